import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { de } from '../../../main/web/words/de';
import { en } from '../../../main/web/words/en';

const holes = (words: string): string[] => [...words.matchAll(/\{\d\}/g)].map(([hole]) => hole).sort();

it('English has the same keys as German', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(de).sort());
});

it.each(Object.keys(de) as (keyof typeof de)[])('%s has the same holes in both languages', (key) => {
  expect(holes(en[key])).toEqual(holes(de[key]));
  expect(en[key]).not.toBe('');
});

it('every key is used', () => {
  const root = 'src/main/web';
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(svelte|ts)$/.test(file) && !file.startsWith('words/d') && !file.startsWith('words/e'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const made = [...sources.matchAll(/`([a-z.]+)\.\$\{/g)].map((match) => `${match[1] ?? ''}.`);
  const counted = [...sources.matchAll(/count\(\s*'([a-z]+)'/g)].map((match) => `${match[1] ?? ''}.`);
  const unused = Object.keys(de).filter(
    (key) => !sources.includes(`'${key}'`) && ![...made, ...counted].some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
