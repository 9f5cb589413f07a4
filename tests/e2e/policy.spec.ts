import { expect, type Page, test } from '@playwright/test';

const PAGES = [
	'/',
	'/start/summary/',
	'/compare/matrix/',
	'/decide/advisor/',
	'/adopt/certificate-planner/',
	'/embed/scoring/',
	'/embed/fact/linkerd/retry-budget/',
];

/** What a page lets somebody do who could already run code in it, each by what became of it. */
const attempts = (page: Page) =>
	page.evaluate(async () => {
		const refused = (act: () => void) => {
			try {
				act();
				return 'allowed';
			} catch (error) {
				return error instanceof TypeError ? 'refused' : String(error);
			}
		};
		const element = document.createElement('div');
		const script = document.createElement('script');
		const inline = document.createElement('script');
		// Its text as a node, which is not looked at before it would run.
		inline.append('document.title = "run"');
		document.body.append(inline);
		element.setAttribute('style', 'color: red');
		document.body.append(element);
		return {
			markup: refused(() => {
				element.innerHTML = '<b>x</b>';
			}),
			parsed: refused(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
			address: refused(() => {
				script.src = '/x.js';
			}),
			policy: refused(() => window.trustedTypes.createPolicy('x', {})),
			code: await Promise.resolve()
				.then(() => setTimeout('document.title = "run"', 0))
				.then(
					() => 'allowed',
					() => 'refused',
				),
			ran: document.title === 'run',
			style: getComputedStyle(element).color === 'rgb(255, 0, 0)',
			elsewhere: await fetch('https://elsewhere.example/').then(
				() => 'allowed',
				() => 'refused',
			),
		};
	});

declare global {
	interface Window {
		readonly trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
	}
}

const REFUSED = {
	markup: 'refused',
	parsed: 'refused',
	address: 'refused',
	policy: 'refused',
	code: 'refused',
	ran: false,
	style: false,
	elsewhere: 'refused',
};

for (const path of PAGES) {
	test(`${path} makes no markup, code or style of text, and asks nobody else`, async ({ page }) => {
		await page.goto(path);
		expect(await attempts(page)).toEqual(REFUSED);
	});
}

test('a page without the policy would be found out', async ({ page, context }) => {
	await context.route('**/*', async (route) => {
		if (!route.request().url().includes('localhost'))
			return route.fulfill({ status: 200, headers: { 'Access-Control-Allow-Origin': '*' } });
		// A file that is still on its way when the test ends could no longer be answered.
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const body = (await response.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
		return route.fulfill({ response, body, headers: { 'Content-Type': 'text/html' } });
	});
	await page.goto('/embed/fact/linkerd/retry-budget/');
	expect(await attempts(page)).toEqual({
		markup: 'allowed',
		parsed: 'allowed',
		address: 'allowed',
		policy: 'allowed',
		code: 'allowed',
		ran: true,
		style: true,
		elsewhere: 'allowed',
	});
});
