import { settings } from '../shell/settings.svelte';
import { EventStream } from './eventstream';
import type { Change } from './types';

type Listener = (change: Change) => void;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/**
 * The changes that the service tells as they happen. Read with fetch, because an EventSource cannot send a token. When
 * the connection ends it is made again, and what was missed comes first.
 */
class Changes {
  open = $state(false);
  readonly #listeners = new Set<Listener>();
  #started = false;
  #lastId = '';

  /** Starts to listen; once. */
  connect(): void {
    if (!this.#started) {
      this.#started = true;
      void this.#listen();
    }
  }

  /** Calls back at every change until the returned function is called. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #listen(): Promise<never> {
    let wait = FIRST_WAIT;
    for (;;) {
      try {
        await this.#read(() => (wait = FIRST_WAIT));
      } catch {
        this.open = false;
      }
      this.open = false;
      await new Promise((again) => setTimeout(again, wait));
      wait = Math.min(LONGEST_WAIT, 2 * wait);
    }
  }

  async #read(opened: () => void): Promise<void> {
    const headers: Record<string, string> = { Accept: 'text/event-stream' };
    if (this.#lastId !== '') {
      headers['Last-Event-ID'] = this.#lastId;
    }
    if (settings.token !== '') {
      headers['Authorization'] = `Bearer ${settings.token}`;
    }
    const response = await fetch('/v1/events', { headers, cache: 'no-store' });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return;
    }
    this.open = true;
    opened();
    const stream = new EventStream(this.#lastId);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      for (const event of stream.take(piece.value)) {
        this.#lastId = event.id;
        const change = JSON.parse(event.data) as Change;
        this.#listeners.forEach((listener) => listener(change));
      }
    }
  }
}

export const changes = new Changes();
