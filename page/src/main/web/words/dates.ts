import { words } from './words.svelte';

/** A day or moment of the record ("2024-11-25", "2025-10-13T08:05+02:00") as it is written, with the clock it was given. */
export function moment(value: string | null): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(value ?? '');
  if (parts === null) {
    return value ?? '';
  }
  const [, year, month, day, hour, minute] = parts;
  const written = new Intl.DateTimeFormat(words.language === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return hour === undefined ? written : `${written}, ${hour}:${minute ?? ''}`;
}

/** Hours and minutes of a moment; the day where it has no clock. */
export function clock(value: string | null): string {
  const time = /T(\d\d:\d\d)/.exec(value ?? '')?.[1];
  return time ?? moment(value);
}

/** A value of TIMEX3 as people write it; what has no day stays as it is. */
export function timex(value: string): string {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value) ? moment(value) : value;
}
