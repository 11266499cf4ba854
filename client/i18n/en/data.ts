/** Taking everything along, and leaving for good. */
export const data = {
  erase: 'Leave for good',
  eraseAct: 'Erase everything of mine',
  eraseBody:
    'Your account, your name and all your words go now, for everybody. Nobody can bring them back, not even we.',
  eraseForm: 'Type your handle and your password, so that nobody else can do this on your open screen.',
  eraseGo: 'Leave for good …',
  eraseKeep: 'Stay',
  eraseLead: 'At once, without a reason and without anybody’s yes. It cannot be undone.',
  eraseSlow:
    'This can take a minute if you wrote a lot. Once it has begun it goes on by itself, also when you close the page.',
  eraseTitle: 'Leave for good, {{name}}?',
  eraseTitleUnnamed: 'Leave for good?',
  eraseUnsure: 'We did not hear whether it is done. If it has begun, it goes on by itself. Press again to be sure.',
  eraseWrongHandle: 'That is not your handle. It is {{handle}}.',
  export: 'Take everything with you',
  exportAct: 'Download my data',
  exportBroken: 'The file did not arrive whole. Try again.',
  exportFile:
    'One file in JSON, which you can read with any text editor and other programs can take in. It is made at once.',
  exportHas:
    'Everything you wrote, with edits and reactions; your profile, settings, rooms, lists, reports, and the letters you got.',
  exportHasNot:
    'Not in it: what others wrote, who reported something, and questions asked without a name, so that nothing joins them to you.',
  exportLead: 'Everything that we keep of you, to keep yourself or take elsewhere.',
  exportPassword: 'Your password',
  exportSaved: 'Your data was downloaded. Keep the file where only you can read it.',
  first: 'Before you leave',
  firstAsked:
    'Questions you asked without a name stay, because nobody can tell that they are yours. Take them back first if you want them gone.',
  firstExport: 'Download your data, if you want to keep any of it.',
  goes: 'What goes',
  goesAccount:
    'Your account, password, devices and invite links. Nobody can sign in with them, and your handle is free.',
  goesPerson: 'Your name, profile, settings and lists. You disappear from the lists of others too.',
  goesRooms:
    'Your places in rooms and conversations. Where you alone were steward, whoever has been there longest takes over.',
  goesWords:
    'Your words, everywhere: a line says that something was here, and not whose it was. Your reactions go as well.',
  left: 'You have left',
  leftBody:
    'Everything of yours is gone from here, and from this browser too. Thank you for the time you were with us.',
  leftDoor: 'To the front door',
  linkLine: 'Take everything with you, or leave for good.',
  stays: 'What stays, and why',
  staysCases:
    'Words of yours in a report that somebody made: until it is decided and six months more, without your name. Then they go.',
  staysCopies: 'What others copied or quoted in their own words, also your handle where they wrote it. That is theirs.',
  staysLog: 'A number without a name in the log of what moderators did, so that nobody can change that log unseen.',
  staysSanctions:
    'If you are silenced or suspended now: until when, under a scrambled form of your handle that nobody can read back.',
  title: 'Your data',
  visitorLead:
    'For when you cannot come in, or do not want to: with your handle and password you can take your data, or leave for good.',
};
