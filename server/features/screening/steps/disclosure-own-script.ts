import type { SupportKind } from '#shared/contract/events.ts';
import type { Reason } from '../verdict.ts';

/** The same in other languages, as pieces of running text. A start: native speakers know more. */
const pieces: Array<[SupportKind, string[]]> = [
  ['selfHarm', ['我想死', '我不想活', '想自杀', '想自殺', '不想活了']],
  ['selfHarm', ['死にたい', '消えてしまいたい', '自殺したい', '生きていたくない']],
  ['selfHarm', ['죽고 싶', '죽고싶', '자살하고 싶', '살고 싶지 않', '자해했', '자해를 했']],
  ['selfHarm', ['muốn chết', 'muốn tự tử', 'không muốn sống nữa']],
  ['selfHarm', ['मरना चाहती', 'मरना चाहता', 'जीना नहीं चाहती', 'marna chahti hu', 'jeena nahi chahti']],
  ['selfHarm', ['gusto ko nang mamatay', 'gusto kong magpakamatay', 'ayoko nang mabuhay']],
  ['selfHarm', ['ingin bunuh diri', 'mau bunuh diri', 'aku ingin mati', 'tidak mau hidup lagi']],
  ['violence', ['他打我', '爸爸打我', '媽媽打我', '妈妈打我', '老公打我', '不敢回家']],
  ['violence', ['殴られ', '暴力を振るわれ', '家に帰るのが怖い']],
  ['violence', ['남편이 때려', '아빠가 때려', '저를 때려', '나를 때려', '집에 가기 무서']],
  ['violence', ['anh ấy đánh tôi', 'chồng tôi đánh', 'bố đánh con', 'ba đánh con', 'sợ về nhà']],
  ['violence', ['मुझे मारता है', 'मुझे पीटता है', 'mujhe marta hai', 'mujhe maarta hai', 'mujhe peetta hai']],
  ['violence', ['sinasaktan niya ako', 'binubugbog niya ako', 'binubugbog ako', 'takot akong umuwi']],
  ['violence', ['dia memukul saya', 'dia memukulku', 'suamiku memukul', 'ayah memukulku', 'takut pulang']],
  [
    'sexualViolence',
    ['被强奸', '被強姦', '被性侵', 'レイプされ', '性的暴行を受け', '성폭행을 당', '성폭행당', '강간당'],
  ],
  [
    'sexualViolence',
    [
      'tôi bị hiếp',
      'bị cưỡng hiếp',
      'bị xâm hại',
      'मेरा बलात्कार',
      'mera rape',
      'ginahasa ako',
      'saya diperkosa',
      'aku diperkosa',
    ],
  ],
];

export function findOwnScript(original: string): Reason[] {
  const text = original.toLowerCase();
  // A letter that changes its length with its case would move every place after it.
  if (text.length !== original.length) return [];
  return pieces.flatMap(([kind, all]) => {
    const piece = all.find((one) => text.includes(one));
    if (piece === undefined) return [];
    const start = text.indexOf(piece);
    return [{ rule: `disclosure/${kind}`, verdict: 'note' as const, start, end: start + piece.length }];
  });
}
