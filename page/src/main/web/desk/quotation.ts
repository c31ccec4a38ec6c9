import type { Statement } from '../api/types';
import type { Reading } from '../text/reading';
import { moment } from '../words/dates';
import { name, say } from '../words/words.svelte';

/** A statement as a quotation with all that an editor needs to stand by it: who, in which form, through whom, where. */
export function quotation(reading: Reading, statement: Statement, where: string): string {
  const [origin, ...hands] = statement.chain;
  const who = (origin === undefined ? null : reading.hand(origin)) ?? say('card.unstated');
  const through = hands.map((link) => reading.hand(link)).filter((hand) => hand !== null);
  const { title, publisher, published } = reading.record.document;
  const first = statement.content[0];
  const last = statement.content.at(-1);
  const span = first === undefined || last === undefined ? '' : say('quote.place', first.start, last.end);
  const content = reading.content(statement).replace(/^[„“”»«"‚‘']+|[„“”»«"‚‘']+$/gu, '');
  return [
    `„${content}“`,
    `— ${who} (${say('quote.form', name(`stance.${statement.stance}`, statement.stance), name(`form.${statement.form}`, statement.form))})` +
      (through.length === 0 ? '' : `, ${say('quote.via', through.join(' → '))}`),
    [title, publisher, moment(reading.record.release?.published ?? published), span].filter(Boolean).join(' · '),
    where,
  ].join('\n');
}
