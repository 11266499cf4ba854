import { CircleCheck, CircleSlash } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Badge } from '#client/ui/badge.tsx';
import { Button } from '#client/ui/button.tsx';
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx';
import type { WatchedWord } from '#shared/contract/watched-words.ts';
import { useChangeWord, useRemoveWord } from './use-watched-words.ts';

/** One word: what it does, in which cases not, and what came of it. */
export function WordRow({ word }: { word: WatchedWord }) {
  const { t } = useTranslation('oversight');
  const { id: watchedWordId, phrase, lang, verdict, needsPerson, exceptions, isOn, caught, overruled } = word;
  const [isAsking, setAsking] = useState(false);
  const change = useChangeWord();
  const remove = useRemoveWord();
  return (
    <li>
      <div>
        <b lang={lang} dir="auto">
          {phrase}
        </b>
        <Badge icon={isOn ? CircleCheck : CircleSlash} tone={isOn ? 'jade' : 'off'}>
          {isOn ? t('wordOn') : t('wordOff')}
        </Badge>
        <small>
          {t(`verdict_${verdict}`)}
          {needsPerson && `, ${t('wordAimed')}`}
        </small>
        {exceptions.length > 0 && <small dir="auto">{t('wordExcept', { phrases: exceptions.join(', ') })}</small>}
        <small>{caught === 0 ? t('wordCaughtNone') : t('wordCaught', { count: caught, overruled })}</small>
        <RowProblem failure={change.error ?? remove.error} />
      </div>
      <div className="btnrow">
        <Button
          tone="quiet"
          isBusy={change.isPending}
          aria-label={isOn ? t('turnOffNamed', { phrase }) : t('turnOnNamed', { phrase })}
          onClick={() => change.mutate({ watchedWordId, isOn: !isOn })}
        >
          {isOn ? t('turnOff') : t('turnOn')}
        </Button>
        <Button tone="dim" aria-label={t('removeWordNamed', { phrase })} onClick={() => setAsking(true)}>
          {t('removeWord')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('removeWordTitle', { phrase })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        keep={t('removeWordKeep')}
        act={t('removeWord')}
        isBusy={remove.isPending}
        onAct={() => remove.mutate(watchedWordId, { onSettled: () => setAsking(false) })}
      >
        {t('removeWordBody')}
      </ConfirmDialog>
    </li>
  );
}
