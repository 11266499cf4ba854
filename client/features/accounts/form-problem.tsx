/** Above a form: one sentence about what went wrong with it as a whole. */
export function FormProblem({ words }: { words: string | undefined }) {
  if (!words) return null;
  return (
    <div className="summary" role="alert">
      {words}
    </div>
  );
}
