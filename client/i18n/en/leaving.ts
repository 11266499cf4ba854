/** Leaving quickly, for somebody of fifteen: what happens, what does not, and what she can do. */
export const leaving = {
  cannot: 'What it cannot do',
  cannotEyes: 'It cannot take back what somebody saw, a photo of the screen, or a screenshot.',
  cannotHistory:
    'The browser’s history keeps the addresses of pages you opened before, and their titles. The addresses name this place, but no room and no person.',
  cannotLead: 'Better to know it before you need it.',
  cannotRouter:
    'The internet box at home, a school, a workplace or a phone company can keep a list of the sites that were opened. They see the name of the site, not what you read or wrote.',
  cannotSpy:
    'It cannot help against a program on the device that watches what you do, or against somebody who knows your password.',
  cannotWords:
    'It does not keep what you were writing. Words that were not sent yet are lost, so that nobody finds them.',
  does: 'What “Leave now” does',
  doesBack: 'The Back button does not return: the page that was left stays empty and goes to the weather again.',
  doesDevice:
    'Everything this place kept in the browser is cleared: drafts, messages that waited to be sent, settings, pictures.',
  doesLead:
    'Press the button at the top of any page, or press Esc three times quickly. If a dialog or a menu is open, Esc closes that first.',
  doesScreen: 'The screen is empty at once. Then a page about the weather opens in its place.',
  doesSession:
    'You are signed out here, even if the browser is closed in the same moment. Without a network, it happens the next time this place is opened.',
  doesTabs: 'Other tabs with this place are emptied, too.',
  historyShort:
    'The browser’s history still keeps the addresses of pages, and the titles from before you switched this on. You can delete them there, or use a private window.',
  lead: 'Somebody may come into the room, or use this device after you. Here is what we do then, and what we cannot do.',
  link: 'Leaving quickly and leaving few traces',
  title: 'Leaving quickly and leaving few traces',
  wayDelete:
    'Delete single pages: open the history (Ctrl and H, or ⌘ and Y on a Mac; on a phone in the menu), find this place by its name, and delete those lines only. An empty history may look stranger than one without them.',
  wayLook: 'Say nothing in the tab: switch it on below, and the tab shows another word wherever you are.',
  wayOther: 'Use a device that is only yours, or one at a library, a school or a friend’s.',
  wayPrivate:
    'Use a private window: in most browsers Ctrl, Shift and N, or ⌘, Shift and N (in Firefox P instead of N); on a phone it is in the menu for tabs. When you close it, its history and everything it kept are gone.',
  ways: 'What you can do yourself',
  waysLead: 'Pick what fits; you need not do all of it.',
} as const;
