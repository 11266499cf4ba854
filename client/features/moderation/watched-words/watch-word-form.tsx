import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Checkbox, Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Field } from '#client/ui/field.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { showToast } from '#client/ui/toasts.ts';
import { DryRun } from './dry-run.tsx';
import { type Place, useTryWord, useWatchWord } from './use-watched-words.ts';

const blank = { phrase: '', verdict: 'hold' as 'hold' | 'note', needsPerson: false, exceptions: '' };

/** A word is tried on past messages first; only then can it be turned on. */
export function WatchWordForm({ place }: { place: Place }) {
  const { t } = useTranslation('oversight');
  const [word, setWord] = useState(blank);
  const [tried, setTried] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const trial = useTryWord();
  const watch = useWatchWord((isOn) => {
    showToast(isOn ? t('wordWatched') : t('wordKept'));
    setWord(blank);
    setTried(undefined);
    setAsked(false);
    trial.reset();
  });
  const scope = place ? { roomId: place } : {};
  const wording = {
    phrase: word.phrase.trim(),
    needsPerson: word.needsPerson,
    exceptions: word.exceptions
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
  const what = JSON.stringify(wording);
  const isTried = trial.data !== undefined && tried === what;
  const runTrial = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wording.phrase === '' || trial.isPending) return;
    setTried(what);
    trial.mutate({ ...scope, ...wording });
  };
  const keep = (isOn: boolean) => watch.mutate({ ...scope, ...wording, verdict: word.verdict, isOn });
  return (
    <form className="watch-form" onSubmit={runTrial}>
      <h2>{t('watchTitle')}</h2>
      <Field
        label={t('phrase')}
        help={t('phraseHelp')}
        error={isAsked && wording.phrase === '' && t('phraseNeeded')}
        value={word.phrase}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        onChange={(event) => setWord({ ...word, phrase: event.target.value })}
      />
      <Choices legend={t('verdictLegend')}>
        {(['hold', 'note'] as const).map((verdict) => (
          <Radio
            key={verdict}
            name="verdict"
            label={t(`verdict_${verdict}`)}
            help={t(`verdictHelp_${verdict}`)}
            checked={word.verdict === verdict}
            onChange={() => setWord({ ...word, verdict })}
          />
        ))}
      </Choices>
      <Checkbox
        label={t('needsPerson')}
        help={t('needsPersonHelp')}
        checked={word.needsPerson}
        onChange={(event) => setWord({ ...word, needsPerson: event.target.checked })}
      />
      <TextArea
        label={t('exceptions')}
        help={t('exceptionsHelp')}
        rows={2}
        value={word.exceptions}
        onChange={(event) => setWord({ ...word, exceptions: event.target.value })}
      />
      <Button type="submit" tone={isTried ? 'default' : 'primary'} isBusy={trial.isPending}>
        {t('tryIt')}
      </Button>
      <RowProblem failure={trial.error} />
      {isTried && trial.data && <DryRun result={trial.data} />}
      {isTried && (
        <div className="btnrow">
          <Button tone="primary" isBusy={watch.isPending} onClick={() => keep(true)}>
            {t('watchOn')}
          </Button>
          <Button isBusy={watch.isPending} onClick={() => keep(false)}>
            {t('watchOff')}
          </Button>
        </div>
      )}
      <RowProblem
        failure={watch.error}
        {...(hasCode(watch.error, 'conflict') && { words: t('wordThere', { phrase: wording.phrase }) })}
      />
    </form>
  );
}
