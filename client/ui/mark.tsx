/** The mark of the banyan. */
export function Mark() {
  return (
    <svg className="i mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3.5 14.5V10.5C3.5 6 7.2 3 12 3s8.5 3 8.5 7.5v8.7" />
      <path d="M7.7 18.7v-7.6c0-2.3 1.8-3.9 4.3-3.9s4.3 1.6 4.3 3.9v4.7" />
      <path d="M12 21V11.6" />
    </svg>
  );
}
