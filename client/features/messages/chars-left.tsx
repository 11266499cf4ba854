import { useTranslation } from 'react-i18next';
import { classNames } from '#client/ui/class-names.ts';
import { countLeft } from './count-left.ts';

/** How many characters there still are, as a person counts them; only near the end of the room. */
export function CharsLeft({ text }: { text: string }) {
  const { t } = useTranslation('messages');
  const left = countLeft(text);
  if (left === undefined) return null;
  return (
    <span className={classNames('hint', left < 0 && 'err')} role="status">
      {left < 0 ? t('charsOver', { count: -left }) : t('charsLeft', { count: left })}
    </span>
  );
}
