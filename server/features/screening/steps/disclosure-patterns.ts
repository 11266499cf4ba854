import type { SupportKind } from '#shared/contract/events.ts';
import { words } from '../grammar/word-set.ts';

/** Words that stand for one another in the patterns below. */
export const disclosureClasses = {
  ADV: words(`just really always often sometimes still so only honestly kind sort of keep keeps even actually also do literally
    genuinely constantly regularly again have has had been would will poss once twice almost nearly started badly drunkenly`),
  KIN: words(`he she they dad father mum mom mother husband boyfriend partner brother uncle stepdad stepfather stepmother
    stepmum ex wife girlfriend cousin aunt grandfather grandpa boss teacher landlord somebody someone parents man guy sister
    fiance family stepbrother roommate employer agency coach tutor`),
  HIT: words(`hit hits hitting beat beats beating slap slaps slapped punch punches punched kick kicks kicked kicking choke chokes
    choked strangle strangles strangled hurts attacked attacks abuse abuses abused abusing burns whips whipped`),
  SHOVE: words('pushed pushes shoved shoves threw throws dragged drags'),
  RAPE: words('raped rapes molested molests groped gropes'),
} satisfies Record<string, Set<string>>;

/**
 * What somebody in distress says, in the language of `patterns.ts`: `?` at most once, `{n}` up to n times, `W` any word but
 * a negation, `END` where the sentence ends.
 */
export const disclosurePatterns: Record<SupportKind, string[]> = {
  selfHarm: [
    'i ADV{3} want|wanna to? ADV{1} die',
    'i ADV{3} want|wanna to? be dead',
    'she|he|friend|sister|daughter ADV{2} wants to die',
    'i ADV{2} am? want|wanna|going|gonna|will|tried|trying|planning|plan|might to? kill myself',
    'thinking|thought|think about|of killing|hanging|hurting myself',
    'thinking|thought about|of suicide',
    'thinking|thought about|of ending it|everything|my all|life|END',
    'i ADV{2} am|feel|felt suicidal',
    'end my own? life',
    'i ADV{3} want|wanna to? end it all',
    'i ADV{2} dont|not ADV{1} want to live|exist anymore|any|END',
    'i ADV{2} dont|not ADV{1} want to be alive',
    'i ADV{2} dont|not ADV{1} want to be here|around anymore|any',
    'better off? W{2} without me',
    'better W{2} if i was|were gone|dead',
    'better W{2} if i wasnt|werent here|around|alive|born',
    'better W{2} if i was|were not|never here|around|alive|born',
    'wish i was|were dead END',
    'wish i had? would? never been? born',
    'dont|cant|not see W{2} point of|in living|life|being|going|carrying',
    'cant go|carry on W{5} want W{2} end|die',
    'sleep and? W{1} never|not wake',
    'nobody|noone would ADV{1} notice|care if i disappeared|died|vanished',
    'nobody|noone would ADV{1} notice|care if i was|were dead|gone',
    'i feel like dying',
    'i ADV{2} cut|harm|harmed myself',
    'i ADV{2} am? been? cutting|harming|hurting myself',
    'if i died|disappeared nobody|noone',
    'life isnt|not worth living',
    'i ADV{1} took|taken too many pills',
    'started|been|keep|kept cutting again|myself',
    'i hurt myself on purpose',
    'i have W{1} pills and W{5} counting|taking|swallow|take',
    'i ADV{2} overdosed',
  ],
  violence: [
    'my? KIN ADV{3} HIT me',
    'my? KIN ADV{3} SHOVE me down|against|into|over|onto|on|off|across|END',
    'my? KIN ADV{2} grabbed|grabs|held|holds me by the|my throat|hair|neck|arm|arms|wrist|wrists|collar',
    'my? KIN ADV{2} following|follows|followed me home',
    'my? KIN ADV{2} threatens|threatened me with|END|if',
    'my? KIN ADV{2} threatens|threatened to kill|hurt|hit|beat me',
    'KIN says|said he|she|they will|would W{1} kill|hurt me',
    'my? KIN wont|doesnt|dont let me leave|out',
    'my? KIN wont|doesnt|dont let me go out|outside|home',
    'my? KIN ADV{2} lock|locks|locked me in|up|out|inside',
    'my? KIN ADV{2} took|takes|keeps|kept|hid|holds|has|have my passport|papers|documents',
    'forcing|forced|forces|force me to marry',
    'want|wants me to marry',
    'make|makes|making me marry him|her|somebody|someone|my|a',
    'send|sending|taking me W{4} to marry',
    'afraid|scared|terrified to go home',
    'afraid|scared|terrified of what he|she|they will|might|could|would|is do W{1} to|when|if|END',
    'do? dont|not feel safe at|going home',
    'not safe at home',
    'i was|got|been ADV{1} assaulted|attacked|beaten|stabbed W? on|by|at|in|END',
  ],
  sexualViolence: [
    'my? KIN ADV{3} RAPE me',
    'i ADV{2} was|got|been|am ADV{1} raped|molested|groped',
    'i ADV{2} was|got|been sexually assaulted|abused',
    'KIN ADV{2} sexually assaulted|abused me',
    'my? KIN ADV{2} forced|forces|made|makes|pressures me to? have sex',
    'my? KIN ADV{2} forced|forces|made|makes me to? do|touch things|stuff|him|it',
    'my? KIN forced|forces himself on me',
    'KIN touches|touched me where|there|under|without|inappropriately|at|END',
    'KIN touches|touched me when|while i W{4} little|child|small|asleep|sleeping|young|eight|six|seven|nine|ten',
    'keeps|kept|always touching me',
    'had|has|have sex with me while|when i was? asleep|drunk|sleeping|unconscious|passed',
    'i said no and|but he W{2} did|kept|didnt|continued|anyway',
    'threatening|threatens|threatened to post|share|leak|send my nudes|pictures|photos',
    'he|they will? would? poss? post|share|leak|send my nudes|pictures|photos',
    'without my consent',
  ],
};
