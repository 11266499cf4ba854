import { CircleAlert, Info } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { toKeyCap } from '#client/app/shortcuts/key-caps.ts';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Fold } from '#client/ui/fold.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { Note } from '#client/ui/note.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { AuthorLetter } from './author-letter.tsx';
import { ColleaguesNote } from './colleagues-note.tsx';
import { DecideKeys } from './decide-keys.tsx';
import { DecideOptions } from './decide-options.tsx';
import { isTold } from './decisions.ts';
import { type Choice, findProblem } from './draft.ts';
import { focusProblemSoon } from './focus-problem.ts';
import { OwnWords } from './own-words.tsx';
import { toSendWords } from './send-words.ts';
import { useAfterDecision } from './use-after-decision.ts';
import { useDecide } from './use-decide.ts';
import { useDraft } from './use-draft.ts';
import { WordsChoice } from './words-choice.tsx';

/** The end of the desk: what to do, what the author will read, and the way to send it. `children` is the outcome. */
export function DecidePane({ case: judged, children }: { case: CaseView; children: ReactNode }) {
  const { t } = useTranslation('moderation');
  const [draft, setDraft] = useDraft(judged);
  const [isAsked, setAsked] = useState(false);
  const decide = useDecide(judged, useAfterDecision());
  const isOpen = judged.state === 'open';
  const isToldTo = isTold(draft.decision) && judged.authorId !== null;
  const problem = isAsked ? findProblem(draft) : undefined;
  const send = () => {
    setAsked(true);
    if (findProblem(draft)) focusProblemSoon();
    else if (isOpen && !decide.isPending) decide.mutate(draft);
  };
  useShortcut('decide', send);
  useShortcut('decideAtOnce', (event) => {
    if (!isOpen || !draft.decision || isOnControl(event.target)) return false;
    send();
  });
  return (
    <aside className="decide" id="decide" aria-label={t('decide')} tabIndex={-1}>
      <div className="decide-body">
        <Failure failure={decide.error} isOpen={isOpen} />
        {children}
        {isOpen && (
          <>
            <DecideKeys judged={judged} draft={draft} onChange={setDraft} />
            {problem === 'decision' && <Problem>{t('decideMissing')}</Problem>}
            <DecideOptions judged={judged} draft={draft} problem={problem} onChange={setDraft} />
            {isToldTo && <WordsChoice draft={draft} onChange={setDraft} />}
            <AuthorLetter judged={judged} draft={draft} />
            {isToldTo && (
              <Fold title={t('ownWords')} isOpenAtFirst={draft.words !== ''}>
                <OwnWords draft={draft} onChange={setDraft} />
              </Fold>
            )}
          </>
        )}
        <Fold title={t('colleagues')} isOpenAtFirst={draft.note !== ''}>
          <ColleaguesNote judged={judged} note={draft.note} onChange={(note) => setDraft({ ...draft, note })} />
        </Fold>
      </div>
      {isOpen && (
        <footer>
          <Button tone="primary" isBusy={decide.isPending} onClick={send}>
            {toSendWords(t, draft)}
          </Button>
          <span className="wide-only">
            <Kbd>{toKeyCap('Enter')}</Kbd> <WayBack decision={draft.decision} />
          </span>
        </footer>
      )}
    </aside>
  );
}

/** What can be done once it is sent. */
function WayBack({ decision }: { decision: Choice | undefined }) {
  const { t } = useTranslation('moderation');
  if (decision === 'handOver') return null;
  if (decision === 'approve') return t('noWayBack');
  return <Trans t={t} i18nKey="wayBack" components={{ key: <kbd /> }} />;
}

/** There Enter already means something. */
function isOnControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button, input, select, textarea, summary') !== null;
}

function Failure({ failure, isOpen }: { failure: Error | null; isOpen: boolean }) {
  const { t } = useTranslation('moderation');
  if (!failure) return null;
  if (!hasCode(failure, 'conflict')) return <Problem>{`${t('failed')} ${failure.message}`}</Problem>;
  return (
    <div role="alert">
      <Note icon={Info} tone="warn">
        {isOpen ? t('conflictMoved') : t('conflictDecided')}
      </Note>
    </div>
  );
}

function Problem({ children }: { children: string }) {
  return (
    <div role="alert">
      <Note icon={CircleAlert} tone="danger">
        {children}
      </Note>
    </div>
  );
}
