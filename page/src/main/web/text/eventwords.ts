import type { Span } from '../api/types';

/** The spans of an event's first mention: pieces of one clause stand close together, later mentions far off. */
export function firstMention<S extends Span>(trigger: readonly S[]): S[] {
  const mention: S[] = [];
  for (const span of trigger) {
    const last = mention.at(-1);
    if (last !== undefined && span.start - last.end > NEAR) {
      break;
    }
    mention.push(span);
  }
  return mention;
}

const NEAR = 80;

/** The words of spans that hold them, pieces joined by an ellipsis. */
export function exact(spans: readonly Span[]): string {
  return spans.map((span) => span.exact ?? '').join(' … ');
}
