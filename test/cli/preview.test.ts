import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { home } from '../home.ts';
import { isRefused } from '../preview/server/sockets.ts';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
let running: ChildProcess | undefined;
beforeEach(() => {
  at = desk();
  at.example('short');
});
afterEach(() => {
  running?.kill('SIGKILL');
  at.clear();
});

interface Previewing {
  readonly address: URL;
  readonly process: ChildProcess;
  /** All of standard output and of standard error until now. */
  told(): { readonly stdout: string; readonly stderr: string };
}

/** Starts a preview of meeting.yaml and waits for its address. */
async function previewing(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Previewing> {
  const command = [path.join(home, 'dist/cabsub.mjs'), 'preview', 'meeting.yaml', ...args];
  const child = spawn(process.execPath, command, { cwd: at.folder, env: { PATH: process.env.PATH, ...env } });
  running = child;
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  await expect.poll(() => texts.stdout, { timeout: 20_000 }).toMatch(/\n/);
  return { address: new URL(texts.stdout.trim()), process: child, told: () => ({ ...texts }) };
}

async function enter(address: URL): Promise<string> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe('cabsub preview', () => {
  it('prints the address alone to standard output, and serves page, input and papers there', async () => {
    const { address, told } = await previewing(['--no-open']);
    expect(told().stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{22}\n$/);
    await expect.poll(() => told().stderr).toMatch(/^แสดงเอกสารของ meeting\.yaml .*Ctrl\+C.*\n.*\n$/);
    const cookie = await enter(address);
    const get = (target: string) => fetch(new URL(target, address), { headers: { cookie } });
    expect(await (await get('/')).text()).toContain('<meta name="cabsub-language" content="th"');
    expect(await (await get('/input')).json()).toMatchObject({ text: at.read('meeting.yaml') });
    const paper = await get('/paper/1/cover-letter.pdf');
    expect([paper.status, (await paper.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await fetch(new URL('/input', address))).status).toBe(403);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 0],
    ['SIGHUP', 0],
  ] as const)('ends on %s with status %i, also while a page listens, and leaves nothing', async (signal, status) => {
    const { address, process: child, told } = await previewing(['--no-open', '--lang', 'en']);
    const cookie = await enter(address);
    const events = await fetch(new URL('/events', address), { headers: { cookie } });
    expect(events.status).toBe(200);
    const ended = once(child, 'exit');
    const started = performance.now();
    child.kill(signal);
    expect(await ended).toEqual([status, null]);
    expect(performance.now() - started).toBeLessThan(4_000);
    await events.text().catch(() => '');
    expect(await isRefused(Number(address.port))).toBe(true);
    expect(at.files()).toEqual(['meeting.yaml']);
    expect(told().stderr).toMatch(/^Showing meeting\.yaml .*\n.*\n$/);
  });

  it('serves an input full of mistakes: the page shows them', async () => {
    at.write('meeting.yaml', 'subject: [\n');
    const { address } = await previewing(['--no-open']);
    expect((await fetch(new URL('/', address), { headers: { cookie: await enter(address) } })).status).toBe(200);
  });

  it('tells of an input that is not there as check does', () => {
    const previewed = at.cabsub(['preview', 'none.yaml', '--no-open']);
    expect(previewed).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('[input-missing]') });
    expect(previewed.stderr).toBe(at.cabsub(['check', 'none.yaml']).stderr);
    expect(at.cabsub(['preview', '.', '--no-open'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('[input-is-folder]'),
    });
  });

  it('takes the port it is told, and says so when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as { readonly port: number }).port);
    expect(at.cabsub(['preview', 'meeting.yaml', '--no-open', '--port', port])).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^cabsub: ใช้พอร์ต ${port} ไม่ได้ เพราะโปรแกรมอื่นใช้อยู่ .*\n$`)),
    });
    await new Promise((done) => other.close(done));
    const { address } = await previewing(['--no-open', '--port', port]);
    expect(address.port).toBe(port);
  });

  it.each(['0', '80', '1023', '65536', '-1', '8080x', '1e4', ''])('refuses %j for a port', (port) => {
    for (const language of ['th', 'en'])
      expect(at.cabsub(['preview', 'meeting.yaml', `--port=${port}`], { CABSUB_LANG: language })).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/--port .*1024.*65535/),
      });
  });

  it('starts the browser with an address that lets in once', async () => {
    const opener = path.join(at.folder, 'bin/xdg-open');
    at.write(
      'bin/xdg-open',
      `#!/bin/sh\nprintf '%s' "$1" > '${at.folder}/opened.part'\nmv '${at.folder}/opened.part' '${at.folder}/opened'\n`,
    );
    chmodSync(opener, 0o755);
    const { address, told } = await previewing([], { PATH: `${path.dirname(opener)}:${process.env.PATH}` });
    await expect.poll(() => existsSync(path.join(at.folder, 'opened')), { timeout: 10_000 }).toBe(true);
    const opened = new URL(at.read('opened'));
    expect(opened.origin).toBe(address.origin);
    expect(opened.searchParams.get('key')).not.toBe(address.searchParams.get('key'));
    expect(await enter(opened)).toMatch(/^cabsub-/);
    expect(await enter(opened)).toBe('');
    expect(await enter(address)).toMatch(/^cabsub-/);
    expect(told().stderr).not.toContain('เปิดเบราว์เซอร์ไม่ได้');
  });

  it('goes on where no browser starts, and says so', async () => {
    mkdirSync(path.join(at.folder, 'bin'));
    const without = await previewing([], { PATH: path.join(at.folder, 'bin') });
    await expect.poll(() => without.told().stderr, { timeout: 10_000 }).toContain('เปิดเบราว์เซอร์ไม่ได้');
    expect(await enter(without.address)).toMatch(/^cabsub-/);
    without.process.kill('SIGKILL');
    at.write('bin/xdg-open', '#!/bin/sh\nexit 3\n');
    chmodSync(path.join(at.folder, 'bin/xdg-open'), 0o755);
    const failing = await previewing([], { PATH: `${path.join(at.folder, 'bin')}:${process.env.PATH}` });
    await expect.poll(() => failing.told().stderr, { timeout: 10_000 }).toContain('เปิดเบราว์เซอร์ไม่ได้');
    expect(await enter(failing.address)).toMatch(/^cabsub-/);
  });

  it('is not loaded by what check and help need', () => {
    const command = readFileSync(path.join(home, 'dist/command.cjs'), 'utf8');
    expect(command).not.toContain('Sec-Fetch');
    expect(command).not.toContain('SameSite');
    expect(readFileSync(path.join(home, 'dist/cli/commands/preview.mjs'), 'utf8')).not.toBe('');
  });
});
