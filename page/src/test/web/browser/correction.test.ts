import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Desk, eventually, send, withDesk } from './browser';

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

/** An item with two speakers, the second one at second hand. */
const COUNCIL = {
  ...ITEM,
  title: 'Streit im Rat',
  text: 'Bürgermeisterin Karla Wendt hat die Pläne verteidigt. „Wir bauen in diesem Jahr“, sagte Wendt am Dienstag. „Das Tor ist morsch, und die Kasse ist leer“, sagte Stadtrat Uwe Hahn nach Angaben der dpa.',
};

/** Opens an item of its own for a test. */
async function council(desk: Desk, id: string): Promise<Locator> {
  await send('POST', '/v1/items', { ...COUNCIL, id });
  await desk.open(`/article?ref=${id}`);
  const card = desk.page.locator('.card', { hasText: 'Das Tor ist morsch' });
  await card.getByRole('heading', { name: /Uwe Hahn/ }).waitFor();
  return card;
}

it('rejects a statement', () =>
  withDesk({}, async (desk) => {
    const card = await council(desk, 'rat-1');
    const before = await desk.page.locator('.card').count();
    await desk.correct(card, (dialog) => dialog.getByLabel('verwerfen').check());
    await expect.poll(() => desk.page.locator('.card').count()).toBe(before - 1);
  }));

it('splits a statement, and merges the parts again', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    const card = await council(desk, 'rat-2');
    const before = await page.locator('.card').count();
    await desk.correct(card, async (dialog) => {
      await dialog.getByLabel('abtrennen').check();
      await dialog.getByLabel('Die Worte').fill('die Kasse ist leer');
    });
    await expect.poll(() => page.locator('.card').count()).toBe(before + 1);
    await desk.picture('split');

    await desk.correct(page.locator('.card', { hasText: 'Das Tor ist morsch' }).first(), async (dialog) => {
      await dialog.getByLabel('zusammenführen').check();
      await dialog.getByLabel('Zusammen mit').selectOption({ label: 'die Kasse ist leer' });
    });
    await expect.poll(() => page.locator('.card').count()).toBe(before);
  }));

it('merges one name with another', () =>
  withDesk({}, async (desk) => {
    const card = await council(desk, 'rat-3');
    await desk.correct(card, async (dialog) => {
      await dialog.getByLabel('Was?').selectOption({ label: 'Name: Uwe Hahn' });
      await dialog.getByLabel('zusammenführen').check();
      await dialog.getByLabel('Zusammen mit').selectOption({ label: 'Karla Wendt' });
    });
    await card.getByRole('heading', { name: /Karla Wendt/ }).waitFor();
  }));

it('gives a statement another source', () =>
  withDesk({}, async (desk) => {
    const card = await council(desk, 'rat-4');
    await desk.correct(card, async (dialog) => {
      await dialog.getByLabel('Was?').selectOption({ label: 'Quelle: Uwe Hahn' });
      await dialog.getByLabel('Richtig ist').selectOption({ label: 'Karla Wendt' });
    });
    await card.getByRole('heading', { name: /Karla Wendt/ }).waitFor();
  }));

it('takes a hand out of a chain; without its origin a statement has no source', () =>
  withDesk({}, async (desk) => {
    const card = await council(desk, 'rat-5');
    const hands = card.locator('ol > li');
    const before = await hands.count();
    await desk.correct(card, async (dialog) => {
      await dialog.getByLabel('Was?').selectOption({ label: 'Quelle: Deutsche Presse-Agentur' });
      await dialog.getByLabel('verwerfen').check();
    });
    await expect.poll(() => hands.count()).toBe(before - 1);

    await desk.correct(card, async (dialog) => {
      await dialog.getByLabel('Was?').selectOption({ label: 'Quelle: Uwe Hahn' });
      await dialog.getByLabel('verwerfen').check();
    });
    await card.getByRole('heading', { name: /nicht genannt/ }).waitFor();
  }));
