import { z } from 'zod';
import { operation } from '../operation.ts';
import { text } from '../text.ts';
import { Done } from './base.ts';

/** Who she says she is, once more: what cannot be taken back is not left to an open screen. */
const Credentials = z.object({
  handle: text({ min: 1, max: 64, what: 'The handle' }),
  password: z.string().max(256),
});

/** A file that is sent while it is being made: its length is not known, and a broken connection leaves it unfinished. */
export const FileStream = z
  .custom<AsyncIterable<string>>(
    (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
  )
  .meta({ description: 'The file as it is made. What is in it: docs/export.md.' });

export const accountDataOperations = {
  'account:export': operation({
    summary:
      'Everything of hers as one JSON file, with handle and password. Also for somebody who is suspended or still waits.',
    rest: 'POST /account/export',
    over: 'rest',
    caller: 'visitor',
    input: Credentials,
    output: FileStream,
    errors: ['wrong_password'],
    limitPerMinute: 5,
  }),
  'account:erase': operation({
    summary:
      'Leave for good: the account, the person and all her words, everywhere. It cannot be undone. In force when it is answered, and completed at the next start should the house stop before.',
    rest: 'POST /account/erasure',
    over: 'rest',
    caller: 'visitor',
    input: Credentials,
    output: Done,
    errors: ['wrong_password', 'conflict'],
    limitPerMinute: 5,
  }),
};
