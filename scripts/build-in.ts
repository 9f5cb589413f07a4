// npm run build:in -- <language>: builds the site with its interface in another language, such as "pseudo".
import { languages } from '../src/words/locale.ts';
import { run } from './install.mjs';

const language = process.argv[2] ?? '';
if (!languages().includes(language)) {
	console.error(`"${language}" is no language of the interface. Write one of: ${languages().join(', ')}.`);
	process.exit(2);
}
// What Node loads is translated before it loads anything: a plugin of the bundler would come too late for that.
const register = new URL('../src/words/register.mjs', import.meta.url).href;
const { status } = run('astro', ['build'], { env: { LOCALE: language, NODE_OPTIONS: `--import=${register}` } });
process.exit(status ?? 1);
