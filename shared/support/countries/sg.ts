import type { CountryHelp } from '../helpline.ts';

export const sg: CountryHelp = {
  country: 'SG',
  checked: null,
  lines: [
    { name: 'Police', kinds: ['emergency'], phone: '999', text: { number: '70999' }, hours: 'always' },
    { name: 'Ambulance', kinds: ['emergency'], phone: '995', hours: 'always' },
    {
      name: 'Samaritans of Singapore',
      kinds: ['selfHarm'],
      phone: '1767',
      hours: 'always',
      web: 'https://www.sos.org.sg',
    },
    {
      name: 'national mindline',
      kinds: ['selfHarm', 'young'],
      phone: '1771',
      hours: 'always',
      web: 'https://www.mindline.sg',
    },
    {
      name: 'National Anti-Violence and Sexual Harassment Helpline',
      kinds: ['violence', 'sexualViolence'],
      phone: '1800-777-0000',
      hours: 'always',
      web: 'https://www.msf.gov.sg',
    },
    {
      name: 'AWARE Women’s Helpline',
      kinds: ['violence'],
      phone: '1800-777-5555',
      hours: { days: 'weekdays', from: '10:00', to: '18:00' },
      web: 'https://www.aware.org.sg',
    },
    {
      name: 'AWARE Sexual Assault Care Centre',
      kinds: ['sexualViolence'],
      phone: '6779 0282',
      hours: { days: 'weekdays', from: '10:00', to: '18:00' },
      web: 'https://www.aware.org.sg',
    },
  ],
};
