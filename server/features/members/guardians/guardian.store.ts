import { type ClientSession, trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import type { SharedPart } from '#shared/contract/guardians.ts';
import { type ConsentDocument, consentModel } from './consent.model.ts';
import { type GuardianCodeDocument, guardianCodeModel } from './guardian-code.model.ts';
import { type GuardianLinkDocument, guardianLinkModel } from './guardian-link.model.ts';

export async function replaceCode(ctx: Context, { _id, ...code }: GuardianCodeDocument): Promise<void> {
  await guardianCodeModel(ctx).updateOne({ _id }, { $set: code }, { upsert: true });
}

/** Takes a code that still works: the second time there is none. Answers whose it was. */
export async function takeCode(
  ctx: Context,
  { codeHash, now }: { codeHash: string; now: Date },
  session: ClientSession,
): Promise<string | null> {
  const taken = await guardianCodeModel(ctx)
    .findOneAndDelete({ codeHash, expiresAt: trusted({ $gt: now }) }, { session })
    .lean<GuardianCodeDocument | null>();
  return taken?._id ?? null;
}

export async function insertLink(ctx: Context, link: GuardianLinkDocument, session: ClientSession): Promise<void> {
  await guardianLinkModel(ctx).create([link], { session });
}

export async function findLink(ctx: Context, linkId: string): Promise<GuardianLinkDocument | null> {
  return guardianLinkModel(ctx).findById(linkId).lean<GuardianLinkDocument | null>();
}

export async function findLinksOf(
  ctx: Context,
  who: { guardian: string } | { young: string },
): Promise<GuardianLinkDocument[]> {
  return guardianLinkModel(ctx).find(who).sort({ since: 1 }).lean<GuardianLinkDocument[]>();
}

export async function isLinked(
  ctx: Context,
  pair: { guardian: string; young: string },
  session: ClientSession,
): Promise<boolean> {
  const known = await guardianLinkModel(ctx)
    .exists({ ...pair, ended: trusted({ $exists: false }) })
    .session(session);
  return known !== null;
}

/** Ends it once; null when it had ended before. */
export async function saveEnd(
  ctx: Context,
  linkId: string,
  ended: NonNullable<GuardianLinkDocument['ended']>,
): Promise<GuardianLinkDocument | null> {
  return guardianLinkModel(ctx)
    .findOneAndUpdate(
      { _id: linkId, ended: trusted({ $exists: false }) },
      { $set: { ended, shares: [] } },
      { returnDocument: 'after' },
    )
    .lean<GuardianLinkDocument | null>();
}

/** Null when it has ended meanwhile. */
export async function saveShares(
  ctx: Context,
  linkId: string,
  shares: SharedPart[],
): Promise<GuardianLinkDocument | null> {
  return guardianLinkModel(ctx)
    .findOneAndUpdate(
      { _id: linkId, ended: trusted({ $exists: false }) },
      { $set: { shares } },
      { returnDocument: 'after' },
    )
    .lean<GuardianLinkDocument | null>();
}

export async function appendConsent(ctx: Context, consent: ConsentDocument): Promise<void> {
  await consentModel(ctx).create(consent);
}

export async function findConsents(ctx: Context, linkIds: string[]): Promise<ConsentDocument[]> {
  if (linkIds.length === 0) return [];
  return consentModel(ctx)
    .find({ link: trusted({ $in: linkIds }) })
    .sort({ number: 1 })
    .lean<ConsentDocument[]>();
}

export async function deleteCodeOf(ctx: Context, young: string): Promise<void> {
  await guardianCodeModel(ctx).deleteOne({ _id: young });
}

/** One of the two has left for good: nobody is there for the other to read it with. The ledger goes first, so that none is left without its link. */
export async function deleteLink(ctx: Context, linkId: string): Promise<void> {
  await consentModel(ctx).deleteMany({ link: linkId });
  await guardianLinkModel(ctx).deleteOne({ _id: linkId });
}
