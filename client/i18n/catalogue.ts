import type { en } from './en/index.ts';

/** The words of one language: the same keys as English, which stands in for what is missing. */
export type Catalogue = { [Namespace in keyof typeof en]: Partial<Record<keyof (typeof en)[Namespace], string>> };
