import { words } from './word-set.ts';

const dehumanising = `scum vermin filth trash garbage rubbish refuse parasite parasites cockroach cockroaches roach roaches rat rats
  leech leeches maggot maggots lice pest pests plague disease diseases cancer cancers tumour tumor virus infection animals animal
  beast beasts savage savages subhuman subhumans barbarian barbarians monkey monkeys ape apes pig pigs swine dog dogs mutts
  insects insect worms mistakes dirt slime sewage excrement faeces feces shit crap turds poison blight scourge stain mistake abomination
  abominations degenerate degenerates untermenschen inferior waste burden menace threat danger evil monsters monster demons devils
  freaks freak objects toys property slaves slave cattle livestock primitives mongrels reptiles snakes pestilence disgrace curse embarrassment`;
const insults = `hypocrite hypocrites coward cretin murderer traitor psycho cheater freeloader scrounger invader prostitute lunatic thot whore whores slut sluts bitch bitches cunt cunts skank skanks prostitutes hoes thots bastard bastards asshole
  assholes dickheads dickhead motherfucker motherfuckers fuckers scumbag scumbags scumbags prick pricks dumbass dumbasses
  idiots idiot morons moron imbeciles imbecile retards retard losers loser cowards criminals criminal rapists rapist thieves
  thief murderers terrorists terrorist pedophiles paedophiles perverts pervert liars liar cheats cheaters fools fool shitheads
  arseholes twats cretins freeloaders scroungers invaders traitors psychos lunatics sluts tossers wankers cheapskates fraud frauds`;
const adjectives = `disgusting revolting repulsive repugnant vile gross nasty filthy dirty smelly unclean impure ugly hideous
  stupid stupidest dumb dumbest dumber idiotic moronic brainless unintelligent ignorant backward backwards uncivilised uncivilized
  primitive subhuman inferior lesser worthless useless pathetic evil wicked immoral degenerate depraved perverted deceitful dishonest untrustworthy
  deceptive manipulative greedy selfish lazy violent cruel dangerous hateful horrible awful terrible despicable detestable
  contemptible deplorable loathsome abhorrent appalling atrocious abnormal unnatural deranged demented rotten worst worse weak
  incompetent incapable undesirable barbaric savage bestial animalistic promiscuous slutty parasitic
  toxic poisonous diseased contagious sinful cursed doomed defective disposable retarded shitty
  fucked crappy lousy unworthy undeserving irrational hysterical submissive sneaky sly shady annoying foul wretched abominable
  sickening nauseating inhuman soulless heartless thick trashy repellent beneath lowest lower cowardly`;

export const classes = {
  BE: words('are is r be being been am was were seem seems look looks remain stay become remains'),
  ISNT: words('arent isnt aint wasnt werent'),
  NOT: words('not never no nt hardly neither nor nothing'),
  DO_NOT: words('dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt mustnt never not'),
  MAY_NOT: words('shouldnt mustnt cant cannot'),
  NEG: words(`${dehumanising} ${insults} ${adjectives}`),
  NEG_NOUN: words(
    `${insults} scum vermin filth trash garbage savages subhumans parasites cockroaches rats pigs animals`,
  ),
  ADDED: words(`scum vermin filth trash subhuman subhumans parasite parasites savages ${insults}`),
  SCORN:
    words(`fucking fuckin bloody goddamn goddamned damn filthy dirty stupid dumb disgusting worthless ugly nasty vile
    revolting pathetic stinking smelly shitty useless evil sick greedy lazy dishonest inferior brainless motherfucking freaking
    retarded slutty annoying despicable`),
  POS: words(`s human humans people person persons smart clever intelligent trustworthy capable worthy worth
    deserving civilised civilized normal clean real valuable relevant fit good strong rational honest decent better superior`),
  Q: words(`genetic moral walking just all so really very absolutely literally totally clearly simply always basically nothing but such truly honestly
    fucking pretty quite too still actually generally naturally inherently usually often a an the bunch of most kind kinds sort
    type types more than like probably complete total utter real human bit obviously definitely seriously undoubtedly completely
    utterly entirely extremely incredibly even also only that this these some our my your society to is as bloody damn
    fundamentally biologically genetically mentally morally absolute massive common lot pack bag sack piece pieces pile form
    people beings creatures thing things without doubt exception every single one beyond among by nature big huge little old
    same biggest sex exotic now mostly lowest level evolutionarily dirty filthy stupid disgusting ugly lazy greedy fat vile nasty lesser lower sorry excuse
    they them worthless`),
  D: words(`all every each any these those the most of some such you both only other that this a an fucking kind kinds sort
    type types single last one more our your my their many another out bloody damn goddamn stupid filthy dirty disgusting
    lot first last next ones little common typical about half them so too`),
  LIKE: words('like you that those these them her him around here in out there your our country this place'),
  SELF: words('i we ive weve'),
  ANYONE: words('someone somebody everyone everybody anyone one'),
  INTENT:
    words(`will would am are going to want wanna gonna like love need have had must should could can shall might may just really
    finally wish ready plan about hope try happily gladly all let lets ll d be gotta got better ought rather also so then go come
    actually seriously literally definitely honestly fucking fuckin soon today tomorrow someday start simply probably personally
    dying keen happy delighted glad about never-stop only now ourselves wait do don ve urge feel it is everyone's interest`),
  MUST: words('should must ought need needs have has would could deserve deserves shall better gotta'),
  SHOULD: words('should must ought need needs deserve deserves shall have has would gotta oughta could will can'),
  TO: words(
    'to all just really be get also simply finally only both have been being literally immediately publicly brutally slowly so now a everywhere definitely once better at least',
  ),
  HATE: words(`hate despise detest loathe abhor resent hated hating loathed despised h8 dislike`),
  FEELING: words(`hatred contempt disgust hate loathing rage anger disdain revulsion scorn`),
  SICK: words(
    `sick furious angry puke vomit mad gag barf livid ill nauseous rage sickened enraged hateful violent despair`,
  ),
  FED_UP: words('sick tired fed disgusted repulsed revolted appalled sickened bored'),
  REVOLTS:
    words(`disgust disgusts repulse repulses revolt revolts sicken sickens infuriate infuriates nauseate nauseates
    appal appals appall appalls disgusting sickening repulsing infuriating pissing piss enrage enrages anger angers horrify creeping`),
  ME: words('me us everyone everybody'),
  VIOL: words(`kill murder slaughter exterminate eradicate annihilate eliminate execute hang shoot stab strangle choke behead
    lynch burn torture rape beat punch hit attack hurt harm gas drown poison bomb destroy wipe slap smash crush whip castrate
    sterilise sterilize deport expel ban evict imprison cage enslave assault slay shank stone skin gut butcher massacre cut snap
    break slit hunt bash kick mutilate purge erase cull euthanise euthanize bury ambush crucify flog lock dump rid assassinate
    knock smother impale decapitate dismember disfigure cleanse`),
  VIOLING:
    words(`killing murdering slaughtering exterminating eradicating executing hanging shooting stabbing strangling
    beheading lynching burning torturing raping beating punching hitting attacking hurting harming gassing deporting
    assaulting butchering massacring hunting bashing enslaving abusing`),
  VIOLED:
    words(`killed murdered slaughtered exterminated eradicated annihilated eliminated executed hanged hung shot stabbed
    strangled choked beheaded lynched burned burnt tortured raped beaten punched attacked gassed drowned poisoned bombed
    destroyed wiped smashed crushed whipped castrated sterilised sterilized deported expelled banned evicted imprisoned caged
    enslaved assaulted slain stoned skinned gutted butchered massacred purged erased culled euthanised euthanized buried
    crucified flogged locked dumped removed eaten thrown kicked dead gone outlawed forbidden segregated
    silenced excluded hunted neutered aborted extinct hit slapped controlled`),
  DIES: words(`die burn rot suffer disappear perish bleed hang starve vanish drown choke pay cry scream beg regret`),
  PUT: words(`putting letting allowing giving trusting electing hiring having`),
  BAD_IDEA: words('mistake error disaster danger threat joke catastrophe stupidest worst crime insult suicide'),
  FINE: words(`legal legalised legalized decriminalised decriminalized ok okay fine fun allowed rewarded encouraged justified
    good great celebrated sport mandatory compulsory funny`),
  CRIME: words('illegal crime wrong punished punishable prosecuted'),
  LOW_PLACE:
    words(`kitchen zoo cage cages prison jail camp camps landfill trash gutter sewer hell jungle bin graves ground
    grave slum dump asylum bed ovens oven`),
  INVADES:
    words(`ruining destroying invading stealing infesting poisoning flooding polluting taking corrupting contaminating
    infecting overrunning breeding killing wrecking plaguing swarming`),
  RUINS: words(`ruin destroy steal infest invade poison pollute corrupt contaminate infect wreck plague leech`),
  OURS: words(
    `our my this everything society country countries world jobs job culture us nation western neighbourhood`,
  ),
  SWARM: words('swarms swarm hordes horde infestation invasion plague flood'),
  NEAR: words(`being seeing having dealing hearing looking living be see around near with at to about next by
    of from having anything do listening`),
  MAIM: words('kill murder shoot stab strangle break rape burn punch smash beat gut behead hang choke'),
  MET: words('met meet know knew known seen saw dated hired'),
  BREEDS: words('breed multiply reproduce smell stink behave act spread'),
  BEASTS: words(
    'rabbits rats animals pigs vermin cockroaches roaches savages beasts dogs insects flies monkeys apes mice lice locusts',
  ),
  FULL_OF: words('shit crap lies hate evil disease diseases filth'),
  FETISH: words('submissive obedient docile little petite'),
  BLOW: words('bullet bullets beating beatings slap noose rope whipping kicking lashing spanking caning'),
  CRUELLY: words(`killed murdered hanged hung shot stabbed strangled beheaded lynched burned burnt tortured raped beaten
    gassed drowned bombed whipped castrated sterilised sterilized deported caged slapped stoned`),
  MOTHERS: words('your mother mum mom father dad parents people kind family ancestors grandmother they'),
  PLACE: words(`china japan korea vietnam thailand india pakistan bangladesh nepal burma myanmar cambodia laos indonesia
    malaysia singapore philippines manila taiwan mongolia africa asia mexico iran iraq syria turkey afghanistan nigeria
    somalia tibet bali bangkok tokyo seoul hanoi saigon delhi mumbai lahore karachi dhaka beijing shanghai wuhan israel russia
    ukraine poland romania jamaica haiti lanka`),
  THING: words(`dog cat dogs pet hamster goldfish rock toilet pig rat dirt insect stone potato toaster`),
  SMALLER: words('less lower worse inferior dumber uglier weaker beneath stupider filthier dirtier nastier'),
  NOBODY: words('nobody noone nothing none no'),
  LIFE_WORTH: words('nothing shit anything less crap zero fuck piss squat dirt jack little'),
} satisfies Record<string, Set<string>>;

export type ClassName = keyof typeof classes;
