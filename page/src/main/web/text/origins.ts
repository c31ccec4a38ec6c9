import type { Link, Statement } from '../api/types';
import type { Reading } from './reading';

/** One on whose word parts of a text stand. */
export interface Voice {
  readonly key: string;
  /** Null if the text names none. */
  readonly name: string | null;
  readonly kind: Link['kind'];
  readonly statements: readonly Statement[];
}

/** Those on whose word statements of a text stand, who says most first. */
export function voices(reading: Reading): Voice[] {
  const found = new Map<string, { name: string | null; kind: Link['kind']; statements: Statement[] }>();
  for (const statement of reading.record.statements) {
    const origin = statement.chain[0];
    if (origin === undefined) {
      continue;
    }
    const key = keyOf(reading, origin);
    const voice = found.get(key) ?? { name: reading.hand(origin), kind: origin.kind, statements: [] };
    voice.statements.push(statement);
    found.set(key, voice);
  }
  return [...found].map(([key, voice]) => ({ key, ...voice })).sort((a, b) => b.statements.length - a.statements.length);
}

/** What tells one origin from another in a text. */
export function keyOf(reading: Reading, origin: Link): string {
  return origin.entity ?? reading.hand(origin) ?? origin.kind;
}

/** A stretch of the text that stands on somebody's word, in parts of the whole from 0 to 1. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Where the statements stand in the text, outer ones only where they are not covered by inner ones. */
export function stretches(reading: Reading): Stretch[] {
  const whole = Math.max(1, reading.points.length);
  return reading.record.statements.flatMap((statement) =>
    statement.content.map((span) => ({ id: statement.id, from: span.start / whole, to: span.end / whole })),
  );
}

/** How much of the text stands on the word of others, in whole per cent. */
export function share(reading: Reading): number {
  const covered = new Set<number>();
  for (const statement of reading.record.statements) {
    for (const span of statement.content) {
      for (let point = span.start; point < span.end; point++) {
        covered.add(point);
      }
    }
  }
  return Math.round((100 * covered.size) / Math.max(1, reading.points.length));
}
