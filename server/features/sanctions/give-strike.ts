import { trusted } from 'mongoose';
import type { Context } from '#server/platform/context.ts';
import { findBrokenUniqueness } from '#server/platform/database.ts';
import { strikeUntil } from '#shared/statements/how-long.ts';
import { type StrikeDocument, strikeModel } from './strike.model.ts';

export type NewStrike = {
  /** Made with the decision, so that completing it after a crash counts once. */
  strikeId: string;
  memberId: string;
  rule: StrikeDocument['rule'];
  at: Date;
  caseId: string;
};

/** Remembers that a rule was broken, and answers until when. Safe to repeat. */
export async function giveStrike(ctx: Context, strike: NewStrike): Promise<Date> {
  const { strikeId, memberId, rule, at, caseId } = strike;
  const expiresAt = strikeUntil(at);
  try {
    await strikeModel(ctx).create({ _id: strikeId, member: memberId, rule, at, expiresAt, caseId });
  } catch (error) {
    if (findBrokenUniqueness(error) !== '_id') throw error;
  }
  return expiresAt;
}

/** The decision was taken back, and with it what is remembered of her. Safe to repeat. */
export async function endStrikesOfCase(ctx: Context, caseId: string): Promise<void> {
  await strikeModel(ctx).updateMany({ caseId, endedAt: null }, { $set: { endedAt: ctx.clock.now() } });
}

/** What still counts, the newest first. */
export async function findStrikesInForce(ctx: Context, memberId: string): Promise<StrikeDocument[]> {
  return strikeModel(ctx)
    .find({ member: memberId, expiresAt: trusted({ $gt: ctx.clock.now() }), endedAt: null })
    .sort({ at: -1 })
    .lean<StrikeDocument[]>();
}

/** All that there ever were. */
export async function findStrikesOf(ctx: Context, memberId: string): Promise<StrikeDocument[]> {
  return strikeModel(ctx).find({ member: memberId }).sort({ at: 1 }).lean<StrikeDocument[]>();
}

export async function deleteStrikesOf(ctx: Context, memberId: string): Promise<void> {
  await strikeModel(ctx).deleteMany({ member: memberId });
}
