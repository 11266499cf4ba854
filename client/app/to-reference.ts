const references = new WeakMap<object, string>();

/** The server's reference if the error has one, else one of our own. The same error always has the same one. */
export function toReference(error: unknown): string {
  const subject = typeof error === 'object' && error !== null ? error : { error };
  const known = references.get(subject) ?? readReference(subject);
  if (known) return known;
  const made = crypto.randomUUID().slice(0, 8).toUpperCase();
  references.set(subject, made);
  console.error(`Reference ${made}:`, error);
  return made;
}

function readReference(error: object): string | undefined {
  const reference: unknown = 'reference' in error ? error.reference : undefined;
  return typeof reference === 'string' ? reference : undefined;
}
