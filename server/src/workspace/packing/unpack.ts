/** Bytes that `packAll` has made, as values again. */
import { entryOf } from '../entryOf';
import { FIRST_SHAPE, Kind, type Shape } from './shapes';
import type { PackTables } from './tables';

interface Reader {
  readonly tables: PackTables;
  readonly bytes: Uint8Array;
  at: number;
  start: number;
}

/**
 * One of the values that were packed together, by its place; new objects each time, strings those of the tables.
 * @throws RangeError where the bytes were packed with other tables
 */
export function unpacked(tables: PackTables, bytes: Uint8Array, place: number): unknown {
  const reader: Reader = { tables, bytes, at: 0, start: 0 };
  for (let i = 0; i < place; i += 1) {
    const length = readWhole(reader);
    reader.at += length;
  }
  readWhole(reader);
  return readItem(reader);
}

function readWhole(reader: Reader): number {
  const { bytes } = reader;
  let byte = bytes[reader.at] ?? 0;
  reader.at += 1;
  if (byte < 128) return byte;
  let value = byte - 128;
  let weight = 128;
  do {
    byte = bytes[reader.at] ?? 0;
    reader.at += 1;
    value += (byte % 128) * weight;
    weight *= 128;
  } while (byte >= 128);
  return value;
}

function readDistance(reader: Reader): number {
  const value = readWhole(reader);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function readItem(reader: Reader): unknown {
  const number = readWhole(reader);
  return number < FIRST_SHAPE
    ? readValue(reader, number as Kind, 0)
    : readObject(reader, entryOf(reader.tables.shapes, number - FIRST_SHAPE));
}

function readObject(reader: Reader, { fields }: Shape): unknown {
  const value: Record<string, unknown> = {};
  let start = 0;
  for (const { key, kind } of fields) {
    const part = readValue(reader, kind, start);
    if (kind === Kind.start) start = part as number;
    value[key] = part;
  }
  return value;
}

function readValue(reader: Reader, kind: Kind, start: number): unknown {
  switch (kind) {
    case Kind.null:
      return null;
    case Kind.true:
      return true;
    case Kind.false:
      return false;
    case Kind.whole:
      return readWhole(reader);
    case Kind.start:
      reader.start += readDistance(reader);
      return reader.start;
    case Kind.length:
      return start + readWhole(reader);
    case Kind.number:
      reader.at += 8;
      return new DataView(reader.bytes.buffer, reader.bytes.byteOffset).getFloat64(reader.at - 8);
    case Kind.shared:
      return entryOf(reader.tables.strings, readWhole(reader));
    case Kind.own:
      return readString(reader);
    case Kind.list:
      return readList(reader);
    case Kind.object:
      return readObject(reader, entryOf(reader.tables.shapes, readWhole(reader)));
    case Kind.words:
      return readWords(reader);
    case Kind.lines:
      return readLines(reader);
  }
}

function readList(reader: Reader): readonly unknown[] {
  const length = readWhole(reader);
  const list: unknown[] = [];
  for (let i = 0; i < length; i += 1) list.push(readItem(reader));
  return list;
}

/** So many code units go into one call. */
const AT_ONCE = 4096;

function readString(reader: Reader): string {
  const head = readWhole(reader);
  const length = Math.floor(head / 2);
  const width = head % 2 === 0 ? 1 : 2;
  const { bytes } = reader;
  let text = '';
  for (let from = 0; from < length; from += AT_ONCE) {
    const codes: number[] = [];
    for (let i = from; i < Math.min(length, from + AT_ONCE); i += 1) {
      const at = reader.at + i * width;
      codes.push((bytes[at] ?? 0) + (width === 1 ? 0 : (bytes[at + 1] ?? 0) * 256));
    }
    text += String.fromCharCode(...codes);
  }
  reader.at += length * width;
  return text;
}

function readWords(reader: Reader): Uint16Array {
  const words = new Uint16Array(readWhole(reader));
  for (let i = 0; i < words.length; i += 1) {
    words[i] = (reader.bytes[reader.at] ?? 0) + (reader.bytes[reader.at + 1] ?? 0) * 256;
    reader.at += 2;
  }
  return words;
}

function readLines(reader: Reader): Uint32Array {
  const lines = new Uint32Array(readWhole(reader));
  let last = 0;
  for (let i = 0; i < lines.length; i += 1) {
    last += readDistance(reader);
    lines[i] = last;
  }
  return lines;
}
