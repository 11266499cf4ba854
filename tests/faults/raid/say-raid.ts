import { type Raid, SLOWED_BY_MS, shareAfter, type Talk } from './judge-raid.ts';

/** The figures of one raid, for a person. */
export function sayRaid(raid: Raid): string {
  const { strangers, perSecond, before, during, tries } = raid;
  const early = during.noiseAtMs.filter((at) => at <= SLOWED_BY_MS).length;
  const last = during.noiseAtMs.at(-1);
  return [
    `\n${strangers} strangers, ${perSecond} messages a second: ${tries.count} tries, ${tries.refused} refused`,
    `  slowed after        ${tries.firstRefusedMs === null ? 'never' : `${(tries.firstRefusedMs / 1000).toFixed(2)} s`}`,
    `  got through         ${early} in the first 3 s, ${during.noiseAtMs.length - early} later (${(shareAfter(raid) * 100).toFixed(1)} %), the last after ${((last ?? 0) / 1000).toFixed(2)} s`,
    `  members before      ${sayTalk(before)}`,
    `  members meanwhile   ${sayTalk(during)}`,
  ].join('\n');
}

function sayTalk({ said, notSent, notHeard, p50Ms, p95Ms, longestMs }: Talk): string {
  const times = `p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms, longest ${longestMs.toFixed(0)} ms`;
  return `${times}; ${said} said, ${notSent} not sent, ${notHeard} not heard by all`;
}
