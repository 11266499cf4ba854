import { useTranslation } from 'react-i18next';
import { StatementLetter } from '#client/features/statements/statement-letter.tsx';
import type { SendAppeal } from '#client/features/statements/use-appeal.ts';
import { callAsAsker } from '../call-as-asker.ts';
import { lookAgain, useLetters } from './use-mine.ts';

/** The statements of reasons about what she wrote here, with the way to object. */
export function MyLetters({ threadId }: { threadId: string }) {
  const { t, i18n } = useTranslation('questions');
  const { data: letters } = useLetters(threadId);
  if (!letters?.length) return null;
  const sendAppeal: SendAppeal = async (appeal) => {
    const statement = await callAsAsker('question:appeal', { threadId, ...appeal });
    await lookAgain();
    return statement;
  };
  return (
    <section className="mine-part">
      <h2>{t('letters')}</h2>
      <ul className="letters">
        {letters.map((statement) => (
          <li key={statement.id}>
            <StatementLetter statement={statement} lang={i18n.language} sendAppeal={sendAppeal} isTraceless />
          </li>
        ))}
      </ul>
    </section>
  );
}
