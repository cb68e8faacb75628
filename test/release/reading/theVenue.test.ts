/** Places that are told with `was the venue` and `here`, and states of delegations that are each told by who led them. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines } from './lines';

checkMentions('a town that is the venue', [
  '⟦place|Oslo⟧ was the venue of the ⟦dialogue|Norway-Chile Ocean Dialogue⟧.',
  '⟦place|Santiago⟧ will be the venue of the next ⟦dialogue|Norway-Chile Ocean Dialogue⟧.',
  'Oslo was the cause of the delay.',
]);

checkTold('a meeting whose venue is told first', eventLines, [
  [
    'Oslo was the venue, on March 11, of the third meeting of the Norway-Chile Ocean Working Group. Santiago will host the fourth one in 2020.',
    'NO+CL 3 “Ocean Working Group” 2019-03-11 Oslo held',
  ],
]);

checkTold('states whose delegations are told by who led them', delegationLines, [
  [
    "The officials met in Oslo on March 11 for consultations on ports. Norway's delegation was headed by the Director of the Ports Office, Kari Berg. Estonia was represented by the Director for Harbours, Jaan Tamm, and Chile by Ambassador Jaime Rojas.",
    'NO: Kari Berg (Ports Office)',
    'EE: Jaan Tamm',
    'CL: Jaime Rojas',
  ],
]);

const knowledge = compileKnowledge();

/** Kind, place of issue and events of a text without a day. */
function told(prose: string): readonly string[] {
  const release = readRelease(`Norwegian-Chilean Ocean Committee Holds First Meeting\n\n${prose}\n`, {
    fileName: 'note.txt',
    format: 'text',
    knowledge,
  });
  return [release.kind, release.issuedAt?.place ?? '-', ...eventLines(release)];
}

describe('a place in front of a report that says “here”', () => {
  it('is where the meeting was', () => {
    deepEqual(
      told(
        'Oslo - The Ocean Committee of Norway and Chile held its first meeting here on Tuesday, chaired by Deputy Ministers Kari Berg and Jaime Rojas.',
      ),
      ['news', 'Oslo', 'NO+CL 1 “Ocean Committee” - Oslo held'],
    );
  });
  it('is none where nothing is said to have been there', () => {
    deepEqual(
      told(
        'Oslo - The Ocean Committee of Norway and Chile held its first meeting on Tuesday, chaired by Deputy Ministers Kari Berg and Jaime Rojas.',
      ),
      ['media-note', '-', 'NO+CL 1 “Ocean Committee” - - held'],
    );
  });
});
