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
  '⟦title|Commander⟧ of ⟦agency|Carrier Strike Group Five⟧ ⟦title|Rear Admiral⟧ ⟦official|Jane Roe⟧ spoke.',
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
  '⟦country=QA|Qatari⟧ ⟦title|Foreign Minister⟧ Sheikh ⟦official|Salem Al Noor⟧ held talks with ⟦country=PK|Pakistani⟧ ⟦title|Foreign Minister⟧ ⟦official|Omar Haddad⟧.',
  '⟦title|Prime Minister⟧ ⟦official|Omar Haddad⟧ of ⟦country=PK|Pakistan⟧ received Sheikh ⟦official|Salem Al Noor⟧.',
  '⟦title|Minister⟧ ⟦official|Sheikh Rokeya⟧ of ⟦country=BD|Bangladesh⟧ spoke. Sheikh ⟦official|Qasmun Al Noor⟧ of ⟦country=QA|Qatar⟧ left.',
  '⟦title|Prime Minister⟧ ⟦official|Sheikh Rokeya⟧ of ⟦country=BD|Bangladesh⟧ and Sheikh ⟦official|Salem Al Noor⟧, ⟦title|Amir⟧ of ⟦country=QA|Qatar⟧, met.',
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

checkMentions('services in a list', [
  'Officials from ⟦country=BD|Bangladesh⟧’s ⟦agency|Army⟧, ⟦agency|Navy⟧, ⟦agency|Air Force⟧ and ⟦agency|Coast Guard⟧ took part.',
  'Officials of the ⟦agency|Navy⟧, the ⟦agency|Army⟧ and the ⟦agency|Coast Guard⟧ took part.',
  'Officials from the ⟦agency|Army⟧, ⟦agency|Navy⟧ and ⟦agency|Air Force⟧ took part.',
  'Officials from the ⟦agency|Army⟧, the ⟦agency|Navy⟧, and the ⟦agency|Air Force⟧ of ⟦country=CL|Chile⟧ took part.',
  // among departments
  'Officials from ⟦agency=Department of State|State⟧, ⟦agency=Department of Justice|Justice⟧ and the ⟦agency=Department of the Navy|Navy⟧ took part.',
  'They spoke of armies, of a navy and of air forces.',
]);

const talks = 'The third U.S.-Bangladesh Defence Dialogue was held in Oslo on March 11.';

checkTold('services of either side', delegationLines, [
  [
    `${talks} The Bangladeshi delegation included officials from the Army, Navy and Air Force.`,
    'US: nobody',
    'BD: nobody (Army, Navy, Air Force)',
  ],
  [
    `${talks} The U.S. delegation included officials from the Army, Navy and Air Force.`,
    'US: nobody (Army, Navy, Air Force)',
    'BD: nobody',
  ],
  [
    `${talks} Senior officials of the Bangladesh Army, the Bangladesh Navy and the Department of State took part.`,
    'US: nobody (Department of State)',
    'BD: nobody (Bangladesh Army, Bangladesh Navy)',
  ],
]);
