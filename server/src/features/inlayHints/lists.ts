/** `[US 6]`: how many bodies a side has, behind the last one that its sentences name. */
import type { Delegation, ReleaseFacts } from '../../release/model';
import type { Dossier } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { countryName } from '../naming';
import type { InlayHint } from './hint';

/** From how many bodies on they are worth counting. */
const COUNTED_FROM = 2;

export function listHints(dossier: Dossier, { delegations, mentions }: ReleaseFacts): readonly InlayHint[] {
  return delegations.flatMap((delegation) => {
    const { agencies, party, open } = delegation;
    const listed = agencies.filter(({ ofHead }) => !ofHead);
    const end = Math.max(...listed.map((agency) => agency.end));
    const acronym = mentions.find(
      (one) => one.type === 'agency' && one.defines && one.start - end <= 2 && one.start > end,
    );
    if (listed.length === 0 || agencies.length < COUNTED_FROM) return [];
    const hint: InlayHint = {
      kind: 'lists',
      // behind the bracket of `(RIA)`
      offset: acronym === undefined ? end : acronym.end + 1,
      label: `[${party} ${agencies.length}${open ? '+' : ''}]`,
      tooltip: told(dossier, delegation),
    };
    return [hint];
  });
}

function told({ knowledge }: Dossier, { agencies, party, open }: Delegation): string {
  const names = agencies.map(({ name, ofHead }) => `${plain(name)}${ofHead ? ' (with its head)' : ''}`);
  return paragraphs([
    `${strong(`${countryName(knowledge, party)} side`)}: ${agencies.length} bodies${open ? ' and others' : ''}`,
    list(names, 20),
  ]);
}
