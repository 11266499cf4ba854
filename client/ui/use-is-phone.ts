import { useSyncExternalStore } from 'react';

/** The width at which the style sheets go over to one pane. */
const phone = '(max-width: 767px)';

export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(phone);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(phone).matches,
  );
}
