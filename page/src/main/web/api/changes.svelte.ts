import type { Change } from './types';

type Listener = (change: Change) => void;
const NAMES: readonly Change['type'][] = ['item.new', 'item.version', 'item.withdrawn', 'claim.changed', 'correction', 'reset'];

/** The changes that the service tells as they happen. The browser connects again by itself. */
class Changes {
  open = $state(false);
  readonly #listeners = new Set<Listener>();
  #source: EventSource | null = null;

  /** Starts to listen; once. */
  connect(): void {
    if (this.#source !== null) {
      return;
    }
    const source = new EventSource('/v1/events');
    source.addEventListener('open', () => (this.open = true));
    source.addEventListener('error', () => (this.open = false));
    for (const name of NAMES) {
      source.addEventListener(name, (event) => this.#tell(event.data));
    }
    this.#source = source;
  }

  /** Calls back at every change until the returned function is called. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(data: unknown): void {
    if (typeof data !== 'string') {
      return;
    }
    const change = JSON.parse(data) as Change;
    for (const listener of this.#listeners) {
      listener(change);
    }
  }
}

export const changes = new Changes();
