import { describe, expect, it } from 'vitest';
import type { ClaimReport } from '../../../main/web/api/types';
import { offsetOf, ticks, tree } from '../../../main/web/question/tree';

function report(document: string, hour: number | null, parent: string | null = null, more: Partial<ClaimReport> = {}): ClaimReport {
  return {
    document,
    version: 1,
    title: null,
    publisher: document,
    published: hour === null ? null : `2025-10-13T${String(hour).padStart(2, '0')}:00+02:00`,
    position: 'asserts',
    origin: 'o1',
    via: [],
    parent,
    relation: parent === null ? 'independent' : 'derived',
    statement: { start: 0, end: 1, exact: 'x', in: 'text', id: null },
    withdrawn: false,
    ...more,
  };
}

const order = (reports: ClaimReport[]): string[] => tree(reports).rows.map(({ report, depth }) => `${depth} ${report.document}`);

describe('the relay tree', () => {
  it('puts each report below its parent, by time', () => {
    expect(order([report('c', 9, 'a'), report('b', 8), report('a', 7), report('d', 10, 'c')])).toEqual(['0 a', '1 c', '2 d', '0 b']);
  });

  it('draws an edge to the row of the parent', () => {
    const { rows } = tree([report('a', 7), report('b', 8, 'a'), report('c', 9, 'b')]);
    expect(rows.map(({ parent }) => parent)).toEqual([null, 0, 1]);
  });

  it('keeps both rows of a report that asserts and denies', () => {
    const twice = [report('a', 7), report('a', 7, null, { position: 'denies' }), report('b', 8, 'a')];
    expect(order(twice)).toEqual(['0 a', '0 a', '1 b']);
    expect(tree(twice).rows[2]?.parent).toBe(0);
  });

  it('cuts a circle and loses nobody', () => {
    const { rows } = tree([report('a', 7, 'c'), report('b', 8, 'a'), report('c', 9, 'b')]);
    expect(rows.map(({ report }) => report.document).sort()).toEqual(['a', 'b', 'c']);
  });

  it('takes a report whose parent is not shown as a root', () => {
    expect(order([report('b', 8, 'gone')])).toEqual(['0 b']);
  });

  it('places reports on the axis by time', () => {
    expect(tree([report('a', 6), report('b', 9), report('c', 12)]).rows.map(({ x }) => x)).toEqual([0, 0.5, 1]);
  });

  it('puts one without a time at the beginning, below the others', () => {
    const { rows, span } = tree([report('a', null), report('b', 9)]);
    expect(rows.map(({ report, x }) => [report.document, x])).toEqual([
      ['b', 0],
      ['a', 0],
    ]);
    expect(span?.from).toBe(span?.to);
  });

  it('of nothing is nothing', () => {
    expect(tree([])).toEqual({ rows: [], span: null });
  });
});

describe('the axis', () => {
  const at = (iso: string): number => Date.parse(iso);

  it('has marks at whole hours of the clock the reports were given in', () => {
    const span = { from: at('2025-10-13T06:50:00+02:00'), to: at('2025-10-13T10:10:00+02:00') };
    const marks = ticks(span, 5, offsetOf('2025-10-13T06:50+02:00')).map(({ at }) => new Date(at).toISOString().slice(11, 16));
    expect(marks).toEqual(['05:00', '06:00', '07:00', '08:00']);
  });

  it('has days at their midnight', () => {
    const span = { from: at('2025-10-13T06:00:00+02:00'), to: at('2025-10-16T06:00:00+02:00') };
    expect(ticks(span, 4, offsetOf('+02:00')).map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2025-10-13T22:00',
      '2025-10-14T22:00',
      '2025-10-15T22:00',
    ]);
  });

  it('has one mark where there is one moment', () => {
    expect(ticks({ from: 5, to: 5 }, 4, 0)).toEqual([{ x: 0, at: 5 }]);
  });

  it('never has more marks than there is room for', () => {
    for (const years of [1, 3, 40]) {
      expect(ticks({ from: 0, to: years * 31_536_000_000 }, 5, 0).length).toBeLessThanOrEqual(6);
    }
  });
});
