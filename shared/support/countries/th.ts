import type { CountryHelp } from '../helpline.ts';

export const th: CountryHelp = {
  country: 'TH',
  checked: null,
  lines: [
    { name: 'ตำรวจ', lang: 'th', english: 'Police', kinds: ['emergency'], phone: '191', hours: 'always' },
    { name: 'การแพทย์ฉุกเฉิน', lang: 'th', english: 'Ambulance', kinds: ['emergency'], phone: '1669', hours: 'always' },
    {
      name: 'สายด่วนสุขภาพจิต',
      lang: 'th',
      english: 'Mental health hotline',
      kinds: ['selfHarm'],
      phone: '1323',
      hours: 'always',
      languages: ['th'],
      web: 'https://www.dmh.go.th',
    },
    {
      name: 'สมาคมสะมาริตันส์แห่งประเทศไทย',
      lang: 'th',
      english: 'Samaritans of Thailand',
      kinds: ['selfHarm'],
      phone: '02-113-6789',
      languages: ['th', 'en'],
      web: 'https://www.samaritansthai.com',
    },
    {
      name: 'ศูนย์ช่วยเหลือสังคม 1300',
      lang: 'th',
      english: 'Social assistance centre: violence, women, children',
      kinds: ['violence', 'sexualViolence', 'young'],
      phone: '1300',
      hours: 'always',
      web: 'https://www.m-society.go.th',
    },
    {
      name: 'สายเด็ก 1387',
      lang: 'th',
      english: 'Childline Thailand',
      kinds: ['young'],
      phone: '1387',
      hours: 'always',
      web: 'https://childlinethailand.org',
    },
  ],
};
