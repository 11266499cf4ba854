import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import { alwaysShow, isAlwaysShown, useShownTopics } from './shown-topics.ts';

/** Its author put a note in front: the words stay covered until the reader wants them. */
export function ContentNote({ note, children }: { note: string; children: ReactNode }) {
  const { t } = useTranslation('messages');
  const topics = useShownTopics((state) => state.topics);
  const [isShown, setShown] = useState(false);
  const isOpen = isShown || isAlwaysShown(topics, note);
  return (
    <>
      <div className="note">
        <span className="note-line">
          <Icon of={TriangleAlert} />
          <span>
            <b>{t('contentNote')}</b> <bdi>{note}</bdi>
          </span>
        </span>
        {!isOpen && (
          <span className="note-acts">
            <Button tone="quiet" onClick={() => setShown(true)}>
              {t('contentNoteShow')}
            </Button>
            <Button tone="dim" onClick={() => alwaysShow(note)}>
              {t('contentNoteAlways')}
            </Button>
          </span>
        )}
      </div>
      {isOpen && children}
    </>
  );
}
