/**
 * Words of the `bad-words` list that are not used, and why. The list was made without the names and the languages of the
 * people this house is for, and without a difference between a word that hurts somebody and one that does not.
 */
export const leftOut: Array<{ why: string; words: string[] }> = [
  // Names.
  {
    why: 'Phuc and Phuk are Vietnamese names, Fuk and Fook Cantonese ones',
    words: split('phuc phuk phuks fuk fuks fook'),
  },
  {
    why: 'Wang is one of the most frequent surnames; Shiting is a Chinese, Kum a Korean, Hoor an Urdu name',
    words: split('wang shiting shitings kum kums hoor'),
  },
  { why: 'Porn begins or ends many Thai names: พร, a blessing', words: split('porn porno pornos pron') },
  { why: 'given names of Europe, Turkey and Arabia', words: split('ekrem fanny fanyy gaylord hoore willy willies') },
  {
    why: 'surnames',
    words: split(
      'cnut cox faig fitt hoar hoare jiss kock kummer leitch lipshits lipshitz mutha muther packie packy packi penas',
    ),
  },
  { why: 'more surnames', words: split('pecker polac polack polak poonani rautenberg schaffer schmuck') },
  { why: 'Fu and Mo are Chinese names, the Hui a people; Monkleigh is a village', words: split('fu hui monkleigh') },
  // Ordinary words of other languages.
  { why: 'Thai: faen is a sweetheart, prik a chilli', words: split('faen pric prick pricks prik') },
  { why: 'Filipino: puto is a rice cake, pula red, suka vinegar', words: split('puto pula pule suka') },
  {
    why: 'Indonesian: hore is hooray, kanker cancer; hor is a friendly ending in Singapore',
    words: split('hore hor kanker'),
  },
  { why: 'Hindi and Urdu: pillu is a puppy, jism the body', words: split('pillu jism jisim') },
  { why: 'Korean and Japanese: kuk is soup, mibun a standing, fuken a prefecture', words: split('kuk mibun fuken') },
  { why: 'Turkish: çok is “very”, ayır “to part”; elsewhere a bread, an incense', words: split('ayir cok dupa paska') },
  { why: 'other languages, where it is as often harmless', words: split('cipa dirsa duche feg hoer kusi perse') },
  // Bodies, health and love: to speak of them is why some people come.
  {
    why: 'parts of the body',
    words:
      split(`anal anus boner boob boobs booobs boooobs booooobs booooooobs breasts bum butt clit clitoris clits feces
      foreskin labia nutsack peeenus peeenusss peenus peinus penis penus penuus pube recktum rectum scrotum semen smegma
      sphencter spunk teets teez testical testicle titt titties vagiina vagina vaijina vajina vigra vullva vulva`),
  },
  {
    why: 'health, medicines and what happens in bed',
    words: split(`cummer cumming cums cunilingus cunillingus cunnilingus cyalis dildo dildos dilldo dilldos ejackulate
      ejaculate ejaculated ejaculates ejaculating ejaculatings ejaculation ejakulate enema fellate fellatio kondum kondums
      kumming kunilingus masterbate masterbates masterbation masterbations masterbb masterbat masturbat
      masturbate massterbait masstrbait masstrbate masterbaiter orafis orgasim orgasims orgasm orgasms orgasum oriface
      orifice orifiss preteen sex sexy viagra`),
  },
  {
    why: 'leanings, which people name of themselves',
    words: split('dominatricks dominatrics dominatrix masochist masokist sadist'),
  },
  { why: 'things that are talked about', words: split('lust lusting pornography smut xrated xxx') },
  // Plain English, and swearing that hurts nobody.
  {
    why: 'plain English',
    words: split('balls bestial beastial boffing dike doggin dogging flange haxor muff pawn rimming snatch yed'),
  },
  {
    why: 'mild swearing',
    words:
      split(`andskota arrse arse asses bloody bollock bollok bugger crap damn fart feck fecker god goddamn goddamned
      hell hells helvete knob knobs knobz nob piss pissed pisser pissers pisses pissin pissing pissoff poop puuke
      puuker queef screw screwing shiz spac turd wank woose`),
  },
  {
    why: 'the same, in several words',
    words: ['god dam', 'god damned', 'flipping the bird', 's o b', 'mo fo', 'master bate'],
  },
  { why: 'also the end of “she’s hit”', words: ['s hit'] },
  { why: 'no word that anybody uses', words: split('ekto pimpis shipal skribz') },
];

function split(words: string): string[] {
  return words.split(/\s+/);
}
