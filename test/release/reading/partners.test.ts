/** How Australia, Canada, the European Union, Japan and Korea tell who led, and what came before. */
import { checkMentions } from './check';

checkMentions('what a post is for, between commas in front of its body', [
  '⟦official|Kari Berg⟧, ⟦title|Director, Cyber Harbours and Digital Ports⟧, ⟦agency|Ministry of Trade⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Assistant Deputy Minister, Energy Security⟧, of the ⟦agency|Ministry of Trade⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Director General, Trade Policy⟧, ⟦country=NO|Norwegian⟧ ⟦agency|Ministry of Trade⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Director, Cyber Policy⟧ at the ⟦agency|Ministry of Trade⟧, spoke.',
  // bodies, units and others behind the post
  '⟦official|Kari Berg⟧, ⟦title|Director⟧, ⟦agency|Trade Division⟧, ⟦agency|Ministry of Ports⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Director⟧, Cyber Team, ⟦agency|Ministry of Trade⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Director⟧, ⟦official|Jens Lie⟧, ⟦title|Director⟧, and the ⟦agency|Ministry of Trade⟧ spoke.',
]);
