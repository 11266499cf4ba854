import { findDaysSinceOpened } from '#server/features/accounts/find-days-since-opened.ts';
import { findPersona } from '#server/features/anonymity/personas/persona.store.ts';
import { findStrikesInForce } from '#server/features/sanctions/give-strike.ts';
import { findSanctionsInForce } from '#server/features/sanctions/sanction.store.ts';
import type { Context } from '#server/platform/context.ts';
import type { CaseView } from '#shared/contract/moderation.ts';
import type { CaseDocument } from './case.model.ts';
import { type CaseScope, findCasesLike } from './case.store.ts';
import { isOver } from './shown-case.ts';

const MAX_CASES = 20;

/** What the house remembers of an author, as far as the one who asks may see its cases. */
export async function findAuthorRecord(
  ctx: Context,
  scope: CaseScope,
  shown: CaseDocument,
  author: string,
): Promise<NonNullable<CaseView['authorRecord']>> {
  const [memberForDays, strikes, sanctions, cases] = await Promise.all([
    findPersona(ctx, author) ? null : findDaysSinceOpened(ctx, author),
    findStrikesInForce(ctx, author),
    findSanctionsInForce(ctx, { member: author }),
    findCasesLike(ctx, scope, { ...shown, wordsKey: null }, MAX_CASES),
  ]);
  return {
    memberForDays,
    strikes: strikes.map(({ rule, at, expiresAt }) => ({
      ...{ rule, at: at.toISOString(), expiresAt: expiresAt.toISOString() },
    })),
    cases: cases.map(({ number, state, decision, openedAt }) => ({
      ...{ number, at: openedAt.toISOString() },
      decision: isOver({ state }) ? (decision?.decision ?? null) : null,
      rule: isOver({ state }) ? (decision?.rule ?? null) : null,
    })),
    sanctions: sanctions.map(({ kind, room, until }) => ({ kind, roomId: room, until: until.toISOString() })),
  };
}
