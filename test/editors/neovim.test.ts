// The server in a real Neovim, with the configuration that docs/editors.md gives for it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../../scripts/support/paths';
import { announcement, wrongWeekday } from '../support/releases';
import { temporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';

const cli = path.join(root, 'dist/cli.js');
const isThere = spawnSync('nvim', ['--version']).status === 0;

/** The configuration that the page gives to every Neovim from 0.7 on. */
function configuration(): string {
  const page = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
  const [, lua] = /^## Neovim\n[^]*?```lua\n([^]*?)```/m.exec(page) ?? [];
  assert.ok(lua !== undefined, 'docs/editors.md has no configuration for Neovim');
  return lua;
}

/** What `drive.lua` saw. */
interface Seen {
  readonly stuck?: string;
  readonly failed?: string;
  readonly messages?: string;
  readonly filetype: string;
  readonly diagnostic: string;
  readonly line: number;
  readonly hover: string;
  readonly definition: string;
  readonly declaration: string;
  readonly actions: readonly string[];
  readonly renamed: { readonly here: string; readonly there: string };
}

const outcome = wrongWeekday
  .replace('the Department of Justice', 'the Department of Labor')
  .replace('the Ministry of Defense', 'the Tidal Directorate');
const registry = `{
  "registry": {
    "agencies": [
      { "name": "Directorate for Tidal Affairs", "country": "NO", "aliases": ["Tidal Directorate"] }
    ]
  }
}
`;

/** Runs the script in a Neovim without any other settings, with `readout` in its path. */
async function drive(folder: TemporaryFolder): Promise<Seen> {
  await folder.write('bin/readout', `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  await chmod(path.join(folder.path, 'bin/readout'), 0o755);
  await folder.write('init.lua', configuration());
  const seen = path.join(folder.path, 'seen.json');
  const driver = path.join(root, 'test/editors/drive.lua');
  const home = path.join(folder.path, 'home');
  const nvim = spawn('nvim', ['--clean', '--headless', '-u', '../init.lua', '-c', `luafile ${driver}`], {
    cwd: path.join(folder.path, 'releases'),
    env: {
      ...process.env,
      ...{ HOME: home, XDG_STATE_HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
      ...{ PATH: `${path.join(folder.path, 'bin')}:${process.env['PATH'] ?? ''}`, READOUT_SEEN: seen },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = Promise.all([text(nvim.stdout), text(nvim.stderr)]);
  await once(nvim, 'exit');
  assert.ok(existsSync(seen), `Neovim ended without an answer: ${(await said).join('\n')}`);
  return JSON.parse(await readFile(seen, 'utf8')) as Seen;
}

describe('Neovim', function () {
  this.timeout(180_000);
  if (!isThere) {
    console.warn('absent: nvim (the server in a real Neovim; Debian has it as “neovim”)');
    it('needs nvim, which is not installed');
    return;
  }
  let folder: TemporaryFolder;
  let seen: Seen;

  before(async () => {
    assert.ok(existsSync(cli), 'dist/cli.js is not built: npm run build');
    folder = await temporaryFolder({
      'releases/outcome.release': outcome,
      'releases/announcement.release': announcement,
      'releases/readout.json': registry,
      'home/.keep': '',
    });
    seen = await drive(folder);
    const { stuck, failed, messages } = seen;
    assert.deepEqual({ stuck, failed }, { stuck: undefined, failed: undefined }, messages);
  });
  after(() => folder.remove());

  it('shows findings, of one release and of several', () => {
    assert.equal(seen.filetype, 'release');
    assert.match(seen.diagnostic, /^“Sunday, March 11” is a Monday in 2019\.$/);
    assert.equal(seen.line, outcome.slice(0, outcome.indexOf('On Sunday')).split('\n').length - 1);
  });

  it('shows hovers', () => {
    assert.match(seen.hover, /Ellen Fairweather/);
    assert.match(seen.hover, /Deputy Assistant Secretary for Digital Policy/);
  });

  it('goes to the definition in another release, and to the declaration in the registry', () => {
    assert.match(seen.definition, /^U\.S\.-Norway Digital Policy Dialogue/);
    assert.match(seen.declaration, /^Directorate for Tidal Affairs/);
  });

  it('lists fixes and decisions, and applies one', () => {
    assert.ok(
      seen.actions.some((title) => title.includes('Monday')),
      seen.actions.join('\n'),
    );
    assert.ok(seen.actions.includes('Reviewed: a genuine change'));
    assert.ok(seen.renamed.here.includes('On Monday, March 11'));
  });

  it('renames an official in all releases, surnames included', () => {
    const { here, there } = seen.renamed;
    assert.ok(here.includes('Ms. Ellen Goodweather, Deputy'), here);
    assert.ok(here.includes('Ms. Goodweather thanked'));
    assert.ok(there.includes('Ms. Ellen Goodweather, Deputy'), there);
  });
});
