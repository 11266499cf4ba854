import { CircleAlert, Info } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toKeyCap } from '#client/app/shortcuts/key-caps.ts';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { AuthorLetter } from './author-letter.tsx';
import { DecideKeys } from './decide-keys.tsx';
import { findProblem, isAgainstAuthor, toDecision } from './draft.ts';
import { RuleChoice } from './rule-choice.tsx';
import { toSendWords } from './send-words.ts';
import { SilenceChoice } from './silence-choice.tsx';
import { useAfterDecision } from './use-after-decision.ts';
import { useDecide } from './use-decide.ts';
import { useDraft } from './use-draft.ts';

/** The end of the desk: what to do, what the author will read, and the way to send it. `children` is the outcome. */
export function DecidePane({ case: judged, children }: { case: CaseView; children: ReactNode }) {
  const { t } = useTranslation('moderation');
  const [draft, setDraft] = useDraft(judged);
  const [isAsked, setAsked] = useState(false);
  const decide = useDecide(useAfterDecision(useNavigate()));
  const isOpen = judged.state === 'open';
  const problem = isAsked ? findProblem(draft) : undefined;
  const send = () => {
    setAsked(true);
    if (isOpen && !decide.isPending && !findProblem(draft)) decide.mutate(toDecision(draft, judged));
  };
  useShortcut('decide', send);
  return (
    <aside className="decide" aria-label={t('decide')}>
      <div className="decide-body">
        <Failure failure={decide.error} isOpen={isOpen} />
        {children}
        {isOpen && (
          <>
            <DecideKeys judged={judged} draft={draft} onChange={setDraft} />
            {problem === 'decision' && <Problem>{t('decideMissing')}</Problem>}
            {isAgainstAuthor(draft) && (
              <RuleChoice
                rule={draft.rule}
                isMissing={problem === 'rule'}
                onChoose={(rule) => setDraft({ ...draft, rule })}
              />
            )}
            {draft.silence && (
              <SilenceChoice
                judged={judged}
                silence={draft.silence}
                onChange={(silence) => setDraft({ ...draft, silence })}
              />
            )}
            <AuthorLetter judged={judged} draft={draft} />
            <section className="letter">
              <TextArea
                label={t('colleagues')}
                placeholder={t('colleaguesHint')}
                rows={2}
                maxLength={1000}
                value={draft.note}
                onChange={(event) => setDraft({ ...draft, note: event.target.value })}
              />
            </section>
          </>
        )}
      </div>
      {isOpen && (
        <footer>
          <Button tone="primary" isBusy={decide.isPending} onClick={send}>
            {toSendWords(t, draft, judged)}
          </Button>
          <span className="wide-only">
            <Kbd>{toKeyCap('Mod')}</Kbd> <Kbd>{toKeyCap('Enter')}</Kbd>
          </span>
        </footer>
      )}
    </aside>
  );
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
