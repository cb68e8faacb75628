/** Cities and venues, states of the United States, and countries that are none. */
import { checkMentions } from './check';

checkMentions('places', [
  'They met in ⟦place|Ottawa, Ontario⟧, and in ⟦place|Whistler, BC⟧.',
  'They met in ⟦place|Kunming, Yunnan Province⟧, in ⟦place|Munich, Bavaria⟧ and in ⟦place|Belfast, Northern Ireland⟧.',
  'They met in ⟦place|Port Hardy, British Columbia⟧, and in ⟦place|Sydney, New South Wales⟧, ⟦country=AU|Australia⟧.',
  'They met in ⟦place|Melbourne⟧, Victoria Berg said. They spoke of Ontario.',
  'They met in ⟦place|Austin, Texas⟧, and in ⟦place|Ontario⟧ on ⟦date=2019-03-11|March 11⟧.',
  'They met in ⟦place|Washington, DC⟧.',
  'They met in ⟦place|Washington, D.C.⟧ and then left.',
  'They met in ⟦place|Annapolis, MD⟧ and then left.',
  'They met in ⟦place|Seoul⟧, ⟦country=KR|Republic of Korea⟧.',
  'They met in ⟦place|Tbilisi⟧, ⟦country=GE|Georgia⟧.',
  'They met in ⟦place|Oslo⟧ and in ⟦place|The Hague⟧.',
  'They met virtually.',
  'They travelled from ⟦place|Tokyo⟧ to ⟦place|Canberra⟧.',
  'They will meet in ⟦place|New York⟧ in ⟦date=2019-04|April⟧.',
  'Washington and Seoul agreed to go on.',
  'They met in ⟦place|Atlanta, Georgia⟧ on ⟦date=2019-03-11|March 11⟧.',
  'They spoke of farms in ⟦place|Georgia⟧ and of the coast.',
  'They met in ⟦country=GE|Georgia⟧ and in ⟦country=AM|Armenia⟧.',
  'They visited farms in ⟦place|Pennsylvania⟧, ⟦place|New Mexico⟧, and ⟦place|Ohio⟧.',
  'Rules hold for Northern Ireland and for members of the American Harbor Association.',
  'Trade between Washington and Seoul goes on.',
]);
