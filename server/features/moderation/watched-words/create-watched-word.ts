import { recordAudit } from '#server/features/audit/record-audit.ts';
import type { WatchedWordDocument } from '#server/features/screening/watched/watched-word.model.ts';
import {
  countWatchedWords,
  findWatchedWordBefore,
  insertWatchedWord,
} from '#server/features/screening/watched/watched-word.store.ts';
import type { Call } from '#server/platform/call.ts';
import { findBrokenUniqueness, inTransaction } from '#server/platform/database.ts';
import { foldForSearch } from '#server/platform/text/fold-for-search.ts';
import type { WatchedWord } from '#shared/contract/watched-words.ts';
import { refuse } from '#shared/errors.ts';
import { describeWatched } from './describe-watched.ts';
import { requireFindable } from './require-findable.ts';
import { requireWatchedPlace } from './require-watched-place.ts';
import { toWatchedWord } from './watched-word.view.ts';

const MAX_WORDS_A_PLACE = 500;

/** Watches a word, off at first. Safe to repeat with the same client id. */
export async function createWatchedWord(call: Call<'watchedWord:create'>): Promise<WatchedWord> {
  const { ctx, actor, input } = call;
  const room = await requireWatchedPlace(ctx, actor, input.roomId);
  requireFindable(input.phrase);
  const word = toDocument(call, room);
  const before = await findBefore(call, word);
  if (before) return toWatchedWord(ctx, before);
  if ((await countWatchedWords(ctx, room)) >= MAX_WORDS_A_PLACE)
    throw refuse('conflict', {
      message: 'Five hundred words are watched here already. Remove one that finds nothing.',
    });
  try {
    await save(call, word);
    return toWatchedWord(ctx, word);
  } catch (error) {
    if (findBrokenUniqueness(error) === null) throw error;
    const first = await findBefore(call, word);
    if (!first) throw refuse('conflict', { message: 'This word is watched here already. Change that one instead.' });
    return toWatchedWord(ctx, first);
  }
}

async function findBefore({ ctx, actor, input }: Call<'watchedWord:create'>, word: WatchedWordDocument) {
  const before = await findWatchedWordBefore(ctx, actor.memberId, input.clientId);
  if (before && (before.phraseKey !== word.phraseKey || before.room !== word.room)) throw refuse('conflict');
  return before;
}

function toDocument({ ctx, actor, input }: Call<'watchedWord:create'>, room: string | null): WatchedWordDocument {
  const { phrase, lang, verdict, needsPerson, exceptions, clientId } = input;
  return {
    _id: ctx.clock.newId(),
    ...{ room, phrase, verdict, needsPerson, exceptions, clientId },
    ...(lang && { lang }),
    phraseKey: foldForSearch(phrase),
    isOn: false,
    addedBy: actor.memberId,
    addedAt: ctx.clock.now(),
  };
}

function save({ ctx, actor }: Call<'watchedWord:create'>, word: WatchedWordDocument): Promise<void> {
  const audit = { actorId: actor.memberId, action: 'watchedWord:created', object: describeWatched(word), reason: '' };
  return inTransaction(ctx, async (session) => {
    await insertWatchedWord(ctx, word, session);
    await recordAudit(ctx, audit, session);
  });
}
