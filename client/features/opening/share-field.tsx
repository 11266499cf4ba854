import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/text-area.tsx';

export interface ShareFieldProps {
  share: string;
  isMissing: boolean;
  onChange: (share: string) => void;
}

/** Her share: the file that she saved, or the line in it. It goes to the house and is kept nowhere here. */
export function ShareField({ share, isMissing, onChange }: ShareFieldProps) {
  const { t } = useTranslation('openings');
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextArea
        label={t('share')}
        help={t('shareHelp')}
        error={isMissing && t('shareNeeded')}
        rows={3}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={4000}
        value={share}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="btnrow">
        <input
          ref={picker}
          className="visually-hidden"
          type="file"
          accept="text/plain,.txt"
          tabIndex={-1}
          aria-hidden
          onChange={(event) => {
            void event.target.files?.[0]?.text().then((text) => onChange(text.slice(0, 4000)));
            event.target.value = '';
          }}
        />
        <Button onClick={() => picker.current?.click()}>{t('shareFile')}</Button>
      </div>
    </>
  );
}
