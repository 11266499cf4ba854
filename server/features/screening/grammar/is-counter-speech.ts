import type { Token } from './tokens.ts';
import { classes } from './vocabulary.ts';
import { words } from './word-set.ts';

const reports =
  words(`treat treats treated treating telling threat threats remark remarks phrase phrases say says said saying write writes wrote writing written claim claims claimed claiming tell tells told
  post posts posted posting tweet tweeted call calls called calling shout shouts shouted shouting yell yelled scream screamed
  hear heard argue argues argued arguing comment commented comments message messages messaged text texted joke joked suggest
  suggests suggesting imply implies implying stuff things idea notion belief stereotype myth lie rhetoric propaganda quote
  quoting spread spreads spreading insult insulted insinuating stating states stated joking
  preach preaching sign signs sticker graffiti headline headlines`);
const thinks = words('think thinks thought believe believes believed thinking');
const denials = words(
  `dont doesnt didnt cant cannot not never nobody noone stop anyone opposite without untrue refuse wrong false`,
);
/** Said of words that hurt. */
export const rejections =
  words(`wrong racist sexist hurtful offensive unacceptable false untrue hateful misogynistic misogyny racism
  bigoted bigotry lie lies myth stereotype stereotypes nonsense bullshit harmful hurts hurt reported blocked banned outdated
  homophobic transphobic islamophobic ignorant untrue xenophobic prejudice prejudiced apparently supposedly allegedly`);

const REACH = 14;

/** Said by others, quoted, denied or called wrong: to speak of hate is not to hate. */
export function isCounterSpeech(tokens: Token[], start: number, end: number, rule: string): boolean {
  const isQuoted = tokens[start]?.isQuoted === true;
  return (
    isReported(tokens, start, isQuoted) ||
    isNotAll(tokens, start) ||
    isRejected(tokens, end, isQuoted) ||
    isOurs(tokens, start, rule) ||
    isTurnedRound(tokens, start, end, rule)
  );
}

function isReported(tokens: Token[], start: number, isQuoted: boolean): boolean {
  for (let at = start; at > 0 && at > start - REACH; at--) {
    if (tokens[at]?.startsSentence && !isQuoted) return false;
    const verb = tokens[at - 1] as Token;
    if (reports.has(verb.text) && !isOwn(tokens, at - 1)) return true;
    if (thinks.has(verb.text) && isThoughtByOthers(tokens, at - 1)) return true;
    if (verb.text === 'true' && denials.has(tokens[at - 2]?.text ?? '')) return true;
    if (verb.text === 'anyone') return tokens[at]?.text !== 'else';
    if (verb.text === 'opposite') return true;
  }
  return false;
}

/** “Not every Muslim is …”, “supposedly all women are …” */
function isNotAll(tokens: Token[], start: number): boolean {
  const [all, not] = [tokens[start - 1]?.text ?? '', tokens[start - 2]?.text ?? ''];
  const isIronic = [all, not].some((text) => /^(apparently|supposedly|allegedly)$/.test(text));
  return isIronic || (/^(every|all|each|the|these)$/.test(all) && not === 'not');
}

/** “I don’t …”, “I would never …”: what follows is what she does not do. “Why don’t we …” is no denial. */
export function isDenied(tokens: Token[], start: number): boolean {
  for (let at = start; at > 0 && at > start - 4; at--) {
    if (tokens[at]?.startsSentence) return false;
    const { text } = tokens[at - 1] as Token;
    if (denials.has(text)) return tokens[at - 2]?.text !== 'why';
    if (!classes.INTENT.has(text) && !classes.Q.has(text)) return false;
  }
  return false;
}

/** “I say …”, “I’m just saying …” */
function isOwn(tokens: Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 3), verb).map(({ text }) => text);
  if (before.some((text) => denials.has(text) || text === 'heard' || text === 'hear')) return false;
  const isMine = before.some(
    (text, at) => text === 'i' || text === 'we' || (text === 'me' && before[at - 1] === 'let'),
  );
  return isMine && !before.some((text) => text === 'told' || text === 'when' || text === 'and');
}

const others = words(
  'he she they people men someone somebody who dad mum mom uncle boss guys racists bigots sexists some them',
);

function isThoughtByOthers(tokens: Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 3), verb).map(({ text }) => text);
  if (before.some((text) => denials.has(text)) && !before.includes('why')) return true;
  // “Am I the only one who thinks that …”
  if (before.at(-2) === 'one' && before.at(-3) === 'only') return false;
  // “If you think … you have not met my mother.”
  if (before.includes('if')) return true;
  const last = before.at(-1) ?? '';
  return others.has(last) && !before.includes('why') && !before.includes('do') && !before.includes('more');
}

const saidAfter = words(
  `said says claimed claims insisted insists shouted thinks joked muttered whispered yelled hissed according wrote read
  opened told called`,
);
const ownWords = words('i we im let you');

/** “… is wrong”, “… says a lot about you” after it. */
function isRejected(tokens: Token[], end: number, isQuoted: boolean): boolean {
  for (let at = end; at < tokens.length && at < end + REACH; at++) {
    const { text, startsSentence } = tokens[at] as Token;
    if (startsSentence && !isQuoted && at > end && !'that this it no'.split(' ').includes(text)) return false;
    if (isQuoted && tokens[at]?.isQuoted) continue;
    if (rejections.has(text) || (text === 'so' && tokens[at - 1]?.text === 'or')) return true;
    if (saidAfter.has(text) && !ownWords.has(tokens[at + 1]?.text ?? '') && !ownWords.has(tokens[at - 1]?.text ?? ''))
      return true;
  }
  return false;
}

/** “we women”, “as a woman I”: of oneself. A threat stays one. */
function isOurs(tokens: Token[], start: number, rule: string): boolean {
  if (rule === 'threat' || rule === 'callForHarm') return false;
  const before = tokens[start - 1]?.text ?? '';
  const isMember = before === 'we' || before === 'us' || (before === 'a' && tokens[start - 2]?.text === 'as');
  const isOneOf = before === 'of' || tokens[start - 2]?.text === 'of';
  const near = isOneOf ? tokens.slice(Math.max(0, start - 5), start).map(({ text }) => text) : [];
  if (near.includes('one') && (near.includes('am') || near.includes('was'))) return true;
  const isOneself = /^(am|was)$/.test(tokens[start - 2]?.text ?? '') && tokens[start - 3]?.text === 'i';
  return isMember || (isOneself && /^(a|an|the|that|this)$/.test(before));
}

const praise = words('best great greatest right good wise wisest brave lovely beautiful wonderful');
const plenty = words('much lot everything more most all');

/** “No woman should be hurt”, “… are worth so much”, “… is the best thing”: the words of hate around its opposite. */
function isTurnedRound(tokens: Token[], start: number, end: number, rule: string): boolean {
  const inside = tokens.slice(start, end + 4).map(({ text }) => text);
  if (rule === 'callForHarm') return tokens[start]?.text === 'no' || tokens[start - 1]?.text === 'no';
  if (rule === 'inferior') {
    const worth = inside.indexOf('worth');
    const after = inside.slice(worth + 1, worth + 4);
    const isNotLess =
      after.includes('less') &&
      [tokens[start - 1]?.text ?? '', ...inside.slice(0, worth)].some((text) => denials.has(text) || text === 'no');
    return worth >= 0 && (isNotLess || after.some((text) => plenty.has(text)));
  }
  const denied = inside.some((text) => denials.has(text) || text === 'not' || text === 'no');
  const after = tokens.slice(start, end + 9).map(({ text }) => text);
  return rule === 'insult' && !denied && after.some((text) => praise.has(text));
}
