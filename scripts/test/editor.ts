// Installs the editor from npm where it will be needed, before two steps need it at once.
import { runMain } from '../support/main';
import { installNpmEditor } from '../vscode/install';

runMain(async () => {
  await installNpmEditor(console.log);
});
