import { expect, it } from 'vitest';
import { type Desk, withDesk } from './browser';

/** Presses Tab until something with this name has the focus. */
async function tabTo({ page }: Desk, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return at === null ? '' : `${at.getAttribute('aria-label') ?? ''} ${at.id} ${at.textContent ?? ''}`;
    });
    if (name.test(focused)) {
      return;
    }
  }
  throw new Error(`nothing called ${name} can be reached with the keyboard`);
}

it('takes a reader from text to derivation without a mouse', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    await tabTo(desk, /Zum Inhalt/);
    await page.keyboard.press('Enter');
    await tabTo(desk, /desk-text/);
    await page.keyboard.insertText('Die Brücke ist gesperrt. „Sie bleibt es bis Mai“, sagte Bauamtsleiterin Mona Reich. Der Radweg sei offen.');
    await tabTo(desk, /^\s*Lesen/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Aussagen' }).waitFor();

    await page.keyboard.press('j');
    expect(await page.locator('.card.chosen').innerText()).toContain('Sie bleibt es bis Mai');
    await page.keyboard.press('j');
    expect(await page.locator('.card.chosen').innerText()).toContain('Der Radweg sei offen');
    await page.keyboard.press('k');
    expect(await page.locator('.card.chosen').innerText()).toContain('Sie bleibt es bis Mai');
    await page.keyboard.press('e');
    await page.getByRole('region', { name: 'Herleitung' }).waitFor();
    await page.keyboard.press('c');
    await page.getByText('Kopiert.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Mona Reich');

    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Mit der Tastatur' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.waitForURL(/\/question/);
  }));

it('leaves letters alone where somebody writes, and where they are switched off', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/question');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b?jk');
    expect(await page.getByLabel('Stichwörter').inputValue()).toBe('a/b?jk');

    await desk.open('/');
    await page.keyboard.press('?');
    await page.getByLabel('Einzelne Buchstaben als Tasten verwenden').uncheck();
    await page.keyboard.press('Escape');
    await page.locator('main').focus();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  }));

it('shows where the focus is', () =>
  withDesk({}, async (desk) => {
    await desk.open('/question?q=Brunnstedt+Reizgas');
    await desk.page.locator('.frame svg a').first().waitFor();
    for (let presses = 0; presses < 25; presses++) {
      await desk.page.keyboard.press('Tab');
      const seen = await desk.page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) {
          return true;
        }
        const style = getComputedStyle(at);
        const hit = at.querySelector('.hit');
        return style.outlineStyle !== 'none' || (hit !== null && getComputedStyle(hit).stroke !== 'none');
      });
      expect(seen).toBe(true);
    }
  }));
