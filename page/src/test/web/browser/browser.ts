import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

export const SCREENSHOTS = resolve('target/screenshots');

/** How a reader comes to the page. */
export interface Reader {
  theme?: 'light' | 'dark';
  language?: 'de' | 'en';
  width?: number;
  height?: number;
  /** Of another service than the one with the stories. */
  address?: string;
  /** Whether the service may refuse requests, which the console tells as an error. */
  mayRefuse?: boolean;
}

/** A page that notes what must never happen: an error, a breach of the policy, a request to another host. */
export class Desk {
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly address: string,
    mayRefuse: boolean,
  ) {
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    page.on('console', (line) => {
      const refused = mayRefuse && /status of 40[13]/.test(line.text());
      if ((line.type() === 'error' && !refused) || /Content.Security.Policy/i.test(line.text())) {
        this.faults.push(`console: ${line.text()}`);
      }
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== address) {
        this.faults.push(`another host: ${request.url()}`);
      }
    });
    page.on('dialog', (dialog) => {
      this.faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.address + path);
    await this.page.locator('main h1').first().waitFor();
  }

  /** Keeps a picture for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  }

  /** Opens the form for putting right what stands in a place, fills it in, and sends it. */
  async correct(place: Locator, fill: (dialog: Locator) => Promise<void>): Promise<void> {
    await place.getByRole('button', { name: 'Berichtigen' }).click();
    const dialog = this.page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByLabel('Von').fill('Ada Kern');
    await dialog.getByRole('button', { name: 'Festhalten' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Nothing that must not happen has happened. */
  clean(): void {
    expect(this.faults).toEqual([]);
  }
}

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env['LAUT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=de',
    ],
  });
});

afterAll(() => browser.close());

/** Runs something with a fresh reader, and fails if what must not happen happened. */
export async function withDesk(reader: Reader, use: (desk: Desk) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: reader.width ?? 1280, height: reader.height ?? 900 },
    colorScheme: reader.theme ?? 'light',
    locale: reader.language === 'en' ? 'en-GB' : 'de-DE',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const address = reader.address ?? inject('address');
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const desk = new Desk(page, context, address, reader.mayRefuse ?? false);
  try {
    await use(desk);
    desk.clean();
  } catch (failure) {
    await page.screenshot({ path: join(SCREENSHOTS, `failed-${Date.now()}.png`) });
    throw failure;
  } finally {
    await context.close();
  }
}

/** Sends JSON to the service, as another program would. */
export async function send(method: string, path: string, body: unknown): Promise<Response> {
  const response = await fetch(inject('address') + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
  return response;
}

/** Tries until it holds, or fails with what was wrong last. */
export async function eventually(check: () => Promise<void>, deadline = 15_000): Promise<void> {
  const end = Date.now() + deadline;
  for (;;) {
    try {
      await check();
      return;
    } catch (failure) {
      if (Date.now() > end) {
        throw failure;
      }
      await new Promise((again) => setTimeout(again, 50));
    }
  }
}
