import { words } from './word-set.ts';

/** English words that are one slip away from a word that the rules know, or look like two of them: read as they stand. */
export const ordinary = words(`
  therapist therapists ancestor anna beta tahi sand bing brian chia chin cina file files haka hijab hire hired mong nose omani romain sell soul squat start take takes took treat
  abut aced aces adult aged ages ales alien align aline all ally amps amputee anima anther ape aped aping arced arming
  ashing asia asias assign ate babes back backs ban basing bast bating beads beak bean beat beats begin being best
  bests bight bill bind blackhead blackheads blackjack blackout bled bodes bore bout bown brainchild brainchildren
  bran bred brow brownout brownstone brows brunt bunt burnt busing calm cams canteens caps cares cats cattleman
  cattlemen celebrate chap chats cheapskate cheat cheater chick childless childlike chocked chose civilise civilize
  clam clan cleans coke coked cold compete corn counties countryman countrymen countrywoman countrywomen county coupes
  couple coward crate cream creature cretin crime cripple crybabies cure cured cures curs cut cute cuts dad dairy
  damage date dates dead deal demon demos dens depot deprave derange devil diary dice dime ding dint dirty disable
  domed down downed droned duds duped ease eased eat eating eave egret either elfish encourage eras ethic ever evils
  ewer exclude fair fairs fate fatherless fees few fill five fogged food fool form foul frail freeloader from fucker
  gaol gape garage garbageman gate gave git give goal gong great greed grills gyps hall hanged hangman hangmen hank
  hardy hare hared haring hat hating hats head heads heap hear heard heat heaters heats heir here hick hicks hind hinds hinge
  hipped hones honesty hoot hooting hose humankind hurt hut ill imply inane india inset insets invader invades iris
  itch itches jew jews kids lace lack lacks lades ladies lads ladylike lain lair lairs lapped late lathe lathed
  lathing laughter lean leas least legalise legalize lest lever liar lice lien liens lies light lime line lines live
  lives loath logged lose loses lot lowly lunatic madwoman madwomen manhunt mankind manslaughter mart mash mashed mate
  maypole maypoles mean menfolk metal mine miner money mongrel moon moons morn morns motherless murderer mutt naive
  neighborhood nether noon noting object omen omit orally others overpopulation pace papal parent peaking persona pets
  petty pick picks pinion pinions pit polecat pols port price prime prosecute prostitute psycho psychs pure quiet quit
  races rain rains rally rash rate rave raves read reedy refuge refuges remove rent reptile reset retched reuse rick
  ricks rime ripples rises roams roman round rush rushed rust rusting salve salves sank sapped sash satin save saves
  scam scram scrounger scrounges seal sealing seeker seer sees segregate sew shad shoe shoo shooing shop short shot
  silence sill sine singe sinking sinned sipped sits skill skilled skills slack slam slate slice slim smell snake
  snaky sneak soot sown spot stale staling star stare state stave steal stone store strange sum swam tabbed tabbing
  tail tails tales tans tape tars tart taster tats teal teen teenager tees tens thee thees their there these thieve
  thin thing think thins threat three throw tick tied ties till time times ting tings tire toady ton tone toned tosses
  tots tourist trace trail traitor transform transshipped trash treats tried tries trims turd umber umped urged vice
  vices violet waking waling wall warm warming warms wash washerwoman washerwomen where widow wine wish wit wive wives
  wong wold womankind womanlike women word words wore worker worm wroth youth
`);
