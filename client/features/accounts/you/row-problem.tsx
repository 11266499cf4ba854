import { CircleAlert } from 'lucide-react';
import { Note } from '#client/ui/note.tsx';

/** Why something was not done, beside the button that was to do it. */
export function RowProblem({ failure, words }: { failure: Error | null; words?: string }) {
  if (!failure) return null;
  return (
    <div role="alert">
      <Note icon={CircleAlert} tone="danger">
        {words ?? failure.message}
      </Note>
    </div>
  );
}
