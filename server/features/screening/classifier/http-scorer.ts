import { z } from 'zod';
import type { Scorer } from './classifier.ts';

const Answer = z.object({ score: z.number().min(0).max(1) });
const MAX_ANSWER = 10_000;

/** Asks a service of the community’s own: `POST {text}`, answered by `{score}` from 0 to 1. */
export function createHttpScorer(url: string): Scorer {
  return async (text, signal) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      // What it is sent stays where it was sent.
      redirect: 'error',
      signal,
    });
    if (!response.ok) throw new Error(`the classifier answered ${response.status}`);
    const body = await response.text();
    if (body.length > MAX_ANSWER) throw new Error('the classifier answered too much');
    return Answer.parse(JSON.parse(body)).score;
  };
}
