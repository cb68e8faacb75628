import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { examplesFolder } from '../../../scripts/support/paths';
import { nextRelease, type Draft } from '../../../server/src/features/drafting/nextRelease';
import type { Mention } from '../../../server/src/release/model';
import { readRelease } from '../../../server/src/release/readRelease';
import { allRules } from '../../../server/src/rules/all';
import { isProse } from '../../../server/src/rules/guards';
import { contains } from '../../../server/src/text/span';
import { dossierOf } from '../../../server/src/workspace/dossierOf';
import { builtInKnowledge, checkTexts, formatOf } from '../../support/checkTexts';
import { uriOf, workspaceOf, type Texts } from '../../support/featureWorkspace';
import { describeShared, readShared, sharedReleases } from '../../support/shared';
import { firstRound, secondRound, thirdDraft } from './harborTalks';

function draftsOf(texts: Texts): ReadonlyMap<string, Draft> {
  const workspace = workspaceOf(texts);
  const dossier = dossierOf(workspace);
  return new Map(
    Object.keys(texts).map((name) => {
      const document = workspace.documents.get(uriOf(name));
      const draft =
        document?.release === undefined ? undefined : nextRelease(document, document.release, dossier);
      if (draft === undefined) throw new Error(`No draft of ${name}`);
      return [name, draft];
    }),
  );
}

const rounds: Texts = { 'first.release': firstRound, '2023-06-08-second.release': secondRound };

/** What `placeholder-left` covers in a text. */
function flagged(text: string): readonly string[] {
  const uri = 'file:///draft.release';
  const findings = checkTexts([{ uri, text }], allRules).get(uri) ?? [];
  return findings
    .filter(({ rule }) => rule === 'placeholder-left')
    .map(({ span }) => text.slice(span.start, span.end));
}

const FACTS: ReadonlySet<string> = new Set(['date', 'official', 'title', 'agency']);

function factsOf(name: string, text: string): readonly Mention[] {
  const release = readRelease(text, { fileName: name, format: formatOf(name), knowledge: builtInKnowledge });
  return release.mentions.filter((one) => FACTS.has(one.type) && isProse(one.zone));
}

/** Days, persons, posts and bodies of a release that stand in its draft outside of fields. */
function survivors(name: string, old: string, { text, fields }: Draft): readonly string[] {
  const before = new Set(factsOf(name, old).map((one) => one.text));
  return factsOf(name, text)
    .filter((one) => before.has(one.text) && !fields.some((field) => contains(field, one)))
    .map((one) => `${name}: ${one.type} ${one.text}`);
}

describe('a draft of the next round', () => {
  it('has the words of the last one, and its facts as fields', () => {
    assert.equal(draftsOf(rounds).get('2023-06-08-second.release')?.text, thirdDraft);
  });

  it('is named for its round', () => {
    assert.equal(draftsOf(rounds).get('2023-06-08-second.release')?.fileName, 'round-3-second.release');
  });

  it('tells where its fields are, and the rule reports each of them', () => {
    const draft = draftsOf(rounds).get('2023-06-08-second.release');
    const shown = draft?.fields.map(({ start, end }) => draft.text.slice(start, end));
    assert.deepEqual(shown, thirdDraft.match(/\[[^\]]+\]/g));
    assert.deepEqual(flagged(thirdDraft), shown);
  });

  it('is of the round behind the last one, whichever release it is made from', () => {
    assert.match(draftsOf(rounds).get('first.release')?.text ?? '', /^Third Portugal-Ghana Harbor Dialogue/);
  });

  it('of an outcome is of the round that is announced', () => {
    const announced = `Third Portugal-Ghana Harbor Dialogue\n\nMedia Note\nOffice of the Spokesperson\nLisbon\nMarch 3, 2025\n\nPortugal and Ghana will hold the third Portugal-Ghana Harbor Dialogue in Kumasi on March 20, 2025.\n`;
    const draft = draftsOf({ ...rounds, 'third.release': announced }).get('2023-06-08-second.release');
    assert.match(draft?.text ?? '', /held the third Portugal-Ghana Harbor Dialogue in \[confirm: Kumasi\]/);
  });

  it('that is filled in has no finding', () => {
    const known: Readonly<Record<string, string>> = {
      '[date of issue]': 'May 15, 2025',
      '[date of the meeting]': 'Tuesday, May 13',
      '[date of the next round]': '2027',
      '[number]': '12',
      '[insert quote]': 'Ms. Figueira thanked the hosts.',
    };
    const filled = thirdDraft.replace(
      /\[(?:confirm: )?([^\]]+)\]/g,
      (field, words: string) => known[field] ?? words,
    );
    const files = Object.entries({ ...rounds, 'third.release': filled });
    const findings = checkTexts(
      files.map(([name, text]) => ({ uri: uriOf(name), text })),
      allRules,
    );
    assert.deepEqual(
      findings.get(uriOf('third.release'))?.map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });

  it('leaves no fact of the examples outside of a field', () => {
    const folders = readdirSync(examplesFolder, { withFileTypes: true }).filter((one) => one.isDirectory());
    for (const { name } of folders) {
      const folder = path.join(examplesFolder, name);
      const files = readdirSync(folder).filter((file) => file.includes('.release'));
      const texts = Object.fromEntries(
        files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
      );
      for (const [file, draft] of draftsOf(texts))
        assert.deepEqual(survivors(file, texts[file] ?? '', draft), []);
    }
  });
});

describeShared('drafts from real releases', () => {
  for (const folder of ['seeds', 'corpus']) {
    it(`of ${folder} leave no fact outside of a field`, () => {
      const releases = sharedReleases(folder).map((name) => [name, readShared(`${folder}/${name}`)] as const);
      const left = releases.flatMap(([name, text]) =>
        [...draftsOf({ [name]: text }).values()].flatMap((draft) => survivors(name, text, draft)),
      );
      assert.ok(releases.length > 0);
      assert.deepEqual(left, []);
    });
  }
});
