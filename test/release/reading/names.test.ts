/** Names of persons: what belongs to them, what does not, and who is meant by a short form. */
import { checkMentions } from './check';

checkMentions(
  'names',
  [
    'Ms. ⟦official|Nora Whitcombe⟧ opened the talks.',
    'The programme of the morning and of the afternoon was set by experts, and Ms. ⟦official=Nora Whitcombe|Nora\nWhitcombe⟧ opened the talks.',
    '⟦title|Foreign Minister⟧ ⟦official|Park Tae-yun⟧ met ⟦title|Secretary of State⟧ ⟦official|Joan R. Marlowe⟧.',
    'Mr. ⟦official|Idris al-Harbi⟧ thanked Ms. ⟦official|Ursula van der Meulen⟧.',
    '⟦title|Undersecretary of Defense⟧ ⟦official|Andrés de la Fuente⟧ spoke first.',
    'Dr. ⟦official|Hannah Osei-Mensah⟧ chaired the morning session.',
    '⟦title|Ambassador⟧ ⟦official|Robert Kincaid Jr.⟧ joined the talks.',
    'H.E. ⟦official|Tomás Ferreira⟧, ⟦title|Minister of Foreign Affairs⟧ of ⟦country=PT|Portugal⟧, was the host.',
    '⟦title|Lt. General⟧ ⟦official|Arif Mahmood⟧ took part.',
    'Shri ⟦official|Vikram Desai⟧ took part.',
    '⟦title|President⟧ ⟦official|Aldo Brandt⟧’s visit was short.',
    '⟦title|Special Envoy⟧ ⟦official|Lena O’Rourke⟧ took part.',
    'Mr. ⟦official|Adam Kersey⟧ met Ms. ⟦official|Claire Hollis⟧. Mr. ⟦official=Adam Kersey|Kersey⟧ thanked Ms. ⟦official=Claire Hollis|Hollis⟧.',
    '⟦title|Coordinator⟧ ⟦official|Marta Feld⟧ spoke. ⟦title|Coordinator⟧ ⟦official=Marta Feld|Feld⟧ then left.',
    '⟦title|Deputy Minister⟧ ⟦official|Nguyen Thi Bich⟧ took part.',
    '⟦title|Minister of Defense⟧ ⟦official|Mohammed bin Rashid al-Qasimi⟧ took part.',
    'Ms. ⟦official|Giulia D’Amato⟧ and Ms. ⟦official|Anne-Marie Le Goff⟧ took part.',
    'Mr. ⟦official|Laurent DUVIVIER⟧ took part.',
    '⟦title|Vice Foreign Minister⟧ ⟦official|Park Tae-yun⟧ (⟦country=KR|ROK⟧) took part.',
    '⟦country=BH|Bahraini⟧ ⟦title|National Security Advisor⟧ H.E. ⟦official|Nasser Hamad⟧ and T.H. ⟦official|Marta Feld⟧ came.',
    '⟦title|President⟧ ⟦official|Rafael Moreno de la Cruz⟧ spoke. ⟦title|President⟧ ⟦official=Rafael Moreno de la Cruz|Moreno⟧ then left.',
    'So I think it is well. ⟦official|Marta Feld⟧, Registered Nurse, spoke.',
    'The day on which the ⟦title|President⟧ Announces Presidential Delegation was near.',
    'These came:\n\n- ⟦official|Marta Feld⟧, ⟦title|Chair⟧, Wells Martin\n- ⟦official|Adam Kersey⟧, ⟦title|President⟧, Morgan Ellis\n\nThey left.',
    'Talks turned to the Whitcombe Treaty and to the Kersey Doctrine.',
    'The ⟦country=LV|Latvian⟧ side was led by ⟦official|Ilze Zvirbule⟧, and ⟦official|Orlo Tamm⟧ headed the ⟦country=EE|Estonian⟧ side.',
    'Ms. ⟦official|Marta Feld⟧ of the ⟦agency|Department of Defense⟧ and ⟦official|Orlo Quist⟧ of the ⟦agency|Department of Justice⟧ spoke.',
    'Mr. ⟦official|Adam Kersey⟧ met Ms. ⟦official|Claire Kersey⟧. Mr. ⟦official=Adam Kersey|Kersey⟧ thanked Ms. ⟦official=Claire Kersey|Kersey⟧.',
    'Mr. ⟦official|Adam Kersey⟧ met Dr. ⟦official|Claire Kersey⟧. Ms. ⟦official=Claire Kersey|Kersey⟧ spoke first.',
    'Parts came on the USS Robert Kincaid.',
  ],
  [
    [
      'ships named after ranks',
      'Damage from Hurricane Marlowe was great, and the ships Admiral Brandt and Lady Feld came to help.',
    ],
  ],
);
