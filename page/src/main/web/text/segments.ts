/** What a stretch of text can be marked as, from the outermost underline to the innermost. */
export const KINDS = ['caveat', 'statement', 'source', 'event', 'time'] as const;
export type MarkKind = (typeof KINDS)[number];

/** A marked stretch of text in UTF-16 offsets, half-open. */
export interface Mark {
  readonly kind: MarkKind;
  /** Of the statement or event; several marks may share one. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether this is the first stretch of its id, which carries the label. */
  readonly first: boolean;
}

/** A stretch of text without a mark's border inside. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Outermost first. */
  readonly marks: readonly Mark[];
  /** The marks whose first stretch begins here. */
  readonly begins: readonly Mark[];
}

/**
 * Cuts a stretch of text at every border of a mark, and behind the first word of each mark that carries a label, so that
 * a line never ends between the two. The segments cover the stretch without gap or overlap.
 */
export function segments(text: string, from: number, to: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.start < mark.end).sort(outermostFirst);
  const borders = new Set([from, to]);
  for (const mark of inside) {
    borders.add(Math.max(from, mark.start));
    borders.add(Math.min(to, mark.end));
    if (mark.first && mark.start >= from) {
      borders.add(Math.min(to, wordEnd(text, mark.start)));
    }
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const result: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? from;
    const end = cuts[i + 1] ?? to;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    result.push({ start, end, marks: over, begins: over.filter((mark) => mark.first && mark.start === start) });
  }
  return result;
}

/** Where the word that begins at a place ends, at the next blank at the latest; never at the place itself. */
function wordEnd(text: string, start: number): number {
  const blank = text.slice(start + 1).search(/[\s-]/);
  return blank === -1 ? text.length : start + 1 + blank;
}

function outermostFirst(a: Mark, b: Mark): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.start - b.start || b.end - a.end;
}

/** The paragraphs of a text as UTF-16 offsets, empty lines left out. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  const gap = /\r?\n(?:[ \t]*\r?\n)*/g;
  let start = 0;
  for (const match of text.matchAll(gap)) {
    if (match.index > start) {
      result.push({ start, end: match.index });
    }
    start = match.index + match[0].length;
  }
  if (start < text.length) {
    result.push({ start, end: text.length });
  }
  return result;
}
