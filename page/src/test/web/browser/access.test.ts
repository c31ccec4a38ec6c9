import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { type Desk, withDesk } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['desk', '/', 'main form'],
  ['article', '/article?ref=c1-04', '.card'],
  ['question', '/question?q=Nambira+Pr%C3%A4sident+Sankoro+Wahlsieg', '.frame svg a'],
  ['timeline', '/timeline?q=Nambira', '.event'],
  ['network', '/network', '.frame svg [role=button]'],
  ['entity', '/entity?id=person%2Fbaptiste-komo', 'main h2'],
  ['corrections', '/corrections', 'main h1'],
];

async function violations({ page }: Desk): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(PAGES)('axe finds nothing on %s', (name, path, ready) =>
    withDesk({ theme }, async (desk) => {
      await desk.open(path);
      await desk.page.locator(ready).first().waitFor();
      const table = desk.page.getByText('Als Tabelle');
      if ((await table.count()) > 0) {
        await table.first().click();
      }
      expect(await violations(desk)).toEqual([]);
      await desk.picture(`${name}-${theme}`);
    }),
  );

  it('axe finds nothing in the dialogs and the derivation', () =>
    withDesk({ theme }, async (desk) => {
      await desk.open('/article?ref=c1-04');
      const card = desk.page.locator('.card').first();
      await card.getByRole('button', { name: 'Warum?' }).click();
      await card.locator('.why ol').waitFor();
      expect(await violations(desk)).toEqual([]);
      await card.getByRole('button', { name: 'Berichtigen' }).click();
      await desk.page.getByRole('dialog').waitFor();
      expect(await violations(desk)).toEqual([]);
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await desk.page.getByRole('button', { name: 'Tastatur und Hilfe' }).click();
      expect(await violations(desk)).toEqual([]);
    }));
});

describe('at 400 pixels', () => {
  it.each(PAGES)('%s fits', (name, path, ready) =>
    withDesk({ width: 400, height: 800 }, async (desk) => {
      await desk.open(path);
      await desk.page.locator(ready).first().waitFor();
      expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
      expect(await violations(desk)).toEqual([]);
      await desk.picture(`${name}-400`);
    }),
  );
});
