import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { examplesFolder } from '../../../scripts/support/paths';
import { beginDraft, draftFile, fillDraft, saveDraft, untilClean } from './support/draft';
import { openEditor, type OpenEditor } from './support/editor';

describe('a new release from the previous round, with completion only', () => {
  let editor: OpenEditor;
  before(async () => {
    editor = await openEditor({
      folder: examplesFolder,
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'workbench.reduceMotion': 'on' },
    });
  });
  after(() => editor.close());

  it('has a tab stop at everything that may not hold again', async () => {
    await beginDraft(editor);
    await editor.untilLens('Round 4 of 4 known');
    await editor.screenshot('new-release-draft');
  });

  it('is filled field by field, by Ctrl+Space, Enter and Tab', async () => {
    await fillDraft(editor, 'new-release');
    await untilClean(editor);
    await editor.screenshot('new-release-filled');
  });

  it('is saved beside the round before, with no finding left', async () => {
    await saveDraft(editor);
    const text = await readFile(path.join(editor.folder, draftFile), 'utf8');
    assert.doesNotMatch(text, /[[\]]/);
    assert.match(
      text,
      /^On Tuesday, October 7, 2025, the United States and Estonia held the fourth U\.S\.-Estonia Cyber Dialogue in Washington, DC\. Delegates/m,
    );
    assert.match(text, /held in Tallinn in October 2023\. .* again in Tallinn in 2027\.$/m);
    await editor.screenshot('new-release-done');
  });
});
