import type { Table } from './to-tables.ts';

const method = `# Screening

Written by \`npm run screening:report\`; edit \`tests/screening/to-markdown.ts\`, not this page.

Screening reads whatever enters as text: messages, posts, titles, names of rooms, reactions, notes. It **holds the explicit
for a person, helps the hurt, and orders the queue**. It decides nothing for good: what is held waits for a moderator, and
members’ reports carry the rest. Nobody is stopped because of her name; names are noted at most.

## How a text is judged

Pure steps in this order, in \`server/features/screening/judge-text.ts\`. Each gives reasons with a rule and the place in the
text as typed; the strongest decides, and all are kept.

1. **Normalise** (\`normalise.ts\`, \`own-script.ts\`): width, case, unseen and turning characters, letters drawn like Latin
   ones, accents on Latin letters. A map leads back to the text as typed.
2. **Lexicon** (\`lexicon/\`, \`steps/lexicon.ts\`): words and phrases in eight languages, read through digits and signs for
   letters, letters set apart, letters repeated, stars for letters, and \`youbitch\`. A slur waits for a person; an insult or a swear word only where it is aimed
   at somebody; an exception (a soup, a name, a valley) hides what is found in it.
3. **Identity and predicate** (\`grammar/\`, \`steps/identity.ts\`): a group that people are born into, and what is said of it:
   hatred, insult, being less, threats, calls for harm. English only.
4. **Disclosure** (\`steps/disclosure.ts\`): distress is delivered, offers help and reaches safeguarding. Never a violation.
5. **Personal details** (\`steps/personal.ts\`): phone, address, school or mail in the text of a young member or of somebody
   who writes without her name is noted. Her own device asks her before she sends it.

Then, with what a server remembers: watched words, and behaviour (pace, floods, repeats, words split over messages). A
classifier, if there is one, orders the queue and never acts.

**Lowered to a note:** what is told of others, quoted, denied, called wrong or said of oneself; a name; a word beside what
shows that a thing is meant; an insult among kind words, and a threat that is a joke.

No step goes back and tries again, and no more than 12,000 units, 1,200 words, 600 different letters and 200 groups of a
text are judged, counted as they are read (ﷺ is four words); what comes after that waits for a person.

## Limits

- HateCheck’s figures below are not independent: the rules were written while looking at half of the templates of
  \`hatecheck-dev.csv\`, and mended on all of it. Before that, 64 % of the unseen half was held.
- What counts are sentences measured once before anything was changed for them (\`tests/screening/texts\`). Of the last,
  written after the rules by somebody who had read them, **1 of 130 harmless ones (0.8 %)** and **46 of 84 hateful ones
  (55 %)** were held. The rules before the round of mending that came first, which added 18 points on HateCheck, held 1 and
  45 of them: what is learnt from some sentences helps little with others. Of the hold-out before it, written without
  having read the rules, 4 of 172 (2.3 %) and 67 of 107 (63 %); of four more before that, 17 of 602 harmless ones.
- The same hand wrote sentences and rules, so others’ sentences will fare worse. Among messages made of jokes, irony and
  words of abuse that are meant well, expect 5 to 10 of 100 to wait.
- Of 60 disguises of seven words that were written with them, 59 are held. Before their rules were mended it was 45 of the
  53 whose plain form was held.
- Of 35 who tell of distress in sentences not seen before, 29 were heard; of 35 ways of speaking that look like it, 12 were
  taken for distress. After that both were mended. A card that offers help where none is needed does no harm.
- Real hate is mostly less direct than HateCheck’s, and allusion, irony, images and context are not found at all.
- Swapped and left out letters (\`hlaf\`, \`btch\`) are mostly not undone within the lexicon, and of words run together only
  those after \`you\`, \`another\` and the like.
- The languages beside English hold explicit words only. “starting” means that no native speaker has read the file; whoever
  extends it adds examples to it, which tests run.
- HateCheck counts insults at one person as not hateful. Banyan holds the plain ones, as a moderator wants to see them.
`;

/** docs/screening.md: how, how well, and what not. */
export function toMarkdown(tables: Table[]): string {
  return `${method}\n## Figures\n\nEach filter with the dictionary it comes with, all in one run.\n\n${tables.map(toSection).join('\n')}`;
}

function toSection({ title, about, head, rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_none, column) => (column === 0 ? '---|' : '--:|')).join('')}`;
  return `### ${title}\n\n${about}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}
