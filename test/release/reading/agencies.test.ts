/** Bodies: commas and "and" inside a name, lists with a shared noun, nesting, acronyms. */
import { checkMentions } from './check';

checkMentions('agencies', [
  'Experts from the ⟦agency|Department of State⟧, the ⟦agency|Department of Justice⟧, and the ⟦agency|Federal Bureau of Investigation⟧ took part.',
  'Experts from the Departments of ⟦agency=Department of Defense|Defense⟧, ⟦agency=Department of Homeland Security|Homeland Security⟧, ⟦agency=Department of Commerce|Commerce⟧, and ⟦agency=Department of Justice|Justice⟧ took part.',
  'Experts from the ⟦agency|Ministry of Economy, Trade and Industry⟧ took part.',
  'Experts from the ⟦agency|Ministry of Science, ICT and Future Planning⟧ and the ⟦agency|Ministry of the Interior⟧ took part.',
  'Experts from the ⟦agency|Ministry of Justice and Human Rights⟧ took part.',
  'Experts from the ⟦agency|Ministry for Europe and Foreign Affairs⟧ took part.',
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
  'Talks turned to commerce, justice, and the defense of networks.',
  'The foreign ministry, the agencies and the departments concerned took part.',
]);
