import type { app } from '#client/i18n/en/app.ts';

type Words = keyof typeof app;
export type ShortcutGroup = 'anywhere' | 'message' | 'writing' | 'desk';

export interface Shortcut {
  /** As `KeyboardEvent.key`; `Mod` is Ctrl, or ⌘ on a Mac. */
  keys: readonly string[];
  words: Words;
  group: ShortcutGroup;
  /** Shown after the keys, as in “Esc three times”. */
  remark?: Words;
  /** Belongs to a field or a layer that handles it itself; here it is only described. */
  isDescribedOnly?: boolean;
}

/** Every shortcut there is. A page takes part with `useShortcut`, and the help shows those that somebody answers to. */
export const shortcuts = {
  goTo: { keys: ['Mod', 'k'], words: 'keyGoTo', group: 'anywhere' },
  previousRoom: { keys: ['Alt', 'ArrowUp'], words: 'keyPreviousRoom', group: 'anywhere' },
  nextRoom: { keys: ['Alt', 'ArrowDown'], words: 'keyNextRoom', group: 'anywhere' },
  previousUnread: { keys: ['Alt', 'Shift', 'ArrowUp'], words: 'keyPreviousUnread', group: 'anywhere' },
  nextUnread: { keys: ['Alt', 'Shift', 'ArrowDown'], words: 'keyNextUnread', group: 'anywhere' },
  searchRoom: { keys: ['Mod', 'f'], words: 'keySearchRoom', group: 'anywhere' },
  readRoom: { keys: ['Escape'], words: 'keyCloseLayer', group: 'anywhere' },
  readAll: { keys: ['Shift', 'Escape'], words: 'keyReadAll', group: 'anywhere' },
  toasts: { keys: ['F6'], words: 'keyToasts', group: 'anywhere', isDescribedOnly: true },
  help: { keys: ['?'], words: 'keyHelp', group: 'anywhere' },
  leave: { keys: ['Escape'], words: 'keyLeave', group: 'anywhere', remark: 'keyThreeTimes', isDescribedOnly: true },
  reply: { keys: ['r'], words: 'keyReply', group: 'message' },
  thread: { keys: ['t'], words: 'keyThread', group: 'message' },
  edit: { keys: ['e'], words: 'keyEdit', group: 'message' },
  delete: { keys: ['Delete'], words: 'keyDelete', group: 'message' },
  editLast: { keys: ['ArrowUp'], words: 'keyEditLast', group: 'writing', isDescribedOnly: true },
  send: { keys: ['Enter'], words: 'keySend', group: 'writing', isDescribedOnly: true },
  newLine: { keys: ['Shift', 'Enter'], words: 'keyNewLine', group: 'writing', isDescribedOnly: true },
  nextCase: { keys: ['j'], words: 'keyDeskNext', group: 'desk' },
  previousCase: { keys: ['k'], words: 'keyDeskPrevious', group: 'desk' },
  openCovered: { keys: ['o'], words: 'keyDeskOpen', group: 'desk' },
  approve: { keys: ['a'], words: 'keyDeskApprove', group: 'desk' },
  takeDown: { keys: ['h'], words: 'keyDeskHide', group: 'desk' },
  dismiss: { keys: ['d'], words: 'keyDeskDismiss', group: 'desk' },
  putBehindNote: { keys: ['n'], words: 'keyDeskNote', group: 'desk' },
  warn: { keys: ['w'], words: 'keyDeskWarn', group: 'desk' },
  silence: { keys: ['s'], words: 'keyDeskSilence', group: 'desk' },
  suspend: { keys: ['u'], words: 'keyDeskSuspend', group: 'desk' },
  passOn: { keys: ['x'], words: 'keyDeskPassOn', group: 'desk' },
  giveToColleague: { keys: ['b'], words: 'keyDeskHandOver', group: 'desk' },
  giveSupport: { keys: ['g'], words: 'keyDeskSupport', group: 'desk' },
  slowMode: { keys: ['p'], words: 'keyDeskSlowMode', group: 'desk' },
  lockRoom: { keys: ['l'], words: 'keyDeskLock', group: 'desk' },
  claim: { keys: ['c'], words: 'keyDeskClaim', group: 'desk' },
  decideAtOnce: { keys: ['Enter'], words: 'keyDeskDecide', group: 'desk' },
  undoDecision: { keys: ['z'], words: 'keyDeskUndo', group: 'desk' },
  decide: { keys: ['Mod', 'Enter'], words: 'keyDeskDecideWriting', group: 'desk' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;

export const shortcutIds = Object.keys(shortcuts) as ShortcutId[];

export function getShortcut(id: ShortcutId): Shortcut {
  return shortcuts[id];
}
