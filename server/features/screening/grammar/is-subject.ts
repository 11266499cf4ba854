import type { Group } from './find-groups.ts';
import { otherPeople } from './groups-vocabulary.ts';
import { isPlayed } from './is-played.ts';
import type { Sentence } from './match.ts';
import { classes } from './vocabulary.ts';
import { words } from './word-set.ts';

const determiners =
  words(`all every each any these those the most of some such only other that this a an you kind kinds sort
  type many both typical common our your no`);
/** Before the subject of a clause. */
const leadsIn =
  words(`and but so because cause since that if when while as then think believe say know feel agree hope wish
  opinion view concerned see it realise realize understand recognise recognize accept admit why do does dont didnt how where
  clearly obviously honestly truth fact is sure certain convinced maybe seriously well yes no or ok okay yeah even though
  although saying thinking mean guess swear bet find now lol basically because shows proves hate world way course only
  unless are not just really until whether tell told remember forget everyone knows damn fuck ugh until people`);
const objects = words(
  `against about towards toward for by with from at on around between into over hurting hurt hits abuse abuses`,
);

/** “… of women are”, “men who hurt women are”: what follows is said of somebody else. */
export function isSubject({ tokens }: Sentence, { first }: Group): boolean {
  let at = first;
  while (at > 0 && !tokens[at]?.startsSentence && determiners.has(tokens[at - 1]?.text ?? '')) at--;
  if (at === 0 || tokens[at]?.startsSentence) return true;
  const before = tokens[at - 1]?.text ?? '';
  // “No more women should die”
  if (before === 'no' || (before === 'more' && tokens[at - 2]?.text === 'no')) return false;
  if (objects.has(before) || (before === 'if' && tokens[at - 2]?.text === 'as')) return false;
  if (otherPeople.has(tokens[at - 2]?.text ?? '') && before === 'who') return false;
  return leadsIn.has(before) || classes.Q.has(before) || classes.SCORN.has(before) || isAfterMark(tokens, at);
}

/** After a comma or a dash a new clause begins. */
function isAfterMark(tokens: Sentence['tokens'], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && token.from - before.to > 1;
}

const goesOn =
  words(`being getting having treated facing suffering who who's paid excluded called told used made portrayed
  enough represented shown jokes food music culture language homework films movies series books class history shoes clothes
  as have has are is get gets must should will can cant earn feel do dont sports football hair problems issues magazine stereotypes tropes hater haters into`);

const softened = words(
  'enough paid hit affected treated off yet good smart talented funny strong geniuses genius proof hot cool happy',
);

const mild = words(
  'terrible awful horrible lousy crappy annoying dangerous evil weak nasty violent dirty wicked lazy shitty',
);
const ofPeople = words('people creatures beings animals humans individuals things women girls persons workers beggars');
const trifles = words(
  'bakery cafe shop kitchen inbox class dms timeline feed garden restaurant chat choir stall table fridge',
);

/** “are terrible cooks”, “are dirty fighters”: what they do. */
function isMildOf(last: string, next: string): boolean {
  return mild.has(last) && /[^s]s$/.test(next) && next.length > 4 && !ofPeople.has(next) && !classes.NEG.has(next);
}

/** “don’t belong to anybody”, “don’t belong in prison” */
function isElsewhere(last: string, next: string, after: string): boolean {
  return (
    last === 'belong' &&
    (next === 'to' ||
      (/^(in|behind|at)$/.test(next) && /^(a|the|bars)$/.test(after)) ||
      (next === 'in' && classes.LOW_PLACE.has(after)))
  );
}

/** “never good enough for them”, “a joke to him”: how others see it. */
const beholders = words('him her them some men employers media films movies tv hollywood ads');
const nobody = words('nobody noone none');

/** “the worst paid”, “not there yet”: the word before was only half of what is said. */
export function isSaid({ tokens }: Sentence, end: number, rule: string): boolean {
  const next = tokens[end];
  if (!next || next.startsSentence) return true;
  const after = tokens[end + 1]?.text ?? '';
  // “terrible at taking compliments”, “should die in their own beds”
  if (next.text === 'at' && after !== 'best' && rule !== 'callForHarm') return false;
  if (
    rule === 'callForHarm' &&
    /^(hang|burn|cry|scream|pay)$/.test(tokens[end - 1]?.text ?? '') &&
    isPhrasal(next.text)
  )
    return false;
  if (isPeaceful(next.text, after)) return false;
  if (isMildOf(tokens[end - 1]?.text ?? '', next.text) || isElsewhere(tokens[end - 1]?.text ?? '', next.text, after))
    return false;
  if (
    tokens.slice(end, end + 3).some(({ text }) => trifles.has(text)) &&
    /^(our|my)$/.test(tokens[end - 1]?.text ?? '')
  )
    return false;
  if (next.text === 'on' && tokens.slice(end + 1, end + 4).some(({ text }) => text === 'floor')) return false;
  if (/^(to|for|in|by)$/.test(next.text) && beholders.has(after)) return false;
  // “a threat to nobody”
  return !softened.has(next.text) && !nobody.has(after) && !isPlayed(tokens, end);
}

const isPhrasal = (text: string) => /^(out|around|for|less|more|with|together)$/.test(text);

function isPeaceful(next: string, after: string): boolean {
  return peaceful.has(next) || (next === 'in' && (after === 'their' || after === 'peace'));
}

const peaceful = words('peacefully happy old surrounded');

/** “I hate women’s shoes”, “I hate women being paid less”: the group is not what the sentence ends with. */
export function isWhole({ tokens }: Sentence, end: number): boolean {
  const next = tokens[end];
  if (!next || next.startsSentence) return true;
  if (next.text === 'in' && isOwnCircle(tokens[end + 1]?.text, tokens[end + 2]?.text)) return false;
  return !(next.text === 'poss' || goesOn.has(next.text) || isDoing(next.text)) && !isPlayed(tokens, end);
}

/** “the women in my family” are nobody’s enemies. */
function isOwnCircle(whose = '', circle = ''): boolean {
  return /^(my|our)$/.test(whose) && /^(family|house|class|choir|team|office|group|life|band)$/.test(circle);
}

/** “I’m sick of women apologising”: it is what they do. What she says of them by that may be hate all the same. */
function isDoing(text: string): boolean {
  return text.endsWith('ing') && text.length > 5 && !hostile.has(text);
}

const hostile = words(
  `${[...classes.INVADES].join(' ')} lying complaining whining moaning nagging coming living existing breathing running speaking
  anything everything nothing something`,
);
