/** What members said in a while, and when each of them heard it. */
export type Talk = {
  said: number;
  notSent: number;
  /** Not by everybody. */
  notHeard: number;
  p50Ms: number;
  p95Ms: number;
  longestMs: number;
  /** When a stranger’s message reached a member, since the while began. */
  noiseAtMs: number[];
};

export type Raid = {
  strangers: number;
  perSecond: number;
  seconds: number;
  before: Talk;
  during: Talk;
  tries: { count: number; refused: number; firstRefusedMs: number | null };
};

/** By then it is slowed. */
export const SLOWED_BY_MS = 3000;
export const MAX_P95_MS = 500;
/** Of what strangers go on trying, so much at most still gets through. */
const MAX_SHARE_AFTER = 0.05;

/** What a raid showed not to hold, one sentence each. */
export function findBroken(raid: Raid): string[] {
  const { during, perSecond, tries } = raid;
  const where = `At ${perSecond} a second`;
  const { firstRefusedMs } = tries;
  return [
    ...(firstRefusedMs === null || firstRefusedMs > SLOWED_BY_MS ? [`${where} nobody was slowed within 3 s.`] : []),
    ...(shareAfter(raid) > MAX_SHARE_AFTER ? [`${where} the raid went on after 3 s.`] : []),
    ...(during.p95Ms < MAX_P95_MS ? [] : [`${where} members waited: p95 ${during.p95Ms.toFixed(0)} ms of 500.`]),
    ...(during.notSent > 0 ? [`${where} ${during.notSent} messages of members were not sent.`] : []),
    ...(during.notHeard > 0 ? [`${where} ${during.notHeard} messages of members were not heard by all.`] : []),
  ];
}

/** Which part of what was tried after 3 s reached the room. */
export function shareAfter({ during, perSecond, seconds }: Raid): number {
  const after = during.noiseAtMs.filter((at) => at > SLOWED_BY_MS).length;
  return after / (perSecond * (seconds - SLOWED_BY_MS / 1000));
}
