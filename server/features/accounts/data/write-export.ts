import type { Context } from '#server/platform/context.ts';
import { findCommunity } from '../community.store.ts';
import { type Chapter, listDataParts } from './data-parts.ts';

export const EXPORT_FORMAT = 'banyan-export';
export const EXPORT_VERSION = 1;

/** Long enough to be worth a piece of the body, short enough to hold nobody up. */
const PIECE_LENGTH = 32_768;

/** Said in the file itself, because it is read where no page explains it. */
const about = [
  'Everything that this community keeps of you, as of the moment it was made. The format is described in docs/export.md.',
  'Of conversations it has your own words only. What others wrote is theirs, and is theirs to take along.',
  'Whoever reported something you wrote is not in it, and nothing by which she could be found.',
  'Anonymous questions are not in it, neither yours nor anybody’s: nothing here joins a question asked without a name to an account, not even for you.',
  'Your password and the keys of your devices are kept only as hashes, which are of no use to you and are left out.',
];

/** The whole file, piece by piece. Nothing of it is kept in memory longer than it takes to send. */
export async function* writeExport(ctx: Context, memberId: string): AsyncGenerator<string> {
  const { name: community } = await findCommunity(ctx);
  const head = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    madeAt: ctx.clock.now().toISOString(),
    community,
    about,
  };
  yield JSON.stringify(head, null, 1).replace(/\n\}$/, '');
  for (const { chapters } of listDataParts(ctx))
    for (const [name, chapter] of Object.entries(chapters)) {
      yield `,\n "${name}": `;
      yield* writeChapter(chapter(ctx, memberId));
    }
  yield '\n}\n';
}

async function* writeChapter(chapter: ReturnType<Chapter>): AsyncGenerator<string> {
  if (!(Symbol.asyncIterator in chapter)) {
    yield JSON.stringify((await chapter) ?? null);
    return;
  }
  let piece = '[';
  let isFirst = true;
  for await (const entry of chapter) {
    piece += `${isFirst ? '' : ','}\n  ${JSON.stringify(entry)}`;
    isFirst = false;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
}
