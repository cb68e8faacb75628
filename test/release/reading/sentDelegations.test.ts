/** Delegations that a government sends to a ceremony, in whatever words it announces them. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

const list =
  '\n\nThe Honorable Marta Feld, Secretary of Energy, will lead the delegation.\n\n**Members of the Presidential Delegation:**\n\nThe Honorable Adam Kersey, United States Ambassador to Norway';

checkTold('what a delegation is sent to', eventLines, [
  [
    `President Ada Roe today announced the designation of a Presidential Delegation for the 30th Anniversary of the Harbour Accord in Leith, Scotland, UK March 17-19, 2019.${list}`,
    'US+GB - - 2019-03-17/2019-03-19 Leith, Scotland announced',
  ],
  [
    `President Ada Roe today announced the designation of a Presidential Delegation to represent the United States at the funeral of King Olav in Oslo on March 17, 2019.${list}`,
    'US+NO - - 2019-03-17 Oslo announced',
  ],
  [
    `The White House announced today the Presidential Delegation to Bergen on the occasion of the Jubilee of the Harbour on March 17, 2019.${list}`,
    'US+NO - - 2019-03-17 Bergen announced',
  ],
  [
    `President Ada Roe today announced the designation of a Presidential Delegation to attend the State Funeral of President Kari Berg in Oslo, Norway on March 17, 2019.${list}`,
    'US+NO - - 2019-03-17 Oslo announced',
  ],
  [
    `President Ada Roe has appointed a delegation representing the United States at the opening of the Harbour Games on March 17, 2019.${list}`,
    'US+NO - - 2019-03-17 - announced',
  ],
  [
    'Prime Minister Kari Berg of Norway announced the delegation that will represent Norway at the funeral of President Jaan Tamm in Tallinn, Estonia, on March 17, 2019.\n\nThe delegation will be led by Minister Lars Holm.',
    'NO+EE - - 2019-03-17 Tallinn announced',
  ],
  // the state stands further down, where the ceremony is told of
  [
    'President Ada Roe has named a Presidential Delegation to attend the inauguration of the President-elect, Jaan Tamm. The delegation will be led by Marta Feld, Secretary of Energy.\n\nMr. Tamm will be sworn in as the sixth President of Estonia in May.',
    'US+EE - - - - announced',
  ],
  [
    'The White House announced the U.S. delegation for the state funeral of King Olav. Headed by U.S. Vice President Ada Roe, the delegation will include Secretary Marta Feld. The funeral will be held on March 27, 2019 in Oslo.',
    'US+NO - - 2019-03-27 Oslo announced',
  ],
  // who was sworn in elsewhere tells nothing
  [
    'President Ada Roe has named a Presidential Delegation to attend the Jubilee of the Islands. The delegation will be led by Marta Feld, Secretary of Energy, who was sworn in at the Embassy in Oslo.',
    'US - - - - announced',
  ],
  // nothing tells where to
  [
    'President Ada Roe today announced the designation of a Presidential Delegation for the Jubilee of the Islands on March 17, 2019.\n\nThe Honorable Marta Feld, Secretary of Energy, will lead the delegation.',
    'US - - 2019-03-17 - announced',
  ],
]);

describe('who sends it, where only the text names it', () => {
  const knowledge = compileKnowledge();
  const rows = [
    [
      'The Government of Chile has named its delegation to the talks in Lima, Peru. Minister Pedro Soto will lead the delegation.',
      'CL+PE - - - Lima announced',
    ],
    [
      'The Prime Minister of Chile named a Chilean delegation for the funeral in Tallinn, Estonia. Minister Pedro Soto will lead the delegation.',
      'CL+EE - - - Tallinn announced',
    ],
    // nothing tells whose it is
    [
      'The Prime Minister announced the delegation to the funeral in Tallinn, Estonia. Minister Soto will lead the delegation.',
    ],
    // another delegation than that which was sent before
    [
      'Chile sent a delegation to the Games. Minister Jaan Tamm of Estonia and Minister Kari Berg of Norway praised it.\n\nVice President Lee Poe will lead the delegation to Bergen.',
    ],
  ] as const;
  for (const [text, ...lines] of rows)
    it(text, () => {
      const release = readRelease(`A delegation is named\n\nMarch 12, 2019\n\n${text}\n`, {
        fileName: 'note.txt',
        format: 'text',
        knowledge,
      });
      deepEqual(eventLines(release), lines);
    });
});

checkTold('who is sent', delegationLines, [
  [
    `President Ada Roe today announced the designation of a Presidential Delegation for the 30th Anniversary of the Harbour Accord in Leith, Scotland, UK March 17-19, 2019. The delegation will participate in a conference hosted by Harbour University Leith.${list}`,
    'US: Marta Feld + Adam Kersey',
    'GB: nobody',
  ],
  [
    `President Ada Roe today announced the designation of a Presidential Delegation to represent her at the funeral of King Olav in Oslo on March 17, 2019.${list}`,
    'US: Marta Feld + Adam Kersey',
    'NO: nobody',
  ],
  [
    'Prime Minister Kari Berg of Norway announced the delegation that will represent Norway at the funeral of President Jaan Tamm in Tallinn, Estonia, on March 17, 2019.\n\nThe delegation will be led by Minister Lars Holm.\n\nThe delegation includes:\n\n- Nils Aamodt, Minister of Trade\n- Jon Sund, Ambassador of Norway to Estonia',
    'NO: Lars Holm + Nils Aamodt, Jon Sund',
    'EE: nobody',
  ],
]);

checkTold('what is commemorated was on another day', eventLines, [
  [
    'Minister Ada Roe will lead a United States delegation to Norway for the anniversary of the Battle of Narvik, which was fought on April 9, 1940.\n\nThe commemoration will take place on April 11, 2019 in Narvik.',
    'US+NO - - 2019-04-11 Narvik announced',
  ],
  [
    `President Ada Roe today announced the designation of a Presidential Delegation to attend the 30th anniversary of the Harbour Accord in Oslo, Norway on March 17, 2019.${list}`,
    'US+NO - - 2019-03-17 Oslo announced',
  ],
]);

checkTold('what is no delegation sent', eventLines, [
  ['President Ada Roe announced today that a delegation from the Norwegian Parliament will see the Harbour.'],
  [
    'Secretary Ada Roe announced on March 11 new support for the ports of Estonia. A delegation of engineers was led by Jane Sutter.',
  ],
  [
    'President Ada Roe announced today the designation of Jane Sutter as head of the Harbour Board in Boston.',
  ],
  [
    'Norway and Estonia held the Ports Dialogue in Oslo on March 11, 2019. Norway named a delegation for the fair in Bergen.',
    'NO+EE - “Ports Dialogue” 2019-03-11 Oslo held',
  ],
]);
