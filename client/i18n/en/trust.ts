export const trust = {
  askTitle: 'When you ask without a name',
  ask1: 'In each thread you wear a name that is made up for you, such as “Quiet Ferry”. In another thread it is another one, so two questions of yours never lead to each other.',
  ask2: 'No member, no moderator and no admin can look up who is behind it, alone or together. It is not written down anywhere. Whoever steals the database cannot find it there either.',
  ask3: 'A person reads your words before anybody else does. She sees the words and the made-up name. What you lived through never counts against you.',
  ask4: 'Your words wait for a random while before they are read and again before they appear, so that the time does not give you away. If you speak under your name just before or meanwhile, they wait up to four hours.',
  ask5: 'Without an account you get six words. They are the only way back. We do not keep them, so we cannot send them again. After about seven months the keys are destroyed, and then nobody can tell any more that it was yours, not even you.',
  ask6: 'If your words hurt somebody, a moderator can stop the made-up name. Then you cannot write without a name for a while. She still does not learn who you are, your own name stays free, and you can say no to it.',
  emergencyTitle: 'In an emergency',
  emergency1:
    'If somebody’s life is in danger, two safeguarding leads can open one question together. One alone cannot. They need a reason from a short list, it is written into a log that nobody can change, and you are told after thirty days, unless telling you would put somebody in danger.',
  emergency2:
    'The leads must first make their key, three of them at one table. Until they have, nobody can open any question, whatever happens. The page where you ask says which it is.',
  cannotTitle: 'What we cannot promise',
  cannot1:
    'Whoever runs the machine that Banyan is on could look while it is running. You have to trust her, as with any website.',
  cannot2: 'Somebody may know you by how you write, or by what you tell. Leave out names, schools, places and days.',
  cannot3:
    'If you speak under your own name, or join a room, and ask something a moment later, somebody may put the two together. Wait a little.',
  cannot4:
    'Somebody who holds your phone or computer can see your screen and where you have been. “Leave now” clears this page; the list of pages you visited stays in your browser.',
  staffTitle: 'What the people who look after this place see',
  staff1:
    'A moderator sees what was reported, five messages around it, and what was decided about the same person before. Nobody whom you report ever learns that it was you.',
  staff2:
    'Private conversations are read by nobody outside. If somebody in one reports a message, a moderator sees that message and five around it, nothing more.',
  staff3: 'An admin runs the machine and gives roles. She has no key to strict rooms that she is not in.',
  staff4:
    'Everything that a moderator does is written down, with a reason, in a log in which a change would be seen. You get the reasons, and somebody else answers when you say no.',
  watchTitle: 'What is not there at all',
  watch1:
    'Nobody sees whether you are here, what you have read, or when you were last here. Not even the database knows it finer than by the day.',
  watch2: 'No advertisement, no counting by other companies, no picture or script from elsewhere.',
  youngTitle: 'If you are 13 to 17',
  young1:
    'Your profile is for the people of your rooms. Strangers cannot find you, and no adult can write to you alone.',
  young2:
    'Your guardian sees that you are here and what you choose to share. She never sees what you ask without a name, what you write, or that you looked for help.',
  lead: 'What stays between you and this place, what we promise, and what we cannot promise. In plain words, for everybody.',
  link: 'What we promise',
  more: 'For those who want to know exactly: the document docs/trust-model.md, which comes with the software, says how each promise is kept and which test would fail if it were not.',
  title: 'What we promise, and what we cannot',
};
