import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { copyText } from '#client/ui/copy-text.ts';

/** The six words, large enough to write down from across a table. Nothing else says them again. */
export function ClaimWordsCard({ words }: { words: string }) {
  const { t } = useTranslation('ask');
  const [said, setSaid] = useState<'copied' | 'copyFailed'>();
  const copy = async () => setSaid((await copyText(words)) ? 'copied' : 'copyFailed');
  return (
    <section className="claim-words" aria-label={t('words')}>
      <ol lang="en" dir="ltr" translate="no">
        {words.split(' ').map((word, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: six words that never change; one may stand there twice.
          <li key={place}>{word}</li>
        ))}
      </ol>
      <div className="acts">
        <Button icon={Copy} onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button icon={Printer} onClick={() => print()}>
          {t('print')}
        </Button>
        <span className="muted" role="status">
          {said ? t(said) : t('shared')}
        </span>
      </div>
    </section>
  );
}
