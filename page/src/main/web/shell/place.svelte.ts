/** Where the reader is: the address without host. Pages read it; `go` changes it. */
class Place {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));

  constructor() {
    addEventListener('popstate', () => this.#read());
  }

  #read(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
  }

  /** A value of the address, "" where there is none. */
  get(name: string): string {
    return this.query.get(name) ?? '';
  }

  /** Goes to another address of the page; the back button returns. */
  go(address: string): void {
    history.pushState(null, '', address);
    this.#read();
  }

  /** Changes values of the address where the reader stays; "" takes one away. */
  note(values: Record<string, string>): void {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(values)) {
      if (value === '') {
        query.delete(name);
      } else {
        query.set(name, value);
      }
    }
    const search = query.toString();
    history.replaceState(null, '', this.path + (search === '' ? '' : `?${search}`));
    this.#read();
  }
}

export const place = new Place();

/** An address of the page with the values that are not empty. */
export function address(path: string, values: Record<string, string | null | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value) {
      query.set(name, value);
    }
  }
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
}

/** Follows links inside the page without loading it anew. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return;
  }
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const target = link === null ? null : linked(link);
  if (link === null || target === null || target.origin !== location.origin || target.pathname.startsWith('/v1/')) {
    return;
  }
  if (!link.hasAttribute('target') && !link.hasAttribute('download')) {
    event.preventDefault();
    place.go(target.pathname + target.search);
  }
}

function linked(link: HTMLAnchorElement | SVGAElement): URL | null {
  const href = link.getAttribute('href');
  return href === null || href.startsWith('#') ? null : new URL(href, location.href);
}
