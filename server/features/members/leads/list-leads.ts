import type { Call } from '#server/platform/call.ts';
import { findCards } from '../find-cards.ts';
import { findLeads } from './find-leads.ts';

/** The same list for everyone: whom to turn to does not depend on who asks. */
export async function listLeads({ ctx }: Call<'member:leads'>) {
  return { leads: await findCards(ctx, await findLeads(ctx)) };
}
