import { operation } from '../operation.ts';
import { Done, Nothing } from './base.ts';

export const ageLetterOperations = {
  'account:putAwayAgeLetter': operation({
    summary: 'You have read that you have turned 18, and which rooms for the young you have left.',
    rest: 'DELETE /me/age-letter',
    caller: 'member',
    input: Nothing,
    output: Done,
    errors: [],
  }),
};
