import type { CountryHelp } from '../helpline.ts';

export const tw: CountryHelp = {
  country: 'TW',
  checked: null,
  lines: [
    { name: '警察', lang: 'zh-Hant', english: 'Police', kinds: ['emergency'], phone: '110', hours: 'always' },
    { name: '救護・消防', lang: 'zh-Hant', english: 'Ambulance', kinds: ['emergency'], phone: '119', hours: 'always' },
    {
      name: '安心專線',
      lang: 'zh-Hant',
      english: 'Mental health line of the ministry',
      kinds: ['selfHarm'],
      phone: '1925',
      hours: 'always',
    },
    {
      name: '生命線',
      lang: 'zh-Hant',
      english: 'Lifeline',
      kinds: ['selfHarm'],
      phone: '1995',
      hours: 'always',
      web: 'https://www.life1995.org.tw',
    },
    {
      name: '113 保護專線',
      lang: 'zh-Hant',
      english: 'Protection line: violence at home, sexual violence, children',
      kinds: ['violence', 'sexualViolence', 'young'],
      phone: '113',
      hours: 'always',
      languages: ['zh', 'en', 'vi', 'th', 'id'],
      web: 'https://ecare.mohw.gov.tw',
    },
    {
      name: '張老師',
      lang: 'zh-Hant',
      english: '“Teacher Chang” counselling',
      kinds: ['young', 'selfHarm'],
      phone: '1980',
      web: 'https://www.1980.org.tw',
    },
  ],
};
