import type { CountryHelp } from '../helpline.ts';

export const my: CountryHelp = {
  country: 'MY',
  checked: null,
  lines: [
    { name: 'Kecemasan', lang: 'ms', english: 'Emergency', kinds: ['emergency'], phone: '999', hours: 'always' },
    {
      name: 'Befrienders Kuala Lumpur',
      kinds: ['selfHarm'],
      phone: '03-7627 2929',
      hours: 'always',
      languages: ['en', 'ms', 'zh', 'ta'],
      web: 'https://www.befrienders.org.my',
    },
    {
      name: 'Talian HEAL',
      lang: 'ms',
      english: 'Mental health line of the ministry',
      kinds: ['selfHarm'],
      phone: '15555',
      hours: { days: 'daily', from: '08:00', to: '24:00' },
    },
    {
      name: 'Talian Kasih',
      lang: 'ms',
      english: 'Line for families, women and children',
      kinds: ['violence', 'sexualViolence', 'young'],
      phone: '15999',
      hours: 'always',
      web: 'https://www.kpwkm.gov.my',
    },
    {
      name: 'Women’s Aid Organisation',
      kinds: ['violence', 'sexualViolence'],
      phone: '03-3000 8858',
      hours: 'always',
      web: 'https://wao.org.my',
    },
  ],
};
