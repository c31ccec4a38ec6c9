import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

const ROOT = resolve('..');
const JAR = join(ROOT, 'app/target/laut.jar');
const JAVA = process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin/java');
const OPTIONS = ['--enable-native-access=ALL-UNNAMED', '-jar', JAR];

/** Fills a store with our own stories, starts `laut serve` on it on a free port, and ends it after the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(JAR)) {
    throw new Error(`${JAR} is missing; build it with ./build -DskipTests package -pl app -am`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'laut-page-'));
  const store = join(folder, 'store.db');
  const items = join(folder, 'items.jsonl');
  writeFileSync(items, stories().join('\n'));
  const ingest = spawnSync(JAVA, [...OPTIONS, 'ingest', '--store', store, items], { encoding: 'utf8' });
  if (ingest.status !== 0) {
    throw new Error(`ingest ended with ${ingest.status}: ${ingest.stderr}`);
  }
  const service = spawn(JAVA, [...OPTIONS, 'serve', '--store', store, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  project.provide('address', await addressOf(service));
  return async () => {
    const ended = new Promise((done) => service.once('exit', done));
    service.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The items of the stories in quality/wire, as they came over the wire: without what the scorer knows of them. */
function stories(): string[] {
  const folder = join(ROOT, 'quality/wire');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { items: Record<string, unknown>[] }).items)
    .map(({ id, publisher, published, title, text, status, version_of }) =>
      JSON.stringify({ id, publisher, published, title, text, status, version_of }),
    );
}

/** The address that the program tells, as soon as it answers there. */
function addressOf(service: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let told = '';
    let complaints = '';
    const late = setTimeout(() => failed(new Error(`laut serve told no address: ${told}${complaints}`)), 45_000);
    service.stdout?.on('data', (bytes: Buffer) => {
      told += bytes.toString();
      const address = /http:\/\/[^\s/]+/.exec(told)?.[0];
      if (address !== undefined) {
        clearTimeout(late);
        found(address);
      }
    });
    service.stderr?.on('data', (bytes: Buffer) => (complaints += bytes.toString()));
    service.once('exit', (code) => failed(new Error(`laut serve ended with ${code}: ${complaints}`)));
  });
}
