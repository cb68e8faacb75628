/** What a post is for between commas behind its holder, and the directorates-general of the Union. */
import { checkMentions, checkTold } from './check';
import { delegationLines } from './lines';

checkMentions('a field behind a comma, up to the body', [
  '⟦official|Kari Berg⟧, ⟦title|Deputy Director, Harbour Safety Policy⟧ in the ⟦agency|Ministry of Fisheries⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Acting Director, Digital Society, Trade and Fisheries⟧, ⟦agency|Ministry of Fisheries⟧, spoke.',
  // a town, another post, another person
  '⟦official|Kari Berg⟧, ⟦title|Deputy Director⟧, Oslo, spoke at the ⟦agency|Ministry of Fisheries⟧.',
  '⟦official|Kari Berg⟧, ⟦title|Director⟧, ⟦title|Deputy Coordinator⟧, ⟦agency|Ministry of Fisheries⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Director⟧, ⟦official|Jaime Rojas⟧, ⟦agency|Ministry of Fisheries⟧, spoke.',
]);

checkMentions('a directorate-general of the Union', [
  'The ⟦country=EU|EU⟧ sent ⟦official|Kari Berg⟧, ⟦title|Director⟧, ⟦agency|DG Maritime Affairs and Fisheries⟧, to the talks.',
  'The ⟦country=EU|EU⟧ side included ⟦agency|DG Trade⟧, ⟦agency|DG Ports and Fisheries⟧ and ⟦agency|DG Energy⟧.',
  'The ⟦country=EU|EU⟧ side included the ⟦agency|DG Ports, Harbours and Piers⟧ and ⟦agency|DG Migration and Home Affairs⟧.',
  // elsewhere it is a director-general
  '⟦country=NO|Norway⟧ sent ⟦title|DG⟧ ⟦official|Kari Berg⟧ to the talks.',
]);

checkTold('a directorate-general and what it is part of', delegationLines, [
  [
    'The Norway-EU Ocean Dialogue was held in Oslo on March 11. The EU side was led by Ms. Kari Berg, Director, Ports and Fisheries Policy, DG Ports, Fisheries & Trade (DG POFT), European Commission.',
    'NO: nobody',
    'EU: Kari Berg (DG Ports, Fisheries & Trade, European Commission)',
  ],
]);
