import type { Context } from '#server/platform/context.ts';
import { refuse } from '#shared/errors.ts';
import { can } from '#shared/policy/can.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import { findEnvelopeOf } from '../personas/persona.store.ts';
import type { OpeningKeyDocument } from './opening-key.model.ts';
import { findOpeningKey } from './opening-key.store.ts';
import { isOf } from './tell-leads.ts';

type Wanted = { personaId: string; startedBy: string | null };
export type Envelope = { sealed: string; key: OpeningKeyDocument };

/** The sealed envelope of a name, for a lead who may take part in opening it. */
export async function requireEnvelope(ctx: Context, actor: Actor, { personaId, startedBy }: Wanted): Promise<Envelope> {
  const isHers = isOf(ctx, actor.memberId, personaId);
  const envelope = await findEnvelopeOf(ctx, personaId);
  const key = envelope && (await findOpeningKey(ctx, envelope.keyId));
  const holders = key?.holders.map(({ member }) => member) ?? [actor.memberId];
  const verdict = can.openQuestion(actor, { envelope: { isHers, holders, startedBy } });
  if (!verdict.isAllowed) throw refuse(verdict.code, verdict.code === 'not_allowed' ? { message: NOT_A_HOLDER } : {});
  if (envelope && key) return { sealed: envelope.sealed, key };
  throw refuse('conflict', {
    message:
      'Nobody can open this: it was asked before the leads had made a key, or so long ago that what was sealed has been destroyed.',
  });
}

const NOT_A_HOLDER = 'Only a lead who holds a share of the key that this is sealed with can do this.';
