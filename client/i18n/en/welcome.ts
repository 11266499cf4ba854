export const welcome = {
  comeIn: 'Come in',
  fine: 'Any name you like. No photo, no phone number. For 13 and older.',
  headline: 'No part of you has to wait outside.',
  languages: 'Language',
  lead: '{{community}} is for girls and women of mixed Asian heritage and their families. People look after its rooms.',
  beenHere: 'Been here before?',
  joinApproval: 'A steward reads each request and answers it.',
  joinInvite: 'You need an invite link from somebody who is here.',
  leaveBody:
    'Leave now stands at the top of every page. It empties the screen, signs you out and forgets what this device kept, unsent words too. Esc three times does the same.',
  leaveTitle: 'One key, and you are gone',
  peopleBody:
    'Every room has its own charter and people who care for it. When something is held back, a person reads it, and you are told why.',
  peopleTitle: 'Looked after by people',
  signIn: 'Sign in',
  title: 'Welcome',
  wordsBody:
    'Your name in every script you use. Any number of heritages, or none, in your own words, and each one seen only by whom you choose.',
  wordsTitle: 'Your own words about yourself',
} as const;
