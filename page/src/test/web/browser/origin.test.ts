import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Desk, send, withDesk } from './browser';

const DAY = '2026-04-02T';
const ITEMS = [
  {
    publisher: 'dpa',
    published: `${DAY}09:00:00+02:00`,
    title: 'Leuchtturm von Sandoog geschlossen',
    text: 'Sandoog (dpa) - Der Leuchtturm von Sandoog ist geschlossen worden. Die Treppe sei gebrochen, sagte Bürgermeisterin Karla Wendt der Deutschen Presse-Agentur.',
  },
  {
    publisher: 'Küstenbote',
    published: `${DAY}10:00:00+02:00`,
    title: 'Leuchtturm Sandoog: Wärter bestätigt Schließung',
    text: 'Der Leuchtturm von Sandoog ist geschlossen worden. Das bestätigte Leuchtturmwärter Hinnerk Ohm dem Küstenboten. „Ich habe selbst abgeschlossen“, sagte Ohm.',
  },
];

/** Asks about items of its own, each test with another name of the place. */
async function asked(desk: Desk, place: string): Promise<void> {
  for (const [i, item] of ITEMS.entries()) {
    const told = JSON.parse(JSON.stringify(item).replaceAll('Sandoog', place)) as typeof item;
    await send('POST', '/v1/items', { ...told, id: `${place}-${i}` });
  }
  await desk.open(`/question?q=Leuchtturm+${place}+geschlossen`);
  await origins(desk.page).first().waitFor();
  expect(await origins(desk.page).count()).toBe(2);
}

function origins(page: Page): Locator {
  return page.locator('section[aria-labelledby=origins-title] > ul > li');
}

it('changes what an origin is called', () =>
  withDesk({}, async (desk) => {
    await asked(desk, 'Sandoog');
    await desk.correct(origins(desk.page).filter({ hasText: 'Ohm' }), (dialog) =>
      dialog.getByLabel('Richtig ist').fill('Hinnerk Ohm, Wärter'),
    );
    const changed = origins(desk.page).filter({ hasText: 'Hinnerk Ohm, Wärter' });
    await changed.getByRole('link', { name: 'berichtigt' }).waitFor();
  }));

it('merges two origins, so that fewer are counted', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await asked(desk, 'Wattoog');
    await page.getByRole('heading', { name: /^2\s+unabhängige/ }).waitFor();
    await desk.correct(origins(page).filter({ hasText: 'Ohm' }), async (dialog) => {
      await dialog.getByLabel('zusammenführen').check();
      await dialog.getByLabel('Zusammen mit').selectOption({ index: 1 });
    });
    await expect.poll(() => origins(page).count()).toBe(1);
    await desk.picture('origins-merged');
  }));

it('rejects an origin', () =>
  withDesk({}, async (desk) => {
    await asked(desk, 'Kliffoog');
    await desk.correct(origins(desk.page).filter({ hasText: 'Ohm' }), (dialog) => dialog.getByLabel('verwerfen').check());
    await expect.poll(() => origins(desk.page).count()).toBe(1);
  }));

it('splits reports off an origin', () =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    await asked(desk, 'Prieloog');
    await send('POST', '/v1/items', {
      ...ITEMS[0],
      id: 'Prieloog-2',
      publisher: 'Hafenzeitung',
      published: `${DAY}11:00:00+02:00`,
      title: 'Leuchtturm von Prieloog geschlossen',
      text: ITEMS[0]?.text.replaceAll('Sandoog', 'Prieloog'),
    });
    await page.reload();
    const mayor = origins(page).filter({ hasText: 'Karla Wendt' });
    await mayor.getByRole('link', { name: 'Prieloog-2' }).waitFor();
    await desk.correct(mayor, async (dialog) => {
      await dialog.getByLabel('abtrennen').check();
      await dialog.getByLabel('Richtig ist').fill('Gemeinderat');
      await dialog.getByLabel('Prieloog-2').check();
    });
    const council = origins(page).filter({ hasText: 'Gemeinderat' });
    await council.getByRole('link', { name: 'Prieloog-2' }).waitFor();
    expect(await origins(page).count()).toBe(3);
  }));
