/** This machine as the command line sees it. */
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import type { Machine, Output } from '../cli/machine';
import { decode } from './decode';
import { nodeFiles } from './files';

/** The streams and the folder that a command runs with. */
export interface Surroundings {
  readonly workingFolder: string;
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** A terminal with colours, unless `NO_COLOR` forbids them; without a terminal, `FORCE_COLOR` asks for them. */
function wantsColours(stream: Writable): boolean {
  if ('hasColors' in stream && typeof stream.hasColors === 'function') {
    const answer: unknown = Reflect.apply(stream.hasColors, stream, []);
    return answer === true;
  }
  const forced = process.env['FORCE_COLOR'];
  return forced !== undefined && forced !== '0' && process.env['NO_COLOR'] === undefined;
}

function outputTo(stream: Writable): Output {
  // A reader that has seen enough (`| head`) closes the pipe: the rest is not wanted, and that is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), colours: wantsColours(stream) };
}

/** This machine, seen from a working folder. */
export function machineIn({ workingFolder, input, output, errors }: Surroundings): Machine {
  return {
    files: nodeFiles,
    version,
    out: outputTo(output),
    err: outputTo(errors),
    readStandardInput: async () => decode(await buffer(input)).text,
    uriOf: (file) => pathToFileURL(path.resolve(workingFolder, file)).href,
    pathOf: (uri) => {
      const relative = path.relative(workingFolder, fileURLToPath(uri));
      return relative === '' ? '.' : relative.split(path.sep).join('/');
    },
    serve: async () => {
      // The connection looks for its transport among the words of the command line.
      const hasTransport = process.argv.some((word) => /^--(?:stdio|node-ipc|socket|pipe)/.test(word));
      if (!hasTransport) process.argv.push('--stdio');
      const { serve } = await import('./serve');
      serve();
    },
  };
}
