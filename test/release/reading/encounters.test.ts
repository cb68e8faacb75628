/** That officials of two states met, in the many words for it; and where a meeting is told further down. */
import { checkTold } from './check';
import { eventLines } from './lines';

const berg = 'Norwegian State Secretary Kari Berg';
const rojas = 'Chilean Undersecretary Luz Rojas';

checkTold(
  'two who met, in whatever words',
  eventLines,
  [
    `${berg} greeted ${rojas} in Oslo on Monday.`,
    `On Monday, ${berg} sat down in Oslo with ${rojas}.`,
    `${berg} sat down with ${rojas} in Oslo on Monday.`,
    `${rojas} was received by ${berg} in Oslo on Monday.`,
    `On Monday, ${rojas} was greeted in Oslo by ${berg}.`,
    `${rojas} paid a courtesy call in Oslo on ${berg} on Monday.`,
    `${rojas} made a courtesy call on ${berg} in Oslo on Monday.`,
    `On Monday, ${rojas} called on ${berg} in Oslo.`,
    `${berg} and ${rojas} were together in Oslo on Monday.`,
    `${berg} and ${rojas} came together in Oslo on Monday.`,
    `${berg} and ${rojas} sat down together in Oslo on Monday.`,
    `${berg} and ${rojas} dined together in Oslo on Monday.`,
    `${berg} had a working lunch with ${rojas} in Oslo on Monday.`,
    `On Monday, ${berg} dined in Oslo with ${rojas}.`,
    `${berg} and ${rojas} saw each other in Oslo on Monday.`,
    `${berg} and ${rojas} went over the fishing treaty in Oslo on Monday.`,
    `${berg} and ${rojas} reviewed their work on ports in Oslo on Monday.`,
    `On Monday, ${berg} was the host in Oslo of ${rojas}.`,
  ].map((words) => [
    `${words} They spoke of ports.`,
    `${words.indexOf('Chilean') < words.indexOf('Norwegian') ? 'CL+NO' : 'NO+CL'} - - 2019-03-11 Oslo held`,
  ]),
);

checkTold(
  'what is said of two who did not meet',
  eventLines,
  [
    `${berg} greeted the words of ${rojas} on Monday.`,
    `${berg} greeted fishermen in Oslo on Monday. ${rojas} sent a letter.`,
    `On Monday, ${berg} sat down in Oslo with a book by ${rojas}.`,
    `${berg} was received by the fishermen of Oslo on Monday. ${rojas} sent a letter.`,
    `The words of ${rojas} were welcomed by ${berg} in Oslo on Monday.`,
    `On Monday, ${rojas} called on ${berg} to lift the ban on cod.`,
    `${berg} and ${rojas} were together in opposing the ban on Monday.`,
    `${berg} and ${rojas} came together in a video on Monday.`,
    `${berg} paid a courtesy to the memory of ${rojas} on Monday.`,
    `${berg} dined in Oslo with fishermen on Monday.`,
    `${berg} has never been greeted by ${rojas} in Oslo.`,
    `${berg} and ${rojas} saw the same film in Oslo on Monday.`,
  ].map((words) => [words]),
);
