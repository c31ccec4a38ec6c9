import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withDesk } from './browser';
import { ROOT, run, serve } from './program';
import { lines } from './stories';

/** The development wire day lies beside the project, as for .ci/quality; without it the test is skipped. */
const WIRE = join(process.env['LAUT_SHARED'] ?? join(ROOT, '../shared'), 'gold/wireday-dev');

it.skipIf(!existsSync(WIRE))('counts one to two origins behind many reports of the development wire day', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laut-wireday-'));
  const store = join(folder, 'store.db');
  const items = join(folder, 'items.jsonl');
  writeFileSync(items, lines(WIRE).join('\n'));
  run('ingest', '--store', store, items);
  const service = await serve(store);
  try {
    await withDesk({ address: service.address }, async (desk) => {
      const { page } = desk;
      await desk.open('/question');
      await page.getByLabel('Stichwörter').fill('Falkner Werk Rautenberg Schließung');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^1 bis 2\s+unabhängige Ursprünge/ }).waitFor();
      expect(await page.locator('.frame svg a').count()).toBeGreaterThan(2);
      await desk.picture('question-wireday');
    });
  } finally {
    await service.end();
    rmSync(folder, { recursive: true, force: true });
  }
});
