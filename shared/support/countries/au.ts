import type { CountryHelp } from '../helpline.ts';

export const au: CountryHelp = {
  country: 'AU',
  checked: null,
  lines: [
    { name: 'Emergency', kinds: ['emergency'], phone: '000', hours: 'always' },
    {
      name: 'Lifeline',
      kinds: ['selfHarm'],
      phone: '13 11 14',
      text: { number: '0477 13 11 14' },
      hours: 'always',
      web: 'https://www.lifeline.org.au',
    },
    {
      name: 'Beyond Blue',
      kinds: ['selfHarm'],
      phone: '1300 22 4636',
      hours: 'always',
      web: 'https://www.beyondblue.org.au',
    },
    {
      name: '1800RESPECT',
      kinds: ['violence', 'sexualViolence'],
      phone: '1800 737 732',
      text: { number: '0458 737 732' },
      hours: 'always',
      web: 'https://www.1800respect.org.au',
    },
    {
      name: 'Kids Helpline, for 5 to 25',
      kinds: ['young'],
      phone: '1800 55 1800',
      hours: 'always',
      web: 'https://kidshelpline.com.au',
    },
  ],
};
