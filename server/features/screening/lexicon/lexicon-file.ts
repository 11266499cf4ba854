/** How bad it is where it is meant: `severe` is a slur or a threat, `high` an insult aimed at people, `mild` coarse language. */
export type LexiconSeverity = 'severe' | 'high' | 'mild';

export type LexiconEntry = {
  /** The ways to write it, in the language’s own script and, where people do so, in Latin letters. */
  forms: string[];
  severity: LexiconSeverity;
  kind: 'slur' | 'insult' | 'sexual' | 'threat' | 'urgingSelfHarm' | 'coarse';
  /** Ambiguous: only where it is aimed at somebody. */
  needsPerson?: true;
  /** Longer words and phrases in which it is meant otherwise: a name, a food, another word. */
  exceptions?: string[];
  /**
   * `word`: between spaces or marks, as in Latin script, Devanagari and Vietnamese. `anywhere`: inside running text, as in
   * Chinese and Japanese, and Korean with its particles. Default: `word`.
   */
  match?: 'word' | 'anywhere';
};

/** The words of one language, with sentences that show what they do: tests run every one of them. */
export type LexiconFile = {
  /** BCP 47. */
  lang: string;
  /** The language in its own name. */
  name: string;
  /** Who has looked at it: `starting` has not been read by native speakers yet. */
  status: 'starting' | 'reviewed';
  entries: LexiconEntry[];
  examples: {
    /** Each waits for a moderator. */
    held: string[];
    /** Each is delivered: names, foods, testimony, ordinary talk. */
    passed: string[];
  };
};
