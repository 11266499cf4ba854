import { sumRecords } from '#server/features/screening/records/record.store.ts';
import { toRule } from '#server/features/screening/watched/compile-watched.ts';
import type { WatchedWordDocument } from '#server/features/screening/watched/watched-word.model.ts';
import type { Context } from '#server/platform/context.ts';
import type { WatchedWord } from '#shared/contract/watched-words.ts';

export async function toWatchedWords(ctx: Context, words: WatchedWordDocument[]): Promise<WatchedWord[]> {
  const sums = words.length > 0 ? await sumRecords(ctx, { rules: words.map(({ _id }) => toRule(_id)) }) : [];
  const sumOf = new Map(sums.map((sum) => [sum.rule, sum]));
  return words.map(
    ({ _id: id, room: roomId, phrase, lang, verdict, needsPerson, exceptions, isOn, addedBy, addedAt }) => {
      const { noted = 0, held = 0, overruled = 0 } = sumOf.get(toRule(id)) ?? {};
      return {
        ...{ id, roomId, phrase, verdict, needsPerson, exceptions, isOn, addedBy, overruled },
        ...(lang && { lang }),
        addedAt: addedAt.toISOString(),
        caught: noted + held,
      };
    },
  );
}

export async function toWatchedWord(ctx: Context, word: WatchedWordDocument): Promise<WatchedWord> {
  const [view] = await toWatchedWords(ctx, [word]);
  return view as WatchedWord;
}
