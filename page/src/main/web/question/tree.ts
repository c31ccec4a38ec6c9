import type { ClaimReport } from '../api/types';
import { instant } from '../timeline/instant';

/** A report in the picture: its row from the top, its place on the axis, and the row it hangs on. */
export interface Row {
  readonly report: ClaimReport;
  readonly row: number;
  readonly depth: number;
  /** From 0, the earliest report, to 1, the latest; 0 for one without a time. */
  readonly x: number;
  readonly parent: number | null;
}

export interface Tree {
  readonly rows: readonly Row[];
  /** Milliseconds of the earliest and the latest report; null if none has a time. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** Puts reports below those they are made from, each generation by time. A circle is cut where it is entered. */
export function tree(reports: readonly ClaimReport[]): Tree {
  const sorted = [...reports].sort((a, b) => (instant(a.published) ?? Infinity) - (instant(b.published) ?? Infinity));
  const documents = new Set(sorted.map((report) => report.document));
  const children = new Map<string | null, ClaimReport[]>();
  for (const report of sorted) {
    const parent = report.parent !== null && documents.has(report.parent) && report.parent !== report.document ? report.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), report]);
  }
  const times = sorted.flatMap((report) => instant(report.published) ?? []);
  const span = times.length === 0 ? null : { from: Math.min(...times), to: Math.max(...times) };

  const rows: Row[] = [];
  const shown = new Set<string>();
  const show = (report: ClaimReport, depth: number, parent: number | null): void => {
    if (shown.has(report.document)) {
      return;
    }
    shown.add(report.document);
    const first = rows.length;
    for (const one of sorted.filter(({ document }) => document === report.document)) {
      rows.push({ report: one, row: rows.length, depth, x: position(one, span), parent });
    }
    for (const child of children.get(report.document) ?? []) {
      show(child, depth + 1, first);
    }
  };
  for (const report of [...(children.get(null) ?? []), ...sorted]) {
    show(report, 0, null);
  }
  return { rows, span };
}

function position(report: ClaimReport, span: Tree['span']): number {
  const at = instant(report.published);
  return at === null || span === null || span.to === span.from ? 0 : (at - span.from) / (span.to - span.from);
}

/** A mark on the axis: its place from 0 to 1 and its moment in milliseconds. */
export interface Tick {
  readonly x: number;
  readonly at: number;
}

const HOUR = 3_600_000;
const STEPS = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 168, 720, 2160, 8760, 43_800, 87_600].map((hours) => hours * HOUR);

/** At most so many marks at whole hours or days, of the clock that lies `offset` milliseconds before UTC. */
export function ticks(span: { from: number; to: number }, most: number, offset: number): Tick[] {
  const length = span.to - span.from;
  const step = STEPS.find((one) => length / one <= most) ?? Infinity;
  if (length === 0 || step === Infinity) {
    return [{ x: 0, at: span.from }];
  }
  const found: Tick[] = [];
  for (let at = Math.ceil((span.from + offset) / step) * step - offset; at <= span.to; at += step) {
    found.push({ x: (at - span.from) / length, at });
  }
  return found;
}

/** The clock a moment was given in: milliseconds that it is ahead of UTC. */
export function offsetOf(published: string | null): number {
  const zone = /([+-])(\d\d):?(\d\d)$/.exec(published ?? '');
  return zone === null ? 0 : (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * HOUR + Number(zone[3]) * 60_000);
}
