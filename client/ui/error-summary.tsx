import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldProblem {
  /** The id of the control, so that the link can go there. */
  fieldId: string;
  label: string;
}

/** Above a form that could not be sent: how many things, and a way to each of them. */
export function ErrorSummary({ problems }: { problems: FieldProblem[] }) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <b>{t('thingsToLookAt', { count })}</b>
      <ul>
        {problems.map(({ fieldId, label }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: { preventDefault(): void }, fieldId: string): void {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}
