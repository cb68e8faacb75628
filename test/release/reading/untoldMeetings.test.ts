/** Meetings that no known words tell, and what is none. */
import { checkTold } from './check';
import { eventLines } from './lines';

checkTold('meetings told by nothing but who was met', eventLines, [
  [
    'Special Envoy Ann Reed was in Norway this week to consult with the Norwegian authorities about cod. On Monday, March 11, she saw State Secretary of Norway Kari Berg in Oslo.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  [
    'Special Envoy Ann Reed departs on March 19 for Bergen and Oslo. Her only official appointment is in Oslo on Friday, March 22, when she is to confer with Norwegian State Secretary Kari Berg.',
    'US+NO - - 2019-03-22 Oslo announced',
  ],
  [
    'Assistant Secretary Ann Reed returned yesterday from the Nordic countries. On March 10, in Oslo, she saw Norwegian State Secretary Kari Berg. The following day, Ms. Reed sat down in Copenhagen with Danish State Secretary Lise Holm.',
    'US+NO - - 2019-03-10 Oslo held',
    'US+DK - - 2019-03-11 Copenhagen held',
  ],
  [
    'Assistant Secretary Ann Reed returns to the north. The trip reaches its high point on March 21, when Ms. Reed opens the inaugural session of the U.S.-Norway Cod Dialogue in Oslo.',
    'US+NO 1 “Cod Dialogue” 2019-03-21 Oslo announced',
  ],
  // those of no known state are of the state that is visited
  [
    'Ann Reed, Assistant Secretary of State for Ports, today wrapped up a three-day stay in Norway. State Secretary Kari Berg received the Assistant Secretary in Bergen on March 11.',
    'US+NO - - 2019-03-11 Bergen held',
  ],
  [
    'Assistant Secretary Ann Reed returned yesterday from Norway. At a working session in Oslo on March 11, Ms. Reed and Kari Berg, State Secretary at the Ministry of Trade, compared notes on cod.',
    'US+NO - - 2019-03-11 Oslo held',
  ],
  // what is said of somebody, or told of one state alone
  [
    'The United States mourns the death of Norwegian State Secretary Kari Berg. She met with Secretary Ann Reed often.',
  ],
  [
    'Secretary Ann Reed congratulates Norwegian State Secretary Kari Berg on her appointment. The United States and Norway work closely together.',
  ],
  [
    'The United States condemns the attack in Bergen. We offer our help to the Norwegian authorities, with whom our Embassy is in contact.',
  ],
  [
    'The Department of State today designated two companies. Norwegian State Secretary Kari Berg discussed the companies with reporters on March 11.',
  ],
  [
    'The Department of State will give $3 million for the fisheries of Chile. Assistant Secretary Ann Reed signed the agreement with Chilean Minister of Fisheries Luz Rojas on March 11.',
  ],
  [
    'Assistant Secretary Ann Reed returned yesterday from Norway. The Assistant Secretary and Ambassador Lars Holm discussed the budget of the Embassy on March 11.',
  ],
  [
    'Assistant Secretary Ann Reed returned yesterday from Norway. On March 11, she saw the play that Kari Berg wrote on cod.',
  ],
  [
    'A film on cod is out. In 2012, Assistant Secretary Ann Reed discussed it with Norwegian State Secretary Kari Berg.',
  ],
  // what is asked of others, or told of them alone
  ['The United States calls on Nicaraguan authorities to resume the national dialogue.'],
  ['The United States urges Sudanese authorities to meet the demands of the people.'],
  ['The United States supports a dialogue between Venezuelan authorities and the National Assembly.'],
  [
    'Our hearts are with the Ethiopian people. Prime Minister Abebe Roe met the families in Addis Ababa on March 11.',
  ],
  [
    'Our consultations with allies continue. German Chancellor Anke Roe spoke in Berlin on March 9 of the need for unity, and we agree.',
  ],
  ['Deputy Secretary Ann Reed welcomed Norwegian Foreign Minister Kari Berg’s statement of March 8 on cod.'],
  ['President Ann Reed greeted Norwegian Prime Minister Kari Berg on the occasion of the National Day.'],
  ['Ambassador Ann Reed sees Norwegian Prime Minister Kari Berg as a true friend.'],
]);
