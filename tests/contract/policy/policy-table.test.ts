import { describe, expect, it } from 'vitest';
import { can } from '#shared/policy/can.ts';
import type { Actor, Verdict } from '#shared/policy/verdict.ts';
import { type ActorName, type Answer, actors, policyTable, type Situation } from './policy-table.ts';

type Decide = (actor: Actor, subject: unknown) => Verdict;

describe.each(Object.keys(can) as Array<keyof typeof can>)('May she %s', (name) => {
  it.each(policyTable[name] as Array<Situation<keyof typeof can>>)('$when', ({ subject, answers }) => {
    const decide = can[name] as Decide;
    const decided = Object.entries(actors).map(([who, actor]) => [who, toAnswer(decide(actor, subject))]);
    expect(Object.fromEntries(decided)).toEqual(answers);
  });
});

describe('The policy table', () => {
  it('knows every policy, each with somebody who may and somebody who may not', () => {
    for (const [name, situations] of Object.entries(policyTable)) {
      const answers = situations.flatMap(({ answers: row }) => Object.values<Answer>(row));
      expect(new Set(answers.map((answer) => answer === 'yes')), name).toEqual(new Set([true, false]));
    }
  });

  it('gives an admin no more than a steward of the community in any room, nor than a member in one for everyone', () => {
    const roomPolicies = ['seeRoom', 'readRoom', 'updateRoom', 'listRoomMembers', 'postInRoom', 'readHistory'] as const;
    for (const name of roomPolicies)
      for (const { subject, answers } of policyTable[name]) {
        expect(answers['admin' satisfies ActorName], name).toBe(answers.steward);
        if (subject.room.audience !== 'young') expect(answers.admin, name).toBe(answers.member);
      }
  });
});

function toAnswer(verdict: Verdict): Answer {
  return verdict.isAllowed ? 'yes' : verdict.code;
}
