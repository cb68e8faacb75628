/** Who is in the chair of a meeting that one sentence tells wholly, and the dialogue that a title counts above a plain lead. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

checkTold('who is in the chair', delegationLines, [
  [
    'The Norway-Chile Ocean Dialogue will be held today (12 March) in virtual format, with Ambassador Kari Berg, Deputy Minister of Fisheries, and Jaime Rojas, Secretary of the Ministry of Energy of Chile, in the chair.',
    'NO: Kari Berg',
    'CL: Jaime Rojas (Ministry of Energy)',
  ],
  // whom one side met is of the other
  [
    'Today, Norway held the Norway-Chile Ocean Dialogue with Deputy Minister Ana Vera and Jaime Rojas, Secretary of the Ministry of Energy of Chile.',
    'NO: nobody',
    'CL: nobody + Ana Vera, Jaime Rojas (Ministry of Energy)',
  ],
]);

const knowledge = compileKnowledge();

/** The events and references of a text with a title of its own. */
function told(title: string, prose: string): readonly string[] {
  const release = readRelease(`${title}\n\nPublished 12 March 2019\n\n${prose}\n`, {
    fileName: 'note.txt',
    format: 'text',
    knowledge,
  });
  return [...eventLines(release), ...referenceLines(release)];
}

describe('a title that counts the dialogue', () => {
  it('names it where the lead only describes it', () => {
    deepEqual(
      told(
        'Oslo hosts the third Norway-Chile Ocean Dialogue',
        'Norwegian and Chilean officials met on 11 March for a day of talks on fish policy.',
      ),
      ['NO+CL 3 “Ocean Dialogue” 2019-03-11 Oslo held'],
    );
  });
  it('leaves the name to a lead that has one', () => {
    deepEqual(
      told(
        'Third Norway-Chile Ocean Dialogue',
        'Norwegian and Chilean officials met in Oslo on 11 March for the Ports and Ocean Dialogue.',
      ),
      ['NO+CL 3 “Ports and Ocean Dialogue” 2019-03-11 Oslo held'],
    );
  });
});
