import { expect, test } from 'vitest';
import { NameForm } from '#shared/contract/members.ts';
import { toDisplayName } from '#shared/to-display-name.ts';

test.each([
  [{ fullName: 'Nguyễn Thị Ánh', given: 'Ánh', surname: 'Nguyễn' }, 'Nguyễn Thị Ánh'],
  [{ fullName: 'Nguyễn Thị Ánh', given: 'Thị Ánh', surname: 'Nguyễn', order: 'surnameFirst' }, 'Nguyễn Thị Ánh'],
  [{ fullName: 'Nguyễn Thị Ánh', given: 'Ánh', surname: 'Nguyễn', order: 'givenFirst' }, 'Ánh Nguyễn'],
  [{ fullName: 'Tanaka Yūko', given: '裕子', surname: '田中', order: 'surnameFirst' }, '田中裕子'],
  [{ fullName: '김 나래', given: '나래', surname: '김', order: 'surnameFirst' }, '김나래'],
  [{ fullName: 'x', given: 'マリー', surname: '佐々木', order: 'surnameFirst' }, '佐々木マリー'],
  [{ fullName: 'x', given: 'Mary', surname: '김', order: 'surnameFirst' }, '김 Mary'],
  [{ fullName: 'x', given: '나래', surname: '김', order: 'givenFirst' }, '나래 김'],
  [{ fullName: 'Suharto', order: 'surnameFirst' }, 'Suharto'],
  [{ fullName: 'Ng', given: 'Ng', order: 'givenFirst' }, 'Ng'],
] as const)('%o is shown as %s', (form, shown) => {
  expect(toDisplayName(NameForm.parse(form))).toBe(shown);
});
