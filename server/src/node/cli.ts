// The command line: this machine's files and streams behind `runCommandLine`.
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isColorSupported } from 'picocolors';
import { version } from '../../../package.json';
import type { Machine, Output } from '../cli/machine';
import { runCommandLine } from '../cli/program';
import { allRules } from '../index';
import { decode } from './decode';
import { nodeFiles } from './files';

function outputTo(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) closes the pipe: the rest is not wanted, and that is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), colours: stream.isTTY && isColorSupported };
}

function shownPath(uri: string): string {
  const relative = path.relative(process.cwd(), fileURLToPath(uri));
  return relative === '' ? '.' : relative.split(path.sep).join('/');
}

const machine: Machine = {
  files: nodeFiles,
  version,
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  readStandardInput: async () => decode(await buffer(process.stdin)).text,
  uriOf: (file) => pathToFileURL(path.resolve(file)).href,
  pathOf: shownPath,
  serve: async () => {
    // The connection looks for its transport among the words of the command line.
    const hasTransport = process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word));
    if (!hasTransport) process.argv.push('--stdio');
    await import('./server');
  },
};

void runCommandLine(process.argv.slice(2), machine, allRules).then((status) => {
  process.exitCode = status;
});
