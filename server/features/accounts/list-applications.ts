import type { Call } from '#server/platform/call.ts';
import { requireAllowed } from '#server/platform/require-allowed.ts';
import { can } from '#shared/policy/can.ts';
import { findApplications } from './account.store.ts';

export async function listApplications({ ctx, actor }: Call<'application:list'>) {
  requireAllowed(can.decideApplication(actor));
  const waiting = await findApplications(ctx);
  const applications = waiting.flatMap(({ _id, handle, application }) =>
    application
      ? [
          {
            id: _id,
            handle,
            name: application.name,
            note: application.note,
            appliedAt: application.appliedAt.toISOString(),
          },
        ]
      : [],
  );
  return { applications };
}
