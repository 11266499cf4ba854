import { Search } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Icon } from '#client/ui/icon.tsx';
import { isComposing } from '#client/ui/is-composing.ts';
import { GoToGroup, toOptionId } from './go-to-group.tsx';
import { useGoToGroups } from './use-go-to-groups.ts';

const listId = 'go-to-list';

/** One field; the arrows choose among what it finds, Enter goes there. */
export function GoToPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const groups = useGoToGroups(query);
  const all = groups.flatMap(({ choices }) => choices);
  const chosen = all[Math.min(active, all.length - 1)];
  const go = (to: string) => {
    onClose();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && all.length > 0) setActive((active + step + all.length) % all.length);
    else if (event.key === 'Enter' && chosen) go(chosen.to);
    else return;
    event.preventDefault();
  };
  return (
    <ModalOverlay className="scrim at-top" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog className="palette" aria-label={t('goTo')}>
          <header>
            <Icon of={Search} />
            <input
              role="combobox"
              aria-label={t('goTo')}
              aria-expanded={all.length > 0}
              aria-controls={listId}
              aria-activedescendant={chosen && toOptionId(chosen)}
              aria-autocomplete="list"
              placeholder={t('goTo')}
              dir="auto"
              autoFocus
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
          </header>
          <div role="listbox" id={listId} aria-label={t('goTo')}>
            {groups.map((group) => (
              <GoToGroup key={group.title} group={group} chosen={chosen} onChoose={go} />
            ))}
          </div>
          {all.length === 0 && <p className="help">{t('goToEmpty')}</p>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
