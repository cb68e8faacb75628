// The language server as a program of its own. What it runs is in the bundle of the command line, which stands beside
// it: so a package holds the reader once.
import { serve } from './cli.js';

void serve();
