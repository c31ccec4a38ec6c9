import { describe, expect, it } from 'vitest';
import { paragraphs, segments, type Mark } from '../../../main/web/text/segments';

const TEXT = 'Der Bach stieg schnell, sagte Frau Holm.';
const mark = (kind: Mark['kind'], id: string, start: number, end: number, first = true): Mark => ({ kind, id, start, end, first });

describe('segments', () => {
  it('cover the text without gap or overlap', () => {
    const marks = [mark('statement', 's1', 0, 22), mark('event', 'e1', 9, 14), mark('source', 's1', 30, 39)];
    const found = segments(TEXT, 0, TEXT.length, marks);
    expect(found.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
  });

  it('put outer kinds outside whatever the order given', () => {
    const marks = [mark('event', 'e1', 9, 14), mark('statement', 's1', 0, 22)];
    const inner = segments(TEXT, 0, TEXT.length, marks).find(({ start }) => start === 9);
    expect(inner?.marks.map(({ kind }) => kind)).toEqual(['statement', 'event']);
  });

  it('keep a label with the first word of its mark', () => {
    const first = segments(TEXT, 0, TEXT.length, [mark('source', 's1', 30, 39)]).find(({ begins }) => begins.length > 0);
    expect(first === undefined ? '' : TEXT.slice(first.start, first.end)).toBe('Frau');
  });

  it('let a label stand once where a statement has several pieces', () => {
    const marks = [mark('statement', 's1', 0, 8), mark('statement', 's1', 15, 22, false)];
    expect(segments(TEXT, 0, TEXT.length, marks).flatMap(({ begins }) => begins)).toHaveLength(1);
  });

  it('leave out what lies outside and what is empty', () => {
    const found = segments(TEXT, 0, 8, [mark('time', 't1', 9, 14), mark('time', 't2', 3, 3)]);
    expect(found).toEqual([{ start: 0, end: 8, marks: [], begins: [] }]);
  });
});

describe('paragraphs', () => {
  it('end at line ends of every kind', () => {
    const text = 'eins\r\n\r\nzwei\n \nvier\n';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['eins', 'zwei', 'vier']);
  });

  it('of an empty text are none', () => {
    expect(paragraphs('')).toEqual([]);
  });
});
