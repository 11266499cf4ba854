import type { Call } from '#server/platform/call.ts';
import type { Context } from '#server/platform/context.ts';
import type { OwnQuestion } from '#shared/contract/questions.ts';
import { Refusal } from '#shared/errors.ts';
import { type Asker, requireAsker } from './asker.ts';
import { requireAnonymityOpen } from './epochs/epoch-keys.ts';
import { type OwnThread, requireOwnName } from './find-place.ts';
import { toOwnQuestion } from './own.view.ts';
import { listWorn } from './personas/find-worn.ts';

export async function listQuestions(call: Call<'question:list'>) {
  const { ctx } = call;
  requireAnonymityOpen(ctx);
  return { questions: await findOwnQuestions(ctx, requireAsker(call)) };
}

/** What she asked, and what she wrote elsewhere without a name in rooms that she cannot open any more. */
export async function findOwnQuestions(ctx: Context, asker: Asker): Promise<OwnQuestion[]> {
  const threads = (await findOwnThreads(ctx, asker)).filter(({ isAsker, isOut }) => isAsker || isOut);
  const questions = await Promise.all(threads.map((own) => toOwnQuestion(ctx, own)));
  return questions.filter((question) => question !== null);
}

export async function findOwnThreads(ctx: Context, asker: Asker): Promise<OwnThread[]> {
  const worn = await listWorn(ctx, asker);
  const found = await Promise.all(worn.map(({ threadId }) => requireOwnName(ctx, asker, threadId).catch(toNothing)));
  return found.filter((own) => own !== null);
}

function toNothing(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
