/** Addresses, handles and web addresses, and where they end. */
import { checkMentions } from './check';

checkMentions('contacts', [
  'Write to ⟦contact|press@ministry.example⟧.',
  'Follow ⟦contact|@Example_Cyber⟧ and see ⟦contact|https://www.example.org/cyber⟧.',
  'See ⟦contact|https://www.example.org/a_(b)⟧ (or ⟦contact|www.example.org⟧).',
  'See [⟦contact|www.example.org⟧](⟦contact|https://www.example.org/⟧) for more.',
  'See [the plan](⟦contact|https://www.example.org/plan.⟧) (and ⟦contact|https://www.example.org/list⟧.).',
  'See “⟦contact|https://example.org/?q[]=1⟧”.',
]);
