import { place } from './place.svelte';
import { settings } from './settings.svelte';

type Action = () => void;

/** Single letters as shortcuts. Pages bind those that mean something there; `/` and `?` hold everywhere. */
class Keys {
  help = $state(false);
  readonly #bound = new Map<string, Action>();

  /** Binds letters until the returned function is called. */
  bind(actions: Record<string, Action>): () => void {
    for (const [key, action] of Object.entries(actions)) {
      this.#bound.set(key, action);
    }
    return () => Object.keys(actions).forEach((key) => this.#bound.delete(key));
  }

  press(event: KeyboardEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!settings.shortcuts || modified || document.querySelector('dialog[open]') !== null || writing(event.target)) {
      return;
    }
    const action = this.#bound.get(event.key) ?? this.#everywhere(event.key);
    if (action !== undefined) {
      event.preventDefault();
      action();
    }
  }

  #everywhere(key: string): Action | undefined {
    switch (key) {
      case '?':
        return () => (this.help = true);
      case '/':
        return () => search();
      default:
        return undefined;
    }
  }
}

/** Goes to the field that asks, on this page or on the page of questions. */
function search(): void {
  const here = document.querySelector<HTMLInputElement>('[data-search]');
  if (here !== null) {
    here.focus();
    here.select();
  } else {
    place.go('/question');
  }
}

function writing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('dialog') !== null || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

export const keys = new Keys();
