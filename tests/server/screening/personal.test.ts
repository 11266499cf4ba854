import { expect, it } from 'vitest';
import { judgeText } from '#server/features/screening/judge-text.ts';
import { readLexicon } from '#server/features/screening/lexicon/read-lexicon.ts';
import { findPersonalDetails } from '#shared/screening/find-personal-details.ts';
import { leastCpuMs } from '#tests/support/least-cpu-ms.ts';

const found = (text: string) => findPersonalDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

it.each([
  ['call me on +44 7700 900123 tonight', 'phone', '+44 7700 900123'],
  ['my number is 0912-345-678.', 'phone', '0912-345-678'],
  ['text me, it’s 9123 4567', 'phone', '9123 4567'],
  ['我的电话：138 0013 8000', 'phone', '138 0013 8000'],
  ['携帯は０９０－１２３４－５６７８です', 'phone', '０９０－１２３４－５６７８'],
  ['제 번호는 010-1234-5678이에요', 'phone', '010-1234-5678'],
  ['โทรหาฉันที่ ๐๘๑-๒๓๔-๕๖๗๘', 'phone', '๐๘๑-๒๓๔-๕๖๗๘'],
  ['मेरा नंबर ९८७६५ ४३२१० है', 'phone', '९८७६५ ४३२१०'],
  ['write to mei.tan@example.org, ok?', 'email', 'mei.tan@example.org'],
  ['I live at 12 Acacia Road', 'address', '12 Acacia Road'],
  ['rumahku di Jalan Melati 12', 'address', 'Jalan Melati 12'],
  ['nhà em ở 12 đường Nguyễn Trãi', 'address', '12 đường Nguyễn Trãi'],
  ['em ở số nhà 45', 'address', 'nhà 45'],
  ['come to Blk 5 Lot 3, Brgy San Jose', 'address', 'Blk 5 Lot 3'],
  ['ich wohne Goethestraße 5', 'address', 'Goethestraße 5'],
  ['我住在朝阳区建国路88号', 'address', '我住在朝阳区建国路88号'],
  ['台北市中山路12巷3號', 'address', '台北市中山路12巷3號'],
  ['渋谷区神南1-2-3に住んでいます', 'address', '渋谷区神南1-2-3'],
  ['〒150-0041', 'address', '〒150-0041'],
  ['서울 강남구 테헤란로 152에 살아요', 'address', '강남구 테헤란로 152'],
  ['101동 1203호로 오세요', 'address', '101동 1203호'],
  ['บ้านเลขที่ 12/3', 'address', 'บ้านเลขที่ 12/3'],
  ['मैं मकान नंबर 12 में रहती हूँ', 'address', 'मकान नंबर 12'],
  ['I go to Raffles Girls’ School', 'school', 'Raffles Girls’ School'],
  ['em học trường THPT Lê Quý Đôn', 'school', 'trường THPT Lê Quý Đôn'],
  ['aku sekolah di SMA Negeri 3', 'school', 'SMA Negeri 3'],
  ['我在北京大学读书', 'school', '北京大学'],
  ['私は開成高校に通っています', 'school', '開成高校'],
  ['저는 이화여고 다녀요', 'school', '이화여고'],
  ['หนูเรียนที่โรงเรียนสตรีวิทยา', 'school', 'โรงเรียนสตรีวิทยา'],
  ['मैं दिल्ली पब्लिक स्कूल में पढ़ती हूँ', 'school', 'दिल्ली पब्लिक स्कूल'],
])('“%s” would let a stranger find her', (text, kind, words) => {
  expect(found(text)).toEqual([[kind, words]]);
});

it.each([
  'The bill was 200,000 dong for 3 of us.',
  'See you on 2026-11-23 at 10:30.',
  'School was hard today, and high school was worse.',
  'I have 2 cats and we walk down the road.',
  'Look: https://example.org/1234567890123',
  'I am in flat 3 shoes and room 2 is free',
  '我上大学了，妈妈很高兴',
  '我妈妈是小学老师',
  '第3号选手赢了',
  '버스로 30분 걸려요',
  '앞으로 3년',
  '大学に通っています',
  'ฉันไปโรงเรียนวันนี้',
  'एक स्कूल में पढ़ती हूँ',
  'em học lớp 10, trường xa lắm',
  'We won 12 to 3, 45 minutes in',
  'call me in 20 minutes',
])('“%s” would not', (text) => {
  expect(found(text)).toEqual([]);
});

const lexicon = readLexicon();

it('screening notes it where the author is young or writes without her name, and not of anybody else', () => {
  const text = 'I live at 12 Acacia Road, +44 7700 900123';
  const judge = (isGuarded: boolean) => judgeText(text, { surface: 'message', lexicon, isGuarded });
  expect(judge(true)).toMatchObject({
    verdict: 'note',
    reasons: [
      { rule: 'personal/address', start: 10, end: 24 },
      { rule: 'personal/phone', start: 26, end: 41 },
    ],
  });
  expect(judge(false)).toEqual({ verdict: 'pass', reasons: [] });
});

it.each([
  ['numbers', '12 '.repeat(33_000)],
  ['numbers between signs', '路1'.repeat(25_000)],
  ['nearly telephones', '12345678 '.repeat(11_000)],
  ['schools without a name', '我在大学'.repeat(8_000)],
  ['capitals', 'Aa '.repeat(33_000)],
])('100 kB of %s is read in no time', (_name, text) => {
  expect(leastCpuMs(() => findPersonalDetails(text), 100)).toBeLessThan(100);
});
