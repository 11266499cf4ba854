import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toKeyCap } from '#client/app/shortcuts/key-caps.ts';
import { useShortcut } from '#client/app/shortcuts/use-shortcut.ts';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { toAddress } from '#client/features/moderation/desk-view.ts';
import { findMember } from '#client/features/moderation/find-member.ts';
import { focusCaseSoon } from '#client/features/moderation/focus-case.ts';
import { focusProblemSoon } from '#client/features/moderation/focus-problem.ts';
import { useDeskRights } from '#client/features/moderation/use-desk-rights.ts';
import { hasCode } from '#client/platform/request-failure.ts';
import { Button } from '#client/ui/button.tsx';
import { Radio } from '#client/ui/choice.tsx';
import { Choices } from '#client/ui/choices.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { Name } from '#client/ui/name.tsx';
import { Note } from '#client/ui/note.tsx';
import { TextArea } from '#client/ui/text-area.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { MemberCard } from '#shared/contract/members.ts';
import type { Appeal } from '#shared/contract/statements.ts';
import { useAnswerDraft } from './answer-draft.ts';
import { useDecideAppeal } from './use-appeals.ts';

export interface AnswerFormProps {
  appeal: Appeal;
  decidedBy: MemberCard;
  members: readonly MemberCard[];
}

/** Upheld or not, with an answer that she reads. Nobody judges her own judgement. */
export function AnswerForm({ appeal, decidedBy, members }: AnswerFormProps) {
  const { t } = useTranslation('oversight');
  const { myId } = useDeskRights();
  const isMine = appeal.decidedById === myId;
  return (
    <aside className="decide" id="decide" aria-label={t('answer')} tabIndex={-1}>
      {appeal.state !== 'waiting' && <Answered appeal={appeal} members={members} />}
      {appeal.state === 'waiting' && isMine && (
        <div className="decide-body">
          <Note icon={UserRoundX} tone="warn">
            {t('somebodyElse')}
          </Note>
          <p className="aside-note">{t('somebodyElseBody')}</p>
        </div>
      )}
      {appeal.state === 'waiting' && !isMine && <Writing appeal={appeal} decidedBy={decidedBy} />}
    </aside>
  );
}

function Writing({ appeal, decidedBy }: Pick<AnswerFormProps, 'appeal' | 'decidedBy'>) {
  const { t } = useTranslation('oversight');
  const navigate = useNavigate();
  const [{ isUpheld, answer }, setDraft] = useAnswerDraft(appeal.id);
  const [isAsked, setAsked] = useState(false);
  const decide = useDecideAppeal(() => {
    setDraft(undefined);
    showToast(t('answerSent'));
    void navigate(toAddress({ tab: 'appeals' }), { replace: true });
    focusCaseSoon(undefined);
  });
  const send = () => {
    setAsked(true);
    if (isUpheld === undefined || answer.trim() === '') return focusProblemSoon();
    if (decide.isPending) return;
    decide.mutate({ appealId: appeal.id, version: appeal.version, isUpheld, answer: answer.trim() });
  };
  useShortcut('decide', send);
  return (
    <>
      <div className="decide-body">
        <Choices legend={t('answerLegend')} error={isAsked && isUpheld === undefined && t('answerChoose')}>
          <Radio
            name="answer"
            label={t('uphold')}
            help={t('upholdHelp')}
            checked={isUpheld === true}
            onChange={() => setDraft({ isUpheld: true, answer })}
          />
          <Radio
            name="answer"
            label={t('reject')}
            help={t('rejectHelp')}
            checked={isUpheld === false}
            onChange={() => setDraft({ isUpheld: false, answer })}
          />
        </Choices>
        <section className="letter">
          <TextArea
            label={t('answerWords')}
            help={t('answerWordsHelp', { name: appeal.member.name })}
            error={isAsked && answer.trim() === '' && t('answerNeeded')}
            rows={6}
            maxLength={2000}
            value={answer}
            onChange={(event) => setDraft({ isUpheld, answer: event.target.value })}
          />
        </section>
        <RowProblem
          failure={decide.error}
          {...(hasCode(decide.error, 'conflict') && { words: t('answerConflict', { name: decidedBy.name }) })}
        />
      </div>
      <footer>
        <Button tone="primary" isBusy={decide.isPending} onClick={send}>
          {isUpheld === undefined ? t('answerSend') : isUpheld ? t('uphold') : t('reject')}
        </Button>
        <span className="wide-only">
          <Kbd>{toKeyCap('Mod')}</Kbd> <Kbd>{toKeyCap('Enter')}</Kbd>
        </span>
      </footer>
    </>
  );
}

function Answered({ appeal, members }: Pick<AnswerFormProps, 'appeal' | 'members'>) {
  const { t } = useTranslation('oversight');
  const { t: tDesk } = useTranslation('moderation');
  const by = appeal.answeredById ? findMember(members, appeal.answeredById, tDesk('goneMember')) : undefined;
  return (
    <div className="decide-body">
      <section className="letter">
        <header>
          <h2>{appeal.state === 'upheld' ? t('appeal_upheld') : t('appeal_rejected')}</h2>
          {by && <Name lang={by.nameLang}>{by.name}</Name>}
        </header>
        <div className="text">
          <p className="sealed" dir="auto">
            {appeal.answer}
          </p>
        </div>
      </section>
    </div>
  );
}
