import type { PersonalDetail } from './detail.ts';

const REACH = 16;

type Convention = {
  /** The kind of school, and where its name stands. */
  kind: RegExp;
  name: RegExp;
  isBefore: boolean;
  /** That she goes there. */
  hers: RegExp;
};

const conventions: Convention[] = [
  {
    kind: /大学|大學|中学|中學|高中|小学|小學|女中|附中|高校|高等学校|学院|學院/gu,
    name: /[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u,
    isBefore: true,
    hers: /我|咱|俺|私|わたし|僕|自分|通って|通う|通い|就读|就讀|在读|在讀/u,
  },
  {
    kind: /초등학교|고등학교|중학교|대학교|여고|여대|외고/gu,
    name: /[가-힣]{2,}$/u,
    isBefore: true,
    hers: /다니|다녀|다닌|재학|학년|입학|졸업/u,
  },
  {
    kind: /โรงเรียน|มหาวิทยาลัย/gu,
    name: /^(?!ของ|ที่|นี้|นั้น|มี|แล้ว|วันนี้|เลิก|หยุด|เปิด|ปิด|เรา|ฉัน|ใหม่|เก่า|เดียวกัน)[\u0e00-\u0e7f]{3,}/u,
    isBefore: false,
    hers: /เรียนที่|เรียนอยู่|นักเรียนโรงเรียน|อยู่โรงเรียน/u,
  },
  {
    kind: /विद्यालय|स्कूल|कॉलेज/gu,
    name: /(?<=^|\s)(?:(?!मैं|मेर|अपने|हमार)[\p{L}\p{M}.]+\s){1,2}$/u,
    isBefore: true,
    hers: /पढ़ती|पढ़ता|पढती|पढता|छात्रा|छात्र/u,
  },
];
/** A name ends where one of these begins: 我在|北京大学, 私は|開成高校. */
const joints = /[在读讀上去到的是我们們于於进進考了也和跟与與念有个個女男所每那这這]|[はがのにでをもと]|[、，。,.\s]/u;
const general =
  /^(우리|같은|다른|무슨|여자|남자|국립|사립|市立|県立|私立|公立|国立|附属|一所|小学|中学|附近|所有|什么|什麼|哪个|大家|女子|以前|明年|今年|毎日|昔|मेरा|मेरे|मेरी|अपने|हमारे|हमारा|नए|पुराने|सरकारी|में|मैं|एक|इस|उस)\s?$/u;

/** “我在北京大学读书”, “이화여고 다녀요”, “เรียนที่โรงเรียนสตรีวิทยา”: a school by its name, and that she goes there. */
export function findAsianSchools(text: string): PersonalDetail[] {
  return conventions.flatMap((convention) => (convention.hers.test(text) ? findBy(convention, text) : []));
}

function findBy({ kind, name, isBefore }: Convention, text: string): PersonalDetail[] {
  return [...text.matchAll(kind)].flatMap((match): PersonalDetail[] => {
    const end = match.index + match[0].length;
    const beside = isBefore
      ? cut(text.slice(Math.max(0, match.index - REACH), match.index))
      : text.slice(end, end + REACH);
    const own = name.exec(beside)?.[0];
    if (own === undefined || general.test(own)) return [];
    if (isBefore) return [{ kind: 'school', start: match.index - own.length, end }];
    return [{ kind: 'school', start: match.index, end: end + own.length }];
  });
}

/** What follows the last joint; in a script with spaces that is what the pattern looks after. */
function cut(before: string): string {
  if (!/[\p{Script=Han}\p{Script=Hiragana}]/u.test(before)) return before;
  const characters = [...before];
  const joint = characters.findLastIndex((character) => joints.test(character));
  return characters.slice(joint + 1).join('');
}
