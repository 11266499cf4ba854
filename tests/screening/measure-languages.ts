import { en } from '#server/features/screening/lexicon/languages/en.ts';
import { otherLanguages } from '#server/features/screening/lexicon/languages/index.ts';
import { filters } from './filters.ts';

/** What one language’s file holds, and what its own examples say about it. */
export type LanguageFigures = {
  lang: string;
  name: string;
  status: 'starting' | 'reviewed';
  forms: number;
  exceptions: number;
  held: { of: number; held: number };
  delivered: { of: number; held: number };
};

export function measureLanguages(): LanguageFigures[] {
  return [en, ...otherLanguages].map(({ lang, name, status, entries, examples }) => ({
    lang,
    name,
    status,
    forms: entries.flatMap(({ forms }) => forms).length,
    exceptions: entries.flatMap(({ exceptions }) => exceptions ?? []).length,
    held: { of: examples.held.length, held: examples.held.filter(filters.Banyan).length },
    delivered: { of: examples.passed.length, held: examples.passed.filter(filters.Banyan).length },
  }));
}
