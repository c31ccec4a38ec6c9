import { describe, expect, it } from 'vitest';
import type { LautRecord, Span, Statement } from '../../../main/web/api/types';
import { share, stretches, voices } from '../../../main/web/text/origins';
import { Reading } from '../../../main/web/text/reading';
import { KINDS } from '../../../main/web/text/segments';

const TEXT = '🔔 „Es brennt“, rief Eva Horn. Später hieß es, niemand sei verletzt.';

function span(words: string): Span {
  const before = TEXT.slice(0, TEXT.indexOf(words));
  return { start: [...before].length, end: [...before].length + [...words].length };
}
function statement(id: string, content: string, speaker: string | null): Statement {
  return {
    id,
    form: 'direct',
    mood: 'none',
    mixed: false,
    stance: 'asserts',
    content: [span(content)],
    cue: [],
    frame: [],
    speaker: null,
    addressee: null,
    act: 'speech',
    parent: null,
    chain: [
      {
        role: 'origin',
        span: speaker === null ? null : span(speaker),
        kind: speaker === null ? 'unstated' : 'person',
        entity: speaker === null ? null : 'person/eva-horn',
        ref: null,
      },
    ],
    confidence: 1,
    rule: '',
  };
}
const RECORD: LautRecord = {
  schema: 'laut/record/1',
  document: { id: '', title: null, publisher: null, published: null, language: 'de', ref: null, dateline: null, length: 0 },
  entities: [{ id: 'person/eva-horn', kind: 'person', name: 'Eva Horn', mentions: [span('Eva Horn')] }],
  statements: [statement('s1', '„Es brennt“', 'Eva Horn'), statement('s2', 'niemand sei verletzt', null)],
  times: [],
  events: [],
  caveats: [],
  notices: [],
};
const reading = new Reading(RECORD, TEXT);

describe('a reading', () => {
  it('finds the words of a span behind an astral character', () => {
    expect(reading.content(RECORD.statements[0] as Statement)).toBe('„Es brennt“');
  });

  it('marks in units of the browser', () => {
    const [first] = reading.marks(new Set(KINDS));
    expect(first === undefined ? '' : TEXT.slice(first.start, first.end)).toBe('„Es brennt“');
  });

  it('marks what is asked for alone', () => {
    expect(reading.marks(new Set(['source'])).map(({ kind }) => kind)).toEqual(['source']);
  });

  it('knows the statement at a place, or that there is none', () => {
    const { start, end } = span('verletzt');
    expect(reading.statementAt(start, end)?.id).toBe('s2');
    expect(reading.statementAt(0, 1)).toBeNull();
  });

  it('names those on whose word it stands, and who is not named', () => {
    expect(voices(reading).map(({ name, statements }) => [name, statements.length])).toEqual([
      ['Eva Horn', 1],
      [null, 1],
    ]);
  });

  it('knows where and how much stands on the word of others', () => {
    expect(stretches(reading).every(({ from, to }) => from >= 0 && from < to && to <= 1)).toBe(true);
    expect(share(reading)).toBe(Math.round((100 * 31) / reading.points.length));
  });
});
