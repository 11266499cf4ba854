/** What a check found, in a sentence that says what to do when it is not good. */
export type Finding = { isGood: boolean; sentence: string };

export const good = (sentence: string): Finding => ({ isGood: true, sentence });
export const bad = (sentence: string): Finding => ({ isGood: false, sentence });
