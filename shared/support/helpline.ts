/** What a line is for. `young`: for children and young people; `emergency`: police, ambulance, fire brigade. */
export type HelpKind = 'emergency' | 'selfHarm' | 'violence' | 'sexualViolence' | 'young';

/** `from` and `to` on the clock of the country, as in “09:00”. */
export type OpeningHours = 'always' | { days: 'daily' | 'weekdays' | 'monToSat'; from: string; to: string };

/** Somebody whom one can call, write to, or read. */
export interface Helpline {
  /** As it calls itself, in its own script. */
  name: string;
  /** The language of the name, if it is not English. */
  lang?: string;
  /** What the name says, for those who cannot read it. */
  english?: string;
  kinds: HelpKind[];
  /** As it is dialled inside the country. */
  phone?: string;
  /** What to choose once it rings through, as in “extension 8”. */
  extension?: string;
  /** For a text message; `say` is the word that opens the talk. */
  text?: { number: string; say?: string };
  /** Left out where they differ by place or season: its own page has them. */
  hours?: OpeningHours;
  /** Languages that are spoken there, BCP 47; left out where only the country’s own are sure. */
  languages?: string[];
  web?: string;
}

/** Help in one country. */
export interface CountryHelp {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /**
   * When a person last compared every line with what the services themselves say, and who, as the page is to name her: “Mei of
   * the care circle”. `null` as long as nobody has.
   */
  checked: { on: string; by: string } | null;
  lines: Helpline[];
}
