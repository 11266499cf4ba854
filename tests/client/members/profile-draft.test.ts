import { describe, expect, it } from 'vitest';
import { toAudience, toChoice } from '#client/features/members/audience.ts';
import { listLanguages, toLanguageName } from '#client/features/members/languages.ts';
import { blank, toDraft, toProfile } from '#client/features/members/profile-draft.ts';
import { Profile } from '#shared/contract/members.ts';

const roomId = 'a1b2c3d4e5f6a7b8c9d0e1f2';
const full = Profile.parse({
  names: [
    { fullName: 'Đặng Ánh', lang: 'vi', pronunciation: 'dang ahn' },
    { fullName: '鄧英', given: '英', surname: '鄧', order: 'surnameFirst', use: 'family', audience: { roomId } },
  ],
  monogram: '英',
  pronouns: { text: 'chị', audience: 'members' },
  about: { text: 'Two lines,\nkept as they are. ', lang: 'en', audience: 'roommates' },
  heritages: [{ label: 'Teochew', relation: 'raised with it', audience: { roomId } }],
  addressTerms: [{ lang: 'ko', term: '이모', audience: 'me' }],
  languages: [{ tag: 'nan', level: 'heard' }],
});

describe('writing about oneself', () => {
  it('changes nothing that she has not changed', () => {
    expect(Profile.parse(toProfile(toDraft(full)))).toEqual(full);
  });

  it('may end with a name and nothing else', () => {
    const profile = toProfile(toDraft(Profile.parse({ names: [{ fullName: 'O' }] })));
    expect(profile).toEqual({
      names: [{ fullName: 'O', order: 'asWritten', use: 'display', audience: 'members' }],
      heritages: [],
      addressTerms: [],
      languages: [],
    });
  });

  it('leaves out what holds only spaces, but keeps a row so that its mistake can be shown at it', () => {
    const draft = toDraft(full);
    draft.pronouns.text = '  ';
    draft.heritages = [blank.heritage(), ...draft.heritages];
    const profile = toProfile(draft);
    expect(profile.pronouns).toBeUndefined();
    const paths = Profile.safeParse(profile).error?.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['heritages.0.label']);
  });

  it('begins a heritage for nobody’s eyes but her own', () => {
    expect(blank.heritage().audience).toBe('me');
  });
});

describe('who may see it', () => {
  it.each(['me', 'roommates', 'members', { roomId }] as const)(
    'comes back from the choice as it was: %j',
    (audience) => {
      expect(toAudience(toChoice(audience))).toEqual(audience);
    },
  );

  it('is only herself when the choice says nothing known', () => {
    expect(toAudience('everybody')).toBe('me');
  });
});

describe('languages', () => {
  it('stand under their own names', () => {
    expect(toLanguageName('km')).toBe('ខ្មែរ');
    expect(toLanguageName('x')).toBe('x');
  });

  it('keep one that is not on the list among the choices', () => {
    expect(listLanguages('mnw').map(({ tag }) => tag)).toContain('mnw');
    expect(listLanguages('').map(({ tag }) => tag)).not.toContain('mnw');
  });
});
