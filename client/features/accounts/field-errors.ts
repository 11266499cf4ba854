import { RequestFailure } from '#client/platform/request-failure.ts';

/** What the server said of single fields, by their names. */
export function toFieldErrors(failure: unknown): Record<string, string> {
  if (!(failure instanceof RequestFailure)) return {};
  return Object.fromEntries(failure.fields.map(({ path, message }) => [path, message]));
}

/** What it said that belongs to no field on this screen. */
export function toFormError(failure: unknown, shown: string[]): string | undefined {
  if (!failure) return undefined;
  const fields = Object.keys(toFieldErrors(failure));
  if (fields.length > 0 && fields.every((field) => shown.includes(field))) return undefined;
  return failure instanceof Error ? failure.message : undefined;
}
