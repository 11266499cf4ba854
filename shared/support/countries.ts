import { au } from './countries/au.ts';
import { ca } from './countries/ca.ts';
import { cn } from './countries/cn.ts';
import { de } from './countries/de.ts';
import { fr } from './countries/fr.ts';
import { gb } from './countries/gb.ts';
import { hk } from './countries/hk.ts';
import { id } from './countries/id.ts';
import { ie } from './countries/ie.ts';
import { india } from './countries/in.ts';
import { jp } from './countries/jp.ts';
import { kr } from './countries/kr.ts';
import { my } from './countries/my.ts';
import { nl } from './countries/nl.ts';
import { nz } from './countries/nz.ts';
import { ph } from './countries/ph.ts';
import { sg } from './countries/sg.ts';
import { th } from './countries/th.ts';
import { tw } from './countries/tw.ts';
import { us } from './countries/us.ts';
import { vn } from './countries/vn.ts';
import type { CountryHelp, Helpline } from './helpline.ts';

/** Every country whose helplines are written here; for all others `anywhere` stands in. */
export const countries: CountryHelp[] = [
  ...[au, ca, cn, de, fr, gb, hk, id, ie, india, jp],
  ...[kr, my, nl, nz, ph, sg, th, tw, us, vn],
];

/** Directories of the helplines of the whole world; below every country, and alone where none is written. */
export const anywhere: Helpline[] = [
  {
    name: 'Find A Helpline',
    kinds: ['selfHarm', 'violence', 'sexualViolence', 'young'],
    web: 'https://findahelpline.com',
  },
  { name: 'Befrienders Worldwide', kinds: ['selfHarm'], web: 'https://www.befrienders.org' },
  { name: 'Lila.help', kinds: ['violence', 'sexualViolence'], web: 'https://lila.help' },
  { name: 'Child Helpline International', kinds: ['young'], web: 'https://childhelplineinternational.org' },
];

export function findCountryHelp(country: string | null | undefined): CountryHelp | undefined {
  return countries.find((one) => one.country === country);
}
