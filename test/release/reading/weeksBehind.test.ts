/** Weekdays with their week behind them, and whoever played host on one. */
import { checkTold } from './check';
import { eventLines } from './lines';

checkTold(
  'weekdays of a week',
  eventLines,
  (
    [
      ['held', 'on Monday and Tuesday of this week', '2019-03-11/2019-03-12 Oslo held'],
      ['held', 'on Monday of last week', '2019-03-04 Oslo held'],
      ['held', 'Tuesday to Thursday of last week', '2019-03-05/2019-03-07 Oslo held'],
      ['held', 'on Friday last week', '2019-03-08 Oslo held'],
      ['will hold', 'on Friday of this week', '2019-03-15 Oslo announced'],
      ['will hold', 'on Tuesday of next week', '2019-03-19 Oslo announced'],
      // weeks of their own names
      ['held', 'on Monday of Fish Week', '2019-03-11 Oslo held'],
      ['held', 'on Friday', '2019-03-08 Oslo held'],
    ] as const
  ).map(([verb, days, told]) => [
    `Norway and Chile ${verb} the third Norway-Chile Ports Dialogue in Oslo ${days}.`,
    `NO+CL 3 “Ports Dialogue” ${told}`,
  ]),
);

checkTold('who played host', eventLines, [
  [
    'Norway played host in Oslo on Friday to the third Norway-Chile Ports Dialogue.',
    'NO+CL 3 “Ports Dialogue” 2019-03-08 Oslo held',
  ],
  [
    'Norway will play host in Oslo on Friday to the third Norway-Chile Ports Dialogue.',
    'NO+CL 3 “Ports Dialogue” 2019-03-15 Oslo announced',
  ],
]);
