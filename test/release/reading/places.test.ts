/** Cities and venues, states of the United States, and countries that are none. */
import { deepEqual } from 'node:assert/strict';
import { compileKnowledge } from '../../../server/src/gazetteer/compile';
import { readRelease } from '../../../server/src/release/readRelease';
import { checkMentions } from './check';

checkMentions('places', [
  'They met in ⟦place|Ottawa, Ontario⟧, and in ⟦place|Whistler, BC⟧.',
  'They met in ⟦place|Kunming, Yunnan Province⟧, in ⟦place|Munich, Bavaria⟧ and in ⟦place|Belfast, Northern Ireland⟧.',
  'They met in ⟦place|Port Hardy, British Columbia⟧, and in ⟦place|Sydney, New South Wales⟧, ⟦country=AU|Australia⟧.',
  'They met in ⟦place|Melbourne⟧, Victoria Berg said. They spoke of Ontario.',
  'They met in ⟦place|Austin, Texas⟧, and in ⟦place|Ontario⟧ on ⟦date=2019-03-11|March 11⟧.',
  '⟦place|Oslo⟧ Hosts Talks Between ⟦country=NO|Norway⟧ and ⟦country=JP|Japan⟧.',
  '⟦place|Oslo⟧ served as the venue for talks.',
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
  'Farmers in ⟦place|Ohio⟧, ⟦place|New York⟧, ⟦place|Pennsylvania⟧, and ⟦place|Iowa⟧ agreed.',
  'Votes are cast in ⟦place|Georgia⟧ and across the land, said the Georgia Coalition for Harbors from ⟦place|Atlanta, Georgia⟧.',
  'These came:\n\n- Chad Sawyer, Harbor Network\n- ⟦official|David Turk⟧, ⟦title|Deputy Secretary⟧, ⟦agency|Department of Energy⟧\n\nThey left.',
  'Malta Inc., Harbor USA, and Harbors.US sent the pages in Spanish. A Spanish translation came.',
  'They left the ⟦country=MH|Republic of Marshall Islands⟧ for the Pan American Games.',
  '⟦country=PS|Palestinian Authority⟧ ⟦title|President⟧ ⟦official|Adam Kersey⟧ left ⟦country=US|U.S.⟧ ⟦agency|Embassy Federated States of Micronesia⟧ with Air Botswana.',
  'They thanked the Vietnamese-American and Korean-Americans’ clubs, and opened Reserve Bank accounts.',
  'A New ⟦dialogue|Norway-Japan Dialogue⟧ will open, said ⟦country=IN|India⟧ ⟦country=US|USA⟧ traders.',
  'Rules hold for Northern Ireland and for members of the American Harbor Association.',
  'Trade between Washington and Seoul goes on.',
  'They met on ⟦date=2019-03-11|March 11⟧ at Harbour House, ⟦place|Oslo⟧.',
]);

checkMentions('palaces and regions', [
  'They met at the ⟦place|San Marco Palace⟧ in ⟦place|Lima⟧ and at ⟦place|Akershus Castle⟧.',
  'They spoke of the fighting in ⟦place|Nagorno-Karabakh⟧ and of settlements in the ⟦place|West Bank⟧.',
  'They spoke of the fighting in ⟦place|Nagorno-Karabakh⟧, ⟦place|Abkhazia⟧ and ⟦place|Gaza⟧.',
  // no venue, and a region of which is spoken
  'The Palace walls are old, the Castle Street Declaration stands, and the West Bank barrier is long.',
  'They met at the Palace Hotel.',
]);

describe('the place in front of a news agency', () => {
  const knowledge = compileKnowledge();
  for (const opening of ['', 'Norway and Chile Talk of Ports\n\n'])
    it(opening === '' ? 'in the first line' : 'behind a heading', () => {
      const text = `${opening}OSLO. NEWSWIRE - Officials of both countries met to talk of ports.\n\nThey spoke of trade.\n`;
      const { mentions } = readRelease(text, { fileName: 'news.txt', format: 'text', knowledge });
      deepEqual(
        mentions.filter(({ type }) => type === 'place').map(({ value }) => value),
        ['OSLO'],
      );
    });
});
