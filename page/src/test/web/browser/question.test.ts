import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withDesk } from './browser';

const QUESTION = '/question?q=Brunnstedt+Schule+Reizgas+Verletzte';

it('answers with a bound, its reasons and the tree', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/question');
    await page.getByLabel('Stichwörter').fill('Brunnstedt Schule Reizgas Verletzte');
    await page.keyboard.press('Enter');
    const verdict = page.getByRole('heading', { name: /unabhängige[r]? Urspr/ });
    await verdict.waitFor();
    expect(await verdict.innerText()).toMatch(/^(\d+ bis )?\d+\s+unabhängige/);
    expect(await page.getByRole('heading', { name: 'Warum' }).isVisible()).toBe(true);
    expect(new URL(page.url()).searchParams.get('q')).toBe('Brunnstedt Schule Reizgas Verletzte');
    await desk.picture('question');
  }));

it('gives picture, table and CSV the same rows', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open(QUESTION);
    const links = page.locator('.frame svg a');
    await links.first().waitFor();
    await page.getByText('Als Tabelle').click();
    const rows = page.locator('table tbody tr');
    expect(await rows.count()).toBe(await links.count());

    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const saved = await (await waiting).path();
    const lines = readFileSync(saved, 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toContain('Wann,Wo,Überschrift');
    expect(lines.length).toBe(1 + (await rows.count()));
  }));

it('goes back to what was known by a moment', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open(QUESTION);
    const links = page.locator('.frame svg a');
    await links.first().waitFor();
    const all = await links.count();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/known_by=/);
    await expect.poll(() => links.count()).toBeLessThan(all);
    expect(await slider.getAttribute('aria-valuetext')).toContain('bekannt war');
    await page.keyboard.press('End');
    await expect.poll(() => links.count()).toBe(all);
  }));

it('shows denials and copies a memo', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/question?q=Nambira+Pr%C3%A4sident+Sankoro+Wahlsieg');
    await page.locator('.frame svg a').first().waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Dementi/);
    await page.getByRole('button', { name: 'Als Vermerk kopieren' }).click();
    const memo = await page.evaluate(() => navigator.clipboard.readText());
    expect(memo).toContain('Wer weiß das wirklich?');
    expect(memo).toContain('bestreitet');
    expect(memo).toContain('/question?q=');
  }));

it('shows what was withdrawn, and what rests on it', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/question?q=F%C3%A4hrfrau+Gem%C3%A4lde+Antwerpen+Fund');
    await page.locator('.frame svg a.gone').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('zurückgezogen');
    await desk.picture('question-withdrawn');
  }));

it('leads from a report to its words', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open(QUESTION);
    await page.locator('.frame svg a').first().click();
    await page.waitForURL(/\/article\?ref=/);
    expect(new URL(page.url()).searchParams.get('ref')).toMatch(/^c2-/);
    await page.getByRole('heading', { name: 'Auf wessen Wort?' }).waitFor();
  }));

it('says so when nobody reports it', () =>
  withDesk({}, async (desk) => {
    await desk.open('/question?q=Quastenflosser');
    await desk.page.getByText('Kein Bericht im Bestand').waitFor();
  }));

it('shows events by time, and who relays whom', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/timeline?q=Nambira');
    await page.locator('.event').first().waitFor();
    await page.getByText('Als Tabelle').click();
    expect(await page.locator('table tbody tr').count()).toBe(await page.locator('.times .event').count());
    await desk.picture('timeline');

    await desk.open('/network');
    await page.locator('.frame svg [role=button]').first().waitFor();
    await page.locator('.frame svg').getByRole('button', { name: /^dpa/ }).click();
    expect(await page.locator('.told').first().innerText()).toContain('dpa gibt weiter');
    await desk.picture('network');
  }));

it('shows what somebody says, is said of, and did', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/entity');
    await page.getByRole('searchbox').fill('Komo');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Komo/ }).first().click();
    await page.getByRole('heading', { name: /^Sagt/ }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Komo');
    await desk.picture('entity');
  }));
