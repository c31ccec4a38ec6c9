import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Text reaches the page through textContent alone, and nothing needs a looser policy than `default-src 'self'`. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['markup from a string', /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser/],
  ['code from a string', /\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/],
  ['a style attribute', /<[a-z][^>]*\sstyle=/i],
  ['a handler attribute', /<[a-z][^>]*\son[a-z]+=["'](?!\{)/i],
  ['a script in the page', /<script(?![^>]*(lang="ts"|src=))/i],
  ['a javascript: or data: address', /(href|src)=["'{`]+\s*(javascript|data):/i],
  ['another host', /(fetch|EventSource|import)\(\s*['"`]https?:|(src|href)=["']https?:|url\(['"]?https?:/],
];
const ROOT = 'src/main/web';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(svelte|ts|html|css)$/.test(file));

describe('the sources', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(20));

  it.each(FORBIDDEN)('hold no %s', (_, pattern) => {
    expect(files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});

describe('the rule', () => {
  it.each([
    '{@html title}',
    'element.innerHTML = title',
    '<p style="color: red">',
    '<p onclick="go()">',
    '<script>go()</script>',
    '<a href="javascript:go()">',
    "fetch('https://example.org')",
  ])('finds %j', (source) => {
    expect(FORBIDDEN.some(([, pattern]) => pattern.test(source))).toBe(true);
  });
});
