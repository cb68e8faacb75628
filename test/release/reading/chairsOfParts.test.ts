/** Who led where a commission has a part of each state, and where two led in other words. */
import { checkTold } from './check';
import { delegationLines, eventLines } from './lines';

checkTold('chairs of the parts of a commission', delegationLines, [
  [
    'Norway and Estonia will hold the ninth session of the Norway-Estonia Joint Commission in Oslo on March 21. The Estonian part of the Commission is chaired by Minister of Economy Jaan Tamm, and the Norwegian part by Kari Berg, Deputy Minister of Transport.',
    'NO: Kari Berg',
    'EE: Jaan Tamm',
  ],
  [
    'Norway and Estonia held the ninth session of the Norway-Estonia Joint Commission in Oslo on March 11. The Estonian part of the statement was read by Minister of Economy Jaan Tamm.',
    'NO: nobody',
    'EE: nobody',
  ],
]);

checkTold('two who led together', delegationLines, [
  [
    'The Norway-Peru consultations were held in Lima on March 11. The Vice Minister of Foreign Affairs of Peru, Julio Rojas, presided over the meeting together with the Permanent Secretary of the Ministry of Foreign Affairs of Norway, Kari Berg.',
    'NO: Kari Berg (Ministry of Foreign Affairs)',
    'PE: Julio Rojas',
  ],
  [
    'Norway and Chile held the third Policy Dialogue on Ports in Oslo on March 11, with Lars Holm, Director-General for Ports at the Ministry of Trade of Norway, and Luz Rojas, Director for Harbours at the Ministry of Works of Chile, serving as chief delegates.',
    'NO: Lars Holm (Ministry of Trade)',
    'CL: Luz Rojas (Ministry of Works)',
  ],
  [
    'Norway and Chile held the third Ports Dialogue in Oslo on March 11. Kari Berg, Director in the Ministry of Trade, led for Norway. Luz Rojas, Director for Harbours, did so for Chile.',
    'NO: Kari Berg (Ministry of Trade)',
    'CL: Luz Rojas',
  ],
]);

checkTold('venues with the day in between', eventLines, [
  [
    'Oslo was the venue, on Monday, 11 March 2019, of a new round of the Trilateral Consultations on Ports among Norway, Poland and Chile.',
    'NO+PL+CL - “Trilateral Consultations on Ports” 2019-03-11 Oslo held',
  ],
]);
