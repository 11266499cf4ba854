import { newClientId } from '#client/platform/new-client-id.ts';
import type { Audience, NameForm, Profile } from '#shared/contract/members.ts';

type Heritage = Profile['heritages'][number];
type AddressTerm = Profile['addressTerms'][number];
type SpokenLanguage = Profile['languages'][number];

/** Every part is there to be typed into; `key` tells the rows of a list apart while they move. */
type Draft<Item> = { key: string } & { [Part in keyof Item]-?: NonNullable<Item[Part]> };
export type SaidDraft = { text: string; lang: string; audience: Audience };
export type NameDraft = Draft<NameForm>;
export type HeritageDraft = Draft<Heritage>;
export type AddressTermDraft = Draft<AddressTerm>;
export type LanguageDraft = Draft<SpokenLanguage>;

export interface ProfileDraft {
  names: NameDraft[];
  monogram: string;
  pronouns: SaidDraft;
  about: SaidDraft;
  heritages: HeritageDraft[];
  addressTerms: AddressTermDraft[];
  languages: LanguageDraft[];
}

/** Blank rows for what she adds; nobody but herself sees it unless the contract says more. */
export const blank = {
  name: (): NameDraft => ({
    key: newClientId(),
    fullName: '',
    given: '',
    surname: '',
    order: 'asWritten',
    lang: '',
    romanisation: '',
    pronunciation: '',
    use: 'display',
    audience: 'members',
  }),
  heritage: (): HeritageDraft => ({ key: newClientId(), label: '', relation: '', lang: '', audience: 'me' }),
  addressTerm: (): AddressTermDraft => ({ key: newClientId(), lang: '', term: '', audience: 'members' }),
  language: (): LanguageDraft => ({ key: newClientId(), tag: '', level: 'speak', audience: 'members' }),
};

const nothingSaid: SaidDraft = { text: '', lang: '', audience: 'me' };

export function toDraft(profile: Profile): ProfileDraft {
  return {
    names: profile.names.map((form) => ({ ...blank.name(), ...form })),
    monogram: profile.monogram ?? '',
    pronouns: { ...nothingSaid, ...profile.pronouns },
    about: { ...nothingSaid, ...profile.about },
    heritages: profile.heritages.map((heritage) => ({ ...blank.heritage(), ...heritage })),
    addressTerms: profile.addressTerms.map((term) => ({ ...blank.addressTerm(), ...term })),
    languages: profile.languages.map((language) => ({ ...blank.language(), ...language })),
  };
}

/** What was left empty is absent. Rows stay in their places, so that what the server says of one finds it. */
export function toProfile(draft: ProfileDraft): Profile {
  const { monogram } = draft;
  const pronouns = toSaid(draft.pronouns);
  const about = toSaid(draft.about);
  return {
    names: draft.names.map(toName),
    ...filled({ monogram }),
    ...(pronouns && { pronouns }),
    ...(about && { about }),
    heritages: draft.heritages.map(({ label, relation, lang, audience }) => ({
      label,
      ...filled({ relation, lang }),
      audience,
    })),
    addressTerms: draft.addressTerms.map(({ lang, term, audience }) => ({ lang, term, audience })),
    languages: draft.languages.map(({ tag, level, audience }) => ({ tag, level, audience })),
  };
}

function toName({ fullName, order, use, audience, given, surname, lang, romanisation, pronunciation }: NameDraft) {
  const parts = filled({ given, surname, lang, romanisation, pronunciation });
  return { fullName, order, use, audience, ...parts };
}

function toSaid({ text, lang, audience }: SaidDraft) {
  return text.trim() === '' ? undefined : { text, ...filled({ lang }), audience };
}

function filled<Part extends string>(parts: Record<Part, string>): Partial<Record<Part, string>> {
  const kept = Object.entries<string>(parts).filter(([, words]) => words.trim() !== '');
  return Object.fromEntries(kept) as Partial<Record<Part, string>>;
}
