import { useTranslation } from 'react-i18next';
import { toKeyCap } from '#client/app/shortcuts/key-caps.ts';
import { getShortcut, type ShortcutId } from '#client/app/shortcuts/shortcuts.ts';
import { useFormattingLocale } from '#client/i18n/use-formatting-locale.ts';
import { Kbd } from '#client/ui/kbd.tsx';
import type { CaseView } from '#shared/contract/moderation.ts';
import { decisionsFor, shortcutOf, strictDecisionOf } from './decisions.ts';
import { chooseDecision, type Draft, toggleSilence, toggleSuspension } from './draft.ts';
import { findPersona } from './find-persona.ts';
import { formatDuration } from './format-duration.ts';
import { useDeskRights } from './use-desk-rights.ts';
import { handOver, otherQueueOf } from './use-draft.ts';
import { useSilenceWords } from './use-silence-words.ts';

export interface DecideKeysProps {
  judged: CaseView;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** One row for each thing that can be done: its key, its name, its consequence. */
export function DecideKeys({ judged, draft, onChange }: DecideKeysProps) {
  const { t } = useTranslation('moderation');
  const other = otherQueueOf(judged);
  return (
    <div className="keys">
      {decisionsFor(judged).map((decision) => (
        <Key
          key={decision}
          shortcut={shortcutOf[decision]}
          name={t(`decision_${decision}`)}
          consequence={t(`consequence_${decision}`)}
          isOn={draft.decision === decision}
          onPress={() => onChange(chooseDecision(draft, decision))}
        />
      ))}
      {judged.authorId !== null && strictDecisionOf(judged) && (
        <MeasureKeys judged={judged} draft={draft} onChange={onChange} />
      )}
      <Key
        shortcut="passOn"
        name={t(`passTo_${other}`)}
        consequence={t('consequence_pass')}
        isOn={draft.decision === 'handOver' && draft.to === other}
        onPress={() => onChange(handOver(draft, other))}
      />
      <Key
        shortcut="giveToColleague"
        name={t('handOver')}
        consequence={t('consequence_handOver')}
        isOn={draft.decision === 'handOver' && draft.to !== other}
        onPress={() => onChange(handOver(draft, undefined))}
      />
    </div>
  );
}

function MeasureKeys({ judged, draft, onChange }: DecideKeysProps) {
  const { t } = useTranslation('moderation');
  const locale = useFormattingLocale();
  const toSilenceWords = useSilenceWords();
  const { suspendsMembers } = useDeskRights();
  return (
    <>
      <Key
        shortcut="silence"
        name={t('silence')}
        consequence={draft.silence ? toSilenceWords(draft.silence) : t('consequence_silence')}
        isOn={draft.silence !== undefined}
        onPress={() => onChange(toggleSilence(draft, judged))}
      />
      {suspendsMembers && !findPersona(judged) && (
        <Key
          shortcut="suspend"
          name={t('suspend')}
          consequence={
            draft.suspensionMinutes ? formatDuration(draft.suspensionMinutes, locale) : t('consequence_suspend')
          }
          isOn={draft.suspensionMinutes !== undefined}
          onPress={() => onChange(toggleSuspension(draft, judged))}
        />
      )}
    </>
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
