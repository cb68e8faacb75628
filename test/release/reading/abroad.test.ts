/** Mentions as ministries of other continents and U.S. departments write them. */
import { checkMentions } from './check';

checkMentions('mentions abroad', [
  '⟦country=NO|Norway⟧ and ⟦country=CL|Chile⟧ work through a ⟦dialogue|Bi-National Commission⟧ (⟦dialogue|BNC⟧), which meets yearly.',
  'They agreed to revive the ⟦dialogue|Permanent Binational Commission⟧ and the ⟦dialogue|Binational Commission⟧ of old.',
  'He will host a ⟦dialogue|Trilateral Ocean Ministerial⟧ with ⟦country=CL|Chile⟧ in ⟦place|Oslo⟧.',
  '⟦title|Minister⟧ ⟦official|Marta Feld⟧ and ⟦title|Minister⟧ ⟦official|Lars Berg⟧ met. The two ⟦title|Ministers⟧ held talks, and both ⟦title|Ministers⟧ left.',
  'They met ⟦title|Amb.⟧ ⟦official|Marta Feld⟧ and ⟦title|Amb⟧ ⟦official|Lars Berg⟧.',
  '⟦country=NO|Norway⟧ took its seat as a Non-Permanent Member of the ⟦agency|Security Council⟧.',
  'Mr. ⟦official|Adam Kersey⟧, ⟦title|Spokesperson⟧ for ⟦agency=Department of International Relations and Cooperation|DIRCO⟧, spoke of ⟦country=ZA|South Africa⟧.',
  'They met states of the ⟦country=UNASUR|Union of South American Nations⟧ (⟦country|UNASUR⟧).',
  '⟦agency=Department of the Treasury|Treasury⟧’s ⟦title|Deputy Director⟧ ⟦official|Adam Kersey⟧ told ⟦country=NO|Norway⟧ of ⟦agency=Department of the Treasury|Treasury⟧’s focus, and the ⟦country=US|U.S.⟧ ⟦agency=Department of the Treasury|Treasury⟧ agreed. ⟦country=US|U.S.⟧ Treasury bonds rose.',
  'They met the ⟦agency|Central Bank of Norway⟧, the ⟦agency|Securities and Harbors Authority⟧ and ⟦agency|Oslo Police⟧.',
  'They work through the ⟦dialogue|U.S.-Norway AML/CFT Working Group⟧.',
  '⟦place|Oslo⟧ in ⟦country=NO|Norway⟧ hosted talks with the ⟦country|EU⟧ ⟦agency|Delegation to Norway⟧ and with the ⟦country|EU⟧ ⟦agency|Delegation⟧ in ⟦country=CL|Chile⟧.',
  'The talks were led by the ⟦title|Director⟧ of the ⟦agency|Consular and Ports Service⟧ of the ⟦agency|Office for Consular Relations⟧, ⟦official|Emil Rossi⟧.',
  'It is the primary bilateral forum to deepen ties. They held ⟦dialogue|bilateral consultations⟧.',
  '⟦title|Secretary⟧ ⟦official|Kari Berg⟧ To Participate in the Talks.',
  'They met ⟦date=2019-03-10|yesterday⟧ (⟦date=2019-03-10|March 10⟧).',
  'They will be hosted by ⟦country=NO|Norway⟧ in ⟦date=2019-12|December⟧.',
  'They left.\n\n⟦place|HARBOR CITY⟧ ⟦date=2018-08-05|05 August 2018⟧ – They met.',
  'They met ⟦title|First Assistant Secretary for Southeast Asia⟧ ⟦official|Hecklund⟧ (left) and ⟦title|Secretary of Economy⟧ ⟦official|Solberg⟧.',
]);
