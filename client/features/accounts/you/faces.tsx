import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toReference } from '#client/app/to-reference.ts';
import { ErrorState } from '#client/ui/error-state.tsx';
import { Skeleton } from '#client/ui/skeleton.tsx';

export interface FacesProps<Data> {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown };
  /** “We could not read your devices” */
  failed: string;
  children: (data: Data) => ReactNode;
}

/** What was read, or that it is being read, or that it could not be. What was read once stays when reading anew fails. */
export function Faces<Data>({ query: { data, error, refetch }, failed, children }: FacesProps<Data>) {
  const { t } = useTranslation('you');
  if (data !== undefined) return children(data);
  if (!error) return <Skeleton rows={2} />;
  return (
    <ErrorState title={failed} reference={toReference(error)} onRetry={() => void refetch()}>
      {t('failedBody')}
    </ErrorState>
  );
}
