/** Collections whose content about a member is in a chapter of her export. */
export const takenAlong = [
  ...['accounts', 'devices', 'invites', 'members', 'settings', 'listings', 'sanctions', 'strikes', 'watchedWords'],
  ...['guardianLinks', 'guardianConsents', 'memberships', 'rooms', 'roomLog', 'heldMessages', 'threads', 'readMarks'],
  ...['statements', 'appeals', 'reports', 'exposures'],
];

/** Collections that hold a member’s id and are no part of her export, each with the reason. */
export const notTakenAlong: Record<string, string> = {
  audit: 'The record of what staff did, by ids. What was done about her is told by her statements of reasons.',
  cases:
    'The working papers of moderators, about her or opened by her report: her side of them are statements and reports.',
  caseEvents:
    'What happened to those cases, in the words of moderators for each other; her appeals are with the statements.',
  openings: 'What safeguarding leads did together, by ids, like the audit log.',
  openingKeys: 'Which leads hold a share of a key, so that it can be asked for.',
  guardianCodes: 'A hash that waits a week for a guardian, of no use to her; the link that it makes is in her file.',
  rateLimits: 'Counters that are gone within a minute.',
  erasures: 'Only there while somebody is being erased, who has no account any more.',
};

/** Those in which no member’s id is ever written, each with what is in it instead. */
export const knowsNobody: Record<string, string> = {
  community: 'The one document about the community.',
  ruleRecords: 'That a rule of screening found something, and never whose words.',
  leftSanctions: 'Hashes of handles that were left behind.',
  anonymityEpochs: 'Which keys there were, and when they go.',
  personas: 'Names for one thread, which lead to nobody.',
  questionFollows: 'Ids that a key outside the database makes.',
};
