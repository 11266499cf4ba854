export const welcome = {
  comeIn: 'Come in',
  fine: 'Any name you like. No photo, no phone number. For 13 and older.',
  headline: 'No part of you has to wait outside.',
  languages: 'Language',
  lead: '{{community}} is for girls and women of mixed Asian heritage and their families. People look after its rooms.',
  beenHere: 'Been here before?',
  joinApproval: 'A steward reads each request and answers it.',
  joinInvite: 'You need an invite link from somebody who is here.',
  openToRead: 'Open to read',
  signIn: 'Sign in',
  title: 'Welcome',
} as const;
