/** Meetings beside the one that a release is about, and days and places that only the course of it tells. */
import { checkTold } from './check';
import { eventLines } from './lines';

const THIRD =
  'Assistant Secretary of State Ann Reed hosted Norwegian State Secretary Kari Berg in Washington on March 11 for the third U.S.-Norway Harbour Dialogue.';
const HELD = 'US+NO 3 “Harbour Dialogue” 2019-03-11 Washington held';

checkTold('a meeting beside the one that the release is about', eventLines, [
  [
    `${THIRD} Earlier on March 11, Ms. Reed also met with Luz Rojas, Minister of Fisheries of Chile.`,
    HELD,
    'US+CL - - 2019-03-11 - held',
  ],
  [
    `${THIRD} One day earlier, on March 10, she sat down separately in Washington with Chilean Minister Luz Rojas to discuss cod.`,
    HELD,
    'US+CL - - 2019-03-10 Washington held',
  ],
  [
    `${THIRD} The following day, March 12, the Assistant Secretary saw Minister of Fisheries Luz Rojas of Chile, also in Washington.`,
    HELD,
    'US+CL - - 2019-03-12 Washington held',
  ],
  [
    `${THIRD} From Washington Ms. Reed continued to Santiago, where, on March 12, she and Chile's Minister of Fisheries, Luz Rojas, held the first fisheries consultations.`,
    HELD,
    'US+CL 1 “fisheries consultations” 2019-03-12 Santiago held',
  ],
  [
    `${THIRD} On March 12 she received Chilean Minister Luz Rojas in Washington.`,
    HELD,
    'US+CL - - 2019-03-12 Washington held',
  ],
  // told of another time, of others, or of no meeting
  [`${THIRD} In June 2017 she had met with Chilean Minister Luz Rojas.`, HELD],
  [`${THIRD} On January 5 Ms. Reed met with Chilean Minister Luz Rojas in Lima.`, HELD],
  [`${THIRD} On March 12 she will speak of cod at the Chile-Peru Fisheries Forum in Lima.`, HELD],
  [`${THIRD} Chilean Minister Luz Rojas told reporters on March 12 that she had seen the ports.`, HELD],
  [`${THIRD} On March 12 Ms. Reed met with Chilean fishermen in Washington.`, HELD],
  // who travels on may be the guest
  [`${THIRD} On March 12 she met with Chilean Minister Luz Rojas in Santiago.`, HELD],
  [
    `${THIRD} On March 12 Ms. Reed met with Chilean Minister Luz Rojas in Santiago.`,
    HELD,
    'US+CL - - 2019-03-12 Santiago held',
  ],
  [
    `${THIRD} She briefed him on her conversation with Chilean Minister Luz Rojas in Santiago on March 10.`,
    HELD,
  ],
  [`${THIRD} She urged that Chilean officials meet with Estonian diplomats in Tallinn on March 12.`, HELD],
]);

checkTold('the day and place that the course of the meeting tells', eventLines, [
  [
    'State Secretary Kari Berg of Norway visited Lima on March 5-6, 2019. The fourth Norway-Peru Harbour Consultations were held on the first day of the visit.',
    'NO+PE 4 “Harbour Consultations” 2019-03-05 Lima held',
  ],
  [
    'State Secretary Kari Berg of Norway visited Lima on March 5-6, 2019. The fourth Norway-Peru Harbour Consultations were held on the last day of the visit.',
    'NO+PE 4 “Harbour Consultations” 2019-03-06 Lima held',
  ],
  [
    'On March 5, State Secretary Kari Berg of Norway paid a working visit to Chile. There she and Chilean Deputy Minister Luz Rojas chaired the Norwegian-Chilean fisheries consultations.',
    'NO+CL - “fisheries consultations” 2019-03-05 - held',
  ],
  [
    'The following statement is issued by the participants in the U.S.-Norway Harbour Forum. Oslo was the setting for the session of the Harbour Forum on March 6 and 7, 2019.',
    'US+NO - “Harbour Forum” 2019-03-06/2019-03-07 Oslo held',
  ],
  [
    'The State Secretary for Trade, Kari Berg, presided in Bergen yesterday over the twenty-first session of the Norway-Chile Harbour Commission.',
    'NO+CL 21 “Harbour Commission” 2019-03-11 Bergen held',
  ],
  [
    'President Nils Berg of Norway has invited President Ana Soto of Chile and President Eva Tamm of Estonia to Bergen, where the three heads of state will confer on 28 March 2019. It will be the second time that the presidents come together in this composition.',
    'NO+CL+EE 2 - 2019-03-28 Bergen announced',
  ],
  [
    'A delegation from Washington spent three days in Chile this week to talk about cod. The main meeting was in Santiago on March 8.',
    'US+CL - - 2019-03-08 Santiago held',
  ],
  [
    'Assistant Secretary Ann Reed was in Chile this week to consult with the Chilean authorities about cod. In Santiago on March 8, she met with Minister of Fisheries Luz Rojas.',
    'US+CL - - 2019-03-08 Santiago held',
  ],
  // what was only said of it, or is of another thing
  [
    'Norway and Chile held the third Norway-Chile Harbour Dialogue. They praised the law that was passed in Oslo on March 6.',
    'NO+CL 3 “Harbour Dialogue” - - held',
  ],
  [
    'Norway and Chile held the third Norway-Chile Harbour Dialogue. The next Harbour Dialogue is to be held in Lima on April 6.',
    'NO+CL 3 “Harbour Dialogue” - - held',
  ],
  ['The main meeting was in Santiago on March 8. Farmers spoke of cod.'],
  ['A choir from Bergen spent three days in Chile. The concert was in Santiago on March 8.'],
]);
