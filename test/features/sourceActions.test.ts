import assert from 'node:assert/strict';
import {
  sourceActionEdits,
  type SourceActionName,
} from '../../server/src/features/sourceActions/sourceActions';
import { applyEdits } from '../../server/src/text/edits';
import { dossierOf } from '../../server/src/workspace/dossierOf';
import { uriOf, workspaceOf, type Texts } from '../support/featureWorkspace';

/** The text of a document after an action; undefined where the action has nothing to do. */
function after(name: SourceActionName, texts: Texts, file = 'note.release'): string | undefined {
  const workspace = workspaceOf(texts);
  const document = workspace.documents.get(uriOf(file));
  if (document === undefined) throw new Error(`${file} was not read`);
  const edits = sourceActionEdits(name, document, dossierOf(workspace));
  return edits.length === 0 ? undefined : applyEdits(texts[file] ?? '', edits);
}

const HEADER = 'Peru and Kenya Plan a Museum of Salt\n\nMedia Note\n\nOffice of the Spokesperson\n\n';
const DATELINE = 'Lima\n\nMay 10, 2016\n\n';
const LEAD = 'Peru and Kenya met in Lima on May 9, 2016, to plan a museum of salt on the coast.\n';

describe('source actions', () => {
  it('strip a blog, a feed and a portal from around the release, and nothing of it', () => {
    const release = HEADER + DATELINE + LEAD;
    const wrapped = `samedi 14 mai 2016\n\nPress Releases: ${release}\nAucun commentaire:\n\nEnregistrer un commentaire\n`;
    assert.equal(after('stripWrapper', { 'note.release': wrapped })?.trimEnd(), release.trimEnd());
    assert.equal(after('stripWrapper', { 'note.release': release }), undefined);
  });

  it('leave HTML alone, where a part may hold half of a pair of tags', () => {
    const page = `<p>samedi 14 mai 2016</p>\n<h1>Peru and Kenya Plan a Museum of Salt</h1>\n<p>${LEAD}</p>\n<p>Aucun commentaire:</p>`;
    assert.equal(after('stripWrapper', { 'note.html': page }, 'note.html'), undefined);
  });

  it('split a header that ran together, in one go', () => {
    const collapsed = `Peru and Kenya Plan a Museum of Salt\n\nMedia Note Office of the Spokesperson\n\nLima May 10, 2016\n\n${LEAD}`;
    assert.equal(
      after('splitHeader', { 'note.release': collapsed }),
      `Peru and Kenya Plan a Museum of Salt\n\nMedia Note\nOffice of the Spokesperson\n\nLima\nMay 10, 2016\n\n${LEAD}`,
    );
    assert.equal(after('splitHeader', { 'note.release': HEADER + DATELINE + LEAD }), undefined);
  });

  it('write dates in one form, although one needs two changes', () => {
    const text = `${HEADER}${DATELINE}Peru and Kenya met in Lima on May 9th 2016. They had begun in March of 2014.\n`;
    assert.equal(
      after('normaliseDates', { 'note.release': text }),
      text.replace('May 9th 2016', 'May 9, 2016').replace('March of 2014', 'March 2014'),
    );
  });

  describe('sort the lists of bodies', () => {
    const round = (day: string, ordinal: string, us: string, kenyan: string): string =>
      `${ordinal} U.S.-Kenya Harbor Dialogue\n\nMedia Note\n\nWashington, DC\n\n${day}\n\nOn ${day}, the United States and Kenya held the ${ordinal.toLowerCase()} U.S.-Kenya Harbor Dialogue in Mombasa. Dana Quill, Director for Ports at the Department of State, led the U.S. delegation, which included representatives of ${us}. Amina Wekesa, Director for Ports at the Ministry of Transport, led the Kenyan delegation, which included representatives of ${kenyan}.\n`;
    const first = round(
      'May 9, 2016',
      'First',
      'the Department of Justice, the Department of Commerce, and the Department of Energy',
      'the Ministry of Defence and the Ministry of Health',
    );

    it('as the round before has them, bodies that are new in their places', () => {
      const second = round(
        'June 7, 2018',
        'Second',
        'the Department of Energy, the Department of Labor, the Department of Commerce, and the Department of Justice',
        'the Ministry of Health and the Ministry of Defence',
      );
      assert.equal(
        after('sortLists', { 'first.release': first, 'note.release': second }),
        round(
          'June 7, 2018',
          'Second',
          'the Department of Justice, the Department of Labor, the Department of Commerce, and the Department of Energy',
          'the Ministry of Defence and the Ministry of Health',
        ),
      );
    });

    it('only where there is a round before', () => {
      const later = round('June 7, 2018', 'Second', 'the Department of Energy', 'the Ministry of Health');
      assert.equal(after('sortLists', { 'later.release': later, 'note.release': first }), undefined);
    });
  });
});
