import type { TimelineEntry } from '../api/types';

/** The first and the last millisecond of a value of TIMEX3; null where it has no place on a calendar. */
export function extent(value: string): { from: number; to: number } | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(value);
  if (day !== null) {
    const from = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]), Number(day[4] ?? 0), Number(day[5] ?? 0));
    return { from, to: day[4] === undefined ? from + DAY : from };
  }
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (week !== null) {
    const from = monday(Number(week[1]), Number(week[2]));
    return { from, to: from + 7 * DAY };
  }
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (part !== null) {
    const [first, months] = PARTS[part[2] ?? ''] ?? [0, 12];
    return { from: Date.UTC(Number(part[1]), first, 1), to: Date.UTC(Number(part[1]), first + months, 1) };
  }
  const month = /^(\d{4})(?:-(\d\d))?$/.exec(value);
  if (month === null) {
    return null;
  }
  const year = Number(month[1]);
  const of = month[2] === undefined ? null : Number(month[2]) - 1;
  return of === null
    ? { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) }
    : { from: Date.UTC(year, of, 1), to: Date.UTC(year, of + 1, 1) };
}

const DAY = 86_400_000;
const PARTS: Record<string, readonly [number, number]> = {
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  WI: [11, 3],
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  H1: [0, 6],
  H2: [6, 6],
};

/** The Monday of a week after ISO 8601. */
function monday(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - weekday) * DAY;
}

/** Entries by their time, those without one last, in the order in which they came. */
export function ordered(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const at = (entry: TimelineEntry): number => extent(entry.event.time?.value ?? '')?.from ?? Infinity;
  return [...entries].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
}
