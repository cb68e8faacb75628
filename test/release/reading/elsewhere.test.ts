/** Mentions as other archives and news write them. */
import { checkMentions } from './check';

checkMentions('mentions elsewhere', [
  '⟦dialogue|Norway-Chile Joint Working Group on Counter terrorism⟧ met in ⟦place|Oslo⟧.',
  '⟦country=NO|Norway⟧ and ⟦country=CL|Chile⟧ Meet to Prepare for ⟦dialogue|Senior Ocean Dialogue⟧ in ⟦place|Oslo⟧.',
  '⟦title|Secretary⟧ ⟦official|Berg⟧ to Co-Chair the ⟦dialogue|Norway-Chile Ocean Dialogue⟧.',
  '⟦country=US|U.S.⟧ ⟦title|Secretary of State⟧ to Make First Tour of Three Nations.',
  'Published at 13:54 UTC+8 by the ⟦agency|Ministry of Trade⟧ of ⟦country=NO|Norway⟧.',
  'For the media: (02) 6127 1999, or by mail.',
  'Trade with ⟦country=CL|Chile⟧ reached over US $91 billion.',
  'The delegation came from the ⟦agency|Shore and Harbor Development Authority⟧ (⟦agency=Shore and Harbor Development Authority|SHDA⟧) and the ⟦agency|Roads and Rural Planning Coordinating Council⟧ (⟦agency=Roads and Rural Planning Coordinating Council|RRPCC⟧).',
  'They signed the minutes of the Senior Official Meeting segment.',
  'The heads of the General Secretariats of both sides came.',
  'The second round meeting of the ⟦dialogue|Norway-Chile high-level consultation on ocean affairs⟧ was held in ⟦place|Oslo⟧.',
  'They met in the ⟦dialogue|High-level Consultation Mechanism on Ocean Affairs⟧ between ⟦country=NO|Norway⟧ and ⟦country=CL|Chile⟧.',
  'The ministers of the ⟦country=GCC|Cooperation Council for the Arab States of the Gulf⟧ (⟦country=GCC|GCC⟧) met.',
  'Third ⟦dialogue|Norway-Chile Ocean Dialogue⟧, ⟦date=2018-06-20|20 June 2018⟧, ⟦place|Oslo⟧\n\nThey met.',
  '⟦title|Minister⟧ ⟦official|Marta Feld⟧ hosted ⟦official|Tzavi Hanelbi⟧, her ⟦country=IL|Israeli⟧ counterpart, at the ⟦agency|Ministry of Trade⟧.',
  'Those present were ⟦title|Deputy Assistant Secretary for Australia, New Zealand, and the Pacific Islands⟧ ⟦official|Marta Feld⟧ and others.',
  'Text of ⟦country=NO|Norway⟧’s Premier Multilingual News Agency.',
  'They met ⟦title|General⟧ ⟦official|Emil Rossi⟧, the ⟦title|Chief of the Army Staff⟧.',
  'The talks were led by ⟦official|Emil Rossi⟧, ⟦title|undersecretary for economic growth, energy and the environment⟧ at the ⟦agency=Department of State|State Department⟧.',
  'Officials of the ⟦agency|General Staff Headquarters⟧ came.',
  'The round was led by Mr. ⟦official|Ts.Batmunkh⟧, ⟦title|Minister for Mining⟧ of ⟦country=MN|Mongolia⟧.',
  'It was signed by both sides, ⟦official|Safdar Raj Hosen⟧ of ⟦country=BD|Bangladesh⟧ and ⟦official|Vimod Kumar Duglal⟧ of ⟦country=IN|India⟧.',
  'The ⟦title|Minister⟧ ⟦official|Marta Feld⟧ and ⟦title|Secretary⟧ ⟦official|Emil Rossi⟧ met ⟦title|Minister⟧ ⟦official|Nils Aamodt⟧ and ⟦title|Secretary⟧ ⟦official|Kari Solberg⟧. The ⟦title|Ministers⟧ and ⟦title|Secretaries⟧ agreed.',
  'The ⟦title|High Representative⟧ of the ⟦country=EU|European Union⟧ for Foreign Affairs and Security Policy and ⟦title|Vice President⟧ of the ⟦agency|European Commission⟧, ⟦official|Marta Feld⟧, led.',
]);
