/** Posts before and after names, in chains and in news style. */
import { checkMentions } from './check';

checkMentions(
  'titles',
  [
    '⟦official|Marta Feld⟧, ⟦title|Coordinator for Cyber Issues⟧ at the ⟦agency|Department of State⟧, spoke.',
    '⟦official|Marta Feld⟧, ⟦title|Deputy Assistant Secretary⟧, ⟦agency|Bureau of Arms Control⟧, ⟦agency|Department of State⟧, spoke.',
    '⟦agency|Department of State⟧ ⟦title|Coordinator for Cyber Issues⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦country=PK|Pakistan⟧’s ⟦agency|Ministry of Foreign Affairs⟧ ⟦title|Special Secretary⟧ ⟦title|Ambassador⟧ ⟦official|Arif Mahmood⟧ spoke.',
    '⟦title|Foreign Minister and Deputy Prime Minister⟧ ⟦official|Eitan Barlev⟧ spoke.',
    '⟦title|Acting Assistant Secretary⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Deputy Assistant to the President and Senior Director for Cyber Policy⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Senior Director for China⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦official|Marta Feld⟧, ⟦title|Ambassador to the United Nations⟧, spoke.',
    '⟦title|Assistant Secretary of Defense⟧ ⟦official|Adam Kersey⟧ spoke.',
    'Mr. ⟦official|Adam Kersey⟧, ⟦title|Permanent Secretary⟧ of the ⟦agency|Ministry of Justice⟧, spoke.',
    '⟦title|National Security Advisor⟧ ⟦official|Adam Kersey⟧ called ⟦title|Vice President⟧ ⟦official|Joan Marlowe⟧.',
    'The talks were led by ⟦title|Ambassador for International Security Affairs⟧ at the ⟦agency|Ministry of Foreign Affairs⟧, ⟦official|Park Tae-yun⟧.',
    '⟦title|Principal Deputy Director⟧ ⟦official|Marta Feld⟧ of the ⟦agency|National Security Agency⟧ spoke.',
    '⟦title|Under Secretary⟧ ⟦official|Marta Feld⟧ thanked the hosts. The ⟦title|Under Secretary⟧ then left.',
    '⟦title|Assistant to the President for Economic Policy and Director⟧ of the ⟦agency|National Economic Council⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦official|Marta Feld⟧, ⟦title|President and CEO⟧, Kersey Works, spoke of Environmental Justice.',
    '⟦title|Deputy Secretary of the Treasury⟧ ⟦official|Adam Kersey⟧ spoke.',
    '⟦title|Presidents⟧ ⟦official|Aldo Brandt⟧ of ⟦country=PT|Portugal⟧ and ⟦official|Eva Lind⟧ of ⟦country=NO|Norway⟧ spoke.',
    '⟦title|Chargé d’Affaires⟧ ⟦official|Adam Kersey⟧ spoke.',
    '⟦agency=National Security Council|NSC⟧ ⟦title|Spokesperson⟧ ⟦official|Marta Feld⟧ spoke.',
    'Mr. ⟦official|Lars Haugland⟧, ⟦title|director general for security policy⟧ at the ⟦country=NO|Norwegian⟧ ⟦agency|Ministry of Foreign Affairs⟧, spoke.',
    'The talks were led by ⟦title|deputy foreign minister⟧ ⟦official|Lars Haugland⟧ and ⟦title|minister for planning⟧ ⟦official|Bilal Anwar⟧.',
    'Mr. ⟦official|Yusuf Karaca⟧, the ⟦title|deputy head of the harbor department⟧ at the ⟦country=TR|Turkish⟧ ⟦agency|Ministry of Transport⟧, spoke.',
    '⟦title|Deputy Prime Minister and Minister of Public Service⟧ ⟦official|Giedre Varnas⟧ spoke.',
    '⟦title|Director General⟧ of the ⟦agency|Department of American Affairs⟧ of the ⟦country=VN|Vietnamese⟧ ⟦agency|Ministry of Foreign Affairs⟧ ⟦official|Tran Quoc Minh⟧ spoke.',
    '⟦title|Director⟧ of the ⟦agency|Office of Iraq Affairs⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Minister for Foreign Affairs, Trade and Defence⟧ ⟦official|Ruth Galea⟧ spoke.',
    '⟦title|Sen.⟧ ⟦official|Ruth Calder⟧ (D-OR), ⟦title|Rep.⟧ ⟦official|Tom Hale⟧ and ⟦title|Gov.⟧ ⟦official|Ann Oakes⟧ spoke.',
    '⟦title|Chief of the General Staff⟧ ⟦title|Lieutenant General⟧ ⟦official|Arif Mahmood⟧ spoke.',
  ],
  [
    [
      'an adverb with a capital opens the sentence',
      'Then ⟦title|Foreign Secretary⟧ ⟦official|Vikram Desai⟧, ⟦title|Special Envoy⟧ for the talks, spoke.',
    ],
  ],
);
