import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../../main/web/text/codepoints';

describe('code points and UTF-16 units', () => {
  it('are the same without astral characters', () => {
    const points = new CodePoints('Häuser „über“ uns');
    expect(points.length).toBe(17);
    expect(points.toUnit(7)).toBe(7);
    expect(points.slice(7, 13)).toBe('„über“');
  });

  it('differ behind each astral character', () => {
    const points = new CodePoints('a😀b𝒳c');
    expect(points.length).toBe(5);
    expect([0, 1, 2, 3, 4, 5].map((point) => points.toUnit(point))).toEqual([0, 1, 3, 4, 6, 7]);
    expect(points.slice(1, 2)).toBe('😀');
    expect(points.slice(3, 5)).toBe('𝒳c');
  });

  it('agree with the characters as JavaScript iterates them', () => {
    const text = 'x🧵y😀😀z'.repeat(50);
    const points = new CodePoints(text);
    const characters = [...text];
    for (let start = 0; start < characters.length; start += 7) {
      expect(points.slice(start, start + 5)).toBe(characters.slice(start, start + 5).join(''));
    }
  });

  it('keep a lone surrogate as one', () => {
    expect(new CodePoints('a\ud800b').length).toBe(3);
  });

  it('stay inside the text', () => {
    const points = new CodePoints('😀');
    expect(points.toUnit(-3)).toBe(0);
    expect(points.toUnit(9)).toBe(2);
  });
});
