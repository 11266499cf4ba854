import type { CountryHelp } from '../helpline.ts';

export const id: CountryHelp = {
  country: 'ID',
  checked: null,
  lines: [
    { name: 'Darurat', lang: 'id', english: 'Emergency', kinds: ['emergency'], phone: '112', hours: 'always' },
    { name: 'Polisi', lang: 'id', english: 'Police', kinds: ['emergency'], phone: '110', hours: 'always' },
    {
      name: 'Healing119',
      lang: 'id',
      english: 'Mental health line of the ministry',
      kinds: ['selfHarm'],
      phone: '119',
      extension: '8',
      hours: 'always',
      web: 'https://www.healing119.id',
    },
    {
      name: 'SAPA 129',
      lang: 'id',
      english: 'Friend of women and children',
      kinds: ['violence', 'sexualViolence', 'young'],
      phone: '129',
      hours: 'always',
      web: 'https://www.kemenpppa.go.id',
    },
    {
      name: 'Komnas Perempuan',
      lang: 'id',
      english: 'National commission on violence against women',
      kinds: ['violence', 'sexualViolence'],
      phone: '021-390-3963',
      web: 'https://komnasperempuan.go.id',
    },
  ],
};
