/** Those who led, attended or helped with other things than the talks: a choir, a race, a proposal. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const third = 'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11.';
const led = `${third} State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.`;
const alone = ['NO: Kari Berg', 'CL: Luz Rojas'] as const;
const chaired =
  'The third Norway-Chile Ports Dialogue was held in Oslo on March 10. It was co-chaired by State Secretary Kari Berg of Norway and Undersecretary Luz Rojas of Chile.';

checkTold(
  'bodies that helped with other things',
  delegationLines,
  [
    "In the war years, the Norwegian Navy supported the State Secretary's party.",
    "The Ministry of Energy and the Ports Board supported the Undersecretary's proposal.",
    "The Norwegian Agency for Exports supported the Undersecretary's visit to Bergen.",
    'The Norwegian Coast Guard escorted the Undersecretary to the airport.',
    'The Norwegian Coast Guard escorted the Undersecretary.',
    'Officers of the Oslo Police accompanied the Undersecretary.',
    'Journalists of the Public Broadcasting Service accompanied Ms. Rojas.',
    'Experts of the Inter-American Development Bank advised the Undersecretary on the plan.',
    'The Peruvian Ministry of Energy assisted the Undersecretary with data.',
    'The Ministry of Energy backed the Undersecretary in a letter.',
    'The Ministry of Energy supported the Undersecretary, who had asked for data.',
    'The Ministry of Trade and the Ports Board joined from Peru.',
    'The Ministry of Trade and the Ports Board joined from Cuba by video.',
    'The Ministry of Labour joined from Santiago in protests against the law.',
    'The Ports Board contributed from Santiago 200 books to the library.',
    "Delegates of the International Labour Organization were in the room for Norway's statement.",
    "The visiting delegation was completed by the arrival of the Ministry of Energy's plane.",
  ].map((row) => [`${led} ${row}`, ...alone] as const),
);

checkTold(
  'help with other things',
  delegationLines,
  [
    'They headed home with support from the Coast Administration and the Air Force.',
    'The delegation toured a plant built with the help of the Ministry of Energy.',
    'The delegation saw a ship designed with support from the Ministry of Energy.',
    'State Secretary Berg chaired, with the support of the Ministry of Finance, the board of the fund.',
  ].map((row) => [`${chaired} ${row}`, ...alone] as const),
);

checkTold(
  'those who were elsewhere',
  delegationLines,
  [
    'For Norway, Nils Dahl came second in the race.',
    'On the Norwegian side, Nils Dahl is present in all shops with his fish.',
    'From Norway, Pia Holm and Nils Dahl of the Ports Board were there in 2014.',
    'From Norway, Senator Nils Dahl sat in on the concert.',
  ].map((row) => [`${chaired} ${row}`, ...alone] as const),
);

checkTold('those who were there', delegationLines, [
  [
    `${led} For Norway, Minister Pia Holm and Director Nils Dahl co-chaired.`,
    'NO: Kari Berg & Pia Holm & Nils Dahl',
    'CL: Luz Rojas',
  ],
  [
    `${led} From Norway, Pia Holm and Nils Dahl of the Ports Board sat in on the talks.`,
    'NO: Kari Berg + Pia Holm, Nils Dahl (Ports Board)',
    'CL: Luz Rojas',
  ],
  [
    `${led} Staff of the Fisheries Directorate and the Coastal Administration assisted the State Secretary in the talks.`,
    'NO: Kari Berg (Fisheries Directorate, Coastal Administration)',
    'CL: Luz Rojas',
  ],
  [
    `${led} The Norwegian Coast Guard assisted the State Secretary.`,
    'NO: Kari Berg (Coast Guard)',
    'CL: Luz Rojas',
  ],
  [
    `${led} Staff of the Fisheries Directorate assisted the Undersecretary.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Fisheries Directorate)',
  ],
  [
    `${led} The Ministry of Trade and the Ports Board joined from Santiago.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Trade, Ports Board)',
  ],
]);
