import { describe, expect, it } from 'vitest';
import { EventStream } from '../../../main/web/api/eventstream';

const STREAM = ': hello\n\nid: 7\nevent: item.new\ndata: {"a":1}\n\nevent: reset\r\ndata: one\r\ndata: two\r\n\r\n';
const EVENTS = [
  { name: 'item.new', data: '{"a":1}', id: '7' },
  { name: 'reset', data: 'one\ntwo', id: '7' },
];

describe('an event stream', () => {
  it('is taken apart', () => {
    expect(new EventStream().take(STREAM)).toEqual(EVENTS);
  });

  it('is the same however it is cut', () => {
    for (const size of [1, 2, 3, 7]) {
      const stream = new EventStream();
      const pieces = STREAM.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(pieces.flatMap((piece) => stream.take(piece))).toEqual(EVENTS);
    }
  });

  it('tells nothing of what is not complete', () => {
    expect(new EventStream().take('data: x\n')).toEqual([]);
  });

  it('goes on with the id it was given', () => {
    expect(new EventStream('41').take('data: x\n\n')[0]?.id).toBe('41');
  });
});
