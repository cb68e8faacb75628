/** `readout.trace.server`: the messages between editor and server, in the output channel. */
import { EventEmitter, LogLevel, workspace, type Disposable, type LogOutputChannel } from 'vscode';

const SETTING = 'readout.trace.server';

export interface Trace extends Disposable {
  /** What the language client traces to. */
  readonly output: LogOutputChannel;
}

/**
 * The language client (10) writes messages only while its channel has the level Trace, whatever the setting says, and
 * the channel shows them only then. So it is given a channel that has that level while the setting is on, and
 * writes them as ordinary notes.
 */
export function traceTo(output: LogOutputChannel): Trace {
  const levels = new EventEmitter<LogLevel>();
  const channel: LogOutputChannel = {
    ...output,
    get logLevel() {
      return isOn() ? LogLevel.Trace : output.logLevel;
    },
    onDidChangeLogLevel: levels.event,
    trace: (message: string, ...rest: readonly unknown[]) => {
      if (isOn()) output.info(message, ...rest);
      else output.trace(message, ...rest);
    },
  };
  const tell = (): void => levels.fire(channel.logLevel);
  const listening = [
    output.onDidChangeLogLevel(tell),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTING)) tell();
    }),
    levels,
  ];
  return {
    output: channel,
    dispose: () => {
      for (const one of listening) one.dispose();
    },
  };
}

function isOn(): boolean {
  return workspace.getConfiguration().get<string>(SETTING, 'off') !== 'off';
}
