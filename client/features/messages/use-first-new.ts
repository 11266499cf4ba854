import { useEffect, useState } from 'react';
import type { Room } from '#shared/contract/rooms.ts';
import { useIsAttending } from './use-is-attending.ts';

/** The number that the “New” line stands above. It is drawn where she left off and stays there while she reads on. */
export function useFirstNew({ lastNumber, membership }: Room): number | undefined {
  const isAttending = useIsAttending();
  const [firstNew, setFirstNew] = useState(() =>
    membership.readNumber < lastNumber ? membership.readNumber + 1 : undefined,
  );
  const [leftAt, setLeftAt] = useState<number>();
  const hasReadAll = membership.readNumber >= lastNumber;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is where she was when she looked away.
  useEffect(() => {
    setLeftAt(!isAttending && hasReadAll ? lastNumber : undefined);
  }, [isAttending]);
  if (leftAt !== undefined && lastNumber > leftAt && firstNew !== leftAt + 1) setFirstNew(leftAt + 1);
  return firstNew;
}
