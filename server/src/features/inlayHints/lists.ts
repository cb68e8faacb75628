/** `[US 6]`: how many bodies a side has, behind the last one that its sentences name. */
import type { Delegation, ReleaseFacts } from '../../release/model';
import type { Dossier } from '../../workspace/dossier';
import { list, paragraphs, plain, strong } from '../markdown';
import { countryName } from '../naming';
import type { InlayHint } from './hint';

/** From how many bodies on they are worth counting. */
const COUNTED_FROM = 2;

export function listHints(dossier: Dossier, { delegations }: ReleaseFacts): readonly InlayHint[] {
  return delegations.flatMap((delegation) => {
    const { agencies, party, open } = delegation;
    const listed = agencies.filter(({ ofHead }) => !ofHead);
    if (listed.length === 0 || agencies.length < COUNTED_FROM) return [];
    const hint: InlayHint = {
      kind: 'lists',
      offset: Math.max(...listed.map(({ end }) => end)),
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
