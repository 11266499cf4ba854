import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/button.tsx';
import { Checkbox } from '#client/ui/choice.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Kbd } from '#client/ui/kbd.tsx';
import { toKeyCap } from './key-caps.ts';
import { getShortcut, type ShortcutGroup, type ShortcutId, shortcutIds } from './shortcuts.ts';
import { useAnswers, useShortcutSetting } from './use-shortcut.ts';

const groups = { anywhere: 'keysAnywhere', message: 'keysMessage', writing: 'keysWriting', desk: 'keysDesk' } as const;
const always: ShortcutId[] = ['toasts', 'leave'];

/** Behind “?”: what the keys do on the page that is open, made from the table. */
export function ShortcutHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tUi } = useTranslation('ui');
  return (
    <Dialog
      title={t('shortcuts')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button autoFocus onClick={onClose}>
          {tUi('close')}
        </Button>
      }
    >
      <ShortcutTable />
    </Dialog>
  );
}

function ShortcutTable() {
  const { t } = useTranslation();
  const answers = useAnswers((state) => state.answers);
  const allowsSingleLetters = useShortcutSetting((setting) => setting.allowsSingleLetters);
  const here = shortcutIds.filter((id) => always.includes(id) || answers.some((answer) => answer.id === id));
  return (
    <>
      <dl className="sheet-keys">
        {(Object.keys(groups) as ShortcutGroup[]).map((group) => (
          <Group key={group} group={group} ids={here.filter((id) => getShortcut(id).group === group)} />
        ))}
      </dl>
      <Checkbox
        className="after-keys"
        label={t('shortcutsToggle')}
        help={t('shortcutsSingleLetters')}
        checked={allowsSingleLetters}
        onChange={(event) => useShortcutSetting.setState({ allowsSingleLetters: event.target.checked })}
      />
    </>
  );
}

function Group({ group, ids }: { group: ShortcutGroup; ids: ShortcutId[] }) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <>
      <dt className="grp">{t(groups[group])}</dt>
      {ids.map((id) => {
        const { keys, words, remark } = getShortcut(id);
        return (
          <Fragment key={id}>
            <dt>{t(words)}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{toKeyCap(key)}</Kbd>
              ))}
              {remark && <span className="muted">{t(remark)}</span>}
            </dd>
          </Fragment>
        );
      })}
    </>
  );
}
