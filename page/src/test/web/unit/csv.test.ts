import { describe, expect, it } from 'vitest';
import { csv, guard } from '../../../main/web/table/csv';

describe('CSV', () => {
  it('quotes commas, quotation marks and line ends', () => {
    expect(csv(['a', 'b'], [['x,y', 'say "no"'], ['two\nlines', null]])).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",\r\n');
  });

  it('leaves numbers as numbers', () => {
    expect(csv(['n'], [[-3], [0.5], [Number.NaN]])).toBe('n\r\n-3\r\n0.5\r\n\r\n');
  });

  it.each(['=1+1', '+49 40', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u00a0=1', '\u200b=1', '\uff1d1', "'quoted"])(
    'guards %j',
    (cell) => {
      expect(guard(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['', 'Anna Weber', '13 - 14', 'a=b', '„Nein“'])('leaves %j as it is', (cell) => {
    expect(guard(cell)).toBe(cell);
  });

  it('guards titles and heads too', () => {
    expect(csv(['=head'], [['=cmd|" /C calc"!A0']])).toBe('\'=head\r\n"\'=cmd|"" /C calc""!A0"\r\n');
  });
});
