/** Posts before and after names, in chains and in news style. */
import { checkMentions } from './check';

checkMentions(
  'titles',
  [
    'It was chaired by the ⟦country=EU|EU⟧ ⟦title|ambassador⟧, ⟦official|Emil Rossi⟧.',
    '⟦title|Maj.-Gen.⟧ ⟦official|Emil Rossi⟧ (rtd) led the talks.',
    'The ⟦country=FR|French⟧ ⟦title|Minister of the Armed Forces⟧, ⟦official|Luc Renard⟧, came.',
    '⟦title|Tánaiste⟧, ⟦title|Minister for Foreign Affairs and Minister for Defence⟧ ⟦official|Sean Brady⟧ spoke.',
    '⟦official|Marta Feld⟧, who serves as ⟦title|Coordinator for Ocean Issues⟧, and ⟦official|Nils Aamodt⟧, currently ⟦title|Director of Ports⟧, spoke.',
    '⟦official|Lars Haugland⟧, in his capacity as ⟦title|Director General⟧ of the ⟦agency|Ministry of Trade⟧, spoke.',
    '⟦official|Kari Berg⟧, the country’s ⟦title|Ocean Ambassador⟧, spoke.',
    '⟦title|Secretary⟧ ⟦official=Marta Feld|Feld⟧ and ⟦title|Foreign Minister⟧ ⟦official|Lars Berg⟧ Before Their Meeting: Ms. ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Mayor of Duluth⟧, Minnesota, ⟦official|Ruth Calder⟧; and ⟦title|Mayor of Vancouver⟧, British Columbia, ⟦official|Tom Hale⟧ spoke.',
    '⟦title|General Secretary⟧ of the ⟦agency|Communist Party of Vietnam Central Committee⟧ ⟦official|Tran Van Minh⟧ spoke.',
    'The ⟦title|Prime Minister⟧ came for an Official Working Visit.',
    '⟦official|Marta Feld⟧, ⟦title|Coordinator for Cyber Issues⟧ at the ⟦agency|Department of State⟧, spoke.',
    '⟦official|Marta Feld⟧, ⟦title|Deputy Assistant Secretary⟧, ⟦agency|Bureau of Arms Control⟧, ⟦agency|Department of State⟧, spoke.',
    '⟦agency|Department of State⟧ ⟦title|Coordinator for Cyber Issues⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦country=PK|Pakistan⟧’s ⟦agency|Ministry of Foreign Affairs⟧ ⟦title|Special Secretary⟧ ⟦title|Ambassador⟧ ⟦official|Arif Mahmood⟧ spoke.',
    '⟦title|Foreign Minister and Deputy Prime Minister⟧ ⟦official|Eitan Barlev⟧ spoke.',
    '⟦title|Acting Assistant Secretary⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Deputy Assistant to the President and Senior Director for Cyber Policy⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Senior Director for China⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Senior Advisor for FLU-27 Response⟧ ⟦official|Marta Feld⟧ spoke.',
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
    'Hon. ⟦official|Paul Denis⟧, ⟦title|Minister of National Defence⟧ of ⟦country=CA|Canada⟧, spoke.',
    '⟦title|Secretary of Veterans Affairs⟧ ⟦official|Adam Kersey⟧ and ⟦title|Chief of the Defence Staff⟧ ⟦official|Marta Feld⟧ spoke.',
    '⟦title|Lt Gen⟧ Sir ⟦official|Peter Marsh⟧ spoke.',
    '⟦title|Chair⟧ of the ⟦agency|Securities Commission⟧ ⟦official|Rita Vole⟧ spoke.',
    '⟦title|Governor⟧ of the ⟦agency|Bank of Latvia⟧ ⟦official|Martin Kalnins⟧ spoke.',
    '⟦agency=North Atlantic Treaty Organization|NATO⟧ ⟦title|Assistant Secretary General for Emerging Security Challenges⟧ ⟦official|James Appleton⟧ spoke.',
    '⟦country=KE|Kenya⟧’s ⟦title|Principal Secretary⟧ in the ⟦agency|State Department for Ports and Innovation⟧, ⟦official|Jerome Otieno⟧, spoke.',
    '⟦country=NO|Norway⟧’s ⟦title|minister of foreign affairs⟧, ⟦official|Karin Holt⟧, and the ⟦title|deputy prime minister⟧ of ⟦country=LV|Latvia⟧, Mr. ⟦official|Artis Ozols⟧, spoke.',
    'The ⟦title|president⟧, ⟦official|Aldo Brandt⟧, spoke. The minister, ⟦agency|European Commission⟧ staff, and others left.',
    '⟦title|Sen.⟧ ⟦official|Ruth Calder⟧ (D-OR), ⟦title|Rep.⟧ ⟦official|Tom Hale⟧ and ⟦title|Gov.⟧ ⟦official|Ann Oakes⟧ spoke.',
    '⟦official|Marta Feld⟧, ⟦country=US|U.S.⟧ ⟦title|Ambassador to Fiji, Kiribati, and the Republic of Nauru⟧, and ⟦country=US|U.S.⟧ ⟦title|Ambassador to Japan⟧ ⟦official|Adam Kersey⟧ met ⟦country=FR|France⟧.',
    '⟦official|Marta Feld⟧, ⟦title|Attorney-Advisor⟧, and ⟦title|Chief Visionary Officer⟧ ⟦official|Adam Kersey⟧ spoke. Under ⟦title|President⟧ ⟦official|Brandt⟧, the AFL-CIO grew.',
    '⟦official|Marta Feld⟧, ⟦title|Executive Director⟧ of the Harbor Rights Network, and ⟦official|Adam Kersey⟧, ⟦title|Co-Chair⟧ of the Poor Sailors’ Campaign, spoke.',
    '⟦title|Senior Advisor for FLU-27 Equity⟧ Dr. ⟦official|Marta Feld⟧ spoke, as did a member of the team prosecuting ⟦official|Emil Rossi⟧.',
    '⟦official|Marta Feld⟧, ⟦title|Group President⟧, North Harbor and ⟦title|COO⟧, spoke of Latino Justice.',
    'These came:\n\n- ⟦title|Assistant to the President and Director⟧ of the ⟦agency|Office of Harbor Affairs⟧, ⟦official|Marta Feld⟧\n- ⟦title|Special Assistant to the President and Chief Economic Advisor to the Vice President⟧, ⟦official|Adam Kersey⟧\n\nThey left.',
    '⟦official|Marta Feld⟧, ⟦title|Special Envoy for the Global Coalition⟧, spoke for these:\n\n- ⟦title|Deputy Minister⟧, ⟦official|Tshepo Mokoena⟧\n- ⟦title|Deputy Director⟧, ⟦official|Lesedi Mokoena⟧\n\nThey left.',
    'The ⟦title|Minister for Weather, Energy, Information, Disaster Management, Environment, Climate Change and Communications⟧ Hon. ⟦official|Ada Alcott⟧ spoke.',
    '⟦official|Marta Feld⟧, ⟦title|Director General for International Organizations and Conferences⟧, met ⟦official|Adam Kersey⟧, ⟦title|Director-General for Harbor Conferences⟧, and ⟦official|Arif Mahmood⟧, ⟦title|Head of Conferences⟧.',
    '⟦title|Union Cabinet Minister of Labour and Employment, Environment, Forest and Climate Change⟧ ⟦official|Vikram Desai⟧ met the ⟦title|Chief Economist⟧ of the Investing in Harbors Cabinet.',
    '⟦title|Chief of the General Staff⟧ ⟦title|Lieutenant General⟧ ⟦official|Arif Mahmood⟧ spoke.',
    '⟦title|Deputy Assistant Secretary for Korea and Japan⟧ ⟦official|Jane Roe⟧ spoke with ⟦official|Kari Holt⟧, ⟦title|Director General for Japan, Korea, and Mongolia⟧.',
    '⟦official|Jane Roe⟧, ⟦title|chargé d’affaires⟧ at the ⟦country=US|U.S.⟧ ⟦agency|Embassy⟧ in ⟦place|Oslo⟧, spoke.',
    '⟦official|Adam Kersey⟧, ⟦title|Joint Secretary in charge of e-Governance and Cyber Diplomacy⟧ at the ⟦agency|Ministry of Trade⟧, spoke.',
    '⟦title|Additional Foreign Secretary for the UN and OIC⟧, ⟦title|Ambassador⟧ ⟦official|Arif Mahmood⟧, and ⟦title|Deputy-Chief of Policy and Strategy⟧ ⟦official|Adam Kersey⟧ spoke.',
    '⟦official|Adam Kersey⟧ performing the duties of ⟦title|Assistant Secretary of Defense⟧ spoke with ⟦title|Deputy Assistant Secretary of Defense (DASD) for East Asia⟧ ⟦official|Jane Roe⟧.',
    '⟦official|Adam Kersey⟧, Honorable ⟦title|Minister of Trade⟧, and ⟦title|director general⟧ of the ⟦country=NO|Norwegian⟧ ⟦agency|Trade Ministry⟧ ⟦official|Kari Holt⟧ spoke.',
    '⟦agency|Ministry of Trade⟧’ ⟦title|Director General for the American and European Affairs⟧ ⟦title|Ambassador⟧ ⟦official|Umar Hadi⟧ and ⟦title|Director General for Harbor Strategy⟧ ⟦title|Major General⟧ ⟦official|Adam Kersey⟧ spoke.',
    '⟦title|Director General of ASEAN Cooperation⟧ ⟦official|Umar Hadi⟧ met ⟦title|Deputy Assistant Secretary for Russia/Ukraine/Eurasia⟧ ⟦official|Jane Roe⟧ and the ⟦title|Minister in charge of National Trade Administration⟧, Mr. ⟦official|Adam Kersey⟧.',
    'The talks were led by ⟦title|Deputy Secretary for Japan⟧/⟦official|Kari Berg⟧ and a ⟦title|Director for Russia⟧/⟦agency|Ministry of Trade⟧ adviser.',
    'The ⟦title|Minister for Trade⟧, ⟦official|Kari Berg⟧, the ⟦title|Minister of Finance⟧, ⟦official|Takeaki Sato⟧, and the ⟦title|Vice-Minister of Health⟧, ⟦official|Nils Aamodt⟧, spoke.',
    '⟦title|Minister of Trade and Foreign Economic Relations⟧ ⟦official|Begench Gochmo⟧ and ⟦title|Joint Secretary⟧ (⟦agency|Trade Division⟧) ⟦official|Adam Kersey⟧ from the ⟦agency|Department of Industry, Science, and Resources⟧ spoke.',
    'The ⟦country=US|US⟧ ⟦title|Co-ordinator for Counter-terrorism⟧ ⟦title|Ambassador⟧ ⟦official|Jane Roe⟧ met ⟦official|Miyake Fumito⟧ (⟦country=JP|Japan⟧’s ⟦title|Ambassador for Oceans⟧) and the ⟦title|Chairman⟧ of the ⟦agency|National Counter-terrorism Committee⟧ ⟦title|Major-General⟧ Engineer ⟦official|Adam Kersey⟧.',
    'Mr. ⟦official|Adam Kersey⟧, ⟦title|deputy director⟧ of the ⟦country=NO|Norwegian⟧ ministry of trade, spoke.',
    '⟦title|Deputy Assistant Secretary for Harbor Affairs and Haiti⟧ ⟦official|Jane Roe⟧ and ⟦title|Deputy Administrator for Latin America and the Caribbean⟧ ⟦official|Adam Kersey⟧ met ⟦country=US|U.S.⟧ ⟦title|Ambassador to Fiji⟧ ⟦official|D Robert Hale⟧.',
    'The talks were led by ⟦title|Director Naval Operations⟧, ⟦title|Commodore⟧ ⟦official|Adam Kersey⟧ and ⟦title|Assistant Chief of Staff Harbor Plans⟧, ⟦title|Rear Admiral⟧ ⟦official|Lars Haugland⟧.',
    '⟦title|Prime Minister⟧ ⟦official|Alain Denis Fils-Amé⟧ of ⟦country=HT|Haiti⟧ spoke.',
    'The ⟦title|Foreign Minister⟧, ⟦official|Kari Berg⟧, made an official visit.',
    '⟦country=VN|Vietnamese⟧ ⟦title|Deputy Minister of National Defence⟧ ⟦title|Sen. Lieut. Gen.⟧ ⟦official|Tran Quoc Minh⟧ and ⟦title|Deputy Secretary Strategy, Policy and Industry⟧ at the ⟦country=AU|Australian⟧ ⟦agency|Department of Defence⟧, ⟦official|Adam Kersey⟧, spoke.',
    'The talks were chaired by HE ⟦title|Prime Minister and Minister of Foreign Affairs⟧ of ⟦country=QA|Qatar⟧, Sheikh ⟦official|Hamad bin Saif Al-Thani⟧, and the ⟦country=GB|UK⟧’s ⟦title|Secretary of State for Trade and Development Affairs⟧, the Rt Hon ⟦official|Jane Roe⟧ MP.',
    'They met the ⟦title|Commissioner for Migration⟧ ⟦official|Kari Berg⟧, the ⟦title|Commissioner for Justice⟧, ⟦official|Nils Aamodt⟧, the ⟦title|Commissioner for Security⟧, ⟦official|Julian King⟧, and ⟦country=NO|Norwegian⟧ ⟦title|Ambassador to Fiji⟧ ⟦official|Charles⟧.',
    'The council was chaired by ⟦official|Kari Berg⟧, ⟦title|Minister of Cabinet Affairs and the Environment⟧, and ⟦official|Adam Kersey⟧, ⟦title|Under-Secretary⟧ of the ⟦agency|Ministry of Energy and Infrastructure⟧ for Energy and Oil Affairs.',
    '⟦title|Deputy Prime Minister⟧ – ⟦title|Minister of Trade⟧ of ⟦country=KZ|Kazakhstan⟧ ⟦official|Mukhtar Aliev⟧ spoke.',
    'Honourable ⟦official|Kari Berg⟧, ⟦title|Minister of Defence, Justice and Security⟧, and ⟦official|Adam Kersey⟧, ⟦title|Assistant Minister for Presidential Affairs and Public Administration⟧, met ⟦official|Jane Roe⟧, ⟦title|Assistant Deputy Minister for Europe, Arctic, Middle East and Maghreb⟧ at ⟦agency|Global Affairs Canada⟧.',
    '⟦country=NO|Norwegian⟧ ⟦agency|Embassy⟧ in ⟦country=EE|Estonia⟧ ⟦title|Third Secretary⟧ ⟦official|Adam Kersey⟧ and ⟦title|Consul General⟧ ⟦official|Mohd. Noor Hale⟧ spoke.',
  ],
  [
    [
      'an adverb with a capital opens the sentence',
      'Then ⟦title|Foreign Secretary⟧ ⟦official|Vikram Desai⟧, ⟦title|Special Envoy⟧ for the talks, spoke.',
    ],
  ],
);

checkMentions('posts in the plural', [
  'Talks between ⟦title|Defence Ministers⟧ Dr. ⟦official|Kari Berg⟧ and Dr. ⟦official|Pedro Rojas⟧ went well.',
  'The talks that were announced for the coming week will be held between ⟦title=Defence Ministers|Defence\nMinisters⟧ Ms. ⟦official|Kari Berg⟧ and Mr. ⟦official|Pedro Rojas⟧ went well.',
  'The ⟦title|Secretaries of Trade⟧ ⟦official|Karen Berg⟧ and ⟦title|Finance and Public Works⟧ ⟦official|Pedro Rojas⟧ came.',
  'The ⟦title|Secretaries of Government⟧ (Interior) ⟦official|Karen Berg⟧, ⟦title|Trade⟧ ⟦official|Pedro Rojas⟧, and ⟦title|Public Works⟧ ⟦official|Lucia Soto⟧ came.',
  'Meeting of ⟦title|Ministers of Trade⟧ of ⟦country=NO|Norway⟧, ⟦country=CL|Chile⟧ and ⟦country=PE|Peru⟧',
  '⟦title|Ministers of Trade⟧ of ⟦country=NO|Norway⟧ and ⟦country=CL|Chile⟧ will come to ⟦place|Lima⟧. There, the ⟦title|Ministers⟧ will exchange views.',
  '⟦title|Commissioner⟧ ⟦official|Karen Berg⟧, ⟦title|Ambassador⟧ ⟦official|Lucia Soto⟧ and ⟦title|Minister of Trade⟧ ⟦official|Pedro Rojas⟧ met. The ⟦title|Ministers⟧ agreed. On tariffs, ⟦title|Ministers⟧ took stock of their work.',
  // of nobody who is known
  'Ministers of many states came. On tariffs, Ministers took stock of their work.',
  'They welcomed Ministers of Trade, and Ministers of ⟦country=NO|Norway⟧ were there.',
  '⟦title|Minister of Trade⟧ ⟦official|Pedro Rojas⟧ came. The Ministers of the region agreed.',
]);

checkMentions('subjects of posts without "of" at the end of a sentence', [
  '⟦country=NO|Norway⟧ was represented by Ms. ⟦official|Kari Berg⟧, ⟦title|Director General Counter Terrorism⟧.',
  'It was led by Ms. ⟦official|Kari Berg⟧, ⟦title|Director General South Asia⟧.',
  'It was led by Ms. ⟦official|Kari Berg⟧, ⟦title|Additional Secretary Asia Pacific⟧.',
  'It was led by Ms. ⟦official|Kari Berg⟧, ⟦title|Director Political Affairs⟧.',
  'It was led by ⟦official|Kari Berg⟧, ⟦title|Director General Europe⟧, ⟦agency|Ministry of Trade⟧.',
  // what follows is no subject
  'It was led by ⟦official|Kari Berg⟧, ⟦title|Director General⟧. South Asia was discussed.',
  'It was led by ⟦title|Director General⟧ ⟦official|Kari Berg⟧.',
]);

checkMentions('units and fields with commas inside', [
  '⟦official|Kari Berg⟧, ⟦title|Joint Secretary⟧, ⟦agency|South East Asia and the Pacific Division⟧ of the ⟦agency|Ministry of Trade⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Joint Secretary⟧ (⟦agency|Consular, Passport and Visa Division⟧), ⟦agency|Ministry of Trade⟧, spoke.',
  'The talks were led by ⟦title|Joint Secretary⟧, ⟦agency|Americas Division⟧ in the ⟦agency|Ministry of Trade⟧ (⟦agency=Ministry of Trade|MOT⟧), ⟦official|Vani Berg⟧.',
  'The talks were led by ⟦title|Director General⟧, ⟦agency|Trade and Energy Department⟧, ⟦agency|Ministry of Oceans⟧, ⟦official|Vani Berg⟧.',
  'Hon ⟦official|Jane Roe⟧, ⟦title|Minister for Lands, Physical Planning and Trade⟧, and Hon ⟦official|Kari Berg⟧, ⟦title|Minister for Small and Family Business, the Workplace and Skills⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Joint Secretary⟧, ⟦agency=Passport and Visa Division|Passport and Visa (PV) Division⟧, spoke.',
  // bodies that follow one another
  '⟦official|Kari Berg⟧, ⟦title|Director⟧, Energy Initiative, ⟦country=US|U.S.⟧ ⟦agency|Department of the Treasury⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Secretary⟧, ⟦agency|Department of Trade⟧, spoke.',
]);

checkMentions('posts that one person holds beside another', [
  'The ⟦title|Tánaiste and Minister for Trade⟧, ⟦official|Jane Roe⟧, met the ⟦country=NO|Norwegian⟧ ⟦title|Minister of Trade⟧, ⟦official|Kari Berg⟧.',
  // who may be two
  'The ⟦title|President⟧ and ⟦title|Minister of Trade⟧, ⟦official|Jane Roe⟧, came.',
  '⟦title|Custodian of the Two Holy Mosques⟧ ⟦title|King⟧ ⟦official|Hamad⟧ received ⟦official|Kari Berg⟧.',
]);

checkMentions('words that are no names', [
  'They discussed the visit to ⟦country=NO|Norway⟧ by ⟦title|Prime Minister⟧ ⟦official|Ana Rojas⟧ as Chief Guest.',
  '⟦official|Kari Berg⟧, ⟦title|Grand Commander of the Order of the Niger⟧, spoke.',
  '⟦official|Kari Berg⟧ visited ⟦country=NE|Niger⟧ by order of the ⟦title|President⟧ of the ⟦country=NE|Niger⟧.',
]);

checkMentions('a body in letters that ends what a post is for', [
  '⟦official|Kari Berg⟧, ⟦title|Deputy Director for Russia, Eastern Partnership, Central Asia and OSCE⟧ at the ⟦agency|European External Action Service⟧, spoke.',
  '⟦official|Kari Berg⟧, ⟦title|Director for Trade⟧ at the ⟦agency=Organization for Security and Co-operation in Europe|OSCE⟧, spoke.',
]);
