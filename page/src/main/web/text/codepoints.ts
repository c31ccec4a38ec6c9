/** Offsets of a record count code points; strings of the browser count UTF-16 units. This maps between the two. */
export class CodePoints {
  /** At each astral character, in order: its offset in code points. */
  readonly #astral: number[] = [];

  constructor(readonly text: string) {
    let point = 0;
    for (let unit = 0; unit < text.length; unit++, point++) {
      if ((text.codePointAt(unit) ?? 0) > 0xffff) {
        this.#astral.push(point);
        unit++;
      }
    }
  }

  /** The length in code points. */
  get length(): number {
    return this.text.length - this.#astral.length;
  }

  /** The UTF-16 offset of a code point; offsets outside of the text go to its nearer end. */
  toUnit(point: number): number {
    const clamped = Math.max(0, Math.min(point, this.length));
    return clamped + this.#before(clamped);
  }

  /** The characters of a span given in code points. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUnit(start), this.toUnit(end));
  }

  /** How many astral characters begin before a code point. */
  #before(point: number): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#astral[middle] ?? 0) < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
