import type { Entity, Event, LautRecord, Link, Span, Statement } from '../api/types';
import { CodePoints } from './codepoints';
import type { Mark, MarkKind } from './segments';

/** A record with its text, and what the desk asks of them. */
export class Reading {
  readonly points: CodePoints;
  readonly #entities: Map<string, Entity>;

  constructor(
    readonly record: LautRecord,
    readonly text: string,
  ) {
    this.points = new CodePoints(text);
    this.#entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  }

  /** The characters of a span. */
  words(span: Span): string {
    return this.points.slice(span.start, span.end);
  }

  /** The content of a statement as one line, pieces joined by an ellipsis. */
  content(statement: Statement): string {
    return statement.content.map((span) => this.words(span).trim()).join(' … ');
  }

  entity(id: string | null): Entity | null {
    return id === null ? null : (this.#entities.get(id) ?? null);
  }

  /** Whom a hand of a chain is called: the entity, else the words; null if the text names none. */
  hand(link: Link): string | null {
    return this.entity(link.entity)?.name ?? (link.span === null ? null : this.words(link.span));
  }

  /** The events whose status a statement's origin holds. */
  eventsOf(statement: Statement): Event[] {
    return this.record.events.filter((event) => event.status.some((status) => status.statement === statement.id));
  }

  /** The events that stand on the paper's own word alone. */
  get ownEvents(): Event[] {
    return this.record.events.filter((event) => event.status.every((status) => status.statement === null));
  }

  /** Who holds a status: the name of the entity, else the mention; null for the paper. */
  holder(holder: string): string | null {
    return holder === 'paper' ? null : (this.entity(holder)?.name ?? holder);
  }

  /** Every mark of the kinds that are to be shown. */
  marks(shown: ReadonlySet<MarkKind>): Mark[] {
    const marks: Mark[] = [];
    const add = (kind: MarkKind, id: string, spans: readonly Span[]): void => {
      if (shown.has(kind)) {
        spans.forEach((span, i) =>
          marks.push({
            kind,
            id,
            start: this.points.toUnit(span.start),
            end: this.points.toUnit(span.end),
            first: i === 0,
          }),
        );
      }
    };
    for (const statement of this.record.statements) {
      add('statement', statement.id, statement.content);
    }
    const sources = new Set<string>();
    for (const { id, chain } of this.record.statements) {
      for (const { span } of chain) {
        if (span !== null && !sources.has(`${span.start}-${span.end}`)) {
          sources.add(`${span.start}-${span.end}`);
          add('source', id, [span]);
        }
      }
    }
    this.record.events.forEach((event) => add('event', event.id, event.trigger));
    this.record.times.forEach((time, i) => add('time', `t${i + 1}`, [time]));
    this.record.caveats.forEach((caveat, i) => add('caveat', `v${i + 1}`, [caveat]));
    return marks;
  }

  /** The statement at a place of the text, the shortest if several; null if none. */
  statementAt(start: number, end: number): Statement | null {
    const length = (statement: Statement): number => statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
    const there = this.record.statements.filter((statement) =>
      statement.content.some((span) => span.start < end && start < span.end),
    );
    return there.sort((a, b) => length(a) - length(b))[0] ?? null;
  }
}
