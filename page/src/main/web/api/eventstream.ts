/** An event of a stream: its name, data and id. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
  /** Of the last event that had one; "" before. */
  readonly id: string;
}

/** Takes a `text/event-stream` apart, piece by piece as it arrives. */
export class EventStream {
  #rest = '';
  #name = '';
  #data: string[] = [];
  #id = '';

  constructor(lastId = '') {
    this.#id = lastId;
  }

  /** The events that are complete with this piece. */
  take(piece: string): StreamEvent[] {
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.#line(line) ?? []);
  }

  #line(line: string): StreamEvent | null {
    if (line === '') {
      return this.#end();
    }
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    switch (field) {
      case 'event':
        this.#name = value;
        break;
      case 'data':
        this.#data.push(value);
        break;
      case 'id':
        this.#id = value;
        break;
      default:
    }
    return null;
  }

  #end(): StreamEvent | null {
    const event = { name: this.#name, data: this.#data.join('\n'), id: this.#id };
    const empty = this.#data.length === 0;
    this.#name = '';
    this.#data = [];
    return empty ? null : event;
  }
}
