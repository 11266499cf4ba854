import { describe, expect, it } from 'vitest';
import { pickLines } from '#client/features/support/pick-lines.ts';
import { anywhere, countries, findCountryHelp } from '#shared/support/countries.ts';
import { guessCountry } from '#shared/support/guess-country.ts';
import type { Helpline } from '#shared/support/helpline.ts';
import { toSms, toTel } from '#shared/support/to-tel.ts';

const each = countries.flatMap(({ country, lines }) => lines.map((line) => [country, line.name, line] as const));
const clock = /^([01]\d|2[0-4]):[0-5]\d$/;

describe('the helplines', () => {
  it('are written once for each country, under its two letters, with who compared them and when, if anybody has', () => {
    expect(new Set(countries.map(({ country }) => country)).size).toBe(countries.length);
    for (const { country, checked } of countries) {
      expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country)).toBeTruthy();
      if (!checked) continue;
      expect(new Date(checked.on).toISOString().slice(0, 10)).toBe(checked.on);
      expect(checked.by.trim()).not.toBe('');
    }
  });

  it.each(countries.map(({ country, lines }) => [country, lines] as const))(
    '%s has a number for every need, also for an emergency',
    (_country, lines) => {
      for (const kind of ['emergency', 'selfHarm', 'violence', 'sexualViolence'] as const)
        expect(lines.some((line) => line.kinds.includes(kind) && line.phone)).toBe(true);
      expect(lines.some(({ kinds }) => kinds.includes('young'))).toBe(true);
      expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
    },
  );

  it.each(each)('%s: %s can be reached as it is written', (_country, _name, line) => {
    expect(line.phone ?? line.text ?? line.web).toBeDefined();
    expect(line.kinds.length).toBeGreaterThan(0);
    if (line.phone) expect(toTel(line.phone)).toMatch(/^tel:(%23)?\d{3,13}$/);
    if (line.text) expect(toSms(line.text)).toMatch(/^sms:\d{3,13}(\?&body=[A-Z]+)?$/);
    if (line.web) expect(new URL(line.web).protocol).toBe('https:');
    if (typeof line.hours === 'object') expect(`${line.hours.from} ${line.hours.to}`).toMatch(/^\S{5} \S{5}$/);
    if (typeof line.hours === 'object') for (const at of [line.hours.from, line.hours.to]) expect(at).toMatch(clock);
  });

  it.each(each)('%s: %s says in which language its name is, and what it says', (_country, name, line) => {
    const isLatin = /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(name);
    if (!isLatin) expect(line.lang).toBeDefined();
    if (line.lang) expect(line.english).toBeDefined();
    for (const tag of [line.lang, ...(line.languages ?? [])]) if (tag) expect(() => new Intl.Locale(tag)).not.toThrow();
  });

  it('lead to the directories of the world where no country is written', () => {
    expect(findCountryHelp('AQ')).toBeUndefined();
    expect(anywhere.map(({ web }) => web)).toContain('https://findahelpline.com');
    for (const kind of ['selfHarm', 'violence', 'sexualViolence', 'young'] as const)
      expect(anywhere.some(({ kinds }) => kinds.includes(kind))).toBe(true);
  });
});

describe('the address that a phone dials', () => {
  it('has only what can be dialled', () => {
    expect(toTel('0800 111 0 111')).toBe('tel:08001110111');
    expect(toTel('#8891')).toBe('tel:%238891');
    expect(toSms({ number: '741741', say: 'HOME' })).toBe('sms:741741?&body=HOME');
  });
});

describe('the guess of her country', () => {
  it('believes the clock before the language, because browsers say “en-US” everywhere', () => {
    expect(guessCountry('Asia/Seoul', ['en-US'])).toBe('KR');
    expect(guessCountry('Australia/Perth', ['en-US'])).toBe('AU');
    expect(guessCountry('America/Toronto', ['en-CA', 'en'])).toBe('CA');
    expect(guessCountry('America/New_York', ['en', 'zh-Hant-TW'])).toBe('TW');
    expect(guessCountry('Etc/UTC', ['ko', '!'])).toBeUndefined();
  });
});

describe('what the card offers', () => {
  const lines = findCountryHelp('GB')?.lines as Helpline[];
  it('is for what she wrote', () => {
    const names = (kind: 'selfHarm' | 'sexualViolence', isYoung = false) =>
      pickLines(lines, [kind], isYoung).map(({ name }) => name);
    expect(names('selfHarm')).toContain('Samaritans');
    expect(names('selfHarm')).not.toContain('Rape Crisis England & Wales');
    expect(names('sexualViolence')[0]).toBe('Rape Crisis England & Wales');
    expect(names('sexualViolence')).not.toContain('Emergency');
  });

  it('has those for the young first for a young person, and for nobody else', () => {
    const [first] = pickLines(lines, ['sexualViolence'], true);
    expect(first?.kinds).toContain('young');
    expect(pickLines(lines, ['sexualViolence'], false).some(({ kinds }) => kinds.includes('young'))).toBe(false);
  });
});
