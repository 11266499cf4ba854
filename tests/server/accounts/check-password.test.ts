import { describe, expect, test } from 'vitest';
import { checkPassword } from '#server/features/accounts/check-password.ts';

const check = (password: string) => () => checkPassword(password, { handle: 'linh', communityName: 'Banyan House' });

describe('a password that is guessed first is refused', () => {
  test.each([
    '123456789012',
    '098765-432109',
    'qwertyuiop12',
    'Password1234!',
    'PASSWORD PASSWORD',
    'ｐａｓｓｗｏｒｄ２０２６',
    'iloveyouforever',
    'correct horse battery staple',
    'aaaaaaaaaaaaa',
    'abababababab',
    'hanoihanoihanoi',
    '1qaz2wsx3edc',
    'linh12345678',
    'LINH-linh-LINH-linh',
    'banyan house linh',
  ])('%s', (password) => {
    expect(check(password)).toThrow(expect.objectContaining({ code: 'weak_password' }));
  });
});

describe('a password of a few words is taken', () => {
  test.each([
    'nine banyan roots in a row',
    'bốn mùa xuân hạ thu đông',
    '우리 할머니 집 뒤뜰의 감나무',
    'savannah moonlit river',
    'linh walks to the night market',
    'K7#pd0!wQz2f',
  ])('%s', (password) => {
    expect(check(password)).not.toThrow();
  });

  test('a short handle inside a word does not make it weak', () => {
    const strong = () => checkPassword('strong evening coffee', { handle: 'ng', communityName: 'Banyan' });
    expect(strong).not.toThrow();
  });
});
