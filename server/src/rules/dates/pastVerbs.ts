/** Past forms of the verbs with which releases tell of meetings, and the future that an announcement uses. */

const PLAIN: Readonly<Record<string, string>> = {
  attended: 'attend',
  began: 'begin',
  chaired: 'chair',
  concluded: 'conclude',
  convened: 'convene',
  deepened: 'deepen',
  discussed: 'discuss',
  exchanged: 'exchange',
  gathered: 'gather',
  held: 'hold',
  hosted: 'host',
  inaugurated: 'inaugurate',
  joined: 'join',
  launched: 'launch',
  led: 'lead',
  met: 'meet',
  opened: 'open',
  participated: 'participate',
  reviewed: 'review',
  took: 'take',
  traveled: 'travel',
  travelled: 'travel',
  visited: 'visit',
  was: 'be',
  welcomed: 'welcome',
  were: 'be',
};

/** `will meet` for `met`, `will be` for `was`; undefined for a verb that is not in the table. */
export function futureOf(past: string): string | undefined {
  const [first = '', ...rest] = past.split(/\s+/);
  const plain = Object.hasOwn(PLAIN, first.toLowerCase()) ? PLAIN[first.toLowerCase()] : undefined;
  return plain === undefined ? undefined : ['will', plain, ...rest].join(' ');
}

const PASTS: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(Object.values(PLAIN))].map((plain) => [
    plain,
    Object.keys(PLAIN).filter((past) => PLAIN[past] === plain && past !== 'travelled'),
  ]),
);

/** `met` for `meet`, `was held` and `were held` for `be held`; empty for a verb that is not in the table. */
export function pastsOf(plain: string): readonly string[] {
  const [first = '', ...rest] = plain.split(/\s+/);
  return (PASTS.get(first.toLowerCase()) ?? []).map((past) => [past, ...rest].join(' '));
}
