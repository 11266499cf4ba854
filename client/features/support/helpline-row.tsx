import { MessageSquare, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { Helpline } from '#shared/support/helpline.ts';
import { toSms, toTel } from '#shared/support/to-tel.ts';
import { HelplineFacts } from './helpline-facts.tsx';

/** Who it is, when and in which languages, and the number, which a touch dials. */
export function HelplineRow({ line, isShort }: { line: Helpline; isShort?: boolean }) {
  const { t } = useTranslation('support');
  const { name, lang, english, phone, extension, text } = line;
  return (
    <li className="helpline">
      <div>
        <b lang={lang} dir="auto">
          {name}
        </b>
        {english && <span className="muted">{english}</span>}
        <HelplineFacts line={line} isShort={isShort} />
      </div>
      <div className="helpline-ways">
        {phone && (
          <a
            className={buttonClass({})}
            href={toTel(phone)}
            aria-label={extension ? t('callExtension', { number: phone, extension }) : t('call', { number: phone })}
          >
            <Icon of={Phone} />
            <bdi>{extension ? `${phone}, ${extension}` : phone}</bdi>
          </a>
        )}
        {text && (
          <a className={buttonClass({})} href={toSms(text)}>
            <Icon of={MessageSquare} />
            <span>
              {text.say
                ? t('byTextSaying', { number: text.number, say: text.say })
                : t('byText', { number: text.number })}
            </span>
          </a>
        )}
      </div>
    </li>
  );
}
