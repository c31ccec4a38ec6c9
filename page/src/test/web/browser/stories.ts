import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The items of a folder of stories as they came over the wire, a line of JSON each: without what the scorer knows. */
export function lines(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { items: Record<string, unknown>[] }).items)
    .map(({ id, publisher, published, title, text, status, version_of }) =>
      JSON.stringify({ id, publisher, published, title, text, status, version_of }),
    );
}
