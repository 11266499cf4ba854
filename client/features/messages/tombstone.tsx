import { Eraser } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { Icon } from '#client/ui/icon.tsx';
import { Time } from '#client/ui/time.tsx';
import type { Message } from '#shared/contract/messages.ts';
import { Rule } from './rule.tsx';

/** What is left of a message that is gone: when, by whom, under which rule, and never whose it was. */
export function Tombstone({ id, gone }: { id: string; gone: NonNullable<Message['gone']> }) {
  const { t } = useTranslation('messages');
  const words = gone.by === 'author' ? 'goneByAuthor' : gone.rule ? 'goneByRule' : 'goneByModerator';
  const parts = { time: <Time at={gone.at} />, rule: <Rule name={gone.rule ?? ''} /> };
  return (
    <article className="tomb" tabIndex={-1} data-row={id}>
      <Icon of={Eraser} />
      <p>
        <Trans t={t} i18nKey={words} components={parts} />
      </p>
    </article>
  );
}
