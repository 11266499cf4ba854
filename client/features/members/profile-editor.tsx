import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toFieldErrors } from '#client/features/accounts/field-errors.ts';
import { Section } from '#client/features/accounts/you/section.tsx';
import { Button } from '#client/ui/button.tsx';
import { Field } from '#client/ui/field.tsx';
import { showToast } from '#client/ui/toasts.ts';
import type { MemberView } from '#shared/contract/members.ts';
import { AddressTermsEditor } from './address-terms-editor.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { HeritagesEditor } from './heritages-editor.tsx';
import { LanguagesEditor } from './languages-editor.tsx';
import { NamesEditor } from './names-editor.tsx';
import { ProfileProblem } from './profile-problem.tsx';
import { SaidFields } from './said-fields.tsx';
import { toFieldId } from './to-field-id.ts';
import { forgetProfileDraft, isProfileDraftKept, useProfileDraft } from './use-profile-draft.ts';
import { useSaveProfile } from './use-save-profile.ts';

/** All that she says about herself, saved as one. Whatever goes wrong, what she wrote stays in the fields. */
export function ProfileEditor({ view }: { view: MemberView }) {
  const { t } = useTranslation('members');
  const navigate = useNavigate();
  const { draft, isChanged, change } = useProfileDraft(view.id, view.profile);
  const [isDiscarding, setDiscarding] = useState(false);
  const save = useSaveProfile();
  const errors = toFieldErrors(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(draft, { onSuccess: finish });
  };
  const finish = () => {
    showToast(t('saved'));
    // She may have gone on writing while it was on its way.
    if (!isProfileDraftKept()) void navigate('/you');
  };
  const { names, pronouns, about, heritages, addressTerms, languages } = draft;
  return (
    <form className="sections" onSubmit={submit} noValidate>
      <Section title={t('names')} lead={t('namesLead')}>
        <NamesEditor names={names} errors={errors} onChange={(next) => change({ names: next })} />
        <Field
          id={toFieldId('monogram')}
          label={t('monogram')}
          help={t('monogramHelp')}
          error={errors.monogram}
          value={draft.monogram}
          lang={names[0]?.lang || undefined}
          dir="auto"
          autoComplete="off"
          onChange={(event) => change({ monogram: event.target.value })}
        />
      </Section>
      <Section title={t('about')}>
        <SaidFields
          label={t('pronouns')}
          value={pronouns}
          path="pronouns"
          errors={errors}
          onChange={(part) => change({ pronouns: { ...pronouns, ...part } })}
        />
        <SaidFields
          isLong
          label={t('about')}
          value={about}
          path="about"
          errors={errors}
          onChange={(part) => change({ about: { ...about, ...part } })}
        />
      </Section>
      <Section title={t('heritages')} lead={t('heritagesLead')}>
        <HeritagesEditor heritages={heritages} errors={errors} onChange={(next) => change({ heritages: next })} />
      </Section>
      <Section title={t('addressTerms')} lead={t('addressLead')}>
        <AddressTermsEditor terms={addressTerms} errors={errors} onChange={(next) => change({ addressTerms: next })} />
      </Section>
      <Section title={t('languages')}>
        <LanguagesEditor languages={languages} errors={errors} onChange={(next) => change({ languages: next })} />
      </Section>
      <div className="form-foot">
        <ProfileProblem failure={save.error} />
        <div className="form-actions">
          <Button tone="primary" type="submit" isBusy={save.isPending}>
            {t('save')}
          </Button>
          {isChanged && (
            <Button tone="quiet" onClick={() => setDiscarding(true)}>
              {t('discard')}
            </Button>
          )}
          {isChanged && !save.error && <p className="help">{t('changesKept')}</p>}
        </div>
      </div>
      <DiscardDialog
        isOpen={isDiscarding}
        onClose={() => setDiscarding(false)}
        onDiscard={() => {
          setDiscarding(false);
          save.reset();
          forgetProfileDraft();
        }}
      />
    </form>
  );
}
