import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve('..');
const JAR = join(ROOT, 'app/target/laut.jar');
const JAVA = process.env['JAVA_HOME'] === undefined ? 'java' : join(process.env['JAVA_HOME'], 'bin/java');
const OPTIONS = ['--enable-native-access=ALL-UNNAMED', '-jar', JAR];

/** Runs a command of the program to its end, and gives what it wrote. */
export function run(...words: string[]): string {
  if (!existsSync(JAR)) {
    throw new Error(`${JAR} is missing; build it with ./build -DskipTests package -pl app -am`);
  }
  const ended = spawnSync(JAVA, [...OPTIONS, ...words], { encoding: 'utf8' });
  if (ended.status !== 0) {
    throw new Error(`laut ${words[0] ?? ''} ended with ${ended.status}: ${ended.stderr}`);
  }
  return ended.stdout;
}

/** A running service. */
export interface Served {
  readonly address: string;
  /** Ends it, and waits until it has ended. */
  readonly end: () => Promise<void>;
}

/** Starts `laut serve` on a free port, and waits until it answers. */
export async function serve(store: string, ...words: string[]): Promise<Served> {
  const service = spawn(JAVA, [...OPTIONS, 'serve', '--store', store, '--port', '0', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = async (): Promise<void> => {
    const ended = new Promise((done) => service.once('exit', done));
    if (service.kill('SIGTERM')) {
      await ended;
    }
  };
  return { address: await addressOf(service), end };
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
