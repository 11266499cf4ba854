import type { CountryHelp } from '../helpline.ts';

export const nl: CountryHelp = {
  country: 'NL',
  checked: null,
  lines: [
    { name: 'Alarmnummer', lang: 'nl', english: 'Emergency', kinds: ['emergency'], phone: '112', hours: 'always' },
    {
      name: '113 Zelfmoordpreventie',
      lang: 'nl',
      english: 'Suicide prevention',
      kinds: ['selfHarm'],
      phone: '0800-0113',
      hours: 'always',
      web: 'https://www.113.nl',
    },
    {
      name: 'Veilig Thuis',
      lang: 'nl',
      english: 'Safe at home',
      kinds: ['violence'],
      phone: '0800-2000',
      hours: 'always',
      web: 'https://veiligthuis.nl',
    },
    {
      name: 'Centrum Seksueel Geweld',
      lang: 'nl',
      english: 'Sexual assault centre',
      kinds: ['sexualViolence'],
      phone: '0800-0188',
      hours: 'always',
      web: 'https://centrumseksueelgeweld.nl',
    },
    {
      name: 'De Kindertelefoon',
      lang: 'nl',
      english: 'Helpline for 8 to 18',
      kinds: ['young'],
      phone: '0800-0432',
      hours: { days: 'daily', from: '11:00', to: '21:00' },
      web: 'https://www.kindertelefoon.nl',
    },
  ],
};
