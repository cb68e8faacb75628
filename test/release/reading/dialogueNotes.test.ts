/** Forms that departments of the United States use in notes on dialogues, and that others may use as well. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import type { Release } from '../../../server/src/release/model';
import { checkMentions, checkTold } from './check';
import { delegationLines, eventLines, postLines, referenceLines } from './lines';

const knowledge = compileKnowledge();

function readWhole(text: string): Release {
  return readRelease(text, { fileName: 'note.txt', format: 'text', knowledge });
}

const union = 'The U.S.-EU Harbor Ministerial Meeting took place in Washington on March 11. ';
const ocean = 'The United States and Norway held the third Ocean Dialogue in Oslo on March 11. ';

checkTold('who represents the Union', delegationLines, [
  [
    `${union}The United States was represented by Attorney General Adam Kersey and Acting Secretary for Homeland Security Ada Roe. The European Union (EU) was represented by the Commissioner for Harbors Lars Haugland and the Finnish Minister of Justice Anna Virta.`,
    'US: nobody + Adam Kersey, Ada Roe',
    'EU: nobody + Lars Haugland, Anna Virta',
  ],
  [
    `${union}The United States (U.S.) was represented by Attorney General Adam Kersey. The European Union (EU) was represented by the Commissioner for Harbors Lars Haugland.`,
    'US: Adam Kersey',
    'EU: Lars Haugland',
  ],
  // “as well as by” goes on with the same side, and those for whom somebody speaks are no body of it
  [
    `${union}The European Union was represented by the Commissioner for Harbors Lars Haugland, as well as by Finnish Minister of Justice Anna Virta, on behalf of the current and incoming Presidencies of the Council of the European Union.`,
    'US: nobody',
    'EU: nobody + Lars Haugland, Anna Virta',
  ],
  [
    'Norway and Chile held the third Ocean Dialogue in Oslo on March 11. Norway was represented by Deputy Minister Kari Berg, and Chile by Ambassador Ana Rojas.',
    'NO: Kari Berg',
    'CL: Ana Rojas',
  ],
  // the Union has no Attorney General
  [
    `${union}The meeting was also attended by Assistant Attorney General Adam Kersey and the EU Harbor Coordinator Gilles Maes.`,
    'US: Adam Kersey',
    'EU: Gilles Maes',
  ],
]);

checkTold('bodies with the state behind them', delegationLines, [
  [
    `${ocean}It was co-chaired by representatives from the National Ocean Council and the Department of State for the United States, and by representatives from the Secretariat-General for Harbors (SGH) and the Ministry of Trade for Norway.`,
    'US: nobody (National Ocean Council, Department of State)',
    'NO: nobody (Secretariat-General for Harbors, Ministry of Trade)',
  ],
  // one state alone may be part of a name
  [
    `${ocean}The U.S. delegation included representatives of the Department of State and the Office for Norway.`,
    'US: nobody (Department of State, Office for Norway)',
    'NO: nobody',
  ],
]);

checkTold('bodies aside', delegationLines, [
  // the whole sentence is what the statement said
  [
    `${ocean}The U.S. delegation included representatives of the Coast Guard and the State Department, the statement said.`,
    'US: nobody (Coast Guard, Department of State)',
    'NO: nobody',
  ],
  [
    `${ocean}The talks were productive for both sides, the State Department said in its statement.`,
    'US: nobody',
    'NO: nobody',
  ],
  // who is to meet later
  [
    `${ocean}Both sides agreed to a meeting between Norwegian harbor officials and representatives of the Foreign Agricultural Service.`,
    'US: nobody',
    'NO: nobody',
  ],
  [
    `${ocean}Representatives of the Foreign Agricultural Service took part, and the sides agreed to a further meeting in May.`,
    'US: nobody (Foreign Agricultural Service)',
    'NO: nobody',
  ],
]);

checkTold('who opened a meeting', delegationLines, [
  [
    'The third Norway-Estonia Ocean Dialogue was held in Oslo on March 11. The meeting was opened by Norwegian Ambassador Kari Berg and Minister for Ports Jaan Tamm of Estonia.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue was held in Oslo on March 11. The session was inaugurated by Mr. Lars Berg, Minister of Fisheries, and Assistant United States Trade Representative, Mr. Adam Kersey.',
    'US: Adam Kersey',
    'NO: Lars Berg',
  ],
  [
    `${ocean}Dr. Adam Kersey, Director of the Office of Science and Technology Policy, headed the U.S. delegation. Assistant Secretary of State for Oceans Dr. Ada Roe and President of the National Academy of Sciences Dr. Ralph Carter spoke at the opening session.`,
    'US: Adam Kersey + Ada Roe, Ralph Carter (Office of Science and Technology Policy, National Academy of Sciences)',
    'NO: nobody',
  ],
  // at another event
  [
    `${ocean}Dr. Adam Kersey headed the U.S. delegation. Assistant Secretary of State for Oceans Dr. Ada Roe spoke at the Harbor Forum.`,
    'US: Adam Kersey',
    'NO: nobody',
  ],
]);

checkTold('a post behind the name that opens the sentence, without its second comma', postLines, [
  [
    `${ocean}Marta Feld, the Acting Assistant Secretary of State for Oceans led the U.S. delegation.`,
    'US Marta Feld = Acting Assistant Secretary of State for Oceans @ -',
  ],
  [
    `${ocean}Dr. Lars Berg, the Director General for Trade led the Norwegian delegation.`,
    'NO Lars Berg = Director General for Trade @ -',
  ],
]);

checkMentions('a post of the next person', [
  '⟦official|Lars Berg⟧, ⟦title|Minister of Fisheries⟧, and ⟦title|Director for Ports⟧, Ms. ⟦official|Ada Roe⟧, met.',
  'Joined by ⟦title|Secretary⟧ ⟦official|Ada Roe⟧, the ⟦title|Minister⟧ welcomed them.',
]);

const several = 'U.S. Energy Secretary Marta Feld hosted two bilateral meetings on March 11. ';

checkTold('several meetings of one day', eventLines, [
  [
    `${several}She met with Canadian Minister of Natural Resources Luc Martin and discussed harbors.\n\nSecretary Feld also attended a bilateral meeting with the Chilean Minister of Energy Ana Rojas.`,
    'US+CA - - 2019-03-11 - held',
    'US+CL - - 2019-03-11 - held',
  ],
  // two with one state are told together
  [
    'U.S. Secretary of Energy Marta Feld held two meetings with Norwegian Minister Kari Berg on March 11. They spoke about Chile.',
    'US+NO - - 2019-03-11 - held',
  ],
]);

checkTold('who had several meetings', delegationLines, [
  [
    `${several}She met with Canadian Minister of Natural Resources Luc Martin and discussed harbors.\n\nSecretary Feld also attended a bilateral meeting with the Chilean Minister of Energy Ana Rojas.`,
    'US: Marta Feld',
    'CA: Luc Martin',
  ],
]);

const trip = 'Assistant Secretary of State Adam Kersey will travel to Norway and Chile on March 14-19. ';

checkTold('two dialogues of one trip', eventLines, [
  [
    `${trip}He will participate in the U.S.-Norway Harbor Dialogue in Oslo on March 15 and the U.S.-Chile Ocean Dialogue in Santiago on March 18.`,
    'US+NO - “Harbor Dialogue” 2019-03-15 Oslo announced',
    'US+CL - “Ocean Dialogue” 2019-03-18 Santiago announced',
  ],
  // where one name ends as the other does
  [
    `${trip}He will participate in the U.S.-Norway Strategic Dialogue and the U.S.-Chile Enhanced Strategic Dialogue.`,
    'US+NO - “Strategic Dialogue” - - announced',
    'US+CL - “Enhanced Strategic Dialogue” - - announced',
  ],
  // what stands in front of both is of both
  [
    'Assistant Secretary of State Adam Kersey will travel to Norway on March 14-19. In Oslo on March 15, he will participate in the U.S.-Norway Harbor Dialogue and the U.S.-Norway Ocean Dialogue.',
    'US+NO - “Harbor Dialogue” 2019-03-15 Oslo announced',
    'US+NO - “Ocean Dialogue” 2019-03-15 Oslo announced',
  ],
]);

const returned =
  'Under Secretary of Defense for Policy Ada Roe returned from travel today after co-chairing the third U.S.-UK Harbor Dialogue on March 9 with her UK counterpart, Director General Paul White.';

checkTold('a dialogue chaired on a journey that has ended', eventLines, [
  [returned, 'US+GB 3 “Harbor Dialogue” 2019-03-09 - held'],
]);

checkTold('who led on such a journey, and who faced a delegation', delegationLines, [
  [returned, 'US: Ada Roe', 'GB: Paul White'],
  // what else somebody leads
  [
    'The third U.S.-UK Harbor Dialogue was held in London on March 9. Under Secretary of Defense Ada Roe returned on Sunday, leading an effort to mend ports with her counterparts at the Department of Energy.',
    'US: nobody',
    'GB: nobody',
  ],
  [
    'Deputy Secretary of State Ada Roe met today with Norwegian Deputy Minister Lars Berg as part of the U.S.-Norway Harbor Dialogue. Following Deputy Secretary Roe’s meeting with Deputy Minister Berg, Under Secretary for Political Affairs Marta Feld and the Norwegian delegation discussed ports.',
    'US: Ada Roe + Marta Feld',
    'NO: Lars Berg',
  ],
  // an official beside the delegation
  [
    'Norway and Chile held the third Ocean Dialogue in Oslo on March 11. Director Lars Dahl and the Norwegian delegation discussed ports with Chilean Director Ana Rojas.',
    'NO: Lars Dahl',
    'CL: Ana Rojas',
  ],
]);

checkTold('a body of the next person, with its state', postLines, [
  [
    'Today, U.S. Special Representative for Harbors Adam Kersey, Japanese Ministry of Trade Director-General Kenji Kanata, and Norwegian Special Envoy for Ports Kari Berg met in Oslo.',
    'US Adam Kersey = Special Representative for Harbors @ -',
    'JP Kenji Kanata = Director-General @ Ministry of Trade',
    'NO Kari Berg = Special Envoy for Ports @ -',
  ],
  [
    'The third U.S.-Norway Ocean Dialogue took place in Oslo on March 11. The delegations were led by Adam Kersey, U.S. Department of State, and Kari Berg, Norwegian Ministry of Trade.',
    'US Adam Kersey = - @ Department of State',
    'NO Kari Berg = - @ Ministry of Trade',
  ],
]);

describe('contacts below the day of issue', () => {
  it('leave the dateline of the first sentence to be read', () => {
    const { issued, issuedAt } = readWhole(
      'Readout of a Meeting of the U.S.-Norway Ports Working Group\n\nThursday, April 4, 2024\n\nContact: Office of Public Affairs\n\nEmail: press@trade.example\n\nWASHINGTON - Today, the United States and Norway held a meeting of the Ports Working Group.',
    );
    deepEqual([issued?.date, issuedAt?.place], ['2024-04-04', 'WASHINGTON']);
  });
});

describe('a header with an office above or below the title', () => {
  const dialogue = 'The third U.S.-Norway Harbor Dialogue was held in Oslo on May 2, 2024.';
  for (const [text, ...told] of [
    [
      `U.S. DEPARTMENT OF ENERGY\nU.S.-Norway Harbor Dialogue 2024: Joint Statement\n\nMay 3, 2024\n\n${dialogue}`,
      'U.S.-Norway Harbor Dialogue 2024: Joint Statement',
      'joint-statement',
    ],
    [
      `United States-Norway Third Harbor Dialogue Joint Statement\nBureau of Oceans and International Environmental and Scientific Affairs\nOslo\nMay 3, 2024\n\n${dialogue}`,
      'United States-Norway Third Harbor Dialogue Joint Statement',
      'joint-statement',
    ],
    // a state in front of what is no body
    [
      `U.S. Energy Ties with Norway Grow\n\nMay 3, 2024\n\n${dialogue}`,
      'U.S. Energy Ties with Norway Grow',
      'media-note',
    ],
  ] as const)
    it(text.split('\n', 2).join(' / '), () => {
      const { title, kind } = readWhole(text);
      deepEqual([title?.text, kind], told);
    });
});

const joint = 'The United States and Norway held the third Harbor Dialogue on March 11. ';
const met = `${joint}President Lars Berg and President Ada Roe met in Bergen, Norway in March 2007 and spoke of cod.`;

checkTold('what two of them had met for before', referenceLines, [
  [met, 'related - 2007-03 Bergen'],
  [
    `${joint}It was opened by Minister Kari Berg, following on the February 16 trilateral Ministerial discussion in Bonn.`,
    'related - 2019-02-16 Bonn',
  ],
  // the meeting itself
  ['President Lars Berg of Norway and President Ada Roe of the United States met in Bergen in March 2019.'],
  [`${joint}Director Lars Berg and Director Ada Roe met in Bergen on March 11.`],
]);

checkTold('a city and those of an earlier meeting', eventLines, [
  [met, 'US+NO 3 “Harbor Dialogue” 2019-03-11 - held'],
]);

checkTold('those who have a part, and those who have none', delegationLines, [
  [met, 'US: nobody', 'NO: nobody'],
  [
    'The third U.S.-Norway Harbor Commission will take place on March 21. Norwegian Minister Kari Berg will lead her delegation. U.S. Secretary of Agriculture Adam Kersey will also participate in the dialogue.',
    'US: nobody + Adam Kersey',
    'NO: Kari Berg',
  ],
  // of something to come
  [
    'U.S. Secretary of Energy Adam Kersey and Norwegian Minister Kari Berg met in Oslo on March 11 to launch a Harbor Dialogue. Minister Berg named State Secretary Lars Dahl as the Norwegian co-chair.',
    'US: Adam Kersey',
    'NO: Kari Berg',
  ],
  [
    'U.S. Secretary of Energy Adam Kersey and Norwegian Minister Kari Berg co-chair the third Harbor Dialogue in Oslo today.',
    'US: Adam Kersey',
    'NO: Kari Berg',
  ],
  // under whose roof, and not who, met
  [
    'The United States and Taiwan, under the auspices of the American Institute in Taiwan (AIT) and the Taipei Economic and Cultural Representative Office in the United States (TECRO), today held the third Harbor Dialogue in Bergen. Assistant United States Trade Representative Ada Roe served as the lead USTR official. Participants from the Department of Commerce attended.',
    'US: Ada Roe (Office of the United States Trade Representative, Department of Commerce)',
    'TW: nobody',
  ],
]);

const both = `${ocean} U.S. Under Secretary Ada Roe and Norwegian State Secretary Kari Berg led the delegations.`;

checkTold('what is like a part in the meeting, and none', delegationLines, [
  [
    'Norway and Chile today, May 3, agreed on a new partnership. Prime Minister Kari Berg of Norway and President Ana Rojas of Chile met in Oslo in May 2019.',
    'NO: Kari Berg',
    'CL: Ana Rojas',
  ],
  [
    `${ocean} The U.S. delegation included the Department of Energy and the Department of State, and the sides agreed to hold a meeting of experts in May.`,
    'US: nobody (Department of Energy, Department of State)',
    'NO: nobody',
  ],
  [
    `${both} The sides look forward to co-hosting a summit with Minister Ana Rojas of Chile.`,
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
  [
    `${both} Before, Under Secretary Roe spent a year co-chairing the Arctic Board with her Canadian counterpart, Luc Martin.`,
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
  [
    `${ocean} Ada Roe, recently appointed as chair of the Ports Board, led the U.S. delegation.`,
    'US: Ada Roe (Ports Board)',
    'NO: nobody',
  ],
  [
    `${both} Minister Nils Dahl of Norway will also participate in the Oslo Ports Forum in May.`,
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
  [
    `${both} The dialogue was inaugurated by U.S. President Adam Kersey and Norwegian Prime Minister Lars Dahl in 2015.`,
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
]);

checkTold('several meetings, and states that are only spoken of', eventLines, [
  [
    'U.S. Secretary of State Ada Roe and Norwegian Foreign Minister Kari Berg held multiple consultations on March 11. The Secretary briefed the Minister on talks with Iran.',
    'US+NO - - 2019-03-11 - held',
  ],
]);

describe('a body whose name begins with its state', () => {
  it('stands above the title', () => {
    const { title, kind } = readWhole(
      'Japan International Cooperation Agency\n\nFact Sheet: U.S.-Norway Harbor Dialogue\n\nMay 3, 2024\n\nThe third Harbor Dialogue was held in Oslo on May 2.',
    );
    deepEqual([title?.text, kind], ['Fact Sheet: U.S.-Norway Harbor Dialogue', 'fact-sheet']);
  });
});
