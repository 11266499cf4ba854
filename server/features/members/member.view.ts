import type { Audience, MemberView, NameForm, Profile, Role } from '#shared/contract/members.ts';
import { can } from '#shared/policy/can.ts';
import type { MemberForPolicy, ProfileItem } from '#shared/policy/members.ts';
import type { Actor } from '#shared/policy/verdict.ts';
import type { MemberDocument } from './member.model.ts';
import { toCard } from './to-card.ts';

/** A member as one viewer may see her. What the viewer may not see is absent, so it cannot be told from what is not there. */
export function toMemberView(actor: Actor, member: MemberForPolicy, document: MemberDocument, role: Role): MemberView {
  const maySee = (item: ProfileItem) => can.seeProfileItem(actor, { member, item }).isAllowed;
  return { ...toCard(document), role, profile: toVisibleProfile(document.profile, maySee) };
}

type MaySee = (item: ProfileItem) => boolean;
type WithAudience = { audience: Audience };

/** What of a profile is left for somebody who may see these items. */
export function toVisibleProfile(profile: Profile, maySee: MaySee): Profile {
  const { names, monogram, pronouns, about, heritages, addressTerms, languages } = profile;
  const visible = ({ audience }: WithAudience) => maySee({ audience });
  return {
    names: names.filter((form, at) => maySee({ audience: form.audience, isNameToShow: isNameToShow(form, at) })),
    ...(monogram && { monogram }),
    ...(pronouns && visible(pronouns) && { pronouns }),
    ...(about && visible(about) && { about }),
    heritages: heritages.filter(visible),
    addressTerms: addressTerms.filter(visible),
    languages: languages.filter(visible),
  };
}

/** The first form stands beside her messages, whatever its use. */
function isNameToShow({ use }: NameForm, at: number): boolean {
  return at === 0 || use === 'display';
}
