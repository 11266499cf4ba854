import type { ClientSession } from 'mongoose';
import type { NewPerson } from '#server/features/accounts/people.ts';
import type { Context } from '#server/platform/context.ts';
import { foldCase } from '#server/platform/text/fold-case.ts';
import { Profile } from '#shared/contract/members.ts';
import { insertMember } from './member.store.ts';
import { toSearchKeys } from './to-search-keys.ts';

/** Makes the person of an account that was just admitted. Her name is all that is known; the rest is hers to say. */
export async function addMember(ctx: Context, person: NewPerson, session: ClientSession): Promise<void> {
  const { memberId, handle, name, nameLang } = person;
  const profile = Profile.parse({ names: [{ fullName: name, ...(nameLang && { lang: nameLang }) }] });
  const searchKeys = toSearchKeys(handle, profile.names);
  await insertMember(ctx, { _id: memberId, handle, handleKey: foldCase(handle), profile, searchKeys }, session);
}
