import type { CaseSummary } from '#shared/contract/moderation.ts';

export type CaseState = CaseSummary['state'];
export type DeskTab = CaseState | 'sanctions' | 'audit';

/** What the address says is on the desk: `?tab=decided&case=…`. */
export interface DeskView {
  tab: DeskTab;
  caseId: string | undefined;
}

export function readDeskView(search: URLSearchParams): DeskView {
  const tab = search.get('tab');
  const isKnown = tab === 'decided' || tab === 'sanctions' || tab === 'audit';
  return { tab: isKnown ? tab : 'open', caseId: search.get('case') ?? undefined };
}

export function toTabSearch(tab: DeskTab): string {
  return tab === 'open' ? '/moderation' : `/moderation?tab=${tab}`;
}

export function toCaseSearch({ id, state }: Pick<CaseSummary, 'id' | 'state'>): string {
  return state === 'open' ? `/moderation?case=${id}` : `/moderation?tab=decided&case=${id}`;
}

/** The case beside the one that is open; the first if none is, or if it has left the list. */
export function neighbourOf(cases: readonly CaseSummary[], caseId: string | undefined, step: 1 | -1) {
  const place = cases.findIndex(({ id }) => id === caseId);
  if (place === -1) return cases[0];
  return cases[Math.min(Math.max(place + step, 0), cases.length - 1)];
}
