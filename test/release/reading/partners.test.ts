/** How Australia, Canada, the European Union, Japan and Korea tell who led, and what came before. */
import { checkMentions, checkTold } from './check';
import { postLines } from './lines';

const talks = 'Norway and Oman held consultations in Oslo on March 11.';

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

checkTold('two posts that a slash joins in front of a name', postLines, [
  [
    `${talks} The Norwegian side was led by Deputy Secretary-General / Political Director Kari Berg, the Omani side by Deputy Minister/Chief Negotiator Salim Al Harthy.`,
    'NO Kari Berg = Deputy Secretary-General; Political Director @ -',
    'OM Salim Al Harthy = Deputy Minister; Chief Negotiator @ -',
  ],
  // the posts of two
  [
    `${talks} They were led by the Norwegian Foreign Minister Kari Berg / the Omani Deputy Minister Salim Al Harthy.`,
    'NO Kari Berg = Foreign Minister @ -',
    'OM Salim Al Harthy = Deputy Minister @ -',
  ],
  [
    `${talks} They were held at the level of State Secretary / Norwegian Minister Kari Berg led her side.`,
    'NO Kari Berg = Minister @ -',
  ],
]);
