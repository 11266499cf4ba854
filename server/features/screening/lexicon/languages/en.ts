import type { LexiconFile } from '../lexicon-file.ts';

/** Our own: what is said to Asian and mixed-heritage people and to women. General swear words come from `bad-words`. */
export const en: LexiconFile = {
  lang: 'en',
  name: 'English',
  status: 'starting',
  entries: [
    {
      forms:
        list(`zipperhead, slant eye, slanteye, slant-eyed, slit eye, slitty eye, slitty eyed, slitty eyes, ching chong,
        ching chang chong, ching chang, chinaman, chinamen, chinky, chinki eyes, gooks, chingchong, dog eater, bat eater,
        rice nigger, riceball head, yellow nigger, jungle asian, kung flu, currymuncher, curry muncher, curry nigger, dothead,
        dot head, towelhead, towel head, raghead, rag head, sand nigger, sandnigger, camel jockey, sand monkey, yellow
        peril, squint eye, gooky, chinks, chinky eyed, chinky eyes, chink eyed, chink eyes`),
      severity: 'severe',
      kind: 'slur',
      exceptions:
        list(`coolie trade, coolie labour, coolie labor, coolie hat, coolie era, coolie system, ching chong is a surname,
        called coolies, chinks in, chinks of`),
    },
    {
      forms: list(
        'half breed, halfbreed, half bred, mudblood, mixed breed mutt, mixed breed mongrel, mixed breed freak, race mixer, racemixer, mud race, mud people',
      ),
      severity: 'severe',
      kind: 'slur',
      exceptions: list('half breed horse, half breed dog, mixed breed dog, half bred horse'),
    },
    {
      forms:
        list(`mongrel, coolie, half caste, halfcaste, mutt, nip, nips, chinee, ladyboy, lady boy, fob, banana, coconut, twinkie,
        oreo, mail order bride, ling ling, ah beng, ting tong, hapa, mulatto, happa, oriental, slope, slopehead, pajeet,
        poojeet, flip, chinese virus, china virus, gypsy, gyppo`),
      severity: 'high',
      kind: 'slur',
      needsPerson: true,
      exceptions:
        list(`nip in, nip to, nip out to, nip into, nip round, nip over, nip and tuck, mongrel puppy, mongrel dog,
        banana bread, banana leaf, coconut milk, coconut rice, coconut oil, flip flop, flip flops, oriental rug`),
    },
    {
      forms:
        list(`tranny, trannies, trannie, troon, troons, shemale, he she, fudgepacker, carpet muncher, carpetmuncher,
        sodomite, batty boy, batty man, muff diver, ladyboi`),
      severity: 'severe',
      kind: 'slur',
    },
    {
      forms:
        list(`beaner, wetback, spick, pikey, kaffir, kafir, sambo, golliwog, wog, jigaboo, rapefugee, camel fucker, dune coon, sand rat, porch monkey, jungle bunny, heeb,
        hymie, muzzie, muzrat, mudslime, goatfucker, goat fucker, untermensch, darkie, darky, negress, tar baby, cotton
        picker, sheboon, pavement ape, groid, boong, redskin, squaw, injun, christ killer, oven dodger, shylock`),
      severity: 'severe',
      kind: 'slur',
    },
    {
      forms:
        list(`poof, poofter, pansy, spastic, spaz, spazz, cripple, retarded, retard, mongoloid, window licker, gimp, sperg, mong, jihadi,
        abo, cracker, white trash, yid, tard, fruitcake, lezzer, lezza, lesbo, midget, schizo, psycho, uncle tom`),
      severity: 'high',
      kind: 'slur',
      needsPerson: true,
    },
    {
      forms: list(
        'femoid, foid, roastie, feminazi, cumdump, cum dump, cum dumpster, cumdumpster, cock tease, cocktease',
      ),
      severity: 'severe',
      kind: 'slur',
    },
    {
      forms:
        list(`thot, hoe, hooker, harlot, strumpet, trollop, tramp, hag, cow, sow, bimbo, floozy, gold digger, golddigger,
        attention whore, attention seeking whore, sket, wench, heifer, hussy, easy lay`),
      severity: 'high',
      kind: 'insult',
      needsPerson: true,
    },
    {
      forms:
        list(`scumbag, dirtbag, shithead, dipshit, douchebag, douche, jackass, dumbass, dumb ass, lowlife, low life, loser, moron, imbecile,
        cretin, piece of shit, piece of crap, sack of shit, waste of space, waste of oxygen, waste of skin, son of a whore,
        prick, wankstain, shitstain, fuckface, shit for brains, arsehole, bollocks, degenerate, weirdo, freak, pig, rat, trash, garbage, vermin, scum, filth`),
      severity: 'mild',
      kind: 'insult',
      needsPerson: true,
    },
    {
      forms:
        list(`kys, kill yourself, kill urself, kill your self, killyourself, kill ur self, hang yourself, hang urself, neck
        yourself, neck urself, off yourself, unalive yourself, end yourself, end your life, drink bleach, drink some bleach,
        slit your wrists, slash your wrists, cut yourself, go die, go and die, go kill yourself, jump off a bridge, jump off
        a cliff, jump off a roof, rope yourself, die in a fire, die in a hole, drop dead, why dont you die, hope you die,
        hope u die, nobody would miss you, no one would miss you, better off dead, world is better without you, do us all a
        favour and die, do the world a favour and die, do us a favor and die, take a long walk off`),
      severity: 'severe',
      kind: 'urgingSelfHarm',
      exceptions: list(
        'end your life insurance, drop dead gorgeous, go die hard, drop dead date, i would be better off dead, i am better off dead, im better off dead, d be better off dead',
      ),
    },
    { forms: threats(), severity: 'severe', kind: 'threat' },
    {
      forms:
        list(`get back in the kitchen, get back to the kitchen, go back to the kitchen, back to the kitchen where you
        belong, make me a sandwich, go make me a sandwich, know your place woman, asking for it in that, deserved to be raped,
        deserve to be raped, deserves to be raped, hope you get raped, hope you are raped, hope she gets raped, rape is funny, you need a good raping,
        you should be raped, needs to be raped, need to be raped, should be raped`),
      severity: 'severe',
      kind: 'threat',
    },
    {
      forms:
        list(`send nudes, send me nudes, send nude pics, show me your tits, show me your boobs, show us your tits, suck my
        dick, suck my cock, sit on my face, ride my dick, ride my cock, tits or gtfo, me love you long time, me so horny,
        send me a naked pic, show me your pussy, wanna fuck, your holes, i want to fuck you, want to breed you`),
      severity: 'high',
      kind: 'sexual',
    },
    { forms: list('minger, gash, tease, poontang'), severity: 'mild', kind: 'coarse', needsPerson: true },
  ],
  examples: {
    held: [
      'shut up zipperhead',
      'ching chong go back',
      'nobody wants a half breed',
      'you chinky eyed loser',
      'dirty nip out',
      'you are a mongrel',
      'no tranny here',
      'just kys',
      'why don’t you go kill yourself',
      'send nudes or I leave',
      'you dumb whore',
      'get back in the kitchen',
      'curry munchers everywhere',
      'another half-caste, great',
      'you fucking retard',
    ],
    passed: [
      'There is a nip in the air.',
      'Our mongrel puppy is from Bali.',
      'Banana bread and coconut rice for everyone.',
      'Someone at school called me a half-breed.',
      'My great-grandfather came in the coolie trade.',
      'Please don’t kill yourself, we need you here.',
      'I was told to go back to the kitchen and I quit.',
      'The word “zipperhead” is a slur from the war.',
      'I garden with a hoe.',
      'What the fuck, that is great news!',
      'My cow is called Daisy.',
      'I am a proud dyke.',
      'This shit is hard, but we manage.',
      'He kept telling me to kill myself.',
      'Ching Ming is when we sweep the graves.',
    ],
  },
};

function list(forms: string): string[] {
  return forms.split(',').map((form) => form.trim().split(/\s+/).join(' '));
}

/** “I’ll kill you”, said by whoever writes. That somebody else will is a warning, not a threat. */
function threats(): string[] {
  const openings =
    list(`i will, i ll, ill, i am gonna, im gonna, i m gonna, i am going to, im going to, i m going to, imma, we will,
    we ll, we are going to, we re going to, we are gonna, im coming to, i m coming to`);
  const verbs = list(
    'kill, murder, rape, stab, strangle, behead, shoot, burn, slaughter, gut, drown, choke, hang, hunt',
  );
  const harms = list(
    'cut your throat, slit your throat, smash your face, smash your head, bash your head, break your neck, break your legs, burn your house, kill your family, kill your kids, kill your children, rape your daughter, rape your mother',
  );
  return openings.flatMap((opening) =>
    [...verbs.map((verb) => `${verb} you`), ...harms].map((rest) => `${opening} ${rest}`),
  );
}
