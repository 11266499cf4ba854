import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '#client/ui/icon.tsx';

const promised = ['promiseUnseen', 'promiseDatabase', 'promiseNames', 'promisePerson'] as const;
const notPromised = ['cannotMachine', 'cannotWriting', 'cannotPhone'] as const;

/** What is promised and what is not, side by side with the box. */
export function PromisesAside({ canBeOpened }: { canBeOpened: boolean | undefined }) {
  const { t } = useTranslation('ask');
  return (
    <aside className="promise" id="promise" aria-label={t('promise')} tabIndex={-1}>
      <h2>{t('promise')}</h2>
      <ul className="facts">
        {promised.map((words) => (
          <Fact key={words} isPromised>
            {t(words)}
          </Fact>
        ))}
        {canBeOpened !== undefined && (
          <Fact isPromised>{t(canBeOpened ? 'promiseOpening' : 'promiseNobodyOpens')}</Fact>
        )}
      </ul>
      <h2>{t('cannot')}</h2>
      <ul className="facts">
        {notPromised.map((words) => (
          <Fact key={words}>{t(words)}</Fact>
        ))}
      </ul>
      <p className="help">
        <Link to="/trust">{t('toTrust')}</Link>
      </p>
    </aside>
  );
}

function Fact({ isPromised = false, children }: { isPromised?: boolean; children: string }) {
  return (
    <li className={isPromised ? 'yes' : 'no'}>
      <Icon of={isPromised ? Check : Minus} />
      <span>{children}</span>
    </li>
  );
}
