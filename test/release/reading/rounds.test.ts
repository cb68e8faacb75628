/** Rounds whose name stands in front of a lower-case "meeting", and frames in which two states meet. */
import { checkMentions, checkTold } from './check';
import { eventLines, referenceLines } from './lines';

const between = (name: string): string =>
  `The fourth ${name} between Norway and Chile was held in Oslo on March 11.`;
const fourth = (series: string): string => `NO+CL 4 “${series}” 2019-03-11 Oslo held`;

checkTold('committees that meet between two states', eventLines, [
  [between('Joint Committee meeting'), fourth('Joint Committee')],
  [between('Joint Commission meeting'), fourth('Joint Commission')],
  [between('Joint Defence Cooperation Committee meeting'), fourth('Joint Defence Cooperation Committee')],
  [between('Joint Military Commission session'), fourth('Joint Military Commission')],
  [between('Business Council meeting'), fourth('Business Council')],
  [between('High Level Committee meeting'), fourth('High Level Committee')],
  [
    'Norway and Chile held the fourth Joint Committee meeting in Oslo on March 11.',
    fourth('Joint Committee'),
  ],
  // not of both
  [
    'Norway and Chile held a meeting in Oslo on March 11. The fourth Harbour Committee meeting praised it.',
    'NO+CL - - 2019-03-11 Oslo held',
  ],
]);

const ofThe = (name: string): string =>
  `Ports matter. The second meeting of the Norway-Chile ${name} was held in Oslo on March 11.`;
const second = (series: string): string => `NO+CL 2 “${series}” 2019-03-11 Oslo held`;

checkTold('frames in which two states meet', eventLines, [
  [ofThe('Partnership'), second('Partnership')],
  [ofThe('Ocean Platform'), second('Ocean Platform')],
  [ofThe('Harbour Initiative'), second('Harbour Initiative')],
  [ofThe('Advisory Panel'), second('Advisory Panel')],
  [ofThe('Joint Board'), second('Joint Board')],
  [ofThe('Energy Alliance'), second('Energy Alliance')],
  [
    'Ports matter. The 18th Annual Meeting of the Norway-Chile Partnership (NCP) was held yesterday in Oslo.',
    'NO+CL 18 “Partnership” 2019-03-11 Oslo held',
  ],
  // spoken of, not met in
  ['Ports matter. Both sides praised the Norway-Chile Ocean Partnership in Oslo on March 11.'],
]);

checkMentions('a service named twice', [
  'The second ⟦dialogue|Norway-Chile Navy to Navy Talks⟧ dealt with ice.',
  'The ⟦dialogue|Norway-Chile Army-to-Army Staff Talks⟧ dealt with ice.',
  'They went from ⟦country=NO|Norway⟧ to the ⟦dialogue|Norway-Chile Staff Talks⟧.',
]);

checkTold('rounds counted by one Roman letter, or in words beyond fifty', eventLines, [
  [
    'The V Meeting of the Norway-Chile Binational Commission was held in Oslo on March 11.',
    'NO+CL 5 “Binational Commission” 2019-03-11 Oslo held',
  ],
  [
    'Norway and Chile held the X Binational Cabinet in Oslo on March 11.',
    'NO+CL 10 “Binational Cabinet” 2019-03-11 Oslo held',
  ],
  [
    'The Sixty-Third Session of the Norway-Chile Joint Commission was held in Oslo from the 6th to the 8th March 2019.',
    'NO+CL 63 “Joint Commission” 2019-03-06/2019-03-08 Oslo held',
  ],
]);

checkTold('the next subcommittee', referenceLines, [
  [
    'The European Union and Chile held the 14th meeting of the Cooperation Subcommittee on Trade in Brussels on March 11. The 15th Subcommittee will be held in Santiago in 2020.',
    'next 15 2020 Santiago',
  ],
]);

checkTold('a first trilateral, and the talks of a day told behind them', referenceLines, [
  [
    'Norwegian Minister Kari Berg, Chilean Minister Ana Rojas and Estonian Minister Urmas Tamm met in Oslo on March 11. This meeting follows their first trilateral in Tallinn in October 2017.',
    'previous 1 2017-10 Tallinn',
  ],
  [
    'Norwegian Minister Kari Berg and Chilean Minister Ana Rojas met in Oslo on March 11. This meeting follows their first bilateral agreement in Tallinn in October 2017.',
  ],
]);

checkTold('days in front of the talks', eventLines, [
  [
    'Norway and Chile will hold their third ocean dialogue in Oslo next week, the Ministry of Trade said on Friday. Director Kari Berg will lead the Norwegian side at the March 19-20 talks.',
    'NO+CL 3 “ocean dialogue” 2019-03-19/2019-03-20 Oslo announced',
  ],
]);

checkTold('bodies and meetings without their states that are counted and held', eventLines, [
  [
    'Norway and Chile held the third Digital Partnership Council in Oslo on March 11, 2019.',
    'NO+CL 3 “Digital Partnership Council” 2019-03-11 Oslo held',
  ],
  [
    'Norway and Chile convened the third Mixed Commission in Oslo on March 11, 2019.',
    'NO+CL 3 “Mixed Commission” 2019-03-11 Oslo held',
  ],
  [
    "Norway and Chile held the third Senior Officials' Meeting in Oslo on March 11, 2019.",
    "NO+CL 3 “Senior Officials' Meeting” 2019-03-11 Oslo held",
  ],
  // a body that somebody addressed
  ['Minister Kari Berg addressed the third Trade Commission in Oslo on March 11, 2019.'],
]);

checkTold('committees of two states, and what met how often', eventLines, [
  [
    'The Joint Harbour Committee of the Kingdom of Norway and the Republic of Chile held its eighth meeting in Oslo on March 11, 2019.',
    'NO+CL 8 “Joint Harbour Committee” 2019-03-11 Oslo held',
  ],
  [
    'The Joint Trade Commission of Norway and Chile met for the eighth time in Oslo on March 11, 2019.',
    'NO+CL 8 “Joint Trade Commission” 2019-03-11 Oslo held',
  ],
  [
    'The Norway-Chile Harbour Dialogue convened in Oslo on March 11, 2019 for the fifth time.',
    'NO+CL 5 “Harbour Dialogue” 2019-03-11 Oslo held',
  ],
  // committees of two parliaments, and one of a state
  ['The Trade Committees of Norway and Chile sent letters on March 11, 2019.'],
  ['The Harbour Committee of Norway wrote to Chile on March 11, 2019.'],
]);
