import { expect, test } from 'vitest';
import { attributes, readPages } from './dist.ts';
import { trialBuild } from './trial-build.ts';

test('the site works below a base path: every address inside it begins with the base', () => {
	const { ok, log, dist, remove } = trialBuild({ base: '/mesh/' });
	try {
		expect(ok, log).toBe(true);
		const stray = readPages(dist).flatMap(({ path, html }) =>
			[...attributes(html, 'a|link', 'href'), ...attributes(html, 'script|img', 'src')]
				.filter((address) => address.startsWith('/') && !address.startsWith('/mesh/'))
				.map((address) => `${path}: ${address}`),
		);
		expect(stray).toEqual([]);
	} finally {
		remove();
	}
});
