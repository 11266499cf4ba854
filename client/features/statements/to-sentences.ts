import type { TFunction } from 'i18next';
import type { Statement } from '#shared/contract/statements.ts';

/** What was done, in sentences to the person it was done to. `until` is written out already. */
export function toSentences(
  t: TFunction<'statements'>,
  { what, roomName, isEverywhere }: Pick<Statement, 'what' | 'roomName' | 'isEverywhere'>,
  until: string,
): string[] {
  const done = roomName === null ? t(`what_${what}Nowhere`, { until }) : t(`what_${what}`, { room: roomName, until });
  if (what === 'opened') return [done, t('what_openedAfter')];
  if (!until || what === 'suspended') return [done];
  const silenced = t(isEverywhere || roomName === null ? 'what_silencedToo' : 'what_silencedThere', { until });
  return [done, ...(what === 'silenced' ? [] : [silenced]), t('what_readOn')];
}
