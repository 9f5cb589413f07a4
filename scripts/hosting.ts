// node scripts/hosting.ts: writes hosting/ anew from public/_headers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from './hosting/files.ts';
import { PROJECT } from './install.mjs';
import { readHeaderRules } from './serve.mjs';

for (const [name, text] of Object.entries(hostingFiles(readHeaderRules(join(PROJECT, 'public', '_headers'))))) {
	writeFileSync(join(PROJECT, 'hosting', name), text);
}
