import type { CannedWordsFile } from './canned-words.ts';

export const en: CannedWordsFile = {
  lang: 'en',
  status: 'reviewed',
  words: {
    threat:
      'It threatened somebody. People come here to be safe, so a threat is never shown, also when it is meant as a joke.',
    hate: 'It spoke with contempt of people because of who they are. Everybody here belongs to a group that somebody speaks of like that.',
    harassment: 'It went after one person. Disagreeing is welcome here; wearing somebody down is not.',
    heritageDoubted:
      'It told somebody what she is or is not. Here nobody has to prove a heritage, and nobody counts it in parts.',
    sexual: 'It was sexual, and nobody had asked for that. People of thirteen read here too.',
    privacy:
      'It named something private of somebody else: where she lives, goes to school, or can be reached. Only she may share that.',
    spam: 'It was advertising, or it tried to take people somewhere else. You can tell the stewards of a room what you offer.',
    offTopic: 'It was about something else than this room. It is welcome where it fits.',
    contentNoteNeeded:
      'What you wrote stays. It can be hard to read for some, so it stands behind a note, and everybody opens it when she likes.',
    heldNotShown: 'Your message waited for a moderator, who decided not to show it. You can write it in other words.',
    careAndHelp:
      'We read what you wrote, and we are glad that you said it. You did nothing wrong. On the support page are people who listen, today and in your language; and we are here.',
  },
};
