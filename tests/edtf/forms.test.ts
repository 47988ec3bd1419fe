import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { dateFormsOf } from '../../src/edtf/forms.ts';

test.each([
  ['2025-07-09', []],
  ['2025-07', ['span']],
  ['2025-07-09/2025-07-11', ['span']],
  ['[2025-07-07,2025-07-08]', ['choice']],
  ['[..2020]', ['span', 'about']],
  ['2025-07-09~', ['about']],
  ['2021-05?', ['span', 'about']],
  ['2025-06/..', ['span', 'about']],
])('the mark of %s says %j of its date', (date, forms) => {
  expect(dateFormsOf(parseEdtf(date))).toEqual(forms);
});
