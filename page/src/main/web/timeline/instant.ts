/** Milliseconds since 1970; a day counts from its beginning. Null where the text says no day. */
export function instant(value: string | null): number | null {
  if (value === null || !/^\d{4}-\d\d-\d\d/.test(value)) {
    return null;
  }
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? null : ms;
}
