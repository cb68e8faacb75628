// `npm run package`: builds and makes readout-VERSION.vsix, which any VS Code installs without a network.
import { createVSIX } from '@vscode/vsce';
import { runCommand } from './support/command';
import { runMain } from './support/main';
import { vsixFile } from './support/package';
import { root } from './support/paths';

runMain(async () => {
  await runCommand(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root });
  await createVSIX({
    cwd: root,
    packagePath: vsixFile,
    // The bundles carry everything.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
});
