import type { CaseQueue, CaseSummary, Severity } from '#shared/contract/moderation.ts';
import type { Request } from '#shared/contract/operations.ts';

export type CaseState = CaseSummary['state'];

/** The tabs that show cases, and those that show something else. */
export const caseTabs = ['open', 'mine', 'safeguarding', 'decided'] as const;
export type CaseTab = (typeof caseTabs)[number];
const otherTabs = ['openings', 'appeals', 'sanctions', 'words', 'rules', 'audit', 'week'] as const;
export type DeskTab = CaseTab | (typeof otherTabs)[number];

export interface CaseFilters {
  severity?: Severity;
  origin?: CaseSummary['origin'];
  roomId?: string;
  claimed?: 'byNobody';
}

/** What the address says is on the desk: `?tab=decided&severity=severe&case=…`. */
export interface DeskView {
  tab: DeskTab;
  /** The case or the appeal that is open. */
  openId: string | undefined;
  filters: CaseFilters;
}

export function readDeskView(search: URLSearchParams): DeskView {
  const tab = [...caseTabs, ...otherTabs].find((each) => each === search.get('tab')) ?? 'open';
  const filters: CaseFilters = {
    ...pick('severity', ['severe', 'high', 'normal'] as const),
    ...pick('origin', ['report', 'held', 'disclosure', 'raid'] as const),
    ...(search.get('room') && { roomId: search.get('room') ?? '' }),
    ...pick('claimed', ['byNobody'] as const),
  };
  return { tab, openId: search.get('case') ?? undefined, filters };

  function pick<Name extends string, Value extends string>(name: Name, values: readonly Value[]) {
    const value = values.find((each) => each === search.get(name));
    return value ? ({ [name]: value } as { [key in Name]: Value }) : {};
  }
}

export function toAddress({ tab, openId, filters = {} }: Partial<DeskView>): string {
  const search = new URLSearchParams();
  if (tab && tab !== 'open') search.set('tab', tab);
  const { severity, origin, roomId, claimed } = filters;
  for (const [name, value] of Object.entries({ severity, origin, room: roomId, claimed, case: openId })) {
    if (value) search.set(name, value);
  }
  const query = search.toString();
  return query ? `/moderation?${query}` : '/moderation';
}

export type CaseListKey = Omit<Request<'case:list'>, 'limit'> & { state: CaseState; queue?: CaseQueue };

/** What is asked of the server for a tab. */
export function toCaseList(tab: CaseTab, filters: CaseFilters = {}): CaseListKey {
  if (tab === 'decided') return { state: 'decided', ...filters };
  if (tab === 'mine') return { state: 'open', claimed: 'byMe' };
  return { state: 'open', queue: tab === 'safeguarding' ? 'safeguarding' : 'moderators', ...filters };
}

/** The case beside the one that is open; the first if none is, or if it has left the list. */
export function neighbourOf<One extends { id: string }>(all: readonly One[], openId: string | undefined, step: 1 | -1) {
  const place = all.findIndex(({ id }) => id === openId);
  if (place === -1) return all[0];
  return all[Math.min(Math.max(place + step, 0), all.length - 1)];
}
