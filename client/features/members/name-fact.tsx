import { useTranslation } from 'react-i18next';
import { Name } from '#client/ui/name.tsx';
import type { NameForm } from '#shared/contract/members.ts';
import { toDisplayName } from '#shared/to-display-name.ts';
import { Fact } from './facts.tsx';

export interface NameFactProps {
  form: NameForm;
  isMine: boolean;
  /** It stands beside what she writes; that every member sees it is said where it is chosen. */
  isFirst: boolean;
}

/** One form of a name with what she says of it: its Latin letters, its sound, where it is used. */
export function NameFact({ form, isMine, isFirst }: NameFactProps) {
  const { t } = useTranslation('members');
  const { use, romanisation, pronunciation } = form;
  const more = [
    romanisation,
    pronunciation && t('sayIt', { sound: pronunciation }),
    isFirst && t('standsFirst'),
    use !== 'display' && t(isMine ? `use_${use}` : `useMember_${use}`),
  ].filter(Boolean);
  return (
    <Fact more={more.join(' · ') || undefined} {...(isMine && { audience: form.audience })}>
      <Name lang={form.lang}>{toDisplayName(form)}</Name>
    </Fact>
  );
}
