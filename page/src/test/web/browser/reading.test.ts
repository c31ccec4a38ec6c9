import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Desk, withDesk } from './browser';

async function readExample({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Beispiel einsetzen' }).click();
  await page.getByRole('button', { name: 'Lesen', exact: true }).click();
  await page.getByRole('heading', { name: 'Aussagen' }).waitFor();
}

/** A marked stretch of the text that holds these words. */
const words = ({ page }: Desk, held: string): Locator => page.locator('.article .mark.statement', { hasText: held });

it('reads a pasted article and shows each chain as steps', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    await desk.picture('desk');
    await readExample(desk);

    expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(9);
    const study = page.locator('.card', { hasText: 'fehlen an drei Stellen' });
    const steps = await study.getByRole('list', { name: 'Weg des Wortes' }).getByRole('listitem').allInnerTexts();
    expect(steps.map((step) => step.replace(/\s+/g, ' ').trim())).toEqual([
      'des Landesamts für Küstenschutz Ursprung',
      'einem Gutachten Kanal',
      'dpa Weitergabe, zeichnet den ganzen Artikel',
      'dieser Text',
    ]);
    expect(await page.locator('.card', { hasText: 'davon gewusst zu haben' }).innerText()).toContain('bestreitet');
    expect(await page.getByRole('heading', { name: 'Auf wessen Wort?' }).isVisible()).toBe(true);
    await desk.picture('reading');
  }));

it('shows the same words on both sides, and the text as it was pasted', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    const text = 'Nach dem Brand 🔥 im Stadtarchiv hat Direktorin Ulla Berg die Vorwürfe zurückgewiesen. „Alle Akten 📁 sind gerettet“, sagte Berg.\n\nDie Feuerwehr war um acht Uhr da.';
    await page.getByLabel('Text des Artikels').fill(text);
    await page.getByRole('button', { name: 'Lesen', exact: true }).click();
    await page.getByRole('heading', { name: 'Aussagen' }).waitFor();

    const shown = await page.locator('.article p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('button').forEach((button) => button.remove());
        return copy.textContent ?? '';
      }),
    );
    expect(shown.map((paragraph) => paragraph.trim()).join('\n\n')).toBe(text);
    expect(await page.locator('.card', { hasText: '„Alle Akten 📁 sind gerettet“' }).count()).toBe(1);
    expect((await page.locator('.mark.statement.chosen, .mark.statement').allInnerTexts()).join('')).toContain('Alle Akten 📁 sind gerettet');
  }));

it('connects text and cards by hover, click and address', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    await readExample(desk);

    await words(desk, 'Deiche seien').hover();
    expect(await page.locator('.card.near').innerText()).toContain('Die Deiche seien in gutem Zustand');
    await page.locator('.card', { hasText: '200 Menschen' }).hover();
    expect((await page.locator('.mark.near').allInnerTexts()).join('')).toContain('200 Menschen');

    await words(desk, 'Deiche seien').click();
    expect(await page.locator('.card.chosen').innerText()).toContain('Die Deiche seien in gutem Zustand');
    expect(new URL(page.url()).searchParams.get('span')).toMatch(/^\d+-\d+$/);
    await page.reload();
    expect(await page.locator('.card.chosen').innerText()).toContain('Die Deiche seien in gutem Zustand');
  }));

it('tells why, and copies a quotation with its provenance', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    await readExample(desk);
    const card = page.locator('.card', { hasText: 'Die Deiche seien' });
    await card.getByRole('button', { name: 'Warum?' }).click();
    await card.getByText('free.konjunktiv').first().waitFor();
    await desk.picture('derivation');

    await card.getByRole('button', { name: 'Als Zitat kopieren' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('„Die Deiche seien in gutem Zustand“');
    expect(copied).toContain('Wiebke Carstens');
    expect(copied).toContain('über dpa');
    expect(copied).toMatch(/Zeichen \d+–\d+/);
    expect(await page.getByRole('status').allInnerTexts()).toContain('Kopiert.');
  }));

it('keeps a pasted text and opens it by its address for somebody else', () =>
  withDesk({}, async (desk) => {
    await desk.open('/');
    await readExample(desk);
    await words(desk, 'Deiche seien').click();
    await desk.page.getByRole('button', { name: 'In den Bestand aufnehmen' }).click();
    await desk.page.waitForURL(/\/article\?/);
    const shared = new URL(desk.page.url());

    await withDesk({}, async (other) => {
      await other.open(shared.pathname + shared.search);
      await other.page.locator('.card.chosen').waitFor();
      expect(await other.page.locator('.card.chosen').innerText()).toContain('Die Deiche seien in gutem Zustand');
    });
  }));

it('gives the statements as a table and as CSV', () =>
  withDesk({}, async (desk) => {
    await desk.open('/article?ref=c1-04');
    await desk.page.getByText('Als Tabelle').click();
    const rows = desk.page.locator('table tbody tr');
    expect(await rows.count()).toBe(await desk.page.locator('.card').count());
    const waiting = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: 'CSV' }).click();
    const lines = readFileSync(await (await waiting).path(), 'utf8').trimEnd().split('\r\n');
    expect(lines.length).toBe(1 + (await rows.count()));
    expect(lines[1]).toContain('Baptiste Komo');
  }));

it('says what an item of the store is made from', () =>
  withDesk({}, async (desk) => {
    await desk.open('/article?ref=c1-03');
    await desk.page.getByText(/^Gemacht aus/).waitFor();
    expect(await desk.page.getByText(/^Gemacht aus/).innerText()).toMatch(/AFP übernommen, \d+ % gemeinsam/);
  }));

it('says what to do about a text that only another browser knows', () =>
  withDesk({}, async (desk) => {
    await desk.open('/pasted?text=0123456789abcdef');
    expect(await desk.page.locator('main').innerText()).toContain('in den Bestand');
  }));

it('prints text and statements without its buttons', () =>
  withDesk({}, async (desk) => {
    await desk.open('/article?ref=c1-02');
    await desk.page.locator('.card').first().waitFor();
    await desk.page.emulateMedia({ media: 'print' });
    expect(await desk.page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false);
    expect(await desk.page.locator('.article').isVisible()).toBe(true);
    await desk.picture('print');
  }));
