import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withDesk } from './browser';
import { run, serve, type Served } from './program';

const ITEM = {
  id: 'hafen-1',
  publisher: 'Hafenblatt',
  published: '2026-05-05T07:00:00+02:00',
  title: 'Kran am Südkai steht still',
  text: 'Der Kran am Südkai steht seit Montag still. „Ein Lager ist gebrochen“, sagte Hafenmeisterin Ruth Ohm.',
};
const folder = mkdtempSync(join(tmpdir(), 'laut-token-'));
let service: Served;
let token: string;

beforeAll(async () => {
  const store = join(folder, 'store.db');
  writeFileSync(join(folder, 'item.jsonl'), JSON.stringify(ITEM));
  run('ingest', '--store', store, join(folder, 'item.jsonl'));
  token = run('tokens', '--store', store, 'add', 'leserin', '--role', 'reader').trim().split(/\s+/).at(-1) ?? '';
  service = await serve(store, '--tokens');
});

afterAll(async () => {
  await service.end();
  rmSync(folder, { recursive: true, force: true });
});

it('asks for a token where the service does, and uses it', () =>
  withDesk({ address: service.address, mayRefuse: true }, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    await page.getByText('verlangt ein Zugangswort').first().waitFor();
    expect(await page.getByText('Kran am Südkai').count()).toBe(0);

    await page.getByRole('button', { name: 'Tastatur und Hilfe' }).click();
    await page.getByLabel(/Zugangswort/).fill(token);
    await page.getByRole('button', { name: 'schließen' }).click();
    await page.getByRole('link', { name: 'Kran am Südkai steht still' }).click();
    await page.locator('.card').first().waitFor();
    expect(await page.locator('.live.open').count()).toBe(1);
    expect(page.url()).not.toContain(token);

    await page.locator('.card').first().getByRole('button', { name: 'Berichtigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('verwerfen').check();
    await dialog.getByLabel('Von').fill('Ruth');
    await dialog.getByRole('button', { name: 'Festhalten' }).click();
    await dialog.getByText('reicht das Zugangswort nicht').waitFor();
    await desk.picture('refused');
  }));
