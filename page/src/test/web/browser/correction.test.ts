import { expect, it } from 'vitest';
import { eventually, send, withDesk } from './browser';

const ITEM = {
  id: 'deich-1',
  publisher: 'Küstenbote',
  published: '2026-02-03T09:00:00+01:00',
  title: 'Streit um die Schleuse',
  text: 'Bürgermeisterin Karla Wendt hat die Pläne für die neue Schleuse verteidigt. „Wir bauen in diesem Jahr“, sagte Wendt am Dienstag.',
};

it('keeps a corrected name when the item is read anew', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await send('POST', '/v1/items', ITEM);
    await desk.open('/article?ref=deich-1');
    const card = page.locator('.card', { hasText: 'Wir bauen in diesem Jahr' });
    await card.getByRole('button', { name: 'Berichtigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Was?').selectOption({ label: 'Name: Karla Wendt' });
    await dialog.getByLabel('Richtig ist').fill('Carla Wendt');
    await dialog.getByLabel('Von').fill('Ada Kern');
    await desk.picture('correcting');
    await dialog.getByRole('button', { name: 'Festhalten' }).click();
    await card.getByRole('heading', { name: /Carla Wendt/ }).waitFor();
    expect(await card.getByRole('link', { name: 'berichtigt' }).isVisible()).toBe(true);
    await desk.picture('corrected');

    await send('POST', '/v1/items', { ...ITEM, text: `${ITEM.text}\n\nDer Bau kostet vier Millionen Euro.` });
    await desk.open('/article?ref=deich-1');
    await page.getByText('vier Millionen').first().waitFor();
    expect(await page.locator('.card', { hasText: 'Wir bauen' }).innerText()).toContain('Carla Wendt');

    await desk.open('/corrections?item=deich-1');
    await page.getByText('Ada Kern').first().waitFor();
    await desk.picture('corrections');
    await page.getByRole('button', { name: /Zurücknehmen/ }).first().click();
    await page.locator('li.revoked').first().waitFor();
    await desk.open('/article?ref=deich-1');
    await eventually(async () => {
      expect(await page.locator('.card', { hasText: 'Wir bauen' }).innerText()).toContain('Karla Wendt');
    });
  }));

it('rejects a statement, and shows that it was one', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await send('POST', '/v1/items', { ...ITEM, id: 'deich-2', title: 'Noch ein Streit' });
    await desk.open('/article?ref=deich-2');
    await page.locator('.card').first().waitFor();
    const before = await page.locator('.card').count();
    await page.locator('.card').first().getByRole('button', { name: 'Berichtigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('verwerfen').check();
    await dialog.getByLabel('Von').fill('Ada Kern');
    await dialog.getByRole('button', { name: 'Festhalten' }).click();
    await expect.poll(() => page.locator('.card').count()).toBe(before - 1);
  }));
