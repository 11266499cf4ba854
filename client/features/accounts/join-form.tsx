import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { AgeStep } from './age-step.tsx';
import { toFieldErrors, toFormError } from './field-errors.ts';
import { FormProblem } from './form-problem.tsx';
import { emptyJoinDraft, firstStepWith, type JoinDraft } from './join-draft.ts';
import { NameStep } from './name-step.tsx';
import { PrivacyStep } from './privacy-step.tsx';
import type { useSignUp } from './use-enter.ts';

type JoinFormProps = {
  signUp: ReturnType<typeof useSignUp>;
  /** What opens the door besides: an invite, or the first admin’s link. */
  door: { inviteCode?: string; firstAdminCode?: string };
  asksStewards: boolean;
};

/** Three short steps; nothing is sent before the last. */
export function JoinForm({ signUp, door, asksStewards }: JoinFormProps) {
  const { t } = useTranslation('accounts');
  const [draft, setDraft] = useState(emptyJoinDraft);
  const [step, setStep] = useState(1);
  const errors = toFieldErrors(signUp.error);
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what moves the focus.
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [step]);
  const change = (part: Partial<JoinDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step < 3) return setStep(step + 1);
    if (signUp.isPending) return;
    const { bornYear, bornMonth, ...words } = draft;
    signUp.mutate(
      { ...words, ...door, bornYear: Number(bornYear), bornMonth: Number(bornMonth) },
      { onError: (failure) => setStep(firstStepWith(Object.keys(toFieldErrors(failure))) ?? 3) },
    );
  };
  const props = { draft, errors, change };
  return (
    <form className="formy threshold-form" onSubmit={submit}>
      <h2 tabIndex={-1} ref={title}>
        {t(step === 1 ? 'stepName' : step === 2 ? 'stepAge' : 'stepPrivacy')}
        <small>{t('step', { step })}</small>
      </h2>
      <FormProblem words={toFormError(signUp.error, Object.keys(draft))} />
      {step === 1 && <NameStep {...props} />}
      {step === 2 && <AgeStep {...props} />}
      {step === 3 && <PrivacyStep {...props} asksStewards={asksStewards} />}
      <div className="btnrow">
        <Button type="submit" tone="primary" isBusy={signUp.isPending}>
          {t(step < 3 ? 'continue' : 'comeIn')}
        </Button>
        {step > 1 && (
          <Button tone="quiet" onClick={() => setStep(step - 1)}>
            {t('back')}
          </Button>
        )}
      </div>
    </form>
  );
}
