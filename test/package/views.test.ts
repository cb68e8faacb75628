import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { viewNames } from '../../server/src/features/views/viewNode';
import manifest from '../../package.json';
import { root } from '../../scripts/support/paths';

const { commands, menus, views, viewsWelcome, walkthroughs } = manifest.contributes;
const ours = new Set(commands.map(({ command }) => command));

/** The commands of links in a text, `[Show Dialogues](command:readout.dialogues.focus)`, without their arguments. */
function linked(text: string): readonly string[] {
  return [...text.matchAll(/\]\(command:([^?)]+)[^)]*\)/g)].map(([, command]) => command ?? '');
}

/** VS Code makes a command for each view that goes to it. */
function isKnown(command: string): boolean {
  const focus = views.readout.map(({ id }) => `${id}.focus`);
  return ours.has(command) || focus.includes(command) || command.startsWith('workbench.action.');
}

describe('the views of the extension', () => {
  it('are those that the server answers for', () => {
    assert.deepEqual(
      views.readout.map(({ id }) => id),
      viewNames.map((name) => `readout.${name}`),
    );
  });

  it('have one thing to do when they are empty, with releases and without', () => {
    for (const { id } of views.readout) {
      const texts = viewsWelcome.filter(({ view }) => view === id);
      assert.deepEqual(
        texts.map(({ when }) => when).sort(),
        ['readout.ready && !readout.hasReleases', 'readout.ready && readout.hasReleases'],
        id,
      );
      for (const { contents } of texts) {
        assert.equal(linked(contents).length, 1, contents);
        assert.ok(linked(contents).every(isKnown), contents);
      }
    }
  });

  it('have menus of commands that are there', () => {
    const named = Object.values(menus).flatMap((items) => items.map(({ command }) => command));
    assert.deepEqual(
      named.filter((command) => !ours.has(command)),
      [],
    );
  });
});

describe('the walkthrough', () => {
  const steps = walkthroughs.flatMap((one) => one.steps);

  it('has four steps, each with a picture, one thing to do, and an end', () => {
    assert.equal(steps.length, 4);
    for (const { description, media, completionEvents } of steps) {
      assert.ok(existsSync(path.join(root, media.svg)), media.svg);
      assert.ok(media.altText.length > 0);
      const [command, ...more] = linked(description);
      assert.ok(command !== undefined && isKnown(command) && more.length === 0, description);
      assert.ok(completionEvents.includes(`onCommand:${command}`), description);
    }
  });

  it('has pictures that can be read where a theme marks what is selected by a frame alone', () => {
    for (const { media } of steps) {
      const picture = readFileSync(path.join(root, media.svg), 'utf8');
      const selections = picture.match(/<rect[^>]*--vscode-list-[^>]*>/g) ?? [];
      for (const selection of selections) {
        assert.match(selection, /Background, transparent\)".*--vscode-contrastActiveBorder, none\)"/);
      }
    }
  });
});
