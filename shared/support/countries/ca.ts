import type { CountryHelp } from '../helpline.ts';

export const ca: CountryHelp = {
  country: 'CA',
  checked: null,
  lines: [
    { name: 'Emergency', kinds: ['emergency'], phone: '911', hours: 'always' },
    {
      name: '9-8-8 Suicide Crisis Helpline',
      kinds: ['selfHarm'],
      phone: '988',
      text: { number: '988' },
      hours: 'always',
      languages: ['en', 'fr'],
      web: 'https://988.ca',
    },
    {
      name: 'Assaulted Women’s Helpline (Ontario)',
      kinds: ['violence', 'sexualViolence'],
      phone: '1-866-863-0511',
      hours: 'always',
      web: 'https://www.awhl.org',
    },
    {
      name: 'Québec Sexual Violence Helpline',
      kinds: ['sexualViolence'],
      phone: '1-888-933-9007',
      hours: 'always',
      languages: ['fr', 'en'],
      web: 'https://sexualviolencehelpline.ca',
    },
    { name: 'ShelterSafe: shelters on a map', kinds: ['violence'], web: 'https://sheltersafe.ca' },
    {
      name: 'Kids Help Phone',
      kinds: ['young', 'selfHarm'],
      phone: '1-800-668-6868',
      text: { number: '686868', say: 'CONNECT' },
      hours: 'always',
      languages: ['en', 'fr'],
      web: 'https://kidshelpphone.ca',
    },
  ],
};
