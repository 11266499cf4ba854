import { useAnnouncements } from './announce.ts';

/** The one place that screen readers listen to; there is exactly one in the page. */
export function LiveRegion() {
  const words = useAnnouncements((state) => state.words);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-react-aria-top-layer="true">
      {words}
    </div>
  );
}
