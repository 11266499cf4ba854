/** Collections that hold a member’s id and are no part of her export, each with the reason. */
export const notTakenAlong: Record<string, string> = {
  audit: 'The record of what staff did, by ids. What was done about her is told by her statements of reasons.',
  cases:
    'The working papers of moderators, about her or opened by her report: her side of them are statements and reports.',
  caseEvents:
    'What happened to those cases, in the words of moderators for each other; her appeals are with the statements.',
  openings: 'What safeguarding leads did together, by ids, like the audit log.',
  openingKeys: 'Which leads hold a share of a key, so that it can be asked for.',
  rateLimits: 'Counters that are gone within a minute.',
  erasures: 'Only there while somebody is being erased, who has no account any more.',
};
