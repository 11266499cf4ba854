import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Context } from '../context.ts';

export function isStream(output: unknown): output is AsyncIterable<string> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

/**
 * Sends a file as it is made, no faster than it is taken. It has begun with “200” by the time anything can go wrong: then the
 * connection is cut, so that nobody takes half a file for the whole.
 */
export async function sendStream(ctx: Context, response: Response, pieces: AsyncIterable<string>): Promise<void> {
  response.type('application/json');
  try {
    // A few pieces ahead at most.
    await pipeline(Readable.from(pieces, { highWaterMark: 2 }), response);
  } catch (error) {
    ctx.log.warn({ err: error }, 'a file was not sent to its end');
    response.destroy();
  }
}
