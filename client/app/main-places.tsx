import { House, Leaf, LifeBuoy, MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceLink } from './place-link.tsx';

/** The fixed places above the rooms; on phones they are the tabs. */
export function MainPlaces({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const { t: tAsk } = useTranslation('ask');
  const { t: tSupport } = useTranslation('support');
  return (
    <ul className="places main-places">
      <li className="in-tabs">
        <PlaceLink to="/" icon={House}>
          {t('home')}
        </PlaceLink>
      </li>
      <li className="in-tabs">
        <PlaceLink to="/forum" icon={MessagesSquare}>
          {t('forum')}
        </PlaceLink>
      </li>
      {children}
      <li>
        <PlaceLink to="/ask" icon={Leaf}>
          {tAsk('askWithout')}
        </PlaceLink>
      </li>
      <li>
        <PlaceLink to="/support" icon={LifeBuoy}>
          {tSupport('link')}
        </PlaceLink>
      </li>
    </ul>
  );
}
