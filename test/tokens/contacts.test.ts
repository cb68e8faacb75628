import { equal } from 'node:assert/strict';
import { contactLength } from '../../server/src/tokens/contacts';

/** The contact at the mark `|`, or an empty text. */
function contactAt(marked: string): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  return text.slice(at, at + contactLength(text, at, at - 1));
}

const examples: readonly (readonly [marked: string, contact: string])[] = [
  ['write to |press@state.gov.', 'press@state.gov'],
  ['|first.last+tag@mail.example.org now', 'first.last+tag@mail.example.org'],
  ['|press@state', ''],
  ['press@|state.gov', ''],
  ['|@State_Digital.', '@State_Digital'],
  ['|@ State', ''],
  ['mail|@state', ''],
  ['(|https://a.gov/b_(c)?d=1).', 'https://a.gov/b_(c)?d=1'],
  ['|www.state.gov, or', 'www.state.gov'],
  ['|http://', ''],
  ['|plain words', ''],
];

describe('contacts', () => {
  for (const [marked, contact] of examples)
    it(`${marked} → ${contact === '' ? 'none' : contact}`, () => {
      equal(contactAt(marked), contact);
    });

  it('looks ahead for a bounded stretch only', () => {
    const name = 'a'.repeat(100);
    equal(contactLength(`${name}@b.org`, 0, -1), 0);
  });
});
