import { foldCase } from '#server/platform/text/fold-case.ts';

/** Keys in a row, as fingers find them, forwards and backwards, from any start. */
const rows = [
  '012345678901234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaq12wsxcde34rfvbgt56yhn',
].flatMap((row) => [row, [...row].reverse().join('')]);

/** What people choose when twelve characters are asked for, without the digits and signs put at the end. */
const stems = `
password passwordpassword passw0rd p4ssw0rd mypassword mypasswordis thisismypassword newpassword changeme changemenow
pleasechangeme letmein letmeinplease letmeinnow welcome welcomehome welcomeback administrator superuser superman
supersecret topsecret secretpassword testtesttest testpassword temppassword defaultpassword iloveyou iloveyousomuch
iloveyouforever iloveu iloveyoubaby iloveyoumom iloveyoumum iloveyoulord ilovemyself ilovemyfamily ilovemymom loveforever
foreverlove sweetheart beautiful beautifulgirl babygirl princess prettygirl unbelievable correcthorsebatterystaple
trustnoone trustno nothingtohide whatever whateverwhatever dragondragon monkeymonkey football baseball basketball sunshine
sunshinegirl shadowshadow masterofpuppets jesuschrist jesuslovesme jesusismylord godisgood godislove thankyoujesus
blessedgirl hellohello helloworld hellokitty hellokittylove christmas liverpoolfc manchesterunited chelseafc barcelona
realmadrid pokemon dragonball narutouzumaki starwars harrypotter spongebob spiderman minecraft qwerty qwertyqwerty
qwertyuiop asdfghjkl asdfasdfasdf abcabcabcabc abcdabcdabcd zxcvbnm aaaaaaaaaaaa computer internet facebook instagram
googlegoogle samsung motherlode mynameis whoknows idontknow idontcare fuckyou fuckyoubitch fuckoff motherfucker
asianpride vietnam philippines bangladesh indonesia singapore mamapapa anhyeuem emyeuanh yeuemmaimai saranghae aishiteru
woaini woaini woainima mahalkita sayangku contrasena motdepasse passwort senha 112233445566 123456654321 147258369147 159357456852 741852963741
`
  .trim()
  .split(/\s+/);

const digit = /\p{N}/u;
const known = new Set(stems.flatMap((stem) => [stem, stem + stem]));

/** Whether a password is among those that are tried first, whatever its spaces, signs, capitals and the digits at its ends. */
export function isWidelyKnown(password: string): boolean {
  const letters = foldCase(password).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const stem = withoutDigitsAround(letters);
  return known.has(letters) || known.has(stem) || rows.some((row) => row.includes(letters)) || isTheSameAgain(letters);
}

/** From both ends: a pattern that looks for the last digits begins anew at each of them. */
function withoutDigitsAround(letters: string): string {
  const characters = [...letters];
  const first = characters.findIndex((character) => !digit.test(character));
  if (first < 0) return '';
  return characters.slice(first, characters.findLastIndex((character) => !digit.test(character)) + 1).join('');
}

/** `hanoihanoihanoi`, `201220122012`: up to six characters, again and again. */
function isTheSameAgain(letters: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((size) => {
    const unit = letters.slice(0, size);
    return letters === unit.repeat(Math.ceil(letters.length / size)).slice(0, letters.length);
  });
}
