import type { CountryHelp } from '../helpline.ts';

export const cn: CountryHelp = {
  country: 'CN',
  checked: null,
  lines: [
    { name: '报警', lang: 'zh-Hans', english: 'Police', kinds: ['emergency'], phone: '110', hours: 'always' },
    { name: '急救', lang: 'zh-Hans', english: 'Ambulance', kinds: ['emergency'], phone: '120', hours: 'always' },
    {
      name: '全国统一心理援助热线',
      lang: 'zh-Hans',
      english: 'National mental health line',
      kinds: ['selfHarm'],
      phone: '12356',
    },
    {
      name: '北京市心理援助热线',
      lang: 'zh-Hans',
      english: 'Beijing crisis line, for the whole country',
      kinds: ['selfHarm'],
      phone: '010-8295-1332',
      hours: 'always',
    },
    {
      name: '希望24热线',
      lang: 'zh-Hans',
      english: 'Hope 24',
      kinds: ['selfHarm'],
      phone: '400-161-9995',
      hours: 'always',
    },
    {
      name: '妇女维权公益服务热线',
      lang: 'zh-Hans',
      english: 'Women’s rights line of the Women’s Federation',
      kinds: ['violence', 'sexualViolence'],
      phone: '12338',
    },
    {
      name: '12355 青少年服务台',
      lang: 'zh-Hans',
      english: 'Young people’s line',
      kinds: ['young'],
      phone: '12355',
    },
  ],
};
