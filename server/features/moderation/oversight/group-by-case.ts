/** In the order in which they come. */
export function groupByCase<Event extends { caseId: string }>(events: Event[]): Event[][] {
  const byCase = new Map<string, Event[]>();
  for (const event of events) {
    const known = byCase.get(event.caseId);
    if (known) known.push(event);
    else byCase.set(event.caseId, [event]);
  }
  return [...byCase.values()];
}
