import { words } from './word-set.ts';

/** One of a people; with an s, all of them. */
const members = `asian eurasian amerasian african american arab indian pakistani bangladeshi korean filipino filipina pinay pinoy
  thai indonesian malaysian singaporean mongolian cambodian tibetan tamil punjabi bengali gujarati sikh hindu buddhist muslim
  christian catholic jew mormon mexican latino latina hispanic brazilian cuban colombian nigerian somali syrian turk kurd
  iranian iraqi afghan persian egyptian palestinian israeli russian ukrainian pole romanian german italian albanian gypsy
  roma romani black brown gay lesbian bisexual homosexual transsexual transgender transwoman transwomen queer immigrant migrant refugee
  foreigner alien asylum-seeker muslima moslem islamist native aboriginal indigenous blasian wasian hapa halfie latinx
  nepali nepalese uyghur sri-lankan burmese jamaican haitian ethiopian kenyan ghanaian`;
const irregular = `women girls females womenfolk ladies daughters wives widows mothers mums moms lesbians minorities
  disabled cripples amputees autistics`;
const irregularOne = 'woman girl female lady wife';

/** Stands before people: says of what kind. */
export const identities =
  words(`${members} chinese japanese vietnamese taiwanese burmese nepalese lebanese sudanese portuguese
  british english irish french spanish dutch polish turkish jewish islamic female trans biracial multiracial interracial
  coloured colored disabled handicapped autistic blind deaf foreign immigrant refugee migrant lgbt lgbtq islam ethnic minority
  veiled hijabi dalit mixed-race half-asian asian-american oriental cantonese khmer lao laotian malay
  straight-out-of-china swedish kurdish arabic arabian sinhalese paraplegic wheelchair-bound`);
/** Says of what kind only before another identity or “race”. */
export const partial = words('mixed half multi bi part south east southeast north west central quarter mainland');
export const bridges = words(
  'race raced blood heritage ethnicity born looking speaking american of color colour young old poor single little',
);
export const plurals = words(
  `${members
    .split(/\s+/)
    .map((name) => `${name}s`)
    .join(' ')} ${irregular}`,
);
export const singulars = words(`${members} ${irregularOne}`);
export const peoplePlural =
  words(`people peoples folk folks persons humans individuals women girls females ladies men boys guys
  males kids children families students teens teenagers couples parents mothers mums moms fathers babies neighbours neighbors
  tourists immigrants migrants refugees workers communities community lot gals chicks wives husbands daughters sons culture
  americans seekers population youths adults beings`);
export const peopleSingular =
  words(`person woman girl female lady man boy guy male kid child human immigrant migrant refugee
  student mother mum mom father wife husband daughter son neighbour neighbor individual`);
/** What somebody has only one of: “female lives”, “their throats”. */
export const ownParts =
  words(`life lives neck necks throat throats skull skulls head heads face faces body bodies blood voice
  voices opinion opinions existence brain brains`);
/** People who may be meant by “they” instead. */
export const otherPeople =
  words(`men boys guys people parents kids children racists bullies trolls bosses managers teachers
  abusers haters friends police politicians nazis bigots sexists misogynists attackers students neighbours neighbors`);
