/** Earlier rounds told in half a sentence, and how a series came about. */
import { checkTold } from './check';
import { delegationLines, postLines, referenceLines } from './lines';

const dialogue = 'The third Norway-Chile Ocean Dialogue (NCOD) was held in Oslo on March 11.';

checkTold('earlier rounds in half a sentence', referenceLines, [
  [
    `${dialogue} The 1st Dialogue was held in Oslo in February 2015, and the 2nd Dialogue in Lima in August 2016.`,
    'previous 1 2015-02 Oslo',
    'previous 2 2016-08 Lima',
  ],
  [
    `${dialogue} The NCOD, whose inaugural meeting was held in Lima in 2015, covers cod.`,
    'previous 1 2015 Lima',
  ],
  [
    'Norway and Chile held consultations on ports in Oslo on March 11. The previous ones were held in Lima on 8 May 2018.',
    'previous - 2018-05-08 Lima',
  ],
  // what was the first of something else
  [`${dialogue} The harbour, whose inaugural boat was built in Lima in 2015, was visited.`],
  [`${dialogue} The previous years were hard in Lima in 2015.`],
]);

checkTold('how a series came about', referenceLines, [
  [`${dialogue} The NCOD owes its existence to a memorandum signed in Lima in 2012.`, 'founded - 2012 Lima'],
  [
    'Norway and Chile held the inaugural ocean dialogue in Oslo on March 11. It was in May 2018 that Minister Kari Berg and Minister Jaime Rojas agreed in Lima to set up the dialogue.',
    'founded - 2018-05 Lima',
  ],
  [`${dialogue} The port of Lima owes much to a memorandum signed in 2012.`],
]);

checkTold('who is called honourable and retired', postLines, [
  [
    "The Norway-Chile Ocean Dialogue was held in Oslo on March 11. The Kingdom of Norway's delegation had as its leader Honourable Kari BERG, MP, Minister of Fisheries, and comprised Hon. Major General (Rtd.) Nils Dahl, MP, Minister of Ports.",
    'NO Kari BERG = Minister of Fisheries @ -',
    'NO Nils Dahl = Major General; Minister of Ports @ -',
  ],
]);

checkTold('who chairs the officials of a side leads no side', delegationLines, [
  [
    "The Norway-Chile Ocean Dialogue was held in Oslo on March 11. Norway's delegation was led by Minister Kari Berg and comprised Ambassador Nils Dahl, Co-Chairperson of the Senior Officials Meeting, and Ms. Anne Lund, Director for Ports.",
    'NO: Kari Berg + Nils Dahl, Anne Lund',
    'CL: nobody',
  ],
]);
