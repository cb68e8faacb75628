/** Messages on a stream. */
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message in one piece and at once. The library's own writer lets it wait for its turn and writes header
 * and content apart, which wakes the client twice for every answer.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;
  #failures = 0;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    const content = JSON.stringify(message);
    const whole = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
    try {
      await new Promise<void>((resolve, reject) => {
        this.#stream.write(whole, 'utf8', (error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    } catch (error) {
      this.#failures += 1;
      this.fireError(error, message, this.#failures);
      throw error;
    }
  }

  end(): void {
    this.#stream.end();
  }
}
