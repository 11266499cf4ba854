import type { PersonalDetail } from './details/detail.ts';
import { findAddresses } from './details/find-addresses.ts';
import { findAsianAddresses } from './details/find-asian-addresses.ts';
import { findAsianSchools } from './details/find-asian-schools.ts';
import { findEmails } from './details/find-emails.ts';
import { findPhones } from './details/find-phones.ts';
import { findSchools } from './details/find-schools.ts';
import { readWords } from './details/read-words.ts';

export type { PersonalDetail } from './details/detail.ts';

/** Five units of UTF-16 for each character of a message; what is longer is no writing. */
const MOST_UNITS = 20_000;

/**
 * What would let a stranger find her: a telephone number, a street with a number, an e-mail address, a school by its name,
 * as people write them where our members live. Reads forward and takes no step twice, so that it may run on every key.
 */
export function findPersonalDetails(whole: string): PersonalDetail[] {
  const text = whole.slice(0, MOST_UNITS);
  const words = readWords(text);
  const found = [
    ...findEmails(words),
    ...findPhones(text),
    ...findAddresses(words),
    ...findAsianAddresses(text),
    ...findSchools(words),
    ...findAsianSchools(text),
  ];
  return withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** One place is one detail: the house number of an address is no telephone. */
function withoutOverlaps(found: PersonalDetail[]): PersonalDetail[] {
  let end = -1;
  return found.filter((detail) => {
    if (detail.start < end) return false;
    end = detail.end;
    return true;
  });
}
