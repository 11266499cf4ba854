import type { CountryHelp } from '../helpline.ts';

export const gb: CountryHelp = {
  country: 'GB',
  checked: null,
  lines: [
    { name: 'Emergency', kinds: ['emergency'], phone: '999', hours: 'always' },
    {
      name: 'Samaritans',
      kinds: ['selfHarm'],
      phone: '116 123',
      hours: 'always',
      languages: ['en'],
      web: 'https://www.samaritans.org',
    },
    {
      name: 'Shout',
      kinds: ['selfHarm', 'young'],
      text: { number: '85258', say: 'SHOUT' },
      hours: 'always',
      web: 'https://giveusashout.org',
    },
    {
      name: 'National Domestic Abuse Helpline',
      kinds: ['violence'],
      phone: '0808 2000 247',
      hours: 'always',
      web: 'https://www.nationaldahelpline.org.uk',
    },
    {
      name: 'Rape Crisis England & Wales',
      kinds: ['sexualViolence'],
      phone: '0808 500 2222',
      hours: 'always',
      web: 'https://rapecrisis.org.uk',
    },
    {
      name: 'Childline',
      kinds: ['young'],
      phone: '0800 1111',
      hours: 'always',
      web: 'https://www.childline.org.uk',
    },
    {
      name: 'HOPELINE247, for people under 35',
      kinds: ['young'],
      phone: '0800 068 4141',
      hours: 'always',
      web: 'https://www.papyrus-uk.org',
    },
  ],
};
