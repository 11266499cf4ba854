import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '#client/ui/announce.ts';
import { Button } from '#client/ui/button.tsx';
import { FormField } from '#client/ui/form-field.tsx';

/** Something to be carried elsewhere whole; where the browser does not let us copy it, it is selected. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('you');
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand'>();
  const copy = async () => {
    const done = await writeClipboard(value);
    if (!done) input.current?.select();
    const next = done ? 'copied' : 'copyByHand';
    setOutcome(next);
    announce(t(next));
  };
  return (
    <FormField label={label} help={outcome && t(outcome)}>
      {(control) => (
        <div className="input-row">
          <input {...control} className="input" dir="ltr" readOnly value={value} ref={input} />
          <Button icon={Copy} aria-label={t('copyNamed', { label })} onClick={() => void copy()}>
            {t('copy')}
          </Button>
        </div>
      )}
    </FormField>
  );
}

/** Without https browsers have no clipboard for pages, and they may refuse it. */
async function writeClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
