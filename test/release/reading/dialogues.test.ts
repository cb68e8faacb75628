/** Named and described meetings, with the parties that dashes join in front. */
import { checkMentions } from './check';

checkMentions(
  'dialogues',
  [
    'The sides held the inaugural ⟦dialogue|U.S.-Norway Digital Policy Dialogue⟧ in ⟦place|Oslo⟧.',
    'The sides held the third ⟦dialogue|U.S. – Pakistan Counterterrorism Dialogue⟧.',
    'The sides held the 4th ⟦dialogue|U.S.–EU Cyber Dialogue⟧.',
    'The sides held the ⟦dialogue|U.S.- Mexico Security Dialogue⟧.',
    'The sides held the second ⟦dialogue|India-U.S. Space Working Group⟧.',
    'The ⟦country=US|United States⟧ and ⟦country=AR|Argentina⟧ met for the inaugural ⟦dialogue|Cyber Policy Working Group⟧.',
    'The sides held bilateral ⟦dialogue|Cyber Policy Consultations⟧.',
    'The ⟦country=US|United States⟧ and ⟦country=KR|ROK⟧ held a ⟦dialogue|civil space dialogue⟧.',
    'The sides held ⟦dialogue|consultations on the Indo-Pacific⟧.',
    'The ⟦country=US|U.S.⟧-⟦country=JP|Japan⟧ alliance is strong, and the working group will meet.',
    'On the second day of the week, both of the sides held the long planned ⟦dialogue=U.S.-Norway Digital Policy Dialogue|U.S.-Norway Digital\nPolicy Dialogue⟧.',
    'The sides held the ⟦dialogue|International Conference on Cyber Capacity⟧.',
  ],
  [
    [
      'a “… Planning Group” is no known kind of meeting',
      'The ⟦dialogue|Nuclear Planning Group⟧ (⟦dialogue|NPG⟧) met. The ⟦dialogue|NPG⟧ will report.',
    ],
    [
      'a council that two sides hold, named without them, is taken for a body',
      'The ⟦dialogue|Trade and Technology Council⟧ met in ⟦place|Leuven⟧.',
    ],
    [
      '“Trilateral” ends the name where more words follow',
      'The sides held the ⟦dialogue|U.S.-Japan-ROK Trilateral Cyber Dialogue⟧.',
    ],
  ],
);
