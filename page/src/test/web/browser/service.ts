import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT, run, serve } from './program';
import { lines } from './stories';

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
  writeFileSync(items, lines(join(ROOT, 'quality/wire')).join('\n'));
  run('ingest', '--store', store, items);
  const service = await serve(store);
  project.provide('address', service.address);
  return async () => {
    await service.end();
    rmSync(folder, { recursive: true, force: true });
  };
}
