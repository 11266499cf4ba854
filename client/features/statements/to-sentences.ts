import type { TFunction } from 'i18next';
import type { Statement } from '#shared/contract/statements.ts';

/** What was done, in sentences to the person it was done to. `until` is written out already; `isNameless`: to whoever wrote without a name. */
export function toSentences(
  t: TFunction<'statements'>,
  { what, roomName, isEverywhere }: Pick<Statement, 'what' | 'roomName' | 'isEverywhere'>,
  until: string,
  isNameless = false,
): string[] {
  if (isNameless && until) return toNameless(t, { what, roomName, isEverywhere }, until);
  const done = roomName === null ? t(`what_${what}Nowhere`, { until }) : t(`what_${what}`, { room: roomName, until });
  if (what === 'opened') return [done, t('what_openedAfter')];
  if (!until || what === 'suspended') return [done];
  const silenced = t(isEverywhere || roomName === null ? 'what_silencedToo' : 'what_silencedThere', { until });
  return [done, ...(what === 'silenced' ? [] : [silenced]), t('what_readOn')];
}

/** Without a name she cannot write for a while; to her own name nothing was done, and nobody knows it. */
function toNameless(
  t: TFunction<'statements'>,
  { what, roomName, isEverywhere }: Pick<Statement, 'what' | 'roomName' | 'isEverywhere'>,
  until: string,
): string[] {
  const silenced = t(isEverywhere || roomName === null ? 'nameless_silencedToo' : 'nameless_silencedThere', { until });
  if (what === 'silenced') return [silenced, t('nameless_free')];
  const done = roomName === null ? t(`what_${what}Nowhere`, { until }) : t(`what_${what}`, { room: roomName, until });
  return [done, silenced, t('nameless_free')];
}
