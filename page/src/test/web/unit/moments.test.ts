import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../main/web/api/types';
import { extent, ordered } from '../../../main/web/timeline/moments';

const day = (value: string): string[] => {
  const found = extent(value);
  return found === null ? [] : [found.from, found.to].map((at) => new Date(at).toISOString().slice(0, 10));
};

describe('values of TIMEX3', () => {
  it.each([
    ['2024-06-18', ['2024-06-18', '2024-06-19']],
    ['2024-02', ['2024-02-01', '2024-03-01']],
    ['2024', ['2024-01-01', '2025-01-01']],
    ['2024-W25', ['2024-06-17', '2024-06-24']],
    ['2026-W01', ['2025-12-29', '2026-01-05']],
    ['2024-Q3', ['2024-07-01', '2024-10-01']],
    ['2024-WI', ['2024-12-01', '2025-03-01']],
    ['2024-06-18T20:30', ['2024-06-18', '2024-06-18']],
    ['2024-11-23TNI', ['2024-11-23', '2024-11-24']],
  ])('%s', (value, expected) => expect(day(value)).toEqual(expected));

  it.each(['PRESENT_REF', 'XXXX-WXX-1', 'P3Y', ''])('%j has no place on a calendar', (value) => {
    expect(extent(value)).toBeNull();
  });
});

it('events stand by time, those without one last', () => {
  const entry = (id: string, value: string | null): TimelineEntry => ({
    document: { id: '', ref: null, title: null, publisher: null, published: null },
    event: {
      id,
      trigger: [],
      lemma: '',
      type: 'UNTYPED',
      mode: null,
      actors: [],
      recipients: [],
      place: null,
      time: value === null ? null : { value, span: null },
      status: [],
    },
  });
  const found = ordered([entry('none', null), entry('late', '2024-06-18'), entry('early', '2023'), entry('vague', 'PAST_REF')]);
  expect(found.map(({ event }) => event.id)).toEqual(['early', 'late', 'none', 'vague']);
});
