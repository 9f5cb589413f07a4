// Translates what Node itself loads: the configuration of the site and what it imports.
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { inLocale } from './loading.ts';

registerHooks({
	load(url, context, nextLoad) {
		const loaded = nextLoad(url, context);
		const source = url.startsWith('file:') ? inLocale(fileURLToPath(url)) : undefined;
		return source === undefined ? loaded : { ...loaded, source };
	},
});
