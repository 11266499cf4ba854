import { useCallback, useState } from 'react';
import { loadMore } from './stream-cache.ts';

export type Side = 'before' | 'after';

/** Loads what lies beyond an edge of the stream; where that failed, it waits to be asked again. */
export function useLoadMore(roomId: string) {
  const [failed, setFailed] = useState<Side>();
  const load = useCallback(
    (side: Side) => {
      loadMore(roomId, side).then(
        (isLoaded) => isLoaded && setFailed(undefined),
        () => setFailed(side),
      );
    },
    [roomId],
  );
  const onNearEdge = useCallback((side: Side) => failed !== side && load(side), [failed, load]);
  const retry = useCallback(() => {
    setFailed(undefined);
    if (failed) load(failed);
  }, [failed, load]);
  return { failed, onNearEdge, retry };
}
