import { expect, it } from 'vitest';
import { send, withDesk } from './browser';

const ITEM = {
  id: 'fund-1',
  publisher: 'AFP',
  published: '2026-03-01T10:00:00+01:00',
  title: 'Wrack vor Amrum entdeckt',
  text: 'Amrum (AFP) - Taucher haben nach Angaben der Wasserschutzpolizei vor Amrum ein Wrack gefunden. „Es liegt in zwölf Metern Tiefe“, sagte Sprecher Jan Petersen.',
};

it('shows a withdrawal as it happens', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await send('POST', '/v1/items', ITEM);
    await desk.open('/article?ref=fund-1');
    await page.locator('.card').first().waitFor();
    await page.locator('.live.open').waitFor();
    expect(await page.getByText('zurückgezogen').count()).toBe(0);

    await send('POST', '/v1/items', { ...ITEM, status: 'withdrawn' });
    await page.getByText('Diese Meldung ist zurückgezogen.').waitFor();
    await desk.picture('withdrawn');
  }));

it('shows a new item in the list as it arrives', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await desk.open('/');
    await page.locator('.live.open').waitFor();
    await send('POST', '/v1/items', { ...ITEM, id: 'fund-2', title: 'Zweites Wrack vor Amrum', published: '2027-03-01T12:00:00+01:00' });
    await page.getByRole('link', { name: 'Zweites Wrack vor Amrum' }).waitFor();
  }));
