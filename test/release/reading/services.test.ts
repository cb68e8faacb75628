/** Services and formations of forces, embassies to several states, and courtesies that are given names. */
import { checkMentions, checkTold } from './check';
import { delegationLines } from './lines';

checkMentions('secretaries of services', [
  '⟦official|Marta Feld⟧, ⟦title|Under Secretary of the Navy⟧, spoke.',
  '⟦title|Secretary of the Air Force⟧ ⟦official|Marta Feld⟧ spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Assistant Secretary of the Army for Civil Works⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Acting Under Secretary of the Air Force⟧, ⟦agency|Department of Defense⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Secretary of the Treasury⟧, spoke.',
  // other posts are at the service
  '⟦official|Marta Feld⟧, ⟦title|Chief of Staff⟧ of the ⟦agency|Air Force⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Vice Chief⟧ of the ⟦agency|Navy⟧, spoke.',
  'Officials of the ⟦agency|Navy⟧ and the ⟦agency|Air Force⟧ took part.',
]);

checkMentions('formations', [
  '⟦official|Marta Feld⟧, ⟦title|Commander⟧, ⟦agency|Joint Region Pacifica⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Commander⟧ of ⟦agency|Joint Task Force-Bravo⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Commander⟧ of ⟦agency|Carrier Strike Group Five⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Commander⟧, ⟦agency|Destroyer Squadron 15⟧, spoke.',
  'The joint region was discussed.',
]);

checkMentions('embassies to several states', [
  '⟦official|Marta Feld⟧, ⟦title|Counselor⟧, ⟦country=US|U.S.⟧ ⟦agency|Embassy to Spain and Andorra⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Counselor⟧, ⟦agency|Embassy to Fiji, Kiribati, Nauru, Tonga, and Tuvalu⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Counselor⟧, ⟦agency|Embassy to Barbados and the Eastern Caribbean⟧, spoke.',
  '⟦official|Marta Feld⟧, ⟦title|Counselor⟧, ⟦agency|High Commission to New Zealand and Samoa⟧, spoke.',
  'Staff of the ⟦agency|Embassy to Norway⟧ and ⟦country=EE|Estonian⟧ officials took part.',
]);

checkMentions('given names that are courtesies elsewhere', [
  '⟦title|Prime Minister⟧ Mr. ⟦official|Omar Haddad⟧ and ⟦title|Minister⟧ ⟦official|Sheikh Rokeya⟧ of ⟦country=BD|Bangladesh⟧ met. ⟦title|Minister⟧ ⟦official|Sheikh Rokeya⟧ spoke. ⟦title|Minister⟧ ⟦official=Sheikh Rokeya|Rokeya⟧ left.',
  '⟦official|Sheikh Tariq Mahmood⟧, ⟦title|Minister of Ports⟧ of ⟦country=PK|Pakistan⟧, spoke.',
  '⟦country=BD|Bangladeshi⟧ ⟦title|Minister⟧ ⟦official|Sheikh Rokeya⟧ met Sheikh ⟦official|Salem bin Hadi Al Noor⟧ of ⟦country=QA|Qatar⟧.',
  'Sheikh ⟦official|Salem bin Hadi Al Noor⟧ and ⟦title|Prime Minister⟧ ⟦official|Anil Desai⟧ of ⟦country=IN|India⟧ met.',
  '⟦title|Prime Minister⟧ Sheikh ⟦official|Salem⟧ of ⟦country=KW|Kuwait⟧ spoke.',
]);

checkTold('bodies that come with a person', delegationLines, [
  [
    'Secretary of State Ada Roe met with Prime Minister David Stern of Israel and his War Cabinet in Haifa on March 11.',
    'US: Ada Roe',
    'IL: David Stern (War Cabinet)',
  ],
  [
    'Secretary of State Ada Roe met Prime Minister Kari Berg of Norway, accompanied by her National Security Council, in Oslo on March 11.',
    'US: Ada Roe',
    'NO: Kari Berg (National Security Council)',
  ],
  [
    'Secretary of State Ada Roe met with Prime Minister Kari Berg of Norway in Oslo on March 11. They spoke of reforms of the War Cabinet.',
    'US: Ada Roe',
    'NO: Kari Berg',
  ],
]);
