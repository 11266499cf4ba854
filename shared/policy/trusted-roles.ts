import type { Role } from '../contract/members.ts';

/** The roles that the community has trusted somebody with. */
export const trustedRoles: readonly Role[] = ['steward', 'moderator', 'admin'];
