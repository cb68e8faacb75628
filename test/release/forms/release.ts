/** A release written for the tests, in plain text, Markdown and HTML, and what it mentions. */
import type { MentionType } from '../../../server/src/release/model';

/** In text order; the value where it is not the surface. */
export const surfaces: readonly (readonly [type: MentionType, surface: string, value?: string])[] = [
  ['agency', 'Office of the Spokesperson'],
  ['place', 'Washington, DC'],
  ['date', 'March 12, 2019', '2019-03-12'],
  ['country', 'United States', 'US'],
  ['country', 'Norway', 'NO'],
  ['dialogue', 'Digital Policy Dialogue'],
  ['date', 'Monday, March 11', '2019-03-11'],
  ['country', 'United States', 'US'],
  ['country', 'Norway', 'NO'],
  ['dialogue', 'U.S.–Norway Digital Policy Dialogue'],
  ['place', 'Oslo'],
  ['official', 'José Álvarez Kincaid'],
  ['title', 'Deputy Assistant Secretary for Digital Policy'],
  ['country', 'U.S.', 'US'],
  ['agency', 'Department of State'],
  ['country', 'U.S.', 'US'],
  ['agency', 'Department of Commerce'],
  ['agency', 'Department of Justice'],
  ['official', 'Lars Haugland'],
  ['title', 'Director General'],
  ['country', 'Norwegian', 'NO'],
  ['agency', 'Ministry of Trade, Industry & Fisheries'],
  ['country', 'Norwegian', 'NO'],
  ['agency', 'Ministry of Defense'],
  ['official', 'Ana Müller'],
  ['title', 'Director'],
  ['agency', 'National Security Council'],
  ['official', 'Peter Aldous'],
  ['title', 'Senior Advisor'],
  ['agency', 'Department of Energy'],
  ['official', 'Kincaid', 'José Álvarez Kincaid'],
  ['contact', '@State_Digital'],
  ['contact', 'digital_press@state.example'],
];

export const plain = `Media Note
Office of the Spokesperson
Washington, DC
March 12, 2019

United States and Norway Hold Second Digital Policy Dialogue

On Monday, March 11, the United States and Norway held the second U.S.–Norway Digital Policy Dialogue in Oslo.

Mr. José Álvarez Kincaid, Deputy Assistant Secretary for Digital Policy, U.S. Department of State, led the U.S. delegation, which included representatives from the Department of Commerce and the Department of Justice.

Mr. Lars Haugland, Director General, Norwegian Ministry of Trade, Industry & Fisheries, led the Norwegian delegation, which included representatives from the Ministry of Defense.

Guests at the talks were:

Ms. Ana Müller, Director, National Security Council

Mr. Peter Aldous, Senior Advisor, Department of Energy

Mr. Kincaid thanked the hosts. For updates, follow @State_Digital or write to digital_press@state.example.
`;

/** Front matter, a heading, emphasis, a link, escapes, hard wraps inside names, a list and a table. */
export const markdown = `---
title: United States and Norway Hold Second Digital Policy Dialogue
date: 2019-03-12
---

Media Note

Office of the Spokesperson

Washington, DC  
March 12, 2019

# United States and Norway Hold Second Digital Policy Dialogue

On Monday,
March 11, the United
States and Norway held the second **U.S.–Norway Digital
Policy Dialogue** in *Oslo*.

Mr. **José Álvarez
Kincaid**, Deputy Assistant Secretary for Digital
Policy, U.S. Department of
State, led the U.S. delegation, which included representatives from the
[Department of
Commerce](https://www.commerce.example/a_b) and the Department
of Justice.

Mr. Lars
Haugland, Director General, Norwegian Ministry of Trade,
Industry \\& Fisheries, led the Norwegian delegation, which included
representatives from the Ministry of Defense.

## Guests at the talks were:

- Ms. Ana Müller, Director, National
  Security Council

| Guest            | Post           | Body                 |
| ---------------- | -------------- | -------------------- |
| Mr. Peter Aldous | Senior Advisor | Department of Energy |

Mr. Kincaid thanked the hosts. For updates, follow @State\\_Digital or write
to digital\\_press@state.example.
`;

/** Entities, inline tags inside names, a link, a comment, a list and a table. */
export const html = `<!doctype html>
<html><head><style>p { margin: 0 }</style></head>
<body>
<p>Media Note<br>Office of the Spokesperson<br>Washington, DC<br>March&nbsp;12, 2019</p>
<h1>United States and Norway Hold Second Digital Policy Dialogue</h1>
<p>On Monday, March&nbsp;11, the <b>United</b> States and Norway held the second U.S.&ndash;Norway Digital
Policy Dialogue in <i>Oslo</i>.</p>
<!-- the U.S. side -->
<p>Mr. <strong>Jos&eacute; <em>Álvarez</em></strong> Kincaid, Deputy Assistant Secretary for Digital Policy, U.S.
Department of State, led the U.S. delegation, which included representatives from the <a
href="https://www.commerce.example/">Department of Commerce</a> and the Department of
Justice.</p>
<p>Mr. Lars Haugland, Director General, Norwegian Ministry of Trade, Industry &amp; Fisheries, led the Norwegian
delegation, which included representatives from the Ministry of Defense.</p>
<h2>Guests at the talks were:</h2>
<ul><li>Ms. Ana M&uuml;ller, Director, National Security Council</li></ul>
<table><tr><td>Mr. Peter Aldous</td><td>Senior Advisor</td><td>Department of Energy</td></tr></table>
<p>Mr. Kincaid thanked the hosts. For updates, follow @State_Digital or write to
digital_press@state.example.</p>
</body></html>
`;

/** Breaks lines at the last blank before column 66, as mailers do. */
export function hardWrapped(text: string): string {
  return text.replace(/(?![^\n]{1,66}$)([^\n]{1,66}) /gm, '$1\n');
}
