import { CircleAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Name } from '#client/ui/name.tsx';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { MemberCard } from '#shared/contract/members.ts';
import { PeoplePicker } from './people-picker.tsx';
import { useStartConversation } from './use-start-conversation.ts';

const longestNote = 300;

/** Whom, and a note. From somebody’s page it is for her alone. */
export function StartDialog({ person, onClose }: { person?: MemberCard; onClose: () => void }) {
  const { t } = useTranslation('conversations');
  const { t: tUi } = useTranslation('ui');
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<MemberCard[]>(person ? [person] : []);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const start = useStartConversation();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (chosen.length === 0 || start.isPending) return;
    start.mutate(
      { memberIds: chosen.map(({ id }) => id), note },
      {
        onSuccess: (room) => {
          onClose();
          void navigate(`/rooms/${room.id}`);
        },
      },
    );
  };
  const title = person ? (
    <Trans t={t} i18nKey="writeTitle" components={{ name: <Name lang={person.nameLang}>{person.name}</Name> }} />
  ) : (
    t('startTitle')
  );
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form className="formy" noValidate onSubmit={ask}>
        <p>{t(person ? 'writeLead' : 'startLead')}</p>
        {!person && (
          <PeoplePicker
            chosen={chosen}
            onChange={setChosen}
            error={isAsked && chosen.length === 0 ? t('askNone') : undefined}
          />
        )}
        <TextArea
          label={t('note')}
          help={t('noteHelp')}
          rows={3}
          maxLength={longestNote}
          autoFocus={person !== undefined}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {start.error && <WhyNot failure={start.error} isForOne={chosen.length === 1} />}
        <footer>
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" tone="primary" isBusy={start.isPending}>
            {t('startDo')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

/** Why somebody cannot be asked is hers to keep: the house says the same for every reason, and so do we. */
function WhyNot({ failure, isForOne }: { failure: Error; isForOne: boolean }) {
  const { t } = useTranslation('conversations');
  const isClosed = hasCode(failure, 'not_found');
  return (
    <div role="alert">
      <Note icon={CircleAlert} tone={isClosed ? 'info' : 'danger'}>
        {isClosed ? t(isForOne ? 'askAgainLater' : 'askSomeone') : toWords(failure)}
      </Note>
    </div>
  );
}

function toWords(failure: Error): string {
  return (hasCode(failure, 'bad_input') && failure.fields[0]?.message) || failure.message;
}
