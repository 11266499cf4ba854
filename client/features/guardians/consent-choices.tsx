import { useTranslation } from 'react-i18next';
import { RowProblem } from '#client/features/accounts/you/row-problem.tsx';
import { Button } from '#client/ui/button.tsx';
import { type ConsentAnswer, ConsentScope, type GuardianLink } from '#shared/contract/guardians.ts';
import { useGiveConsent } from './guardian-links.ts';
import { latestAnswer } from './latest-answer.ts';

/** For the guardian: each thing by itself, nothing chosen beforehand. */
export function ConsentChoices({ link }: { link: GuardianLink }) {
  const { t } = useTranslation('guardians');
  return (
    <ul className="lines" aria-label={t('consents')}>
      {ConsentScope.options.map((scope) => (
        <ConsentChoice key={scope} link={link} scope={scope} />
      ))}
    </ul>
  );
}

function ConsentChoice({ link, scope }: { link: GuardianLink; scope: ConsentScope }) {
  const { t } = useTranslation('guardians');
  const give = useGiveConsent();
  const latest = latestAnswer(link.consents, scope);
  const name = t(`scope_${scope}`);
  const offered: ConsentAnswer[] =
    latest === 'given' ? ['withdrawn'] : latest === 'refused' ? ['given'] : ['given', 'refused'];
  return (
    <li>
      <div className="grow">
        <b>{name}</b>
        <small>
          {t(`scope_${scope}Help`)} {t(`answer_${latest ?? 'none'}`)}
        </small>
        <RowProblem failure={give.error} />
      </div>
      <span className="btnrow">
        {offered.map((answer) => (
          <Button
            key={answer}
            isBusy={give.isPending && give.variables.answer === answer}
            aria-label={t(`do_${answer}Named`, { scope: name })}
            onClick={() => give.mutate({ linkId: link.id, scope, answer })}
          >
            {t(`do_${answer}`)}
          </Button>
        ))}
      </span>
    </li>
  );
}
