import { combine } from 'shamir-secret-sharing';
import { describe, expect, it } from 'vitest';
import { makeShares } from '#client/features/opening/make-shares.ts';
import { digestShare, readShare, writeShare } from '#shared/opening/share.ts';

const share = Uint8Array.from({ length: 33 }, (_, place) => (place * 37 + 5) % 256);

describe('A share', () => {
  it('is read as it was written: from its file, in small letters, with other gaps, with letters that look alike', async () => {
    const words = await writeShare(share);
    expect(words).toMatch(/^([0-9A-Z]{4}-)+[0-9A-Z]{1,4}$/);
    const alike = words.replaceAll('0', 'O').replaceAll('1', 'l');
    const spaced = words.toLowerCase().replaceAll('-', '  ');
    for (const typed of [words, spaced, alike, `For: Mai (@mai)\r\n\r\n${words}\r\n\r\nKeep it well.\n`])
      expect(await readShare(typed)).toEqual(share);
  });

  it('is not read with a slip, a group too few, or two groups in the wrong order', async () => {
    const groups = (await writeShare(share)).split('-');
    const [first = '', second = '', ...rest] = groups;
    const slipped = [(first[0] === 'A' ? 'B' : 'A') + first.slice(1), second, ...rest];
    for (const wrong of [slipped, groups.slice(1), [second, first, ...rest], ['']])
      expect(await readShare(wrong.join('-'))).toBeNull();
  });

  it('of a key gives it back with any other, and says nothing of itself in its digest', async () => {
    const { shares } = await makeShares();
    const read = await Promise.all(shares.map(({ words }) => readShare(words)));
    const [one, two, three] = read.map((bytes) => bytes ?? new Uint8Array());
    if (!one || !two || !three) throw new Error('three shares');
    const whole = await combine([one, two]);
    expect(await combine([two, three])).toEqual(whole);
    expect(await combine([three, one])).toEqual(whole);
    expect(await Promise.all([one, two, three].map(digestShare))).toEqual(shares.map(({ digest }) => digest));
    expect(new Set(shares.map(({ digest }) => digest)).size).toBe(3);
  });
});
