import type { Context } from '#server/platform/context.ts';
import type { Asker } from '../asker.ts';
import type { PersonaDocument } from '../personas/persona.model.ts';
import { sealEnvelope } from './envelope.ts';
import { findCurrentKey } from './opening-key.store.ts';

/** What an envelope says of somebody without an account. */
export const VISITOR = 'visitor';

/** Seals whom a name stands for, for two leads together; nothing until they have made their key. */
export function sealFor(ctx: Context, { actor }: Asker, personaId: string): PersonaDocument['envelope'] {
  const current = findCurrentKey(ctx);
  if (!current) return undefined;
  const { _id: keyId, publicKey } = current;
  const content = actor?.memberId ?? VISITOR;
  return { keyId, sealed: sealEnvelope(ctx.clock, Buffer.from(publicKey, 'base64'), { personaId, keyId }, content) };
}

/** Whether what is asked from now on could be opened at all. */
export function hasOpeningKey(ctx: Context): boolean {
  return findCurrentKey(ctx) !== null;
}
