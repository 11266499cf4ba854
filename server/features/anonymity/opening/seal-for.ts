import type { Context } from '#server/platform/context.ts';
import type { Asker } from '../asker.ts';
import type { PersonaDocument } from '../personas/persona.model.ts';

export async function sealFor(_ctx: Context, _asker: Asker, _personaId: string): Promise<PersonaDocument['envelope']> {
  return undefined;
}

export async function hasOpeningKey(_ctx: Context): Promise<boolean> {
  return false;
}
