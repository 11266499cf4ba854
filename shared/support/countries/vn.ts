import type { CountryHelp } from '../helpline.ts';

export const vn: CountryHelp = {
  country: 'VN',
  checked: null,
  lines: [
    { name: 'Công an', lang: 'vi', english: 'Police', kinds: ['emergency'], phone: '113', hours: 'always' },
    { name: 'Cấp cứu', lang: 'vi', english: 'Ambulance', kinds: ['emergency'], phone: '115', hours: 'always' },
    {
      name: 'Đường dây nóng Ngày Mai',
      lang: 'vi',
      english: 'Tomorrow Hotline',
      kinds: ['selfHarm'],
      phone: '096 306 1414',
      web: 'https://duongdaynongngaymai.vn',
    },
    {
      name: 'Ngôi nhà Bình yên',
      lang: 'vi',
      english: 'Peace House of the Women’s Union',
      kinds: ['violence', 'sexualViolence'],
      phone: '1900 969 680',
      hours: 'always',
    },
    {
      name: 'Tổng đài quốc gia bảo vệ trẻ em 111',
      lang: 'vi',
      english: 'National child protection line',
      kinds: ['young', 'violence', 'sexualViolence'],
      phone: '111',
      hours: 'always',
      web: 'https://tongdai111.vn',
    },
  ],
};
