import { operation } from '../operation.ts';
import { Done, Nothing } from './base.ts';

export const leavingOperations = {
  'account:leave': operation({
    summary:
      'Leave at once: signs this browser out by its cookie alone, also when the page that asks is already gone, and tells the browser to clear what it cached of this place.',
    rest: 'POST /leave',
    over: 'rest',
    caller: 'visitor',
    input: Nothing,
    output: Done,
    errors: [],
  }),
};
