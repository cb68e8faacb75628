/** Bodies: commas and "and" inside a name, lists with a shared noun, nesting, acronyms. */
import { checkMentions } from './check';

checkMentions('agencies', [
  'Officials from the ⟦agency|Commissariat for Ports and Harbours⟧ came.',
  '⟦country=US|U.S.⟧ officials from the ⟦agency=Office of the United States Trade Representative|USTR⟧ came.',
  'The ⟦agency|Department of Finance⟧ and ⟦agency|Health Canada⟧ came.',
  'Officials from the ⟦agency|Centers for Disease Control and Prevention⟧ and ⟦agency|Fisheries and Oceans Canada⟧ came.',
  'Experts from ⟦agency=Department of State|State⟧, ⟦agency=Department of Defense|Defense⟧, ⟦agency=Department of Justice|Justice⟧, and ⟦agency=Department of Commerce|Commerce⟧ took part.',
  '⟦agency|Department of Justice⟧ ⟦title|Deputy Assistant Attorney General⟧ ⟦official|Ada Roe⟧ came.',
  '⟦official|Ada Roe⟧, ⟦title|Head⟧ of the ⟦agency|Central Asia and Afghanistan Division⟧ of the ⟦agency|European External Action Service⟧, came.',
  '⟦official|Ada Roe⟧, ⟦title|Head⟧ of the ⟦agency|Chile Desk⟧ of the ⟦agency|Ministry of Trade⟧, came.',
  'The Ministries of ⟦agency=Ministry of Agriculture and Rural Development|Agriculture and Rural Development⟧, ⟦agency=Ministry of Finance|Finance⟧, and ⟦agency=Ministry of Health|Health⟧ and the ⟦agency|State Bank of Chile⟧ took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧ and ⟦agency=Ministry of Health|Health⟧, ⟦official|Kari Berg⟧ said, took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧, ⟦agency=Ministry of Health|Health⟧, and ⟦agency=Ministry of Labor and Vocational Training|Labor and Vocational Training⟧ took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧, ⟦agency=Ministry of Ports and Fisheries|Ports and Fisheries⟧, and ⟦agency=Ministry of Health|Health⟧ took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧, of ⟦agency=Ministry of Labour and Social Welfare|Labour and Social Welfare⟧, and of ⟦agency=Ministry of Health and Sports|Health and Sports⟧ took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧, ⟦agency=Ministry of Fisheries|Fisheries⟧ and ⟦agency=Ministry of Health|Health⟧ took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧ and of ⟦agency=Ministry of Fisheries|Fisheries⟧ took part, and ⟦agency=National Security Council|NSC⟧ staff.',
  'The ⟦agency|Department of Justice⟧’s ⟦agency|Office of Ports⟧ took part.',
  '⟦country=NO|Norwegian⟧ ministries of ⟦agency=Ministry of Justice|Justice⟧, ⟦agency=Ministry of Health|Health⟧ and ⟦agency=Ministry of Defence|Defence⟧ took part.',
  'The Trade and Investment Mission to ⟦country=EE|Estonia⟧ left, and the ⟦country=US|U.S.⟧ ⟦agency|Mission to the OSCE⟧ stayed.',
  'Experts from the ⟦agency|Department of State⟧, the ⟦agency|Department of Justice⟧, and the ⟦agency|Federal Bureau of Investigation⟧ took part.',
  'Experts from the Departments of ⟦agency=Department of Defense|Defense⟧, ⟦agency=Department of Homeland Security|Homeland Security⟧, ⟦agency=Department of Commerce|Commerce⟧, and ⟦agency=Department of Justice|Justice⟧ took part.',
  'Experts from the ⟦agency|Ministry of Economy, Trade and Industry⟧ took part.',
  'Experts from the ⟦agency|Ministry of Science, ICT and Future Planning⟧ and the ⟦agency|Ministry of the Interior⟧ took part.',
  'Experts from the ⟦agency|Ministry of Justice and Human Rights⟧ took part.',
  'Experts from the ⟦agency|Ministry for Europe and Foreign Affairs⟧ took part.',
  'The ⟦country=NO|Norwegian⟧ ⟦agency|Police Directorate⟧, the ⟦country=NO|Norwegian⟧ ⟦agency|Police Security Service⟧ and the ⟦country=FI|Finnish⟧ ⟦agency|Police Academy⟧ took part, and so did the ⟦country=CL|Chilean⟧ ⟦agency|Police⟧ Chief.',
  'The Ministries of ⟦agency=Ministry of Foreign Affairs|Foreign Affairs⟧; ⟦agency=Ministry of Trade, Harbors and Works|Trade, Harbors and Works⟧; and ⟦agency=Ministry of Defense|Defense⟧; and the ⟦agency|Coast Guard⟧ took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧; ⟦agency=Ministry of Works|Works⟧; and ⟦agency=Ministry of Fisheries|Fisheries⟧, and ⟦title|Director⟧ ⟦official|Kari Berg⟧ took part.',
  'The Departments of ⟦agency=Department of State|State⟧, the ⟦agency=Department of the Treasury|Treasury⟧, and ⟦agency=Department of Energy|Energy⟧, the ⟦agency|Joint Staff⟧, and the ⟦agency|Navy⟧ took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧; ⟦agency=Ministry of Fisheries|Fisheries⟧; ⟦official|Kari Berg⟧; and others took part.',
  'The Ministries of ⟦agency=Ministry of Trade|Trade⟧; Lower Saxony; Oslo; and Fjordware took part.',
  'The Departments of ⟦agency=Department of State|State⟧ and ⟦agency=Department of Defense|Defense⟧; the ⟦agency|National Security Council⟧; and others took part.',
  'Officials of ⟦agency=Ministry of External Affairs|MEA⟧, ⟦agency=Ministry of Home Affairs|MHA⟧, ⟦agency=Ministry of Electronics and Information Technology|MeitY⟧ and ⟦agency=Department of Telecommunications|DoT⟧ of ⟦country=IN|India⟧ took part. Dot Mason left.',
  'The ⟦agency|Department of Commerce⟧ and the ⟦country=NO|Norwegian⟧ ⟦agency|Ministry of Trade⟧ Announce Cooperation. The ⟦agency|Ministry of Trade and Visitor Affairs⟧ agreed.',
  'The ⟦country=NO|Norwegian⟧ ⟦agency|Polar Institute⟧, the ⟦country=EE|Estonian⟧ ⟦agency|Road Administration⟧ and the ⟦country=CL|Chilean⟧ ⟦agency|Radiation Authority⟧ took part.',
  'The ⟦country=NO|Norwegian⟧ ⟦agency|Tidewater Agency⟧ and the ⟦country=US|U.S.⟧ ⟦agency|Snowpack Authority⟧ took part. The ⟦country=CL|Chilean⟧ Administration, a ⟦country=DE|German⟧ Agency and the ⟦country=FR|French⟧ Travel Agency did not.',
  'The ⟦country=NO|Norwegian⟧ Implementing Agency and the ⟦country=CL|Chilean⟧ Competent Authority are to be named.',
  'The ⟦agency|National Cyber Security Agency⟧ (⟦agency=National Cyber Security Agency|NCSA⟧) took part. The ⟦agency=National Cyber Security Agency|NCSA⟧ agreed.',
  'The ⟦agency|Department of State⟧’s ⟦agency|Bureau of Cyberspace and Digital Policy⟧ took part.',
  'The ⟦agency=Department of State|State Department⟧ and the ⟦agency|Department of the Treasury⟧ took part.',
  '⟦agency|National Security Council⟧ staff took part.',
  'The ⟦agency|Department of Homeland Security⟧, including the ⟦agency|Cybersecurity and Infrastructure Security Agency⟧, took part.',
  'The ⟦country=JP|Japanese⟧ ⟦agency|Ministry of Defense⟧ and the ⟦agency|National Police Agency⟧ took part.',
  'The ⟦country=US|U.S.⟧ ⟦agency|Coast Guard⟧ and ⟦country=US|U.S.⟧ ⟦agency|Cyber Command⟧ took part.',
  'The programme of the morning and of the afternoon was set by experts of the ⟦agency=Ministry of Foreign Affairs|Ministry of\nForeign Affairs⟧, who took part.',
  'Experts from the ⟦agency|Office of the United Nations High Commissioner for Refugees⟧ took part.',
  'The ⟦agency|Puerto Rico Department of Education⟧ (⟦agency=Puerto Rico Department of Education|PRDE⟧) took part.',
  'Ms. ⟦official|Marta Feld⟧ of the ⟦country=US|United States⟧ ⟦agency|Mission to Poland⟧ took part.',
  'The Task Force members will meet. SENIOR ADMINISTRATION OFFICIAL: Thank you.',
  'His Excellency ⟦official|Duma Moreno⟧ took part.',
  '⟦title|Minister⟧ ⟦official|Arif Mahmood⟧ of the ⟦agency|Ministry of Electronics⟧ and ⟦title|Secretary⟧ of the ⟦agency|Ministry of Mines⟧ ⟦official|S. Menon⟧ took part.',
  'The ⟦agency|Royal Australian Navy⟧ took part.',
  'Write to the ⟦agency=Cybersecurity and Infrastructure Security Agency|CISA⟧ Regional Office, to Senior Administration officials, or to the Partnership for Public Service.',
  'Ms. ⟦official|Marta Feld⟧ of ⟦country=US|U.S.⟧ ⟦agency|Embassy Timor-Leste⟧ met state and local Offices of Harbor Safety.',
  '**⟦agency|Harbor State University⟧ (⟦agency=Harbor State University|HSU⟧)** met the ⟦agency|Department of Veterans Affairs⟧ (⟦agency=Department of Veterans Affairs|VA⟧) and the ⟦agency=Department of Veterans Affairs|VA⟧ ⟦agency|Harbor Operations Center⟧ and ⟦country=US|U.S.⟧ ⟦agency|Naval Forces Central Command⟧.',
  'Ms. ⟦official|Marta Feld⟧ of American University (AU) and the Council on Foreign Relations said that AU met the U.S. Chamber of Commerce.',
  'The ⟦agency|Department of Commerce⟧-led talks with the ⟦country=US|U.S.⟧ ⟦agency|Department of Labor⟧ National Office went on.',
  '⟦agency|Council on Environmental Quality⟧ ⟦title|Chair⟧ ⟦official|Marta Feld⟧ and members of the ⟦agency|Council of Economic Advisers⟧ & ⟦title|Chief Economist⟧ ⟦official|Adam Kersey⟧ met in the South Court Auditorium.',
  'These came:\n\n- ⟦official|Martin Feld⟧, Harbor Policy Center\n- ⟦official|Adam Kersey⟧, Harbor Sailors Council\n- ⟦official|Carla Brandt⟧, ⟦agency|National Security Council⟧\n\nThey left.',
  'The HBM Harbor Academy met the Harbor Watch Institute (HWI) and the IL Council Against Noise.',
  'Ms. ⟦official|Marta Feld⟧ of the American Council on Education (ACE) spoke of ACE’s Harbor Advisory Council.',
  'They sought money for a Cybersecurity Center, shaping Market Forces and Central Bank Digital Currencies.',
  'PA ⟦title|House Minority Leader⟧ ⟦official|Marta Feld⟧ met the ⟦country=US|U.S.⟧ ⟦agency|Center for Harbor Control⟧ (⟦country=US|U.S.⟧ ⟦agency=Center for Harbor Control|CHC⟧).',
  '⟦country=ES|Spain⟧ holds the Presidency of the ⟦agency|Council of the European Union⟧. The ⟦agency|Puerto Rico General Service Administration⟧ met it.',
  'Talks turned to commerce, justice, and the defense of networks.',
  'The foreign ministry, the agencies and the departments concerned took part.',
  'They thanked the ⟦agency=Federal Bureau of Investigation|FBI⟧ Agents, the ⟦agency|Coast Guard⟧ and the police.',
  'They spoke of ⟦agency=International Atomic Energy Agency|IAEA⟧ Safeguards, the Convention, ⟦agency=National Institute of Standards and Technology|NIST⟧ Frameworks, the ⟦agency=World Trade Organization|WTO⟧ Rules, the treaty and the coast.',
  'They met ⟦official|OTA Fusae⟧, the ⟦title|State Minister of Trade⟧, and ⟦official|SATO Kenji⟧, ⟦title|Minister of Finance⟧.',
  '⟦country=LV|Latvia⟧ sent ⟦agency=Information Technology Security Incident Response Institution|CERT.LV⟧.',
  '⟦official|Kari Berg⟧, ⟦title|Director⟧ of the ⟦agency|Ocean Trade Division⟧ of the ⟦agency|Bureau of Northern Affairs⟧, met the ⟦agency|Department of Consular Service⟧ of the ⟦agency|Ministry of Trade⟧ and the ⟦agency|General Secretariat of the Council of Ministers⟧.',
]);

checkMentions('a ministry of government among others', [
  'The Secretariats of ⟦agency=Secretariat of Foreign Affairs|Foreign Affairs⟧, ⟦agency=Secretariat of Government|Government⟧, and ⟦agency=Secretariat of Public Works|Public Works⟧ took part.',
  'The Secretariats of ⟦agency=Secretariat of Economy|Economy⟧ and ⟦agency=Secretariat of Government|Government⟧ took part.',
  'Ministries and Departments of Government of ⟦country=NO|Norway⟧ took part, and Departments of Government and agencies as well.',
]);

checkMentions('embassies in lower case and at the end of a clause', [
  'The ⟦country=NO|Norwegian⟧ ⟦agency|embassy⟧ and ⟦country=CL|Chile⟧’s ⟦agency|embassy⟧ will host a conference.',
  '⟦official|Kari Berg⟧ of the ⟦country=NZ|New Zealand⟧ ⟦agency|Embassy⟧, and ⟦official|Jane Roe⟧ of the ⟦country=NO|Norwegian⟧ ⟦agency|Embassy⟧.',
  '⟦country=NO|Norwegian⟧ embassies abroad and an embassy in ⟦place|Oslo⟧ were told.',
]);

checkMentions('bodies and where they write', [
  'Follow the ⟦agency|Bureau of European and Eurasian Affairs⟧ on Twitter, and the ⟦agency|Department of State⟧ on Facebook.',
  'The ⟦agency|Commission on Ports⟧ and the ⟦agency|Bureau on Fisheries⟧ spoke.',
]);

checkMentions('executive councils', [
  'The ⟦title|Chairperson⟧ of the ⟦country=AU|African Union⟧ ⟦agency|Executive Council⟧ spoke.',
  'The ⟦title|Chief Executive⟧ spoke in the Council.',
]);

checkMentions('bodies whose names begin with a state, a rank or a word of firms', [
  'The ⟦agency|Sri Lanka Navy⟧, the ⟦agency|Kenya Wildlife Service⟧, the ⟦agency|Royal Oman Police⟧ and the ⟦agency|Royal Malaysian Customs Department⟧ took part.',
  'The ⟦country=NZ|New Zealand⟧ ⟦agency|Embassy⟧ and the ⟦country=US|United States⟧ ⟦agency|Coast Guard⟧ took part.',
  'The ⟦agency|General Civil Aviation Authority⟧, the ⟦agency|General Statistics Office⟧ and the ⟦agency|Capital Markets Authority⟧ took part, but no General Harbor nor Harbor Capital.',
  'The ⟦agency|Office of the Principal Scientific Adviser⟧, the ⟦agency|Office of the Solicitor General⟧ and the ⟦agency|Ministry of Overseas Chileans and Ports⟧ took part.',
]);
