import { de } from './de';
import { en } from './en';

export type Language = 'de' | 'en';
export type Key = keyof typeof de;
const BOOKS: Record<Language, Record<Key, string>> = { de, en };

class Words {
  language = $state<Language>(initial());

  choose(language: Language): void {
    this.language = language;
    localStorage.setItem('laut.language', language);
    this.show();
  }

  show(): void {
    document.documentElement.lang = this.language;
  }
}

function initial(): Language {
  const kept = localStorage.getItem('laut.language');
  if (kept === 'de' || kept === 'en') {
    return kept;
  }
  return navigator.language.startsWith('en') ? 'en' : 'de';
}

export const words = new Words();

/** The words of a key in the reader's language, `{0}` and so on filled in. */
export function say(key: Key, ...values: (string | number)[]): string {
  return fill(BOOKS[words.language][key], values);
}

/** "1 Aussage", "2 Aussagen": the keys end in `.one` and `.many`. */
export function count(key: string, number: number): string {
  return name(`${key}.${number === 1 ? 'one' : 'many'}`, String(number), number);
}

/** The name of a value from a record, such as `status.HAPPENED`; the value itself where it has none. */
export function name(key: string, otherwise: string, ...values: (string | number)[]): string {
  const book: Record<string, string | undefined> = BOOKS[words.language];
  const found = book[key];
  return found === undefined ? otherwise : fill(found, values);
}

function fill(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
