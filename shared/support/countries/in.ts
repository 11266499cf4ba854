import type { CountryHelp } from '../helpline.ts';

export const india: CountryHelp = {
  country: 'IN',
  checked: null,
  lines: [
    { name: 'आपातकाल', lang: 'hi', english: 'Emergency', kinds: ['emergency'], phone: '112', hours: 'always' },
    {
      name: 'टेली-मानस',
      lang: 'hi',
      english: 'Tele MANAS',
      kinds: ['selfHarm'],
      phone: '14416',
      hours: 'always',
      languages: ['hi', 'en', 'bn', 'ta', 'te', 'mr', 'gu', 'kn', 'ml', 'pa', 'ur'],
      web: 'https://telemanas.mohfw.gov.in',
    },
    {
      name: 'AASRA',
      kinds: ['selfHarm'],
      phone: '98204 66726',
      hours: 'always',
      languages: ['en', 'hi'],
    },
    {
      name: 'महिला हेल्पलाइन',
      lang: 'hi',
      english: 'Women’s helpline',
      kinds: ['violence', 'sexualViolence'],
      phone: '181',
      hours: 'always',
    },
    {
      name: 'राष्ट्रीय महिला आयोग',
      lang: 'hi',
      english: 'National Commission for Women',
      kinds: ['violence', 'sexualViolence'],
      phone: '78271 70170',
      hours: 'always',
      web: 'https://ncw.gov.in',
    },
    {
      name: 'चाइल्डलाइन 1098',
      lang: 'hi',
      english: 'Childline',
      kinds: ['young'],
      phone: '1098',
      hours: 'always',
    },
  ],
};
