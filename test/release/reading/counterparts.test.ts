/** Whom the text calls somebody's counterparts, guests and hosts. */
import { checkTold } from './check';
import { delegationLines } from './lines';

checkTold('counterparts', delegationLines, [
  [
    'Assistant Secretary of State Marta Feld and Assistant Secretary of Defense Adam Kersey hosted their Norwegian counterparts, Ministry of Trade Undersecretary Kari Berg and Ministry of Defence Undersecretary Lars Haugland, for the second U.S.-Norway Ocean Dialogue on March 11, together with senior officials from both sides.',
    'US: Marta Feld & Adam Kersey',
    'NO: nobody + Kari Berg, Lars Haugland (Ministry of Trade, Ministry of Defence)',
  ],
  [
    'The Minister for Defence, Kari Berg, and the Minister for Trade, Lars Haugland, were hosted in Washington by U.S. Secretary of State, Marta Feld, and U.S. Secretary of Defense, Adam Kersey, for the second Norway-United States Ministerial Consultations on March 11.',
    'NO: nobody + Kari Berg, Lars Haugland',
    'US: Marta Feld & Adam Kersey',
  ],
  [
    'Deputy Secretary of State Marta Feld and Norwegian State Secretary for Trade Kari Berg inaugurated the U.S.-Norway Ocean Dialogue yesterday in Oslo.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
  [
    'On March 11, the second meeting of the Japan-U.S.-Norway Ocean Working Group was held in Oslo.\n\nFrom the Japanese side, TANABE Kenji, Deputy Assistant Minister, Ministry of Foreign Affairs of Japan; from the U.S. side, Ms. Marta Feld, Deputy for Oceans, Department of State; and from the Norwegian side, Mr. Lars Haugland, Director-General for Ocean Affairs, Ministry of Foreign Affairs of Norway, and relevant officials participated.',
    'JP: nobody + TANABE Kenji (Ministry of Foreign Affairs)',
    'US: nobody + Marta Feld (Department of State)',
    'NO: nobody + Lars Haugland (Ministry of Foreign Affairs)',
  ],
  [
    'U.S. Assistant Secretary of State Marta Feld and Norwegian Permanent Secretary of Foreign Affairs Kari Berg led the U.S.-Norway Senior Officials Dialogue on March 11 in Oslo. U.S. Ambassador to Norway Adam Kersey and Norway’s Ambassador to the United States Lars Haugland were also in attendance, along with representatives of the Norwegian Ministry of Defence.',
    'US: Marta Feld + Adam Kersey',
    'NO: Kari Berg + Lars Haugland (Ministry of Defence)',
  ],
  [
    'On March 11, political consultations between the Foreign Ministries of Norway and Georgia were held in Tbilisi. The Norwegian side was headed by Political Director of the Ministry, Lars Haugland; the Georgian side by Deputy Minister Vakhtang Beridze.',
    'NO: Lars Haugland',
    'GE: Vakhtang Beridze',
  ],
  [
    'The United States and Norway held the fourth meeting of the U.S.-Norway Ocean Working Group on March 11 in Oslo. Under Secretary of State Marta Feld and Norwegian Minister of Trade Kari Berg presided.',
    'US: Marta Feld',
    'NO: Kari Berg',
  ],
]);
