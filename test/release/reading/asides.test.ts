/** Another meeting told on the way: its persons, place, days and bodies are not those of the release’s own. */
import { checkTold } from './check';
import type { Told } from './check';
import { delegationLines, eventLines, referenceLines } from './lines';

const chaired =
  'Under Secretary of State Jane Roe and Norwegian State Secretary Kari Berg co-chaired the second U.S.-Norway Ocean Dialogue in Oslo on March 4, 2019. ';
const chairs = ['US: Jane Roe', 'NO: Kari Berg'] as const;

/** Behind the sentence of the meeting, those of another one. */
function beside(...others: readonly string[]): readonly Told[] {
  return others.map((other) => [`${chaired}${other}`, ...chairs]);
}

checkTold(
  'who agreed, met or is mourned in a side clause',
  delegationLines,
  beside(
    'The Dialogue builds on the consensus reached between President Ada Grant and Prime Minister Nils Aamodt when they met in Bergen in May 2018.',
    'The Dialogue carries out President Grant’s directive following her meeting with Prime Minister Nils Aamodt in Bali last year.',
    'It delivers on the commitment made by President Ada Grant and Prime Minister Nils Aamodt in Bergen.',
    'It gives effect to what was agreed by President Ada Grant and Prime Minister Nils Aamodt, who chaired the Baltic Forum.',
    'They reviewed progress since Secretary Grant’s visit to Bergen in May, during which she met with Prime Minister Nils Aamodt and Minister Per Moe.',
    'The talks came a week after Defense Ministers Erik Lie of Norway and Ana Ruiz of Chile met in Bergen.',
    'They paved the way for a meeting of Prime Minister Nils Aamodt of Norway and President Ada Grant in Boston on May 17.',
    'They discussed the official visit to Norway by President Ada Grant as guest of honor on Norway’s National Day.',
    'They reviewed the outcomes of the summit hosted by King Olav of Norway in Bergen, attended by President Ada Grant.',
    'They mourned Norwegian Minister Lars Lund, who headed the first talks.',
    'They sent condolences to the family of Norwegian Ambassador Erik Lie, who attended the first round.',
  ),
);

checkTold('who takes part in something beside the meeting', delegationLines, [
  ...beside(
    'On the margins of the talks, Under Secretary Roe met with Foreign Minister Liv Dahl and Trade Minister Per Moe.',
    'Other meetings included Foreign Minister Liv Dahl and Human Rights Ombudsman Per Moe of the Council on Ports.',
    'Earlier in the day, Under Secretary Roe attended a ceremony hosted by Defense Minister Erik Lie.',
    'The next day Assistant Secretary Ann Poe spoke at the Harbor Conference in Tromso, together with officials of the Department of Energy and the Ministry of Fisheries.',
    'Assistant Secretary Ann Poe will also speak at this conference with other officials from the Department of Energy.',
    'Norwegian Minister of Trade Per Moe hosted the Oslo Harbor Conference on March 5, attended by Secretary of Commerce Ann Poe and officials from the Department of Energy.',
    'Also participating in the conference were Norwegian Fisheries Minister Odd Vik and representatives of the Coast Guard.',
  ),
  [
    'The United States and Kenya held the Strategic Dialogue in Nairobi on March 4, 2019. Assistant Secretary Ann Poe, who arrived from Kampala after talks with President Yoweri Musa, led the U.S. delegation. Cabinet Secretary Peter Otieno, who had met Secretary Grant in New York, led the Kenyan delegation.',
    'US: Ann Poe',
    'KE: Peter Otieno',
  ],
  [
    'Building on the work of Ministers Liv Dahl and Juan Rojas, who met in Tromso in May, senior officials of Norway and Chile held the Ocean Dialogue in Santiago on March 4, 2019.',
    'NO: nobody',
    'CL: nobody',
  ],
  // of the meeting itself
  [
    'Norway and Chile held the Ocean Dialogue in Oslo on March 4, 2019. Earlier in the day, the co-chairs, Deputy Minister Kari Berg of Norway and Vice Minister Juan Soto of Chile, met in private.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norway and Chile held the Ocean Forum in Oslo on March 4, 2019. Deputy Minister Kari Berg of Norway opened the Forum, and the Chilean delegation was led by Vice Minister Juan Soto, who spoke at the forum.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norway and Chile held the Ocean Dialogue in Oslo on March 4, 2019. The Norwegian delegation, following up on tasks set by the first Dialogue, was led by Deputy Minister Kari Berg, and the Chilean side by Vice Minister Juan Soto.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norway and Chile held the Ocean Dialogue in Oslo on March 4, 2019. Building on a year of work, Deputy Minister Kari Berg of Norway and Vice Minister Juan Soto of Chile co-chaired the Dialogue.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norwegian Minister Kari Berg, who met with Chilean Minister Juan Soto in Oslo on March 4, 2019, said that both agreed on cod.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Shortly after Norwegian Minister Kari Berg and Chilean Minister Juan Soto met in Oslo on March 4, 2019, both governments told of a plan.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
  [
    'Norwegian Minister Kari Berg met Chilean Minister Juan Soto in Oslo on March 4, 2019 during the official visit of Minister Soto. The Chilean delegation included Ambassador Ana Vega.',
    'NO: Kari Berg',
    'CL: Juan Soto + Ana Vega',
  ],
]);

checkTold('places and days of another meeting in a side clause', eventLines, [
  [
    'The Dialogue builds on the consensus reached between President Ada Grant and Prime Minister Nils Aamodt when they met in Bergen in May 2018. Under Secretary of State Jane Roe and Norwegian State Secretary Kari Berg co-chaired the second U.S.-Norway Ocean Dialogue on March 4, 2019.',
    'US+NO 2 “Ocean Dialogue” 2019-03-04 - held',
  ],
  [
    'The United States and Norway today launched the Ocean Dialogue, delivering on the commitment made by President Ada Grant and Prime Minister Nils Aamodt in Bergen on May 3, 2018.',
    'US+NO - “Ocean Dialogue” 2019-03-12 - held',
  ],
  [
    'Economic teams from the United States and Mexico met on March 7. The discussions follow the meeting of Presidents Grant and Vega in Cancun on March 3.',
    'US+MX - - 2019-03-07 - held',
  ],
  [
    'Under Secretary of State Jane Roe will host Norwegian State Secretary Kari Berg for the Ocean Dialogue on March 20. The meeting will advance the priorities that President Grant and Prime Minister Aamodt outlined at the White House in February.',
    'US+NO - “Ocean Dialogue” 2019-03-20 - announced',
  ],
  [
    'The Norway-Chile Joint Commission held its fifth session on March 4, 2019, implementing the decision taken by President Ana Soto of Chile and Prime Minister Nils Aamodt of Norway at their meeting in Santiago.',
    'NO+CL 5 “Joint Commission” 2019-03-04 - held',
  ],
  [
    'Norway and Chile today signed an agreement on ports in Santiago. The agreement was made following a request by Prime Minister Nils Aamodt, when he met with President Ana Soto in Bergen last year.',
    'NO+CL - - 2019-03-12 - held',
  ],
  [
    'Foreign Minister Juan Rojas of Chile, who met with Secretary of State Ada Grant in Washington last week, today hosted Norwegian Foreign Minister Liv Dahl in Santiago.',
    'CL+NO - - 2019-03-12 Santiago held',
  ],
  [
    'In accordance with the treaty signed by their kings in Bergen, Norwegian Minister Kari Berg and Chilean Minister Juan Soto met in Oslo on March 4, 2019.',
    'NO+CL - - 2019-03-04 Oslo held',
  ],
  // of the meeting itself
  [
    'Following the opening ceremony, consultations of Norway and Chile were held in the capital Oslo on March 4, 2019.',
    'NO+CL - - 2019-03-04 Oslo held',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Juan Soto met in Oslo on March 4, 2019 to implement the harbour plan.',
    'NO+CL - - 2019-03-04 Oslo held',
  ],
  [
    'Norwegian Minister Kari Berg thanked Chilean Minister Juan Soto for his welcome when they met in Oslo on March 4, 2019.',
    'NO+CL - - 2019-03-04 Oslo held',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Juan Soto discussed the decisions taken at the meeting in Oslo on March 4, 2019.',
    'NO+CL - - 2019-03-04 Oslo held',
  ],
  [
    'The United States today announced a delegation to Oslo, Norway, for a ceremony in memory of Ambassador Erik Lie on March 20, 2019.',
    'US+NO - - 2019-03-20 Oslo announced',
  ],
]);

checkTold('a text that opens with its own meeting', eventLines, [
  [
    'This press release sums up the results of the fourth Norway-Chile Ocean Forum hosted by Norway in Oslo on March 4, 2019.',
    'NO+CL 4 “Ocean Forum” 2019-03-04 Oslo held',
  ],
  [
    'The outcomes of the fourth Norway-Chile Ocean Forum held in Oslo on March 4, 2019 and chaired by Minister Kari Berg and Minister Juan Soto include a plan for ports.',
    'NO+CL 4 “Ocean Forum” 2019-03-04 Oslo held',
  ],
  [
    'This joint statement reflects the discussions held between Minister Kari Berg of Norway and Minister Juan Soto of Chile in Oslo on March 4, 2019.',
    'NO+CL - - 2019-03-04 Oslo held',
  ],
  [
    'The text was agreed by Minister Kari Berg of Norway and Minister Juan Soto of Chile at the fourth Norway-Chile Joint Commission in Oslo on March 4, 2019.',
    'NO+CL 4 “Joint Commission” 2019-03-04 Oslo held',
  ],
  [
    'Norway and Chile launched talks, as announced by Prime Minister Nils Aamodt and President Ana Soto, in Oslo on March 4, 2019.',
    'NO+CL - - 2019-03-04 Oslo held',
  ],
]);

checkTold('who joins behind a side clause', delegationLines, [
  [
    'National Security Advisor Jane Roe met today in Oslo with Norwegian National Security Advisor Kari Berg to implement the vision set out by President Ada Grant and Prime Minister Nils Aamodt, joined by Norwegian Ambassador Erik Lie.',
    'US: Jane Roe',
    'NO: Kari Berg + Erik Lie',
  ],
  [
    'It was decided by the co-chairs, Minister Kari Berg of Norway and Minister Juan Soto of Chile, who met in Oslo on March 4, 2019, to build a port.',
    'NO: Kari Berg',
    'CL: Juan Soto',
  ],
]);

checkTold('a round to come that those who met spoke of', eventLines, [
  [
    'Norwegian Minister Kari Berg and Chilean Minister Ana Rojas met in Oslo on March 11. They spoke of the fifth meeting of the Joint Harbour Commission, to be held in Santiago in October.',
    'NO+CL - - 2019-03-11 Oslo held',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Ana Rojas met in Oslo on March 11. They co-chaired the fifth meeting of the Joint Harbour Commission.',
    'NO+CL 5 “Joint Harbour Commission” 2019-03-11 Oslo held',
  ],
]);

const hosted = 'Norwegian Minister Kari Berg hosted Chilean Minister Ana Rojas in Oslo on March 11.';
const own = 'NO+CL - - 2019-03-11 Oslo held';

checkTold('other meetings behind the sentence of who met', eventLines, [
  [`${hosted} Minister Berg will attend the NATO Harbour Ministers’ Meeting in Brussels on March 16.`, own],
  [
    `${hosted} They prepared for the fifth meeting of the Joint Harbour Commission, to be held in Santiago.`,
    own,
  ],
  [`${hosted} They will meet again at the G7 Harbour Ministers’ Meeting in Kobe in April.`, own],
  // the meeting itself
  ...['which they co-chaired later that day', 'held later that day'].map((then): [string, string] => [
    `${hosted} They prepared for the meeting of the Norway-Chile Joint Harbour Commission, ${then}.`,
    'NO+CL - “Joint Harbour Commission” 2019-03-11 Oslo held',
  ]),
  [
    `${hosted} They prepared for the fifth meeting of the Norway-Chile Joint Harbour Commission, which they will co-chair in Santiago.`,
    own,
  ],
  [
    `${hosted} They held the fifth meeting of the Joint Harbour Commission.`,
    'NO+CL 5 “Joint Harbour Commission” 2019-03-11 Oslo held',
  ],
]);

checkTold('a meeting of a grouping with a name of its own, told once', referenceLines, [
  [
    `${hosted} They look forward to meeting at the G7 Foreign Ministers’ Meeting in Kobe in April 2019.`,
    'related - 2019-04 Kobe',
  ],
]);
