import type { HeaderRule } from './headers.ts';

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const pairs = ({ headers }: HeaderRule) => headers.map(([key, value]) => ({ key, value }));

/** Headers for Vercel. @see https://vercel.com/docs/project-configuration#headers */
export function vercelJson(rules: readonly HeaderRule[]): string {
	return pretty({
		trailingSlash: true,
		headers: rules.map((rule) => ({ source: rule.pattern.replace(/\*$/, '(.*)'), headers: pairs(rule) })),
	});
}

/** Headers for Firebase Hosting. @see https://firebase.google.com/docs/hosting/full-config#headers */
export function firebaseJson(rules: readonly HeaderRule[]): string {
	return pretty({
		hosting: {
			public: 'site',
			trailingSlash: true,
			headers: rules.map((rule) => ({ source: rule.pattern.replace(/\*$/, '**'), headers: pairs(rule) })),
		},
	});
}

/** Headers for Azure Static Web Apps. @see https://learn.microsoft.com/azure/static-web-apps/configuration */
export function staticWebAppJson(rules: readonly HeaderRule[]): string {
	return pretty({
		trailingSlash: 'always',
		routes: rules.map(({ pattern, headers }) => ({ route: pattern, headers: Object.fromEntries(headers) })),
		responseOverrides: { 404: { rewrite: '/404.html' } },
	});
}
