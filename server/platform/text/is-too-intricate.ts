/** Several times what the most marked-up text of a person has; parsing it takes about 20 ms. */
const MAX_EFFORT = 1000;
const EFFORT_OF_A_CHARACTER = 1 / 60;
const EFFORT_OF_AN_INDENT = 1 / 4;
const EFFORT_OF_A_LINE = 3;
/** Every `[` may begin a link: the parser remembers where, and goes back. */
const EFFORT_OF_A_BRACKET = 4;
const EFFORT_OF_A_CONTAINER = 3;
/** `> > > - 1.`: the parser’s work grows with the square of these. */
const MAX_CONTAINERS_A_LINE = 8;

const marks = new Set('*_~`[]<>|#\\@');
const space = new Set(' \t');
const container = new Set('>-+*.)');

/**
 * Whether a text would keep the parser busy for longer than others should wait. It is then shown as it was typed: a text
 * like that was made to be slow.
 */
export function isTooIntricate(text: string): boolean {
  let effort = text.length * EFFORT_OF_A_CHARACTER;
  let containers = 0;
  let isAtStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') {
      effort += EFFORT_OF_A_LINE;
      containers = 0;
      isAtStart = true;
    } else {
      if (marks.has(character)) effort += character === '[' ? EFFORT_OF_A_BRACKET : 1;
      if (effort > MAX_EFFORT) return true;
      if (isAtStart && container.has(character)) {
        containers++;
        effort += EFFORT_OF_A_CONTAINER;
      } else if (isAtStart && space.has(character)) effort += EFFORT_OF_AN_INDENT;
      else if (isAtStart && !isDigit(character)) isAtStart = false;
      if (containers <= MAX_CONTAINERS_A_LINE) continue;
      if (!isLineAcross(text, at)) return true;
      containers = 0;
      isAtStart = false;
    }
  }
  return effort > MAX_EFFORT;
}

const isDigit = (character: string) => character >= '0' && character <= '9';

/** `*********` and `- - - - - - - - -` divide; they nest nothing. */
function isLineAcross(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(from, end < 0 ? undefined : end);
  return /^[ \t]*([*-])(?:[ \t]*\1)+[ \t]*$/.test(line);
}
