import type { HandlersFor } from '#server/platform/call.ts';
import type { guardianOperations } from '#shared/contract/guardians.ts';
import { acceptCode } from './guardians/accept-code.ts';
import { createGuardianCode } from './guardians/create-guardian-code.ts';
import { endLink } from './guardians/end-link.ts';
import { giveConsent } from './guardians/give-consent.ts';
import { listLinks } from './guardians/list-links.ts';
import { shareWithGuardian } from './guardians/share-with-guardian.ts';
import { viewShared } from './guardians/view-shared.ts';

export const guardianApi = {
  'guardian:createCode': createGuardianCode,
  'guardian:accept': acceptCode,
  'guardian:list': listLinks,
  'guardian:end': endLink,
  'guardian:consent': giveConsent,
  'guardian:share': shareWithGuardian,
  'guardian:view': viewShared,
} satisfies HandlersFor<typeof guardianOperations>;
