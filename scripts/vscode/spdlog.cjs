// Stands in for VS Code's native logger, @vscode/spdlog, which the editor from npm goes without: all output channels
// write through it. Its interface, as far as VS Code uses it: https://github.com/microsoft/node-spdlog.
const { appendFileSync } = require('node:fs');
const { mkdir } = require('node:fs/promises');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

/** A logger that appends to one file at once, and never starts another. */
function loggerTo(file) {
  let isPlain = false;
  let lowest = levels.indexOf('info');
  const write = (level, message) => {
    if (level < lowest) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    appendFileSync(file, isPlain ? message : `${stamp} [${levels[level]}] ${message}\n`);
  };
  return {
    trace: (message) => write(0, message),
    debug: (message) => write(1, message),
    info: (message) => write(2, message),
    warn: (message) => write(3, message),
    error: (message) => write(4, message),
    critical: (message) => write(5, message),
    getLevel: () => lowest,
    setLevel: (level) => {
      lowest = level;
    },
    setPattern: () => undefined,
    clearFormatters: () => {
      isPlain = true;
    },
    flush: () => undefined,
    drop: () => undefined,
  };
}

async function createLogger(_name, file) {
  await mkdir(path.dirname(file), { recursive: true });
  return loggerTo(file);
}

exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
