import assert from 'node:assert/strict';
import { releaseSummary } from '../../server/src/features/releaseSummary';
import { marked } from '../support/featureWorkspace';

describe('the summary of a release', () => {
  it('calls a text that has only been begun a release, and no news report', () => {
    for (const text of ['<|>', 'The talks were<|>']) {
      const { dossier, document } = marked({ 'new.release': text });
      assert.equal(releaseSummary(dossier, document.uri)?.kind, 'Release', text);
    }
    const { dossier, document } = marked({ 'wire.release': 'Peru and Kenya met on Monday, May 3, 2021.<|>' });
    assert.equal(releaseSummary(dossier, document.uri)?.kind, 'News report');
  });
});
