import { htaccess } from './apache.ts';
import type { HeaderRule } from './headers.ts';
import { byHeader, foldersOf } from './headers.ts';
import { nginxConf } from './nginx.ts';
import { firebaseJson, staticWebAppJson, vercelJson } from './static-hosts.ts';

/**
 * Files for servers and hosts that do not read `_headers`, by name. All say the same.
 *
 * @param rules of `public/_headers`
 */
export function hostingFiles(rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
	const headers = byHeader(rules);
	const folders = foldersOf(rules);
	return {
		'nginx.conf': nginxConf(headers, folders),
		'apache.htaccess': htaccess(headers, folders),
		'vercel.json': vercelJson(rules),
		'firebase.json': firebaseJson(rules),
		'staticwebapp.config.json': staticWebAppJson(rules),
	};
}
