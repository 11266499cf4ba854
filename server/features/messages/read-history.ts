import { requireAllowed } from '#server/features/rooms/find-room.ts';
import type { Call } from '#server/platform/call.ts';
import { can } from '#shared/policy/can.ts';
import { requireMessageFor, toSubject } from './require-message.ts';

/** The earlier texts of a message; nothing of one that is gone. */
export async function readHistory({ ctx, actor, input }: Call<'message:history'>) {
  const place = await requireMessageFor(ctx, actor, input);
  requireAllowed(can.readHistory(actor, toSubject(place)));
  const { versions = [], text, editedAt } = place.entry.message;
  const all = [...versions, { text, at: editedAt ?? place.entry.at }];
  return { versions: all.map((version) => ({ text: version.text, at: version.at.toISOString() })) };
}
