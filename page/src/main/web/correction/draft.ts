import type { CorrectionDraft, Link, Statement } from '../api/types';
import type { Reading } from '../text/reading';

/** A part of a record that can be put right. */
export interface Target {
  readonly target: 'statement' | 'source' | 'entity';
  /** Its id, as the service names it. */
  readonly of: string;
  readonly name: string;
  readonly kind: Link['kind'] | null;
  readonly entity: string | null;
}

/** What the reader chose in the form. */
export interface Choice {
  kind: CorrectionDraft['kind'];
  stance: Statement['stance'];
  name: string;
  source: Link['kind'];
  entity: string;
  into: string;
  words: string;
}

/** What of a statement can be put right: itself, each hand of its chain, and the names behind them. */
export function targets(reading: Reading, statement: Statement): Target[] {
  const sources = statement.chain.map((link, i) => ({
    target: 'source' as const,
    of: `${statement.id}.${i}`,
    name: reading.hand(link) ?? '–',
    kind: link.kind,
    entity: link.entity,
  }));
  const entities = new Map<string, Target>();
  for (const { entity: id } of statement.chain) {
    const entity = reading.entity(id);
    if (entity !== null) {
      entities.set(entity.id, {
        target: 'entity',
        of: entity.id,
        name: entity.name,
        kind: sources.find((source) => source.entity === entity.id)?.kind ?? null,
        entity: entity.id,
      });
    }
  }
  const whole: Target = {
    target: 'statement',
    of: statement.id,
    name: shorten(reading.content(statement)),
    kind: null,
    entity: null,
  };
  return [whole, ...sources, ...entities.values()];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)} …` : text;
}

/** The correction as the service takes it. */
export function draft(
  reading: Reading,
  item: string,
  statement: Statement,
  target: Target,
  choice: Choice,
  author: string,
): CorrectionDraft {
  return {
    item,
    kind: choice.kind,
    target: target.target,
    of: target.of,
    value: value(reading, statement, target, choice),
    author,
  };
}

function value(reading: Reading, statement: Statement, target: Target, choice: Choice): Record<string, unknown> {
  switch (choice.kind) {
    case 'reject':
      return {};
    case 'merge':
      switch (target.target) {
        case 'statement':
          return { with: choice.into };
        case 'source':
          return { with: Number(choice.into) };
        case 'entity':
          return { into: choice.into };
      }
      break;
    case 'split':
      return split(reading, statement, target, choice);
    case 'change':
      switch (target.target) {
        case 'statement':
          return { stance: choice.stance };
        case 'source':
          return { kind: choice.source, entity: choice.entity === '' ? null : choice.entity };
        case 'entity':
          return { name: choice.name.trim(), kind: choice.source };
      }
  }
  return {};
}

function split(reading: Reading, statement: Statement, target: Target, choice: Choice): Record<string, unknown> {
  const span = find(reading, statement, choice.words);
  switch (target.target) {
    case 'statement':
      return { content: span === null ? [] : [span] };
    case 'source':
      return { role: 'relay', kind: choice.source, span, entity: null };
    case 'entity': {
      const mentions = (reading.entity(target.of)?.mentions ?? []).filter((mention) =>
        reading.words(mention).includes(choice.words.trim()),
      );
      return { name: choice.name.trim(), kind: choice.source, mentions: mentions.map(({ start, end }) => ({ start, end })) };
    }
  }
}

/** Where words stand, first inside the statement, then in the whole text; code points. */
function find(reading: Reading, statement: Statement, given: string): { start: number; end: number } | null {
  const words = given.trim();
  const length = [...words].length;
  for (const span of [...statement.content, { start: 0, end: reading.points.length }]) {
    const at = reading.words(span).indexOf(words);
    if (words !== '' && at >= 0) {
      const start = span.start + [...reading.words(span).slice(0, at)].length;
      return { start, end: start + length };
    }
  }
  return null;
}
