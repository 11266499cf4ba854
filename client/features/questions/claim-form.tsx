import { CircleAlert } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { Icon } from '#client/ui/icon.tsx';
import { readClaimWords } from '#shared/claim-words.ts';
import { keepClaim } from './claim.ts';

export interface ClaimFormProps {
  intro?: ReactNode;
  /** It is what the page is for. */
  isAlone?: boolean;
  onClaim?: () => void;
}

/** Six words in any spelling. The browser is asked to remember, complete and correct none of them. */
export function ClaimForm({ intro, isAlone, onClaim }: ClaimFormProps) {
  const { t } = useTranslation('ask');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const words = readClaimWords(typed);
    setWrong(words === null);
    if (words === null) return field.current?.focus();
    keepClaim(words);
    onClaim?.();
  };
  return (
    <form className={classNames('comeback', isAlone && 'alone')} autoComplete="off" noValidate onSubmit={open}>
      {intro}
      <div>
        <input
          className="input"
          ref={field}
          lang="en"
          dir="ltr"
          translate="no"
          aria-label={t('words')}
          placeholder={t('wordsPlaceholder')}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={typed}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'claim-error' : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        {isWrong && (
          <p className="err" id="claim-error" role="alert">
            <Icon of={CircleAlert} />
            <span>{t('wordsWrong')}</span>
          </p>
        )}
      </div>
      <Button type="submit">{t('openMine')}</Button>
    </form>
  );
}
