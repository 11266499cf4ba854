import { DoorOpen, EyeOff, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { StepProps } from './join-draft.ts';

/** What others see of her, before anybody does; and a word to the stewards where they decide. */
export function PrivacyStep({ draft, errors, change, asksStewards }: StepProps & { asksStewards: boolean }) {
  const { t } = useTranslation('accounts');
  return (
    <>
      <Note icon={UserRound}>{t('privacyProfile')}</Note>
      <Note icon={EyeOff}>{t('privacyDevices')}</Note>
      <Note icon={DoorOpen}>{t('privacyLeave')}</Note>
      {asksStewards && (
        <TextArea
          label={t('note')}
          help={t('noteHelp')}
          error={errors.note}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
          rows={3}
        />
      )}
    </>
  );
}
