import type { CountryHelp } from '../helpline.ts';

export const nz: CountryHelp = {
  country: 'NZ',
  checked: null,
  lines: [
    { name: 'Emergency', kinds: ['emergency'], phone: '111', hours: 'always' },
    {
      name: '1737 Need to talk?',
      kinds: ['selfHarm'],
      phone: '1737',
      text: { number: '1737' },
      hours: 'always',
      web: 'https://1737.org.nz',
    },
    {
      name: 'Lifeline Aotearoa',
      kinds: ['selfHarm'],
      phone: '0800 543 354',
      text: { number: '4357' },
      hours: 'always',
      web: 'https://www.lifeline.org.nz',
    },
    {
      name: 'Asian Family Services',
      kinds: ['selfHarm'],
      phone: '0800 862 342',
      languages: ['en', 'zh', 'yue', 'ko', 'ja', 'vi', 'th', 'hi'],
      web: 'https://www.asianfamilyservices.nz',
    },
    {
      name: 'Women’s Refuge',
      kinds: ['violence'],
      phone: '0800 733 843',
      hours: 'always',
      web: 'https://womensrefuge.org.nz',
    },
    {
      name: 'Safe to Talk · He pai ki te kōrero',
      kinds: ['sexualViolence'],
      phone: '0800 044 334',
      text: { number: '4334' },
      hours: 'always',
      web: 'https://www.safetotalk.nz',
    },
    {
      name: 'Youthline',
      kinds: ['young'],
      phone: '0800 376 633',
      text: { number: '234' },
      web: 'https://www.youthline.co.nz',
    },
  ],
};
