import type { TFunction } from 'i18next';
import type { WatchedWord } from '#shared/contract/watched-words.ts';

type Change = Partial<Pick<WatchedWord, 'isOn' | 'verdict' | 'needsPerson' | 'exceptions' | 'lang'>>;

/** The log keeps of a changed word what was changed, as it was asked for; people read it in words. */
export function toWordChange(t: TFunction<'oversight'>, reason: string): string | undefined {
  const change = readChange(reason);
  if (!change) return undefined;
  const { isOn, verdict, needsPerson, exceptions, lang } = change;
  const said = [
    isOn !== undefined && (isOn ? t('wordTurnedOn') : t('wordTurnedOff')),
    verdict && t(`verdict_${verdict}`),
    needsPerson !== undefined && (needsPerson ? t('needsPerson') : t('wordAimedOrNot')),
    exceptions && (exceptions.length > 0 ? t('wordExcept', { phrases: exceptions.join(', ') }) : t('wordExceptNone')),
    lang && t('wordLanguage', { language: lang }),
  ];
  return said.filter(Boolean).join('; ') || undefined;
}

function readChange(reason: string): Change | undefined {
  if (!reason.startsWith('{')) return undefined;
  try {
    return JSON.parse(reason) as Change;
  } catch {
    // Somebody’s own words, which only begin like that.
    return undefined;
  }
}
