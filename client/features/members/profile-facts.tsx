import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience, Profile } from '#shared/contract/members.ts';
import { Fact, Facts } from './facts.tsx';
import { toLanguageName } from './languages.ts';
import { NameFact } from './name-fact.tsx';

/** What somebody says about herself, as rows. On her own page each thing tells who may see it. */
export function ProfileFacts({ profile, isMine }: { profile: Profile; isMine: boolean }) {
  const { t } = useTranslation('members');
  const { pronouns, about, heritages, addressTerms, languages } = profile;
  const names = isMine ? profile.names : profile.names.slice(1);
  const seenBy = (audience: Audience) => (isMine ? { audience } : {});
  const rows: (ReactNode | false | undefined)[] = [
    names.length > 0 && (
      <Facts key="names" label={t(isMine ? 'names' : 'namesMember')}>
        {names.map((form, at) => (
          <NameFact key={JSON.stringify(form)} form={form} isMine={isMine} isFirst={isMine && at === 0} />
        ))}
      </Facts>
    ),
    pronouns && (
      <Facts key="pronouns" label={t('pronouns')}>
        <Fact lang={pronouns.lang} {...seenBy(pronouns.audience)}>
          {pronouns.text}
        </Fact>
      </Facts>
    ),
    about && (
      <Facts key="about" label={t(isMine ? 'about' : 'aboutMember')}>
        <Fact isLong lang={about.lang} {...seenBy(about.audience)}>
          {about.text}
        </Fact>
      </Facts>
    ),
    heritages.length > 0 && (
      <Facts key="heritages" label={t('heritages')}>
        {heritages.map((heritage) => (
          <Fact
            key={JSON.stringify(heritage)}
            lang={heritage.lang}
            more={heritage.relation}
            moreLang={heritage.lang}
            {...seenBy(heritage.audience)}
          >
            {heritage.label}
          </Fact>
        ))}
      </Facts>
    ),
    addressTerms.length > 0 && (
      <Facts key="addressTerms" label={t(isMine ? 'addressTerms' : 'addressTermsMember')}>
        {addressTerms.map(({ lang, term, audience }) => (
          <Fact key={`${lang} ${term}`} lang={lang} more={toLanguageName(lang)} moreLang={lang} {...seenBy(audience)}>
            {term}
          </Fact>
        ))}
      </Facts>
    ),
    languages.length > 0 && (
      <Facts key="languages" label={t('languages')}>
        {languages.map(({ tag, level, audience }) => (
          <Fact
            key={`${tag} ${level}`}
            lang={tag}
            more={t(isMine ? `level_${level}` : `memberLevel_${level}`)}
            {...seenBy(audience)}
          >
            {toLanguageName(tag)}
          </Fact>
        ))}
      </Facts>
    ),
  ].filter(Boolean);
  if (rows.length === 0) return <p className="muted">{t(isMine ? 'nothingSaid' : 'nothingMore')}</p>;
  return <dl className="said">{rows}</dl>;
}
