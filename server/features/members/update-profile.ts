import type { Call } from '#server/platform/call.ts';
import type { MemberView, Profile } from '#shared/contract/members.ts';
import { refuse } from '#shared/errors.ts';
import { forgetCard } from './find-cards.ts';
import { findMemberFor } from './find-member-for.ts';
import { findMember, replaceProfile } from './member.store.ts';
import { toCard } from './to-card.ts';
import { toSearchKeys } from './to-search-keys.ts';

/** Puts a new profile in place of the old one. Others hear of it only when what stands beside her messages has changed. */
export async function updateProfile({ ctx, actor, input }: Call<'member:updateProfile'>): Promise<MemberView> {
  const profile = withFirstNameForAll(input);
  const known = await findMember(ctx, actor.memberId);
  if (!known) throw refuse('session_ended');
  const before = await replaceProfile(ctx, known._id, {
    profile,
    searchKeys: toSearchKeys(known.handle, profile.names),
  });
  forgetCard(ctx, known._id);
  await ctx.bus.publish(ctx, 'member:profileChanged', { memberId: known._id, texts: listTexts(profile) });
  if (before && !isSameCard(before.profile, profile, known.handle))
    await ctx.bus.publish(ctx, 'member:cardChanged', { memberId: known._id });
  const view = await findMemberFor(ctx, actor, known._id);
  if (!view) throw refuse('session_ended');
  return view;
}

/** It stands beside her messages, so it cannot be for some only. */
function withFirstNameForAll(profile: Profile): Profile {
  return { ...profile, names: profile.names.map((form, at) => (at === 0 ? { ...form, audience: 'members' } : form)) };
}

/** Everything in it that others may read. */
function listTexts({ names, pronouns, about, heritages, addressTerms, monogram }: Profile): string[] {
  return [
    ...names.flatMap(({ fullName, given, surname, romanisation }) => [fullName, given, surname, romanisation]),
    ...[monogram, pronouns?.text, about?.text],
    ...heritages.flatMap(({ label, relation }) => [label, relation]),
    ...addressTerms.map(({ term }) => term),
  ].flatMap((text) => text || []);
}

function isSameCard(before: Profile, after: Profile, handle: string): boolean {
  const [one, other] = [before, after].map((profile) =>
    JSON.stringify(toCard({ _id: '', handle, handleKey: '', profile, searchKeys: [] })),
  );
  return one === other;
}
