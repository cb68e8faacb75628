/** One body twice in one list. */
import type { Knowledge } from '../../gazetteer/knowledge';
import type { AgencyMention, Release } from '../../release/model';
import { foldPhrase } from '../../tokens/fold';
import { example } from '../examples';
import type { ReleaseRule } from '../rule';
import { quote } from '../wording';
import { agencyRuns, countryOfRun, removal, rowOf } from './agencyRuns';
import type { RunItem } from './agencyRuns';

/** The body’s full name, whether an acronym or an alias names it. */
function identityOf(knowledge: Knowledge, item: RunItem, country: string | undefined): string {
  return foldPhrase(rowOf(knowledge, item, country)?.name ?? item.mention.value);
}

/** A longer name goes on behind it: `White House Council on Native American Affairs`. */
function isCut(release: Release, mention: AgencyMention): boolean {
  return /^[ -]\p{Lu}/u.test(release.text.slice(mention.end, mention.end + 2));
}

export const agencyListedTwice: ReleaseRule = {
  id: 'agency-listed-twice',
  family: 'agencies',
  scope: 'release',
  severity: 'warning',
  enabledByDefault: true,
  fixable: true,
  summary: 'A list of bodies names one of them twice, perhaps once by its acronym.',
  why: 'Lists grow in clearance, and an office adds itself without seeing that it is there. The body of the head of delegation is often named again in the list, which is normal and not reported; neither is an acronym in brackets behind its own name.',
  source: 'ACES, editing tips: read every list item against the others.',
  fires: [
    example(
      'The second is left over from a draft',
      [
        'Media Note',
        'Lisbon',
        'June 7, 2022',
        'Portugal and Ghana held the first Portugal-Ghana Harbour Dialogue in Lisbon on June 6, 2022.',
        'The Portuguese delegation included representatives of the Ministry of Finance, the Ministry of Justice, the Ministry of Health, and the ⟪Ministry of Justice⟫.',
      ],
      [
        'Media Note',
        'Lisbon',
        'June 7, 2022',
        'Portugal and Ghana held the first Portugal-Ghana Harbour Dialogue in Lisbon on June 6, 2022.',
        'The Portuguese delegation included representatives of the Ministry of Finance, the Ministry of Justice, and the Ministry of Health.',
      ],
    ),
    example('Once by its acronym', [
      'Media Note',
      'Washington, DC',
      'June 7, 2022',
      'The United States and Ghana held the first U.S.-Ghana Harbour Dialogue in Accra on June 6, 2022.',
      'The U.S. delegation included representatives of the Department of Energy, the Federal Bureau of Investigation, the Department of Justice, and the ⟪FBI⟫.',
    ]),
  ],
  silent: [
    example('The head’s own body again, and an acronym in brackets', [
      'Media Note',
      'Washington, DC',
      'June 7, 2022',
      'The United States and Ghana held the first U.S.-Ghana Harbour Dialogue in Accra on June 6, 2022.',
      'Ms. Ada Quill, Director for Ports at the Department of State, led the U.S. delegation, which included representatives of the Department of State, the Department of Energy, and the Federal Bureau of Investigation (FBI).',
    ]),
    example('Both sides have one of that name', [
      'Media Note',
      'Lisbon',
      'June 7, 2022',
      'Portugal and Ghana held the first Portugal-Ghana Harbour Dialogue in Lisbon on June 6, 2022.',
      'Representatives of the Ministry of Finance and the Ministry of Justice attended for Portugal. Ghana sent the Ministry of Finance and the Ministry of Transport.',
    ]),
  ],
  *check(release, knowledge) {
    for (const run of agencyRuns(release)) {
      const seen = new Map<string, AgencyMention>();
      const country = countryOfRun(release, run);
      for (const [at, item] of run.items.entries()) {
        const { mention } = item;
        const key = identityOf(knowledge, item, country);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, mention);
          continue;
        }
        const isSame = first.text === mention.text;
        if (isCut(release, mention) || (!isSame && first.acronym && mention.acronym)) continue;
        yield {
          span: mention,
          severity: 'warning',
          message: `${quote(mention.text)} is in this list already${isSame ? '' : `, as ${quote(first.text)}`}.`,
          facts: [key],
          related: [{ span: first, message: 'The first time.' }],
          fixes: [{ title: 'Delete the second', safe: false, edits: removal(release, run, at) }],
        };
      }
    }
  },
};
