import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import { checkRate } from '#server/platform/rate-limit.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import { toSkeleton } from '#server/platform/text/skeleton.ts';
import { operations } from '#shared/contract/operations.ts';
import { refuse } from '#shared/errors.ts';
import type { AccountDocument } from './account.model.ts';
import { insertAccount } from './account.store.ts';
import { giveSession, newBrowser } from './browser-session.ts';
import { checkPassword } from './check-password.ts';
import { findCommunity } from './community.store.ts';
import { insertDevice } from './device.store.ts';
import { meetAtDoor } from './door-keeper.ts';
import { hashPassword } from './hash-password.ts';
import { honourInvite } from './honour-invite.ts';
import type { Age } from './judge-age.ts';
import { type Entrance, openDoor } from './open-door.ts';
import { requirePeople } from './people.ts';
import { requireOldEnough } from './require-old-enough.ts';
import { tellOfName } from './tell-of-name.ts';
import { toDay } from './to-day.ts';

type SignUp = Call<'account:signUp'>;
type Kept = Pick<AccountDocument, '_id' | 'passwordHash'> & Age;

/** Opens an account: all of it, or none of it. */
export async function signUp(call: SignUp) {
  const { ctx, input, cookies } = call;
  const age = requireOldEnough(call);
  await countAttempt(call);
  checkPassword(input.password, { handle: input.handle, communityName: (await findCommunity(ctx)).name });
  const kept: Kept = { _id: ctx.clock.newId(), passwordHash: await hashPassword(input.password), ...age };
  const { device, refresh } = newBrowser(ctx, kept._id, input.deviceLabel);

  const { putInForce, ...entrance } = await inTransaction(ctx, async (session) => {
    const found = await openDoor(ctx, { ...input, ageBand: age.ageBand }, session);
    await insertAccount(ctx, toAccount(call, kept, found), session);
    const { handle, name, nameLang } = input;
    const met = { ...found, putInForce: await meetAtDoor(ctx, { memberId: kept._id, handle }, session) };
    if (!found.isAdmitted) return met;
    await requirePeople(ctx).add(ctx, { memberId: kept._id, handle, name, nameLang }, session);
    await insertDevice(ctx, device, session);
    return met;
  }).catch(refuseIfTaken);

  putInForce();
  if (!entrance.isAdmitted) return { state: 'waiting' as const };
  await tellOfName(ctx, kept._id, input);
  await honourInvite(ctx, kept._id, entrance.invite);
  const session = await giveSession(ctx, cookies, { memberId: kept._id, deviceId: device._id, refresh });
  return { state: 'signedIn' as const, session };
}

/** After her age: a counter holds an address, and of a child not even that is written down. */
async function countAttempt({ ctx, address }: SignUp): Promise<void> {
  await checkRate(ctx, 'account:signUp, old enough', operations['account:signUp'], address);
}

function toAccount({ ctx, input }: SignUp, kept: Kept, { role, isAdmitted, invite }: Entrance): AccountDocument {
  const { handle, name, nameLang, note } = input;
  const application = { name, note, appliedAt: ctx.clock.now(), ...(nameLang && { nameLang }), ...invite };
  return {
    ...kept,
    handle,
    handleKey: foldCase(handle),
    handleSkeleton: toSkeleton(handle),
    role,
    state: isAdmitted ? 'active' : 'waiting',
    openedOn: toDay(ctx.clock.now()),
    ...(!isAdmitted && { application }),
  };
}

/** The same answer to the same handle and to one that only looks the same. */
function refuseIfTaken(error: unknown): never {
  if (findBrokenUniqueness(error)?.startsWith('handle')) {
    const message = 'That handle, or one that looks just like it, is taken already. Choose another.';
    throw refuse('taken', { message, fields: [{ path: 'handle', message }] });
  }
  throw error;
}
