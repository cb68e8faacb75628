/** Rounds that are not here are greyed: VS Code colours a line of a tree only by what decorates its resource. */
import { ThemeColor, window, type Disposable } from 'vscode';

export const absentScheme = 'readout-absent';

export function colourAbsent(): Disposable {
  const grey = { color: new ThemeColor('list.deemphasizedForeground') };
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.scheme === absentScheme ? grey : undefined),
  });
}
