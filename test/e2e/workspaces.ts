// The folders the end-to-end suites run in: `test/e2e/NAME/*.e2e.ts` run over a copy of the folder named here.
import path from 'node:path';
import { examplesFolder, sharedFolder } from '../../scripts/support/paths';

export interface TestWorkspace {
  readonly name: string;
  /** Folder that is copied, so that a suite may change it. */
  readonly source: string;
  /** Said aloud where the folder is not there; undefined where it belongs to the project. */
  readonly absent?: string;
}

export const workspaces: readonly TestWorkspace[] = [
  { name: 'examples', source: examplesFolder },
  { name: 'seeds', source: path.join(sharedFolder, 'seeds'), absent: '../shared' },
];
