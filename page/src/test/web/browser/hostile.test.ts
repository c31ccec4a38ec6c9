import { expect, it } from 'vitest';
import { send, withDesk } from './browser';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  '</title><script>alert(4)</script>',
  'javascript:alert(5)',
  '{@html "<b>x</b>"}{{7*7}}${7*7}',
  '\u202e<iframe srcdoc="<script>alert(6)</script>">',
];

it.each(PAYLOADS.map((payload, i) => [i, payload] as const))('shows payload %i as the text it is', (i, payload) =>
  withDesk({}, async (desk) => {
    const { page } = desk;
    const id = `hostile-${i}${payload.slice(0, 12)}`;
    await send('POST', '/v1/items', {
      id,
      publisher: `${payload} Blatt`,
      published: '2026-04-01T08:00:00+02:00',
      title: `${payload} Titel ${i}`,
      text: `Minister Otto Kahl hat ${payload} zurückgewiesen. „Das ist ${payload} nicht wahr“, sagte Kahl am Mittwoch zum Quarzfall.`,
    });
    for (const path of ['/', `/article?ref=${encodeURIComponent(id)}`, '/question?q=Quarzfall+Kahl', '/timeline?q=Quarzfall', '/network']) {
      await desk.open(path);
      await page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => undefined);
      expect(await page.locator('main script, main img, main iframe').count()).toBe(0);
    }
    await desk.open(`/article?ref=${encodeURIComponent(id)}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Titel');
    await page.locator('.article').waitFor();
    expect(await page.locator('.article').textContent()).toContain(payload.slice(0, 20));
  }),
);

it('does not run what an address holds', () =>
  withDesk({}, async (desk) => {
    for (const path of [
      '/question?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      '/article?ref=c1-01&span=%3Cscript%3E',
      '/corrections?item=%3Cscript%3Ealert(1)%3C/script%3E',
    ]) {
      await desk.open(path);
      expect(await desk.page.locator('main script, main img').count()).toBe(0);
    }
  }));
