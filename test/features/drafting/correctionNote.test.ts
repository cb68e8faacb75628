import assert from 'node:assert/strict';
import { correctable, correctionEdits } from '../../../server/src/features/drafting/correctionNote';
import { allRules } from '../../../server/src/rules/all';
import { applyEdits } from '../../../server/src/text/edits';
import { dossierOf } from '../../../server/src/workspace/dossierOf';
import { checkTexts } from '../../support/checkTexts';
import { uriOf, workspaceOf, type Texts } from '../../support/featureWorkspace';

const TODAY = '2024-04-09';

const note = (weekday: string, day = 'April 3, 2024'): string => `Peru and Kenya Open a Museum of Salt

Media Note
Office of the Spokesperson
Lima
${day}

On ${weekday}, April 2, Peru and Kenya held the first Peru-Kenya Museum Dialogue in Lima.

###
`;

const wrong = note('Monday');

/** The text after a note is put under it, with the first fix of a rule’s finding if one is named. */
function corrected(texts: Texts, rule?: string, file = 'note.release'): string {
  const workspace = workspaceOf(texts);
  const document = workspace.documents.get(uriOf(file));
  if (document?.release === undefined) throw new Error(`${file} was not read`);
  const files = Object.entries(texts).map(([name, text]) => ({ uri: uriOf(name), text }));
  const finding = checkTexts(files, allRules)
    .get(uriOf(file))
    ?.find((one) => one.rule === rule);
  if ((finding === undefined) !== (rule === undefined)) throw new Error(`No finding of ${String(rule)}`);
  const correction = finding === undefined ? undefined : correctable(finding);
  const edits = correctionEdits(document, document.release, dossierOf(workspace), TODAY, correction);
  return applyEdits(texts[file] ?? '', edits);
}

describe('a note of correction', () => {
  it('is dated, stands in front of the end mark, and says what is to be filled in', () => {
    assert.equal(
      corrected({ 'note.release': wrong }),
      wrong.replace('\n\n###', '\n\nCorrected on April 9, 2024: [insert what was corrected].\n\n###'),
    );
  });

  it('with a finding makes the change and says what the text said, and leaves nothing to report', () => {
    const text = corrected({ 'note.release': wrong }, 'weekday-mismatch');
    assert.equal(
      text,
      note('Tuesday').replace(
        '\n\n###',
        '\n\nCorrected on April 9, 2024: an earlier version of this text said “Monday, April 2” instead of “Tuesday, April 2”.\n\n###',
      ),
    );
    const findings = checkTexts([{ uri: 'file:///note.release', text, issued: wrong }], allRules);
    assert.deepEqual(
      [...findings.values()].flat().map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });

  it('has the form that the issuer uses elsewhere, and the order of its dates', () => {
    const other = note('Tuesday', '3 April 2024').replace(
      '\n\n###',
      '\n\nCorrection (5 April 2024): the room was the blue one.\n\n###',
    );
    assert.match(
      corrected({ 'note.release': note('Tuesday', '3 April 2024'), 'other.release': other }),
      /\n\nCorrection \(9 April 2024\): \[insert what was corrected\]\.\n\n###/,
    );
  });
});
