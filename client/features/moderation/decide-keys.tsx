import { useTranslation } from 'react-i18next';
import { toKeyCap } from '#client/app/shortcuts/key-caps.ts';
import { getShortcut, type ShortcutId } from '#client/app/shortcuts/shortcuts.ts';
import { Kbd } from '#client/ui/kbd.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { chooseDecision, type Draft, decisionsFor, toggleSilence } from './draft.ts';
import { useSilenceWords } from './use-silence-words.ts';

export interface DecideKeysProps {
  judged: CaseView;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

const shortcutOf = { approve: 'approve', decline: 'dismiss', remove: 'takeDown', dismiss: 'dismiss' } as const;

/** One row for each thing that can be done: its key, its name, its consequence. */
export function DecideKeys({ judged, draft, onChange }: DecideKeysProps) {
  const { t } = useTranslation('moderation');
  const toSilenceWords = useSilenceWords();
  const { lenient, strict } = decisionsFor(judged);
  // Of a person there is nothing to take down: what goes against her is the silence.
  const decisions = [lenient, judged.subject.kind === 'member' ? undefined : strict].filter(
    (decision) => decision !== undefined,
  );
  return (
    <div className="keys">
      {decisions.map((decision) => (
        <Key
          key={decision}
          shortcut={shortcutOf[decision]}
          name={t(`decision_${decision}`)}
          consequence={t(`consequence_${decision}`)}
          isOn={draft.decision === decision}
          onPress={() => onChange(chooseDecision(draft, decision, judged))}
        />
      ))}
      {judged.authorId !== null && strict && (
        <Key
          shortcut="silence"
          name={t('silence')}
          consequence={draft.silence ? toSilenceWords(draft.silence) : ''}
          isOn={draft.silence !== undefined}
          onPress={() => onChange(toggleSilence(draft, judged))}
        />
      )}
    </div>
  );
}

interface KeyProps {
  shortcut: ShortcutId;
  name: string;
  consequence: string;
  isOn: boolean;
  onPress: () => void;
}

function Key({ shortcut, name, consequence, isOn, onPress }: KeyProps) {
  return (
    <button type="button" className="key" aria-pressed={isOn} onClick={onPress}>
      <Kbd>{toKeyCap(getShortcut(shortcut).keys.at(-1) ?? '')}</Kbd>
      <b>{name}</b>
      <small>{consequence}</small>
    </button>
  );
}
