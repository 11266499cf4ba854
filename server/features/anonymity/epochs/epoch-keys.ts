import { trusted } from 'mongoose';
import { type Context, remember } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { fingerprint } from '#server/platform/key-files.ts';
import { refuse } from '#shared/errors.ts';
import { type EpochDocument, epochModel } from './epoch.model.ts';
import { epochPath, makeEpochFile, readEpochFile } from './epoch-files.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
export const EPOCH_MS = 30 * DAY_MS;
/** Six months to appeal (safety promise), counted from the end of the epoch. */
const KEPT_AFTER_MS = 184 * DAY_MS;

type State = { keys: Map<number, Buffer>; problem: string | null; making: Promise<Buffer> | null };
const stateOf = remember('epoch keys', (): State => ({ keys: new Map(), problem: null, making: null }));

/** Reads the key of every epoch that is not over, at the start. One that is missing closes asking without a name, loudly. */
export async function loadEpochKeys(ctx: Context): Promise<void> {
  const state = stateOf(ctx);
  for (const { _id: epoch, fingerprint: expected } of await findLiveEpochs(ctx)) {
    const key = await readEpochFile(ctx, epoch);
    const isRight = typeof key !== 'string' && fingerprint(key) === expected;
    if (isRight) state.keys.set(epoch, key);
    else
      state.problem = `${epochPath(ctx, epoch)} ${typeof key === 'string' ? key : 'is not the key this data was made with'}`;
  }
  if (state.problem)
    ctx.log.error(
      `Asking without a name is CLOSED: ${state.problem}. Restore it from a backup of the keys; nothing is taken without it, and nothing is written under a real name instead.`,
    );
}

/** When the key of an epoch is destroyed, and with it all that shows whose a name was. */
export const findDestroyAt = (epoch: number): Date => new Date((epoch + 1) * EPOCH_MS + KEPT_AFTER_MS);

/** Why asking without a name is closed; null while it is open. */
export function findEpochProblem(ctx: Context): string | null {
  return stateOf(ctx).problem;
}

export function requireAnonymityOpen(ctx: Context): void {
  if (stateOf(ctx).problem !== null) throw refuse('anonymity_closed');
}

/** The key of an epoch, or nothing once it was destroyed. */
export function findEpochKey(ctx: Context, epoch: number): Buffer | undefined {
  return stateOf(ctx).keys.get(epoch);
}

/** The epoch of this moment with its key, made with the first question in it. */
export async function requireEpoch(ctx: Context): Promise<{ epoch: number; key: Buffer }> {
  requireAnonymityOpen(ctx);
  const state = stateOf(ctx);
  const epoch = Math.floor(ctx.clock.now().getTime() / EPOCH_MS);
  const known = state.keys.get(epoch);
  if (known) return { epoch, key: known };
  state.making ??= makeEpoch(ctx, epoch).finally(() => {
    state.making = null;
  });
  return { epoch, key: await state.making };
}

/** The file first: a record without its key would close the house, a key without its record is found again. */
async function makeEpoch(ctx: Context, epoch: number): Promise<Buffer> {
  const key = await makeEpochFile(ctx, epoch);
  try {
    await epochModel(ctx).create({ _id: epoch, fingerprint: fingerprint(key), destroyAt: findDestroyAt(epoch) });
  } catch (error) {
    if (findBrokenUniqueness(error) !== '_id') throw error;
  }
  stateOf(ctx).keys.set(epoch, key);
  return key;
}

function findLiveEpochs(ctx: Context): Promise<EpochDocument[]> {
  return epochModel(ctx).find({ destroyedAt: null }).lean<EpochDocument[]>();
}

export function findEndedEpochs(ctx: Context): Promise<EpochDocument[]> {
  return epochModel(ctx)
    .find({ destroyedAt: null, destroyAt: trusted({ $lte: ctx.clock.now() }) })
    .lean<EpochDocument[]>();
}

export async function forgetEpoch(ctx: Context, epoch: number): Promise<void> {
  stateOf(ctx).keys.delete(epoch);
  await epochModel(ctx).updateOne({ _id: epoch }, { $set: { destroyedAt: ctx.clock.now() } });
}
