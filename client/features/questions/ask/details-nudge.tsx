import { Mail, MapPin, Phone, School } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#client/ui/icon.tsx';
import { type AskDraft, changeAskDraft } from './ask-draft.ts';
import { findDetails, takeOut } from './find-details.ts';

const icons = { phone: Phone, address: MapPin, school: School, email: Mail };

/** Under her words: the first thing in them that somebody could find her by. It stops nothing. */
export function DetailsNudge({ draft, onTaken }: { draft: AskDraft; onTaken: () => void }) {
  const { t } = useTranslation('ask');
  const { t: tSupport } = useTranslation('support');
  const [first] = findDetails(draft);
  const take = () => {
    if (first) changeAskDraft({ [first.field]: takeOut(draft[first.field], first) });
    onTaken();
  };
  const leave = () => {
    if (first) changeAskDraft({ left: [...draft.left, first.words] });
    onTaken();
  };
  return (
    <div role="status">
      {first && (
        <div className="found-line">
          <Icon of={icons[first.kind]} />
          <p>
            {t('found', { what: tSupport(`nudge_${first.kind}`), words: first.words })}{' '}
            <button type="button" onClick={take}>
              {t('foundTake')}
            </button>{' '}
            <button type="button" onClick={leave}>
              {t('foundLeave')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
