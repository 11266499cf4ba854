import type { Request } from '#shared/contract/operations.ts';
import { clientId, type Person, uniqueHandle } from '#tests/support/person.ts';
import { insiders, nurseryStewards, type Row, signedIn } from './persona.ts';
import { inRooms } from './room-rows.ts';
import { nowhere, type World } from './world.ts';

const stewardsOnly = {
  nest: signedIn('not_allowed', { steward: 'ok' }),
  square: signedIn('not_allowed', { ally: 'not_found', steward: 'ok' }),
  grove: insiders('not_allowed', 'ok'),
  nursery: nurseryStewards,
};
const moderatorsOnly = signedIn('not_allowed', { moderator: 'ok' });
const nobody = signedIn('not_found');

const wording = (roomId?: string): Request<'watchedWord:create'> => ({
  ...{ clientId: clientId(), phrase: uniqueHandle('watched'), verdict: 'note' },
  ...(roomId && { roomId }),
});

async function watch(watcher: Person, roomId?: string): Promise<{ watchedWordId: string }> {
  return { watchedWordId: (await watcher.must('watchedWord:create', wording(roomId))).id };
}

/** A word that the steward watches for in her room, and one that a moderator watches for everywhere. */
const ofRoom = ({ people, places }: World) => watch(people.steward, places.nest.room.id);
const ofCommunity = ({ warden }: World) => watch(warden);
const byOne = {
  ofRoom: { ask: ofRoom, expect: signedIn('not_found', { steward: 'ok' }) },
  ofCommunity: { ask: ofCommunity, expect: signedIn('not_found', { moderator: 'ok' }) },
  absent: { ask: () => ({ watchedWordId: nowhere }), expect: nobody },
};
const tried = { phrase: 'something' };

export const watchedWordRows = {
  'watchedWord:list': {
    ...inRooms<'watchedWord:list'>((roomId) => ({ roomId }), stewardsOnly),
    community: { ask: () => ({}), expect: moderatorsOnly },
  } satisfies Row<'watchedWord:list'>,
  'watchedWord:create': {
    ...inRooms<'watchedWord:create'>((roomId) => wording(roomId), stewardsOnly),
    community: { ask: () => wording(), expect: moderatorsOnly },
  } satisfies Row<'watchedWord:create'>,
  'watchedWord:update': byOne satisfies Row<'watchedWord:update'>,
  'watchedWord:remove': byOne satisfies Row<'watchedWord:remove'>,
  'watchedWord:try': {
    ...inRooms<'watchedWord:try'>((roomId) => ({ ...tried, roomId }), stewardsOnly),
    community: { ask: () => tried, expect: moderatorsOnly },
  } satisfies Row<'watchedWord:try'>,
  'screening:rules': { all: { ask: () => ({}), expect: moderatorsOnly } } satisfies Row<'screening:rules'>,
};
