/** A cell of a table: what it shows. */
export type Cell = string | number | null;

/**
 * A table as CSV after RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, as the
 * exports of the command line have it; numbers stay numbers.
 */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: Cell): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? String(value) : '';
  }
  const guarded = guard(value);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * The same text, harmless to a spreadsheet; the rule is that of `FormulaGuard`. A leading apostrophe gets a second one, so
 * that taking one away always gives the text back.
 */
export function guard(value: string): string {
  const risky = /^['\t\r\n]|^[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
  return risky.test(value) ? `'${value}` : value;
}
