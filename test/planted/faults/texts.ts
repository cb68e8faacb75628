import { foldSpace } from '../../../server/src/tokens/fold';
import { daysLater, inText, mentionsIn, nameInText, replaced, withSentence, yearsLater } from '../plant';
import type { Fault } from '../plant';

/** Faults of the family `texts`. */
export const textFaults: readonly Fault[] = [
  {
    rule: 'party-leak',
    plant: (source, random) => {
      const parties = source.release.events[0]?.parties ?? [];
      const { status } = source.release.events[0] ?? {};
      // Members of a grouping may stand for it.
      if (
        parties.length !== 2 ||
        parties.includes('EU') ||
        status !== 'held' ||
        nameInText(source) === undefined
      )
        return undefined;
      const strange = random.pick(['Chilean', 'Norwegian', 'Kenyan', 'Peruvian']);
      const people = mentionsIn(source, 'country').map(({ text }) => text);
      if (people.includes(strange)) return undefined;
      const sentence = random.pick([
        `The ${strange} delegation thanked its hosts.`,
        `The ${strange} delegation included experts of several fields.`,
      ]);
      return inText(source, withSentence(source, random, sentence));
    },
  },
  {
    rule: 'party-order-flip',
    plant: (source) => {
      const { text } = source;
      const both = [...text.matchAll(/\bthe United States and (the )?([A-Z][a-z]+)\b/g)];
      if (both.length < 2) return undefined;
      const [, last] = both;
      if (last === undefined || last[2] !== both[0]?.[2] || source.release.events[0]?.parties.length !== 2)
        return undefined;
      const [whole, article = '', name = ''] = last;
      return inText(
        source,
        replaced(
          text,
          { start: last.index, end: last.index + whole.length },
          `${article}${name} and the United States`,
        ),
      );
    },
  },
  {
    rule: 'quote-mismatch',
    plant: (source, random) => {
      const { issued, sentences, title } = source.release;
      const event = source.release.events[0];
      const lead = sentences.find(
        ({ start, end }) => event !== undefined && start <= event.span.start && event.span.end <= end,
      );
      if (
        issued === null ||
        title === null ||
        lead === undefined ||
        event?.parties.length !== 2 ||
        nameInText(source) === undefined
      )
        return undefined;
      const told = foldSpace(source.text.slice(lead.start, lead.end));
      const long = sentences
        .map(({ start, end }) => foldSpace(source.text.slice(start, end)))
        .filter((one) => /^[A-Z][a-z ,’]+\.$/.test(one) && one.split(' ').length >= 14);
      if (long.length === 0) return undefined;
      const quoted = random.pick(long).replace(/\.$/, '');
      const words = quoted.split(' ');
      const at = 4 + random.below(words.length - 8);
      const wrong = words.map((word, i) => (i === at ? 'harbour' : word)).join(' ');
      const day = daysLater(issued.date, 2);
      const news = (quote: string): string =>
        `---\ndate: '${day}'\ntitle: "Leaders Speak"\n---\n\n${told}\n\nIn a joint statement they said: “${quote}.”\n`;
      const uri = `file:///planted/${day}-report.md`;
      const others = [{ uri: source.uri, text: source.text }];
      return {
        before: [{ uri, text: news(quoted) }, ...others],
        after: [{ uri, text: news(wrong) }, ...others],
      };
    },
  },
  {
    rule: 'formula-drift',
    plant: (source, random) => {
      if (nameInText(source) === undefined || source.text.includes('interoperable')) return undefined;
      const right = 'They support an open, interoperable, reliable, and secure internet.';
      const wrong = random.pick([
        'They support an open, interoperable, secure, and reliable internet.',
        'They support an open, reliable, interoperable, and secure internet.',
      ]);
      const first = withSentence(source, random, right);
      const later =
        first === undefined ? undefined : yearsLater({ ...source, text: first }, 1 + random.below(2));
      if (first === undefined || later === undefined) return undefined;
      const others = [{ uri: source.uri, text: first }];
      const after = { uri: later.uri, text: later.text.replace(right, wrong) };
      return { before: [later, ...others], after: [after, ...others] };
    },
  },
];
