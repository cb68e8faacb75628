/** Notes of departments on dialogues: who concluded a meeting, whose the post in a list is, when they plan to meet again. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines, postLines, referenceLines } from './lines';

checkTold('who concluded a meeting', delegationLines, [
  [
    'On March 11, U.S. Under Secretary of Commerce Ada Roe and Norway’s Vice Minister of Trade Lars Berg concluded the second ministerial meeting of the U.S.-Norway Harbor Working Group in Oslo.',
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    'Secretary of Energy Ada Roe and Norwegian Minister Lars Berg concluded the third Harbor Dialogue in Oslo on March 11.',
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  // what is no meeting
  [
    'U.S. Under Secretary of Commerce Ada Roe and Norwegian Vice Minister of Trade Lars Berg concluded an agreement on ports in Oslo on March 11. It will be spoken of at the Harbor Dialogue of the United States and Norway.',
    'US: nobody',
    'NO: nobody',
  ],
]);

const included = (list: string): string =>
  `The United States and Norway held the Harbor Dialogue in Oslo on March 11. The U.S. delegation included ${list}.`;

checkTold('a post that a rank parts from its name, in a list', postLines, [
  [
    included(
      'Secretary of Energy Ada Roe, Secretary of the Navy Admiral Adam Kersey, and Secretary of Labor Nora Whitcombe',
    ),
    'US Ada Roe = Secretary of Energy @ -',
    'US Adam Kersey = Secretary of the Navy; Admiral @ -',
    'US Nora Whitcombe = Secretary of Labor @ -',
  ],
  [
    included('Secretary of Defense General Adam Kersey and Chief of Staff General Ada Roe'),
    'US Adam Kersey = Secretary of Defense; General @ -',
    'US Ada Roe = Chief of Staff; General @ -',
  ],
  // behind commas the post is of whoever stands in front, and "General" may close a post
  [
    included('Ada Roe, Secretary of the Navy, Admiral Adam Kersey, Director of Ports, and Nora Whitcombe'),
    'US Ada Roe = Secretary of the Navy @ -',
    'US Adam Kersey = Admiral; Director of Ports @ -',
    'US Nora Whitcombe = - @ -',
  ],
  [
    included('Attorney General Ada Roe and Director General Adam Kersey'),
    'US Ada Roe = Attorney General @ -',
    'US Adam Kersey = Director General @ -',
  ],
]);

checkTold('justice as what a post is for', postLines, [
  [
    included(
      'Ambassador at Large for Harbors Adam Kersey, Special Envoy for Equal Rights and Justice Ada Roe, and Senior Advisor Nora Whitcombe',
    ),
    'US Adam Kersey = Ambassador at Large for Harbors @ -',
    'US Ada Roe = Special Envoy for Equal Rights and Justice @ -',
    'US Nora Whitcombe = Senior Advisor @ -',
  ],
  [
    included('Assistant Secretary for Harbors Adam Kersey and Justice Ada Roe'),
    'US Adam Kersey = Assistant Secretary for Harbors @ -',
    'US Ada Roe = Justice @ -',
  ],
]);

const harbor = 'The third Harbor Dialogue of the United States and Norway took place in Oslo on March 11. ';

checkTold('a month without a year in which they plan to meet', referenceLines, [
  [`${harbor}The ministers plan to meet again in Bergen in January.`, 'next 4 2020-01 Bergen'],
  [`${harbor}The ministers met in Bergen in January and plan to send experts.`],
  // what has been: as they met, whom they host
  [`${harbor}They agreed to meet again, as they did in Bergen in January.`, 'next 4 2019-01 Bergen'],
]);

checkMentions('a month of what has been, behind a plan', [
  'They agreed to hold ⟦country=NO|Norway⟧ to the pledges of ⟦date=2019-01|January⟧.',
  'They agreed to hold accountable whoever closed ports in ⟦date=2019-01|January⟧.',
  'They plan to host experts who met in ⟦date=2019-01|January⟧.',
  'They plan to hold talks on ports in ⟦date=2020-01|January⟧.',
]);

checkTold('who last co-chaired a dialogue', referenceLines, [
  [
    `${harbor}Under Secretary Adam Kersey last co-chaired these talks with Mr. Lars Berg in Bergen in October 2018.`,
    'previous - 2018-10 Bergen',
  ],
  [
    `${harbor}Under Secretary Adam Kersey last co-chaired the Harbor Dialogue with Mr. Lars Berg in Bergen in October 2018.`,
    'previous - 2018-10 Bergen',
  ],
  // a body that is no dialogue, and what was co-chaired now
  [`${harbor}He last chaired the Ports Board in Bergen in October 2018.`],
  [`${harbor}Last, Adam Kersey co-chaired a session with Mr. Lars Berg on ports.`],
]);

checkTold('the chairs of then', delegationLines, [
  [
    `${harbor}It was chaired by Secretary Ada Roe and Minister Lars Berg of Norway. Under Secretary Adam Kersey last co-chaired the Harbor Dialogue with Mr. Ole Lie in Bergen in October 2018.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  // those of now have chaired before
  [
    `${harbor}It was co-chaired by Ada Roe and Lars Berg, who had last co-chaired it in Bergen in 2017.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${harbor}Ada Roe and Lars Berg, who last co-chaired the dialogue in Bergen in 2017, co-chaired the meeting.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
]);

const ocean = 'The United States and Norway held the Ocean Dialogue in Oslo on March 11. ';
const director = 'The Norwegian side was led by Director General Lars Berg.';

checkTold('who is appointed to lead', delegationLines, [
  [
    `${ocean}Secretary of State Adam Kersey named Oceans Director Ada Roe as head of the U.S. delegation. ${director}`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}Secretary of State Adam Kersey asked Ada Roe, Director for Oceans, to lead the U.S. delegation. ${director}`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}Secretary Adam Kersey asked Deputy Secretary Ada Roe, accompanied by Director Nora Whitcombe, to lead the U.S. delegation. ${director}`,
    'US: Ada Roe + Nora Whitcombe',
    'NO: Lars Berg',
  ],
  // without a word on who appointed
  [
    `${ocean}Director Ada Roe was named to lead the U.S. delegation. ${director}`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}Secretary Adam Kersey led the U.S. delegation and asked Norway to lead the next meeting. ${director}`,
    'US: Adam Kersey',
    'NO: Lars Berg',
  ],
]);

checkTold('who is asked something else than to lead', delegationLines, [
  [
    `${ocean}Secretary Adam Kersey, having met Minister Lars Berg of Norway, designated Ada Roe as head of the U.S. delegation.`,
    'US: Ada Roe + Adam Kersey',
    'NO: Lars Berg',
  ],
  [
    `${ocean}Minister Lars Berg asked Secretary Ada Roe, who had come to lead the U.S. delegation, about ports.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}At the meeting, led by Secretary Ada Roe and Norwegian Minister Lars Berg, the ministers appointed Nora Whitcombe to lead the U.S. delegation at the next dialogue.`,
    'US: Ada Roe & Nora Whitcombe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}Ambassador Ada Roe, appointed by President Adam Kersey to head the delegation, met Norwegian Director Lars Berg.`,
    'US: Ada Roe & Adam Kersey',
    'NO: Lars Berg',
  ],
]);

checkTold('the side that a clause of one’s own tells', delegationLines, [
  [
    `${ocean}The U.S. delegation, headed by Ada Roe, was received by Lars Berg, State Secretary, who led the delegation of Norway.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}The Norwegian delegation, headed by Lars Berg, met Ada Roe, who leads the U.S. team.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}The Norwegian delegation was headed by Lars Berg, who led the talks with the U.S. side.`,
    'US: nobody',
    'NO: Lars Berg',
  ],
]);

checkTold('an honorific of India, cut short', postLines, [
  [
    'On March 11, Secretary of State Adam Kersey and Sh. Sanjay Rao, Secretary, Indian Ministry of Ports, co-chaired the U.S.-India Harbor Dialogue.',
    'US Adam Kersey = Secretary of State @ -',
    'IN Sanjay Rao = Secretary @ Ministry of Ports',
  ],
]);

checkTold('what a post is for, between commas in front of the name', postLines, [
  [
    `${ocean}Deputy Assistant Secretary, Western Hemisphere Affairs, Ada Roe and Norwegian Director General, Americas, Lars Berg co-chaired the meeting.`,
    'US Ada Roe = Deputy Assistant Secretary, Western Hemisphere Affairs @ -',
    'NO Lars Berg = Director General, Americas @ -',
  ],
  [
    `${ocean}The Norwegian delegation was led by Director, Eastern Europe and Central Asia, Mr. Lars Berg.`,
    'NO Lars Berg = Director, Eastern Europe and Central Asia @ -',
  ],
  // a body is what the person is at, and a name is no field
  [
    `${ocean}The U.S. delegation was led by Director, Office of Ocean Affairs, Ada Roe.`,
    'US Ada Roe = Director @ Office of Ocean Affairs',
  ],
  [
    `${ocean}The U.S. delegation included the Secretary, Ada Roe, Adam Kersey, and Nora Whitcombe.`,
    'US Ada Roe = Secretary @ -',
    'US Adam Kersey = - @ -',
    'US Nora Whitcombe = - @ -',
  ],
]);

checkTold('of two chairs without a state, the one whose rank tells it', delegationLines, [
  // both of one side
  [
    'Under Secretary Jane Hollis traveled to Oslo March 10-11. She co-chaired the Working Group with Assistant Secretary Ada Roe and met with Minister Kari Berg.',
    'US: Jane Hollis & Ada Roe',
    'NO: Kari Berg',
  ],
  [
    `${ocean}It was co-chaired by Director General Lars Berg and Deputy Assistant Secretary Ada Roe.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  [
    `${ocean}They were chaired by Lars Berg, Director General, and Ada Roe, Deputy Assistant Secretary, Bureau of Oceans.`,
    'US: Ada Roe (Bureau of Oceans)',
    'NO: Lars Berg',
  ],
  // in the order of the parties, where no rank tells it
  [
    `${ocean}It was co-chaired by Director General Ada Roe and Director General Lars Berg.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
  // a state that has assistant secretaries of its own
  [
    'The United States and Australia held the Ocean Dialogue in Perth on March 11. It was co-chaired by Director Ada Roe and Assistant Secretary Adam Kersey.',
    'US: Ada Roe',
    'AU: Adam Kersey',
  ],
  [
    'The United States and Ireland held the Ocean Dialogue in Cork on March 11. It was co-chaired by Director Ada Roe and Assistant Secretary Sean Daly.',
    'US: Ada Roe',
    'IE: Sean Daly',
  ],
]);

const mexican = 'The United States and Mexico held the Harbor Dialogue in Oslo on March 11. ';

checkTold('secretaries of a state that calls its ministers so', delegationLines, [
  [
    `${mexican}The Mexican delegation included Attorney General Ana Mora, Secretary of Defense Luis Soto, and Secretary of Energy Juan Rojas.`,
    'US: nobody',
    'MX: nobody + Ana Mora, Luis Soto, Juan Rojas',
  ],
  [
    `${mexican}The Mexican delegation included Secretary of Energy Juan Rojas and met Secretary of Energy Ada Roe.`,
    'US: Ada Roe',
    'MX: Juan Rojas',
  ],
  [
    `${mexican}The Mexican delegation included Secretary of Economy Ana Mora and was hosted by Secretary of Energy Ada Roe.`,
    'US: Ada Roe',
    'MX: nobody + Ana Mora',
  ],
  [
    `${mexican}The Mexican delegation included Secretary of Economy Ana Mora; Secretary of Energy Ada Roe was there, too.`,
    'US: nobody + Ada Roe',
    'MX: nobody + Ana Mora',
  ],
  [
    `${mexican}The U.S. delegation included Secretary of Defense Adam Kersey and Secretary of Energy Ada Roe.`,
    'US: nobody + Adam Kersey, Ada Roe',
    'MX: nobody',
  ],
  // a state that has none
  [
    `${ocean}The Norwegian delegation included State Secretary Lars Berg, and Secretary of Defense Ada Roe spoke.`,
    'US: Ada Roe',
    'NO: Lars Berg',
  ],
]);

checkTold('five who met their counterparts', delegationLines, [
  [
    'On March 11, Secretary of State Adam Kersey, Attorney General Ada Roe, Secretary of Labor Nora Whitcombe, Secretary of Energy Tom Hale, Director of Ports Carl Ames, and other officials met with their Norwegian counterparts in Oslo.',
    'US: nobody + Adam Kersey, Ada Roe, Nora Whitcombe, Tom Hale, Carl Ames',
    'NO: nobody',
  ],
]);

checkTold('a cabinet for security that more than one state has', eventLines, [
  [
    'On March 11, Attorney General Ada Roe met with the Security Cabinet of the Government of Mexico in Oslo.',
    'US+MX - - 2019-03-11 Oslo held',
  ],
]);

checkTold('whose a cabinet for security is', delegationLines, [
  [
    'The United States and Mexico held the Harbor Dialogue in Oslo on March 11. Members of the Security Cabinet took part.',
    'US: nobody',
    'MX: nobody (Security Cabinet)',
  ],
  [`${ocean}Members of the Security Cabinet took part.`, 'US: nobody', 'NO: nobody'],
]);

const knowledge = compileKnowledge();

function factSheet(title: string): readonly string[] {
  const text = `${title}\n\nFact Sheet\nOffice of the Spokesperson\nMarch 12, 2019\n\nOn March 11, Secretary of Labor Ada Roe met with Norwegian counterparts in Oslo to speak of ports.\n`;
  return eventLines(readRelease(text, { fileName: 'note.txt', format: 'text', knowledge }));
}

describe('a fact sheet whose title counts the round', () => {
  it('tells of that round', () => {
    deepEqual(factSheet('Third Meeting of the U.S.-Norway Harbor Dialogue'), [
      'US+NO 3 “Harbor Dialogue” 2019-03-11 Oslo held',
    ]);
  });
  it('tells of none where the round is long past', () => {
    deepEqual(factSheet('Ports Since the First U.S.-Norway Harbor Dialogue'), []);
  });
  it('tells of none where no round is counted', () => {
    deepEqual(factSheet('Ports of the United States and Norway'), []);
  });
});
