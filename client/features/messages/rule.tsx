import { useTranslation } from 'react-i18next';
import { rules } from '../moderation/rules.ts';

/** A rule of the community in its own words; one that this page does not know yet, by its name. */
export function Rule({ name }: { name: string }) {
  const { t } = useTranslation('moderation');
  const known = rules.find((rule) => rule === name);
  return <q>{known ? t(`rule_${known}`) : name}</q>;
}
