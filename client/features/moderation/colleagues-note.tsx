import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { callRest } from '#client/platform/api.ts';
import { useAttempt } from '#client/platform/use-attempt.ts';
import { announce } from '#client/ui/announce.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { useCaseChanged } from './use-case-changed.ts';

export interface ColleaguesNoteProps {
  judged: CaseView;
  note: string;
  onChange: (note: string) => void;
}

/** For colleagues only: it goes with the decision, or at once into the history. */
export function ColleaguesNote({ judged, note, onChange }: ColleaguesNoteProps) {
  const { t } = useTranslation('moderation');
  const keep = useCaseChanged();
  const attempt = useAttempt<string>();
  const add = useMutation({
    mutationFn: (words: string) =>
      callRest('case:note', { caseId: judged.id, clientId: attempt.idOf(words), note: words }),
    onSuccess: (changed) => {
      attempt.end();
      keep(changed);
      onChange('');
      announce(t('noteKept'));
    },
  });
  return (
    <section className="letter colleagues">
      <TextArea
        label={t('colleagues')}
        placeholder={t('colleaguesHint')}
        rows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
      {note.trim() !== '' && (
        <Button tone="quiet" isBusy={add.isPending} onClick={() => add.mutate(note.trim())}>
          {t('noteOnly')}
        </Button>
      )}
      <RowProblem failure={add.error} />
    </section>
  );
}
