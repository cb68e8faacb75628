// Spans of a reading, each with the words that are shown under it.
import type { Mention, Release } from '../../server/src/release/model';
import { TokenKind } from '../../server/src/tokens/token';
import type { Tokens } from '../../server/src/tokens/token';

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const kinds = new Map<number, string>(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

/** Every token that is not white space. */
export function tokenSpans({ count, starts, kinds: kindOf }: Tokens): readonly LabelledSpan[] {
  return Array.from({ length: count }, (_, i) => ({
    start: starts[i] ?? 0,
    end: starts[i + 1] ?? 0,
    label: kinds.get(kindOf[i] ?? -1) ?? '?',
  })).filter(({ label }) => label !== 'space' && label !== 'lineBreak');
}

export function zoneSpans({ zones }: Release): readonly LabelledSpan[] {
  return zones.map(({ start, end, kind }) => ({ start, end, label: kind }));
}

export function mentionSpans({ mentions }: Release): readonly LabelledSpan[] {
  return mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    label: [mention.type, ...detailsOf(mention)].join(' '),
  }));
}

function detailsOf(mention: Mention): readonly string[] {
  const value = mention.value === mention.text ? [] : [`= ${mention.value}`];
  switch (mention.type) {
    case 'official':
      return [...value, `person ${mention.person}`, mention.form];
    case 'agency':
      return [...value, ...(mention.country === undefined ? [] : [mention.country])];
    case 'dialogue':
      return [...value, mention.parties.join('-'), `key “${mention.key}”`];
    case 'date':
    case 'title':
    case 'country':
    case 'place':
    case 'contact':
      return value;
  }
}
