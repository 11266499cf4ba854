import { words as set } from '../grammar/word-set.ts';
import type { Word } from '../words.ts';
import type { Hit } from './find-hits.ts';

/** Words that are also a food, an animal, a tool, a piece of land, beside what shows that it is meant. */
const meanings: Array<{ terms: Set<string>; beside: Set<string> }> = [
  {
    terms: set(
      'faggot faggots fag fags cracker crackers banana bananas coconut coconuts oreo oreos twinkie twinkies fruitcake coon cock cocks nip',
    ),
    beside: set(
      `butcher butchers gravy peas mash mashed sausage sausages meatballs recipe recipes cook cooked cooking oven bake baked
      dinner supper tea lunch eat eating ate pork liver onion onions cheese menu plate kitchen grilled fried sticks wood
      firewood bundle kindling fire hearth chicken hen hens rooster soup stew broth crow crowing milk bread biscuits dip
      smoke smoked cigarette cigarettes pack lighter lit`,
    ),
  },
  {
    terms: set(
      'bitch bitches mongrel mongrels mutt mutts breed breeds halfbreed bred caste cow cows sow pig pigs rat rats heifer ape monkey dog dogs',
    ),
    beside: set(
      `puppy puppies litter kennel vet breed breeder pup pups leash spayed whelped farm barn calf calves milk milked field
      piglets sty cage tail fur shelter adopted rescue walk walks paw paws zoo dog dogs horse horses pony cat cats kitten kittens
      corgi labrador terrier poodle shepherd collie spaniel husky dachshund retriever bark barks barked barking`,
    ),
  },
  {
    terms: set('dyke dykes chink chinks slope slopes spade spades hoe hoes rake coon gash spook spike nip nips'),
    beside: set(
      `flood floods flooded water sea river ditch ditches canal dam embankment field fields farm polder wall walls fence
      armour armor door curtain curtains light glass glasses roof stone stones ski skis hill garden gardens gardening
      allotment soil weeds tools shed rake cards trees fur raccoon air weather cold`,
    ),
  },
];

const person = set('you your u ur youre');

/** “some faggots at the butcher’s”, “the bitch had six puppies”: said of a thing, with nobody spoken to. */
export function isOfThings(words: Word[], { first, last }: Hit): boolean {
  const term = words[last]?.text ?? '';
  const near = meanings.filter(({ terms }) => terms.has(term));
  if (near.length === 0) return false;
  const sentence = sentenceAround(words, first, last);
  if (sentence.some(({ text }) => person.has(text))) return false;
  return near.some(({ beside }) => sentence.some(({ text }) => beside.has(text)));
}

const REACH = 12;

function sentenceAround(words: Word[], first: number, last: number): Word[] {
  let from = first;
  while (from > 0 && first - from < REACH && !words[from]?.startsSentence) from--;
  let to = last + 1;
  while (to < words.length && to - last < REACH && !words[to]?.startsSentence) to++;
  return [...words.slice(from, first), ...words.slice(last + 1, to)];
}

const things = set(
  `cracker crackers banana bananas coconut coconuts oreo oreos twinkie twinkies flip flips nip nips slope slopes hoe hoes
  fruitcake fruitcakes pansy pansies mutt mutts mongrel mongrels fob fobs coconuts oriental orientals tease gash`,
);

/** Words that more often name a thing than somebody: “those crackers” are eaten. */
export const isThing = (word: string) => things.has(word);
