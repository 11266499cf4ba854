/** Three calendar months in UTC; `end` is the first moment after them. */
export type Quarter = { start: Date; end: Date };

export function quarterOf(moment: Date): Quarter {
  const year = moment.getUTCFullYear();
  const first = Math.floor(moment.getUTCMonth() / 3) * 3;
  return { start: new Date(Date.UTC(year, first, 1)), end: new Date(Date.UTC(year, first + 3, 1)) };
}

export function quarterBefore({ start }: Quarter): Quarter {
  return quarterOf(new Date(start.getTime() - 1));
}

/** The quarters that these days touch, the latest first. */
export function findQuarters(from: Date, to: Date, most: number): Quarter[] {
  const quarters: Quarter[] = [];
  for (let next = quarterOf(to); next.end > from && quarters.length < most; next = quarterBefore(next))
    quarters.push(next);
  return quarters;
}
