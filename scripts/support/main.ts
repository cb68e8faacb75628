/**
 * Runs a script's main function and makes its failure the process's failure.
 *
 * @param main what the script does; a thrown `Failure` is shown by its message alone, anything else with its stack
 */
export function runMain(main: () => Promise<void> | void): void {
  const run = async (): Promise<void> => main();
  run().catch((error: unknown) => {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  });
}

/** Something a person can act on: shown without a stack. */
export class Failure extends Error {}
