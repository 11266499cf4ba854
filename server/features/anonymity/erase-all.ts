import { findHeldOf } from '#server/features/messages/held/held.store.ts';
import { findEntriesBy } from '#server/features/rooms/log/log.store.ts';
import type { Call } from '#server/platform/call.ts';
import { requireAsker } from './asker.ts';
import { requireAnonymityOpen } from './epochs/epoch-keys.ts';
import { listWorn } from './personas/find-worn.ts';
import { withdrawDraft, withdrawPost } from './withdraw-own.ts';

/** Takes back everything she wrote without a name that the keys still show to be hers, also where she can no longer read. */
export async function eraseAll(call: Call<'question:eraseAll'>) {
  const { ctx } = call;
  requireAnonymityOpen(ctx);
  let withdrawn = 0;
  for (const worn of await listWorn(ctx, requireAsker(call))) {
    const waiting = (await findHeldOf(ctx, worn.personaId)).filter(({ state }) =>
      /resting|waiting|releasing/.test(state),
    );
    for (const { _id } of waiting) if (await withdrawDraft(ctx, worn, _id)) withdrawn++;
    for (const { _id, message } of await findEntriesBy(ctx, worn.roomId, worn.personaId))
      if (!message.gone && (await withdrawPost(ctx, worn, _id))) withdrawn++;
  }
  return { withdrawn };
}
