/** One line told to the reader, aloud by a screen reader too; it goes away by itself. */
class Told {
  line = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  tell(line: string): void {
    this.line = line;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.line = ''), 6000);
  }
}

export const told = new Told();
