import assert from 'node:assert/strict';
import { chmod, lstat, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '../support/commandLine';
import type { Content, Folder, Outcome } from '../support/commandLine';
import { announcement, outcome } from '../support/maritimeTalks';

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly related: readonly { readonly file: string }[];
  readonly fixes: readonly { readonly edits: readonly { readonly file: string }[] }[];
}

interface JsonDocument {
  readonly file: string;
  readonly findings: readonly JsonFinding[];
}

function documentsOf(result: Outcome): readonly JsonDocument[] {
  return JSON.parse(result.out) as readonly JsonDocument[];
}

/** `a.txt 3:1 error rule` for each finding. */
function findingLines(result: Outcome): readonly string[] {
  return documentsOf(result).flatMap(({ file, findings }) =>
    findings.map(({ line, column, severity, rule }) => `${file} ${line}:${column} ${severity} ${rule}`),
  );
}

describe('readout check', () => {
  const folders: Folder[] = [];
  const folder = async (files: Readonly<Record<string, Content>>): Promise<Folder> => {
    const made = await folderWith(files);
    folders.push(made);
    return made;
  };
  after(() => Promise.all(folders.map((one) => one.dispose())));

  const talks = { 'a.txt': announcement, 'b.release': outcome };
  const weekday = 'a.txt 8:86 error weekday-mismatch';
  const residue = 'b.release 12:23 error markup-residue';

  it('reports every document as JSON, places in lines and in offsets', async () => {
    const here = await folder({ ...talks, 'clean.txt': 'Nothing to see.\n' });
    const result = await here.run(['check', '--format', 'json']);
    assert.equal(result.status, 1);
    assert.equal(result.err, '');
    assert.deepEqual(findingLines(result), [weekday, residue]);
    assert.deepEqual(
      documentsOf(result).map(({ file }) => file),
      ['a.txt', 'b.release', 'clean.txt'],
    );
    const [finding] = documentsOf(result)[0]?.findings ?? [];
    assert.equal(announcement.slice(finding?.start, finding?.end), 'Monday, March 16, 2021');
  });

  it('shows people the line, with carets under the fault', async () => {
    const here = await folder(talks);
    const result = await here.run(['check', '.']);
    assert.equal(result.status, 1);
    const lines = result.out.split('\n');
    const carets = lines.findIndex((line) => line.includes('^'));
    const column = lines[carets]?.indexOf('^') ?? -1;
    const length = lines[carets]?.lastIndexOf('^') ?? -1;
    assert.equal(lines[carets - 1]?.slice(column, length + 1), 'Monday, March 16, 2021');
    assert.match(result.out, /^a\.txt$/m);
    assert.match(result.out, /2 errors in 2 documents\.\n$/);
  });

  it('exits with 0 where nothing is wrong, and says so', async () => {
    const here = await folder({ 'clean.txt': 'Nothing to see.\n' });
    const result = await here.run(['check']);
    assert.deepEqual(result, { status: 0, out: 'Nothing found in 1 document.\n', err: '' });
  });

  it('reads every path that is named, whatever its name', async () => {
    const here = await folder({ 'README.md': announcement, 'odd.log': announcement });
    const found = await here.run(['check', 'README.md', './odd.log', '--format', 'json']);
    assert.deepEqual(
      documentsOf(found).map(({ file, findings }) => [file, findings.length]),
      [
        ['README.md', 1],
        ['odd.log', 1],
      ],
    );
  });

  it('searches folders for releases and leaves out what is none', async () => {
    const here = await folder({
      'a.release': 'x',
      'deep/down/b.md': 'x',
      'c.html': 'x',
      'd.TXT': 'x',
      'README.md': 'x',
      'LICENSE.txt': 'x',
      'CHANGELOG.md': 'x',
      'e.json': '{}',
      '.hidden.txt': 'x',
      '.git/f.txt': 'x',
      'node_modules/g/h.md': 'x',
      'readme-of-talks/i.txt': 'x',
    });
    const result = await here.run(['check', '--format', 'json']);
    assert.deepEqual(
      documentsOf(result).map(({ file }) => file),
      ['a.release', 'c.html', 'd.TXT', 'deep/down/b.md', 'readme-of-talks/i.txt'],
    );
  });

  it('reads names with blanks, percent signs and other scripts', async () => {
    const here = await folder({ 'über 100% #1.txt': announcement, '회의/발표.md': announcement });
    const result = await here.run(['check', '--format', 'json']);
    assert.deepEqual(
      documentsOf(result).map(({ file, findings }) => [file, findings.length]),
      [
        ['über 100% #1.txt', 1],
        ['회의/발표.md', 1],
      ],
    );
  });

  it('lists a file once that is named twice', async () => {
    const here = await folder(talks);
    const result = await here.run(['check', '.', 'a.txt', './a.txt', '--format', 'json']);
    assert.deepEqual(findingLines(result), [weekday, residue]);
  });

  it('reads standard input under a name', async () => {
    const here = await folder(talks);
    const named = await here.run(
      ['check', '-', '--stdin-filename', 'new.txt', '--format', 'json'],
      announcement,
    );
    assert.deepEqual(findingLines(named), ['new.txt 8:86 error weekday-mismatch']);
    const overlaid = await here.run(
      ['check', '.', '-', '--stdin-filename', 'a.txt', '--format', 'json'],
      announcement.replace('Monday', 'Tuesday'),
    );
    assert.deepEqual(findingLines(overlaid), [residue]);
  });

  it('decodes UTF-16 and Windows-1252 and does not count a byte-order mark', async () => {
    const utf16 = Buffer.from(`\ufeff${announcement}`, 'utf16le');
    const here = await folder({
      'a.txt': Buffer.from(`\ufeff${announcement}`, 'utf8'),
      'b.txt': utf16,
      'c.txt': Buffer.from(utf16).swap16(),
      'd.txt': Buffer.from(announcement.replace('Ana Moreira', 'João “Jó” Sá'), 'latin1'),
      'e.txt': announcement.replaceAll('\n', '\r\n'),
    });
    const result = await here.run(['check', '--format', 'json', '--rule', 'weekday-mismatch']);
    assert.deepEqual(
      findingLines(result),
      ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.txt 8:86 error weekday-mismatch`),
    );
    const offsets = documentsOf(result).map(({ findings }) => findings[0]?.start);
    const bare = announcement.indexOf('Monday');
    assert.deepEqual(offsets, [bare, bare, bare, bare, bare + 7]);
  });

  it('runs one rule where one is named', async () => {
    const here = await folder(talks);
    const result = await here.run(['check', '--rule', 'markup-residue', '--format', 'json']);
    assert.deepEqual(findingLines(result), [residue]);
  });

  it('prints workflow commands for GitHub', async () => {
    const here = await folder({ 'one, two: 50%.txt': announcement });
    const result = await here.run(['check', '--format', 'github']);
    assert.match(
      result.out,
      /^::error file=one%2C two%3A 50%25\.txt,line=8,col=86,endLine=8,endColumn=108,title=weekday-mismatch::[^\n]+\n$/,
    );
  });

  describe('--fix', () => {
    it('applies what is safe, leaves the rest, and reports what is left', async () => {
      const here = await folder(talks);
      const result = await here.run(['check', '--fix', '--format', 'json']);
      assert.deepEqual(findingLines(result), [weekday]);
      assert.equal(await here.read('a.txt'), announcement);
      assert.equal(await here.read('b.release'), outcome.replace('<b>', '').replace('</b>', ''));
      assert.deepEqual(await here.names(), ['a.txt', 'b.release']);
    });

    it('keeps the encoding and the line ends of the file', async () => {
      const text = outcome.replaceAll('\n', '\r\n');
      const here = await folder({ 'b.txt': Buffer.from(`\ufeff${text}`, 'utf16le') });
      assert.equal((await here.run(['check', '--fix'])).status, 0);
      const expected = Buffer.from(`\ufeff${text.replace('<b>', '').replace('</b>', '')}`, 'utf16le');
      assert.deepEqual(Buffer.from(await here.bytes('b.txt')), expected);
    });

    it('writes through a link to the file behind it, and keeps who may read it', async () => {
      const here = await folder({ 'real/b.txt': outcome });
      await chmod(path.join(here.path, 'real/b.txt'), 0o600);
      await symlink(path.join(here.path, 'real/b.txt'), path.join(here.path, 'link.txt'));
      await here.run(['check', '--fix', 'link.txt']);
      assert.ok((await lstat(path.join(here.path, 'link.txt'))).isSymbolicLink());
      assert.equal((await stat(path.join(here.path, 'real/b.txt'))).mode & 0o777, 0o600);
      assert.equal(await here.read('real/b.txt'), outcome.replace('<b>', '').replace('</b>', ''));
    });

    it('does not write to standard input', async () => {
      const here = await folder({});
      const result = await here.run(['check', '--fix', '-'], outcome);
      assert.deepEqual(result, {
        status: 2,
        out: '',
        err: 'readout: --fix cannot write to standard input.\n',
      });
    });
  });

  describe('readout.json', () => {
    it('sets levels for its folder, nested ones over outer ones', async () => {
      const here = await folder({
        ...{ 'a.txt': announcement, 'quiet/a.txt': announcement, 'quiet/loud/a.txt': announcement },
        'readout.json': '{ "rules": { "weekday-mismatch": "warning" } }',
        'quiet/readout.json': '{ "rules": { "weekday-mismatch": "off" } }',
        'quiet/loud/readout.json': '{ "rules": { "weekday-mismatch": ["hint", {}] } }',
      });
      const result = await here.run(['check', '--format', 'json', '--rule', 'weekday-mismatch']);
      assert.equal(result.status, 0);
      assert.deepEqual(findingLines(result), [
        'a.txt 8:86 warning weekday-mismatch',
        'quiet/loud/a.txt 8:86 hint weekday-mismatch',
      ]);
    });

    it('holds from the working directory down to a file that is named', async () => {
      const here = await folder({
        'sub/a.txt': announcement,
        'readout.json': '{ "rules": { "weekday-mismatch": "off" } }',
      });
      assert.equal((await here.run(['check', 'sub/a.txt'])).status, 0);
    });

    it('gives way to --config', async () => {
      const here = await folder({
        'a.txt': announcement,
        'readout.json': '{ "rules": { "weekday-mismatch": "off" } }',
        'other.json': '{ "rules": { "weekday-mismatch": "hint" } }',
      });
      const result = await here.run(['check', '--config', 'other.json', '--format', 'json']);
      assert.deepEqual(findingLines(result), ['a.txt 8:86 hint weekday-mismatch']);
    });

    it('is reported where it names no rule or no level, and the rest holds', async () => {
      const here = await folder({
        'a.txt': announcement,
        'readout.json':
          '{ "rules": {\n  "weekday-mismatch": "off",\n  "weekday-mismach": "off",\n  "party-leak": "loud" } }',
      });
      const result = await here.run(['check', '--format', 'json']);
      assert.equal(result.status, 1);
      assert.deepEqual(findingLines(result), [
        'readout.json 3:3 error configuration',
        'readout.json 4:17 error configuration',
      ]);
    });

    for (const [about, text] of [
      ['is cut short', '{ "rules": '],
      ['is empty', ''],
      ['has a comment', '{ } // nothing'],
    ] as const) {
      it(`stops the run in one line where it ${about}`, async () => {
        const here = await folder({ 'a.txt': announcement, 'readout.json': text });
        const result = await here.run(['check']);
        assert.equal(result.status, 2);
        assert.equal(result.out, '');
        assert.match(result.err, /^readout: readout\.json is no JSON[^\n]*\n$/);
      });
    }
  });

  describe('exit status', () => {
    const cases: readonly (readonly [string, readonly string[], number])[] = [
      ['0 with fewer warnings than allowed', ['check', '--max-warnings', '1', '--config', 'warn.json'], 0],
      ['1 with more warnings than allowed', ['check', '--max-warnings', '0', '--config', 'warn.json'], 1],
      [
        '1 with more warnings than allowed, though only errors are shown',
        ['check', '--quiet', '--max-warnings', '0', '--config', 'warn.json'],
        1,
      ],
      ['2 for a path that is not there', ['check', 'nowhere'], 2],
      ['2 for settings that are not there', ['check', '--config', 'nowhere.json'], 2],
      ['2 for settings that are a folder', ['check', '--config', '.'], 2],
      ['2 for an unknown rule', ['check', '--rule', 'weekday'], 2],
      ['2 for an unknown option', ['check', '--fast'], 2],
      ['2 for an unknown form', ['check', '--format', 'yaml'], 2],
      ['2 for no number of warnings', ['check', '--max-warnings', 'many'], 2],
      ['2 for an unknown command', ['chek'], 2],
      ['2 for no command', [], 2],
    ];
    for (const [about, args, status] of cases) {
      it(`is ${about}`, async () => {
        const here = await folder({
          'a.txt': announcement,
          'warn.json': '{ "rules": { "weekday-mismatch": "warning" } }',
        });
        const result = await here.run(args);
        assert.equal(result.status, status);
        if (status === 2) {
          assert.equal(result.out, '');
          assert.match(result.err, /^readout: [^\n]+\n$/);
        }
      });
    }
  });

  it('shows errors only where asked to be quiet', async () => {
    const here = await folder({
      ...talks,
      'readout.json': '{ "rules": { "weekday-mismatch": "warning" } }',
    });
    const result = await here.run(['check', '--quiet', '--format', 'json']);
    assert.deepEqual(findingLines(result), [residue]);
  });
});
