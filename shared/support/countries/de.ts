import type { CountryHelp } from '../helpline.ts';

export const de: CountryHelp = {
  country: 'DE',
  checked: null,
  lines: [
    { name: 'Notruf', lang: 'de', english: 'Emergency', kinds: ['emergency'], phone: '112', hours: 'always' },
    {
      name: 'TelefonSeelsorge',
      lang: 'de',
      english: 'Somebody to talk to, day and night',
      kinds: ['selfHarm'],
      phone: '0800 111 0 111',
      hours: 'always',
      languages: ['de'],
      web: 'https://www.telefonseelsorge.de',
    },
    {
      name: 'Hilfetelefon Gewalt gegen Frauen',
      lang: 'de',
      english: 'Violence against women support line',
      kinds: ['violence', 'sexualViolence'],
      phone: '116 016',
      hours: 'always',
      languages: ['de', 'en', 'zh', 'vi', 'ar', 'fa', 'fr', 'es', 'tr', 'ru', 'uk'],
      web: 'https://www.hilfetelefon.de',
    },
    {
      name: 'Hilfe-Telefon Sexueller Missbrauch',
      lang: 'de',
      english: 'Sexual abuse helpline',
      kinds: ['sexualViolence', 'young'],
      phone: '0800 22 55 530',
      web: 'https://www.hilfe-portal-missbrauch.de',
    },
    {
      name: 'Nummer gegen Kummer: Kinder- und Jugendtelefon',
      lang: 'de',
      english: 'Helpline for children and young people',
      kinds: ['young'],
      phone: '116 111',
      hours: { days: 'monToSat', from: '14:00', to: '20:00' },
      languages: ['de'],
      web: 'https://www.nummergegenkummer.de',
    },
  ],
};
