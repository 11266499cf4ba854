import type { HandlersFor } from '#server/platform/call.ts';
import type { openingOperations } from '#shared/contract/openings.ts';
import { barOpening } from './bar-opening.ts';
import { finishOpening } from './finish-opening.ts';
import { listOpenings } from './list-openings.ts';
import { makeKey } from './make-key.ts';
import { startOpening } from './start-opening.ts';
import { viewKey } from './view-key.ts';

export const openingApi = {
  'opening:viewKey': viewKey,
  'opening:makeKey': makeKey,
  'opening:start': startOpening,
  'opening:finish': finishOpening,
  'opening:list': listOpenings,
  'opening:bar': barOpening,
} satisfies HandlersFor<typeof openingOperations>;
