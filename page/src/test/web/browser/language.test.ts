import { expect, it } from 'vitest';
import { withDesk } from './browser';

it('speaks the language of the browser, and the other one when asked', () =>
  withDesk({ language: 'en' }, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('On whose word?');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('heading', { name: 'Statements' }).waitFor();
    expect(await page.locator('.card', { hasText: 'davon gewusst' }).innerText()).toContain('denies');
    await desk.picture('reading-en');

    await page.getByRole('button', { name: 'DE', exact: true }).click();
    expect(await page.locator('.card', { hasText: 'davon gewusst' }).innerText()).toContain('bestreitet');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.reload();
    await page.getByRole('heading', { name: 'Aussagen' }).waitFor();
  }));
