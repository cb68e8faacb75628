/** Officials of whom no known words tell what part they had. */
import { checkTold } from './check';
import { delegationLines } from './lines';

const LED =
  'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11. State Secretary Kari Berg led the Norwegian delegation and Undersecretary Luz Rojas the Chilean delegation.';
const TO_BE_HELD = 'Norway and Chile will hold the third Norway-Chile Ports Dialogue in Oslo on March 21.';
const HELD = 'Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on March 11.';

checkTold('officials who were there in whatever words', delegationLines, [
  [
    `${LED} Norwegian Ambassador Lars Holm rounded out the Norwegian side.`,
    'NO: Kari Berg + Lars Holm',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Captain Juan Pino of the Chilean Navy presented a count of cod to the meeting.`,
    'NO: Kari Berg',
    'CL: Luz Rojas + Juan Pino (Navy)',
  ],
  // the first of a side that has nobody lead it
  [
    `${HELD} Director Lars Holm has charge of the Norwegian delegation. For Chile, Undersecretary Luz Rojas bore the responsibility for the talks.`,
    'NO: Lars Holm',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} The Dialogue has two chairs. They are Lars Holm, Director for Ports of Norway, and Luz Rojas, Undersecretary for Ports of Chile.`,
    'NO: Lars Holm',
    'CL: Luz Rojas',
  ],
  // what heads of state decided, what was done elsewhere or by somebody without a post
  [
    `${LED} The sides built on the vision of Norwegian Prime Minister Ola Lund for the dialogue.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [`${LED} Norwegian Minister of Trade Ola Lund thanked the delegations.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
  [
    `${LED} Norwegian Minister of Trade Ola Lund will table the bill on ports in Bergen.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} In May 2017, Norwegian Minister of Trade Ola Lund joined the talks in Lima.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} A dinner of the delegations at the home of Norwegian Minister of Trade Ola Lund followed.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Ministry spokeswoman Ola Lund of Norway answered questions on the talks.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

checkTold('bodies that were there in whatever words', delegationLines, [
  [
    `${LED} Undersecretary Rojas brought with her colleagues from the Ministry of Finance and the Coast Guard.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Finance, Coast Guard)',
  ],
  [
    `${LED} The Chilean Ministry of Trade presented its plans for the ports.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Trade)',
  ],
  // a list of bodies is of the side of its first, whatever state is named behind it
  [
    `${HELD} Officers of the Chilean Navy, the Harbour Police, and the Coast Guard attended, together with representatives of the Norwegian Ministry of Trade.`,
    'NO: nobody (Ministry of Trade)',
    'CL: nobody (Navy, Coast Guard)',
  ],
  // what bodies do at other times
  [
    `${LED} The Norwegian Ministry of Trade will send staff to a project of the Coast Guard.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} In 2017, staff of the Norwegian Ministry of Trade had drawn up the plan.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);

checkTold('lists of bodies that a side consists of, in whatever words', delegationLines, [
  [
    `${HELD} The Chilean party was drawn from the Foreign Relations Department, the Coast Guard, and the Ports Service.`,
    'NO: nobody',
    'CL: nobody (Foreign Relations Department, Coast Guard, Ports Service)',
  ],
  [
    `${HELD} Present from the Chilean government were the National Maritime Council and the Ports Authority.`,
    'NO: nobody',
    'CL: nobody (National Maritime Council, Ports Authority)',
  ],
  [
    `${HELD} Those of Chile represented the Ministry of Finance and the Navy.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Navy)',
  ],
  [
    `${HELD} Chile called on specialists from its Navy and Ministry of Finance.`,
    'NO: nobody',
    'CL: nobody (Navy, Ministry of Finance)',
  ],
  [
    `${HELD} Colleagues from the Ministry of Finance’s Ports Service completed the Chilean delegation.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Ports Service)',
  ],
  [
    `${HELD} With her on the Chilean side of the table were the Ministry of Finance and the Navy.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Navy)',
  ],
  [
    `${HELD} Seated beside the Ministry of Trade for Norway were the Coastal Administration and the Ports Board.`,
    'NO: nobody (Ministry of Trade, Coastal Administration, Ports Board)',
    'CL: nobody',
  ],
  [
    `${HELD} Experts of the Chilean Navy and Ministry of Defense added briefings in their own fields.`,
    'NO: nobody',
    'CL: nobody (Navy, Ministry of Defense)',
  ],
  [
    `${HELD} Officials of the Geological Survey of Norway and the Ports Board took part.`,
    'NO: nobody (Geological Survey of Norway, Ports Board)',
    'CL: nobody',
  ],
  [
    `${HELD} On the Norwegian team were officers from the Ministries of Trade and Finance and the Financial Intelligence Unit.`,
    'NO: nobody (Ministry of Trade, Ministry of Finance, Financial Intelligence Unit)',
    'CL: nobody',
  ],
  [
    `${TO_BE_HELD} Chile has nominated the Ministry of Finance and the Navy.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Navy)',
  ],
  [
    `${TO_BE_HELD} Chile has told us that the Ministry of Finance and the Ports Unit of the police intend to be there.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Ports Unit)',
  ],
  [
    `${TO_BE_HELD} The Chilean team is said to draw on the Ministry of Finance and the Navy.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Navy)',
  ],
  [
    `${TO_BE_HELD} Chile will also send the Ministry of Finance and the Navy.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Navy)',
  ],
  [
    `${TO_BE_HELD} The Ministry of Finance and the Ministry of Education will complete the Chilean team.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Ministry of Education)',
  ],
  [
    `${HELD} From Santiago came the Ministries of Trade and Finance, along with the Chilean Navy.`,
    'NO: nobody',
    'CL: nobody (Ministry of Trade, Ministry of Finance, Navy)',
  ],
  [
    `${HELD} The Norwegians, he said, had with them the Coastal Administration and the Ports Board.`,
    'NO: nobody (Coastal Administration, Ports Board)',
    'CL: nobody',
  ],
  [
    `${HELD} The Chilean side brought in the State Bank, the Ministry of Mining and the Ports Service.`,
    'NO: nobody',
    'CL: nobody (State Bank, Ministry of Mining, Ports Service)',
  ],
  [
    `${TO_BE_HELD} Undersecretary Rojas of Chile will be supported by the Ministry of Finance and the Navy.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Navy)',
  ],
  [
    `${TO_BE_HELD} Chile said its Ministry of Finance would send people.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance)',
  ],
  [
    'The United States and the European Union held the third U.S.-EU Ports Dialogue in Oslo on March 11. The EU side was led by Lars Holm, Director in the European Commission’s Directorate-General for Trade.',
    'US: nobody',
    'EU: Lars Holm (European Commission, Directorate-General for Trade)',
  ],
  [
    `${HELD} The Chilean team came by ship. It drew on the Ministry of Finance, the Navy, and the Ports Service.`,
    'NO: nobody',
    'CL: nobody (Ministry of Finance, Navy, Ports Service)',
  ],
  // what bodies do at other times, or might do
  [
    `${HELD} The sides adopted a plan. It is with the Ministry of Finance and the Navy of Chile.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${HELD} The Norwegian government has moved the Ministry of Trade and the Ministry of Fisheries to Bergen.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${HELD} The sides discussed the merger of the Ministry of Trade and the Ministry of Education of Chile.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${HELD} Chilean officials described the reform of the Ministry of Finance and the Ministry of Education.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${HELD} On the Chilean side, the Ministry of Finance and the Navy are responsible for the ports.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${HELD} Norwegian teams are to inspect the Ministry of Finance and the Navy in Santiago.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${HELD} Ship owners may turn to officers of the Ministry of Finance or the Chilean Navy.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    `${HELD} The Ministry of Finance and the Ministry of Education of Chile issue the permits.`,
    'NO: nobody',
    'CL: nobody',
  ],
  [
    'The United States and Norway held the third U.S.-Norway Ports Dialogue in Oslo on March 11. Present were officers of the White House Office of Science and Technology Policy.',
    'US: nobody (Office of Science and Technology Policy)',
    'NO: nobody',
  ],
  [
    'The United States and Norway held the third U.S.-Norway Ports Dialogue in Oslo on March 11. The U.S. delegation was led by Lars Holm, Director of the Office of Environmental Quality in the Department of State’s Bureau of African Affairs.',
    'US: Lars Holm (Office of Environmental Quality, Department of State, Bureau of African Affairs)',
    'NO: nobody',
  ],
]);

checkTold('bodies that did something else', delegationLines, [
  [
    `${LED} The Norwegian Police and the Coast Guard came to the rescue of a cruise ship.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} The Norwegian Ministry of Trade and the Ministry of Fisheries have staff at the Embassy in Washington.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} The Ports Board and the Coast Guard are part of the Norwegian rescue center.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Officers of the Norwegian Navy and the Coast Guard came aboard a frigate in Bergen.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Staff at the Norwegian Ministry of Trade and the Police had their accounts stolen.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} There are people from the Norwegian Ministry of Trade at the NATO Centre in Tallinn.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} The Norwegian Ports Board is represented at the Embassy in Santiago.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [
    `${LED} The law is backed by the Norwegian Ministry of Trade and the Ports Board.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
  [`${LED} The Norwegian Police belong to the Ministry of Justice.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
]);

checkTold('posts that are of another state than their words tell', delegationLines, [
  [
    'The United States and Poland held the third U.S.-Poland Ports Dialogue in Warsaw on March 11. Under Secretary of State Marta Feld and Jan Lis, Secretary of State at the Ministry of Foreign Affairs, served as co-chairs.',
    'US: Marta Feld',
    'PL: Jan Lis (Ministry of Foreign Affairs)',
  ],
  [
    `${HELD} It was co-chaired by the Secretary General of the Ministry, Mr. Lars Holm, and the Undersecretary for Ports of Chile, Ms. Luz Rojas.`,
    'NO: Lars Holm',
    'CL: Luz Rojas',
  ],
  [
    `${HELD} Norway’s delegation was led by Director Lars Holm of the Ministry of Foreign Affairs’ Ocean and Polar Affairs Department.`,
    'NO: Lars Holm (Ministry of Foreign Affairs, Ocean and Polar Affairs Department)',
    'CL: nobody',
  ],
]);

checkTold('parts and bodies told by those who came with somebody', delegationLines, [
  [
    `${LED} Norway’s Ambassador to Chile, Lars Holm, and officials of the Coast Guard formed part of the Norwegian delegation.`,
    'NO: Kari Berg + Lars Holm (Coast Guard)',
    'CL: Luz Rojas',
  ],
  [
    `${LED} The Directorate of Ports took part for Norway, with Director Lars Holm.`,
    'NO: Kari Berg + Lars Holm (Directorate of Ports)',
    'CL: Luz Rojas',
  ],
  [
    `${LED} Those travelling with Undersecretary Rojas come from the Ministry of Trade and the Navy.`,
    'NO: Kari Berg',
    'CL: Luz Rojas (Ministry of Trade, Navy)',
  ],
  [
    `${HELD} The Chilean participants, under the direction of Undersecretary Luz Rojas of the Ministry of Trade, spoke of cod.`,
    'NO: nobody',
    'CL: Luz Rojas (Ministry of Trade)',
  ],
  [`${LED} A working group was formed under Director Lars Holm.`, 'NO: Kari Berg', 'CL: Luz Rojas'],
  [
    `${LED} Those travelling with ferries come from the islands that the Ministry of Trade looks after.`,
    'NO: Kari Berg',
    'CL: Luz Rojas',
  ],
]);
