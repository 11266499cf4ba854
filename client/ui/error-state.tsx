import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

export interface ErrorStateProps {
  /** What did not work: “We could not open this room”. */
  title: ReactNode;
  /** What is safe and what to do. */
  children?: ReactNode;
  /** Also in the server's log, so that somebody can look it up. */
  reference?: string;
  onRetry?: () => void;
}

export function ErrorState({ title, children, reference, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="empty" role="alert">
      <h2>{title}</h2>
      <p>
        {children} {reference && t('reference', { reference })}
      </p>
      {onRetry && (
        <Button icon={RotateCw} onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
