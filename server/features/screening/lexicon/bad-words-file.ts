import { Filter } from 'bad-words';
import { normalise } from '../normalise.ts';
import { findWords } from '../words.ts';
import { harmlessPhrases, inDoubt } from './in-doubt.ts';
import { leftOut } from './left-out.ts';
import type { LexiconEntry, LexiconFile } from './lexicon-file.ts';

/** The `bad-words` list as a file of ours: of the package only the list is used, its own matching is slow and knows no words. */
export function toBadWordsFile(): Pick<LexiconFile, 'lang' | 'entries'> {
  const dropped = new Set(leftOut.flatMap(({ words }) => words));
  const kept = readList()
    .map((words) => words.join(' '))
    .filter((form) => !dropped.has(form));
  const exceptions: LexiconEntry = {
    forms: [],
    severity: 'mild',
    kind: 'coarse',
    exceptions: harmlessPhrases.map((words) => words.join(' ')),
  };
  return { lang: 'en', entries: [...kept.map(toEntry), exceptions] };
}

/** The list as it comes, each entry as the words that the matcher knows it by. */
export function readList(): string[][] {
  const listed = new Set(new Filter().list.map((entry) => entry.toLowerCase()));
  return [...listed].map(toWords).filter((words) => words.length > 0);
}

/** `f_u_c_k*` and `5h1t` are ways to write a word; the matcher reads them by itself, so the word is enough. */
function toWords(listed: string): string[] {
  const normalised = normalise(listed.replace(/[*;]/g, ''));
  const { words, readings } = findWords(normalised);
  const whole = [...readings()].find(({ from, to }) => from === 0 && to === normalised.text.length);
  return whole ? [whole.text] : words.map(({ text }) => text);
}

function toEntry(form: string): LexiconEntry {
  if (slurs.has(form)) {
    const isDoubtful = inDoubt.has(form);
    return { forms: [form], severity: 'severe', kind: 'slur', ...(isDoubtful && { needsPerson: true }) };
  }
  if (coarse.has(form) || /^(fuck|shit|fuk|phuk)/.test(form))
    return { forms: [form], severity: 'mild', kind: 'coarse' };
  return { forms: [form], severity: 'high', kind: 'insult', needsPerson: true };
}

/** Said of a group that somebody is born into. */
const slurs = new Set(
  `chink gook jap japs kike paki pakie paky nigger niggers nigga niggas niggaz niggah nigur niiger niigr nigr fag fags fagz
  faigs faget fagit faggit faggitt faggot faggs fagot fagots fagging fudge\u00a0packer fudgepacker dyke lesbo lezzian homo shemale heshe spic wop coon
  kraut dego daygo guiena honkey injun wetback carpet\u00a0muncher boiolas`
    .split(/\s+/)
    .map((word) => word.replace('\u00a0', ' ')),
);

/** Said of anything: a day, a bus, an idea. */
const coarse = new Set(
  `fuck fucks fuckin fucking fucked fukin fukk fukken fukkin fcuk fcuking fooker fux fuxor futkretzn phuq phuk phuked
  phuking phukked phukking shit shits shitty shity shyt shyte shytty shyty shite shited shitey skata scheiss shitted
  shitting shittings cazzo kurwa kurac vittu merd cum jizm jiz jizz cumshot cumshots cyberfuck nastt ass shag
  shaggin shagging horny horniest bitchin bitching tit tits cock cocks dick blowjob blowjobs blow\u00a0job jack\u00a0off jerk\u00a0off
  motherfuckin motherfucking schlong pussy pussies splooge gangbang phonesex hardcoresex gaysex pissflaps`
    .split(/\s+/)
    .map((word) => word.replace('\u00a0', ' ')),
);
