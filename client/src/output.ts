/** The output channel "Readout": the server's notes, and with `readout.trace.server` the messages. */
import { window, type LogOutputChannel } from 'vscode';

export function openOutput(): LogOutputChannel {
  return window.createOutputChannel('Readout', { log: true });
}
