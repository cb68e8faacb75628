/** What a helper does: it reads releases from files and looks at each alone, beside the thread that answers. */
import {
  allRules,
  baseLayer,
  compileKnowledge,
  factsOf,
  formatOf,
  ownFindings,
  portable,
  readRelease,
  withSetProfile,
  type Collected,
  type DocumentSetting,
  type PortableFacts,
  type RuleSettings,
} from '../../index';
import { baseNameOf } from '../uris';

/** A file to read, with what holds for it; it is read with what is built in. */
export interface ReadingOrder {
  readonly uri: string;
  readonly holding: readonly (readonly DocumentSetting[])[];
  readonly settings: RuleSettings;
}

/** What became of an order. */
export type Reading =
  | { readonly kind: 'read'; readonly facts: PortableFacts; readonly own: Collected }
  | { readonly kind: 'gone' }
  /** One line for the log. */
  | { readonly kind: 'unreadable'; readonly message: string };

/** A helper's answers to lists of orders, in their order. */
export function readerOver(
  readTextNow: (uri: string) => string | undefined,
): (orders: readonly ReadingOrder[]) => readonly Reading[] {
  const { knowledge } = baseLayer(compileKnowledge());
  return (orders) =>
    orders.map(({ uri, holding, settings }): Reading => {
      try {
        const text = readTextNow(uri);
        if (text === undefined) return { kind: 'gone' };
        const fileName = baseNameOf(uri);
        const read = readRelease(text, { fileName, format: formatOf(fileName), knowledge });
        const release = withSetProfile(read, uri, holding);
        const own = ownFindings({ rules: allRules, settingsOf: () => settings }, uri, release, knowledge);
        return { kind: 'read', facts: portable(factsOf(release)), own };
      } catch (error) {
        return { kind: 'unreadable', message: String(error) };
      }
    });
}
