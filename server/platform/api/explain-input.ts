import type { z } from 'zod';

const inWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object with fields',
  array: 'a list',
};

/** What is wrong with a field, in a sentence that says what to do, where the contract itself says nothing more exact. */
export function explainInput(issue: z.core.$ZodRawIssue): string {
  const field = issue.path?.length ? `“${issue.path.join('.').slice(0, 64)}”` : 'The input';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `${field} is missing.`;
      return `${field} must be ${inWords[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `${field} must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `${field} may be at most ${issue.maximum}${toUnit(issue.origin)}.`;
    case 'too_small':
      return `${field} must be at least ${issue.minimum}${toUnit(issue.origin)}.`;
    default:
      return `${field} is not as it should be. The reference page at /api says what is expected.`;
  }
}

function toUnit(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' items long' : '';
}
