import type { CountryHelp } from '../helpline.ts';

export const ph: CountryHelp = {
  country: 'PH',
  checked: null,
  lines: [
    { name: 'Emergency', kinds: ['emergency'], phone: '911', hours: 'always' },
    {
      name: 'NCMH Crisis Hotline',
      kinds: ['selfHarm'],
      phone: '1553',
      hours: 'always',
      web: 'https://ncmh.gov.ph',
    },
    {
      name: 'HOPELINE Philippines',
      kinds: ['selfHarm'],
      phone: '0917-558-4673',
      hours: 'always',
    },
    {
      name: 'Aleng Pulis',
      lang: 'fil',
      english: 'Policewomen for women and children',
      kinds: ['violence', 'sexualViolence'],
      phone: '0919-777-7377',
    },
    {
      name: 'Makabata Helpline',
      lang: 'fil',
      english: 'For children',
      kinds: ['young'],
      phone: '1383',
    },
  ],
};
