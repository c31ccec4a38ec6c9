import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT, run, serve } from './program';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** Fills a store with our own stories, starts `laut serve` on it on a free port, and ends it after the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'laut-page-'));
  const store = join(folder, 'store.db');
  const items = join(folder, 'items.jsonl');
  writeFileSync(items, stories().join('\n'));
  run('ingest', '--store', store, items);
  const service = await serve(store);
  project.provide('address', service.address);
  return async () => {
    await service.end();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The items of the stories in quality/wire, as they came over the wire: without what the scorer knows of them. */
function stories(): string[] {
  const folder = join(ROOT, 'quality/wire');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { items: Record<string, unknown>[] }).items)
    .map(({ id, publisher, published, title, text, status, version_of }) =>
      JSON.stringify({ id, publisher, published, title, text, status, version_of }),
    );
}
