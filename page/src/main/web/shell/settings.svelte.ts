/** What the reader has chosen for this browser. */
export type Theme = 'auto' | 'light' | 'dark';

class Settings {
  theme = $state<Theme>(read('theme', ['auto', 'light', 'dark']) ?? 'auto');
  /** Whether single letters are shortcuts. */
  shortcuts = $state(read('shortcuts', ['on', 'off']) !== 'off');
  /** Who corrects; kept so that it need not be typed each time. */
  author = $state(localStorage.getItem('laut.author') ?? '');
  /** A token for services that ask for one; of this tab alone. */
  token = $state(sessionStorage.getItem('laut.token') ?? '');

  setTheme(theme: Theme): void {
    this.theme = theme;
    localStorage.setItem('laut.theme', theme);
    this.showTheme();
  }

  showTheme(): void {
    document.documentElement.dataset.theme = this.theme;
  }

  setShortcuts(on: boolean): void {
    this.shortcuts = on;
    localStorage.setItem('laut.shortcuts', on ? 'on' : 'off');
  }

  setAuthor(author: string): void {
    this.author = author;
    localStorage.setItem('laut.author', author);
  }

  setToken(token: string): void {
    this.token = token;
    sessionStorage.setItem('laut.token', token);
  }
}

function read<T extends string>(name: string, allowed: readonly T[]): T | null {
  const value = localStorage.getItem(`laut.${name}`);
  return allowed.find((known) => known === value) ?? null;
}

export const settings = new Settings();
