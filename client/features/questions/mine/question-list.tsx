import { useTranslation } from 'react-i18next';
import type { OwnQuestion } from '#shared/contract/questions.ts';
import { QuestionTitle } from './question-title.tsx';
import { StateBadge } from './state-badge.tsx';

/** Several questions; which one she opens stands in no address. */
export function QuestionList({ questions, onChoose }: { questions: OwnQuestion[]; onChoose: (id: string) => void }) {
  const { t } = useTranslation('questions');
  return (
    <>
      <h1>{t('mineTitle')}</h1>
      <ul className="mine-list">
        {questions.map((question) => (
          <li key={question.threadId}>
            <button type="button" onClick={() => onChoose(question.threadId)}>
              <QuestionTitle title={question.title} />
            </button>
            <div className="mine-meta">
              <StateBadge question={question} />
              <bdi>{question.roomName}</bdi>
              {question.isOut && <span>{t('isOut')}</span>}
              {question.state === 'there' && !question.isOut && (
                <span>{t('answers', { count: question.answers })}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
