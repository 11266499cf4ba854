/** Back to the field, with the words selected that she may want to change. */
export function selectWords(field: HTMLTextAreaElement | null, range?: { start: number; end: number }): void {
  field?.focus();
  if (range) field?.setSelectionRange(range.start, range.end);
}
