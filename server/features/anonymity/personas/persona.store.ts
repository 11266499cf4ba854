import { type Context, remember } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import { followModel, type PersonaDocument, personaModel } from './persona.model.ts';

type Known = Pick<PersonaDocument, 'thread' | 'room' | 'epoch' | 'name' | 'isAsker'>;
export type AskedThread = { threadId: string; roomId: string; epoch: number; askerId: string };

/** All of them in memory: whose a name is can only be found by trying, the same way and for as long for everyone who asks. */
const indexOf = remember('personas', () => ({
  personas: new Map<string, Known>(),
  threads: new Map<string, AskedThread>(),
  follows: new Set<string>(),
}));

export async function loadPersonas(ctx: Context): Promise<void> {
  const found = personaModel(ctx).find().select({ envelope: 0 }).lean<PersonaDocument[]>().cursor();
  for await (const persona of found) keepInMind(ctx, persona as unknown as PersonaDocument);
  for await (const { _id } of followModel(ctx).find().lean().cursor()) indexOf(ctx).follows.add(_id);
}

/** Saves a name unless it is there, and answers false where another in the thread has the same words. */
export async function savePersona(ctx: Context, persona: PersonaDocument): Promise<boolean> {
  if (indexOf(ctx).personas.has(persona._id)) return true;
  try {
    await personaModel(ctx).create(persona);
  } catch (error) {
    const broken = findBrokenUniqueness(error);
    if (broken === 'thread,name') return (await personaModel(ctx).exists({ _id: persona._id })) !== null;
    if (broken === null) throw error;
  }
  keepInMind(ctx, persona);
  return true;
}

function keepInMind(ctx: Context, { _id, thread, room, epoch, name, isAsker }: PersonaDocument): void {
  const index = indexOf(ctx);
  index.personas.set(_id, { thread, room, epoch, name, isAsker });
  if (isAsker) index.threads.set(thread, { threadId: thread, roomId: room, epoch, askerId: _id });
}

export function findPersona(ctx: Context, personaId: string): Known | undefined {
  return indexOf(ctx).personas.get(personaId);
}

/** Read anew each time: nothing of it is kept in memory. */
export async function findEnvelopeOf(ctx: Context, personaId: string): Promise<PersonaDocument['envelope']> {
  return (await personaModel(ctx).findById(personaId).select({ envelope: 1 }).lean<PersonaDocument | null>())?.envelope;
}

export function findAskedThread(ctx: Context, threadId: string): AskedThread | undefined {
  return indexOf(ctx).threads.get(threadId);
}

export function listAskedThreads(ctx: Context): AskedThread[] {
  return [...indexOf(ctx).threads.values()];
}

export function toPersonaCard(ctx: Context, personaId: string): MemberCard | undefined {
  const persona = findPersona(ctx, personaId);
  return persona && { id: personaId, handle: '', name: persona.name, isPersona: true };
}

export async function saveFollow(ctx: Context, followId: string, epoch: number): Promise<void> {
  try {
    await followModel(ctx).create({ _id: followId, epoch });
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
  }
  indexOf(ctx).follows.add(followId);
}

export function isFollowed(ctx: Context, followId: string): boolean {
  return indexOf(ctx).follows.has(followId);
}

/** What an old key made leads nowhere without it: what was sealed and followed goes, the names stay beside the words. */
export async function forgetPersonasOf(ctx: Context, epoch: number): Promise<void> {
  await personaModel(ctx).updateMany({ epoch }, { $unset: { envelope: 1 } });
  await followModel(ctx).deleteMany({ epoch });
}
