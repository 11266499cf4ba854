import type { CountryHelp } from '../helpline.ts';

export const ie: CountryHelp = {
  country: 'IE',
  checked: null,
  lines: [
    { name: 'Emergency', kinds: ['emergency'], phone: '112', hours: 'always' },
    {
      name: 'Samaritans',
      kinds: ['selfHarm'],
      phone: '116 123',
      hours: 'always',
      languages: ['en'],
      web: 'https://www.samaritans.org/ireland',
    },
    {
      name: 'Text About It',
      kinds: ['selfHarm', 'young'],
      text: { number: '50808', say: 'HELLO' },
      hours: 'always',
      web: 'https://www.textaboutit.ie',
    },
    {
      name: 'Women’s Aid',
      kinds: ['violence'],
      phone: '1800 341 900',
      hours: 'always',
      web: 'https://www.womensaid.ie',
    },
    {
      name: 'National 24-Hour Rape Crisis Helpline',
      kinds: ['sexualViolence'],
      phone: '1800 778 888',
      hours: 'always',
      web: 'https://www.drcc.ie',
    },
    { name: 'Childline by ISPCC', kinds: ['young'], phone: '1800 666 666', web: 'https://www.childline.ie' },
  ],
};
