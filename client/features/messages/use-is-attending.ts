import { useSyncExternalStore } from 'react';

/** Whether this page is in sight and has her attention. */
export function useIsAttending(): boolean {
  return useSyncExternalStore(subscribe, () => document.visibilityState === 'visible' && document.hasFocus());
}

function subscribe(onChange: () => void): () => void {
  const events = ['focus', 'blur', 'visibilitychange', 'pageshow'];
  for (const event of events) addEventListener(event, onChange);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    for (const event of events) removeEventListener(event, onChange);
    document.removeEventListener('visibilitychange', onChange);
  };
}
