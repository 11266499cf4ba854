import { describe, expect, it } from 'vitest';
import { judgeText } from '#server/features/screening/judge-text.ts';
import { readLexicon } from '#server/features/screening/lexicon/read-lexicon.ts';

const lexicon = readLexicon();
const judge = (text: string) => judgeText(text, { surface: 'message', lexicon });

describe('Hate without a swear word is held', () => {
  it.each([
    ['I really loathe Filipinas', 'identity/hatred'],
    ['Mixed-race kids are an abomination', 'identity/insult'],
    ['They should all be deported, these Vietnamese people are parasites', 'identity/insult'],
    ['Korean girls deserve to be beaten', 'identity/callForHarm'],
    ['We should deport every last Chinese immigrant', 'identity/threat'],
    ['I’m going to strangle those Thai women', 'identity/threat'],
    ['Immigrants belong in cages', 'identity/inferior'],
    ['I h4te Asians', 'identity/hatred'],
    ['as1ans are verm1n', 'identity/insult'],
    ['I have nothing against lesbians. They are just worthless.', 'identity/insult'],
    ['Every Filipino I ever met was a liar.', 'identity/insult'],
    ['These Indians breed like rats.', 'identity/insult'],
    ['Muslims will never be decent people.', 'identity/inferior'],
    ['Don’t people realise that immigrants are criminals?', 'identity/insult'],
    ['Women who talk back deserve a beating.', 'identity/callForHarm'],
    ['Go back to China, you don’t belong here.', 'identity/callForHarm'],
    ['D3ath to all Koreans', 'identity/hatred'],
    ['Ihate Filipinas', 'identity/hatred'],
  ])('“%s”', (text, rule) => {
    const { verdict, reasons } = judge(text);
    expect(verdict).toBe('hold');
    expect(reasons.map((reason) => reason.rule)).toContain(rule);
  });
});

describe('To speak of it is not to hate', () => {
  it.each([
    'Anyone who says Asian women are submissive is wrong.',
    'My teacher said that immigrants are parasites and nobody spoke up.',
    'I hate it when Asian women are treated as if they were stupid.',
    'I don’t hate Chinese people, my husband is one.',
    'I hate Chinese homework.',
    'Girls should be allowed to play.',
    'I hate being the only Asian girl in class.',
    'We are going to crush those Korean girls in the final.',
    'He slapped me and called me a stupid Asian bitch.',
    'Women are the worst paid in our company.',
    'No more Asian women should die like this.',
    'Women must be controlled, said the imam, and we walked out.',
    'Thai people go home for Songkran.',
    'People look down on immigrants here.',
    'My mum would never get rid of Chinese people.',
    'They talk to us as if Filipinas were stupid.',
    'Women should not be beaten.',
    'Asian women are strong, funny and tired of this.',
    'I am sick of Korean women being paid less.',
    'Putting a Thai woman in charge was the best idea we had.',
    'The men who attack Asian women are vile.',
    'No, not every Muslim is a terrorist.',
    'Women should be put first for once.',
    'Refugee women should be put in touch with the clinic.',
    'Immigrants don’t belong in prison, that is all.',
    'Screw this, women deserve better.',
    'I want to quit my job and go back to Korea.',
    'Chinese tourists are flooding our little bakery and I couldn’t be happier.',
    'We must not allow refugees to live in tents in winter.',
    'Are Asian women only good for jokes in your show?',
    'Punjabi women are dirty fighters at the buffet.',
    'Asian women will never be good enough for them.',
    'Asian women are a treat to watch.',
  ])('“%s”', (text) => {
    expect(['pass', 'note']).toContain(judge(text).verdict);
  });
});

it('a threat to one person is held; a warning of somebody else is not', () => {
  expect(judge('I will kill you').verdict).toBe('hold');
  expect(judge('he texted me I will kill you, what do I do?').verdict).toBe('note');
  expect(judge('Please leave, he is going to kill you').verdict).not.toBe('hold');
});
