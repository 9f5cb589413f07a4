import { backstageHost } from '../snippets.ts';
import { LIVE, PICTURES } from './usual-ways.ts';
import type { Platform } from './way.ts';

/** Sites that are built from files. */
export const DOCUMENTATION_SITES: readonly Platform[] = [
	{
		id: 'backstage',
		name: 'Backstage TechDocs',
		group: 'Documentation sites',
		ways: [
			{
				title: LIVE,
				form: 'bare',
				steps: ['Copy the frame.', 'Paste it into the Markdown file.'],
				admin: {
					text: 'Frames are dropped unless their host is allowed. An administrator adds it to app-config.yaml, with the exact host:',
					line: backstageHost,
				},
				facts: ['wikis/backstage-frames'],
			},
			{ title: 'Page', form: 'markdown', steps: ['Copy the Markdown.', 'Paste it into the Markdown file.'] },
		],
	},
	{
		id: 'docusaurus',
		name: 'Docusaurus',
		group: 'Documentation sites',
		ways: [
			{
				title: LIVE,
				form: 'jsx',
				steps: ['Copy the frame. Its style is an object, as JSX wants it.', 'Paste it into the MDX file.'],
				facts: ['wikis/docusaurus-mdx'],
				tried: 'The frame was shown by Docusaurus 3.10.2.',
			},
			{ title: 'Page', form: 'markdown', steps: ['Copy the Markdown.', 'Paste it into the Markdown or MDX file.'] },
		],
	},
	{
		id: 'hugo',
		name: 'Hugo',
		group: 'Documentation sites',
		ways: [
			{
				title: LIVE,
				form: 'iframe',
				steps: [
					'Copy the frame.',
					'Save it as layouts/_shortcodes/mesh-or-not.html in your site.',
					'Write {{< mesh-or-not >}} where it should stand.',
				],
				facts: ['wikis/hugo-shortcodes'],
			},
			{ title: 'Page', form: 'markdown', steps: ['Copy the Markdown.', 'Paste it into the content file.'] },
		],
	},
	{
		id: 'mkdocs',
		name: 'MkDocs',
		group: 'Documentation sites',
		ways: [
			{
				title: LIVE,
				form: 'iframe',
				steps: ['Copy the frame.', 'Paste it into the Markdown file, with an empty line before and after it.'],
				unverified: 'The frame was not tried in MkDocs.',
			},
			{ title: 'Page', form: 'markdown', steps: ['Copy the Markdown.', 'Paste it into the Markdown file.'] },
		],
	},
	{
		id: 'html',
		name: 'A page in HTML',
		group: 'Documentation sites',
		ways: [
			{
				title: LIVE,
				form: 'iframe',
				steps: ['Copy the frame.', 'Paste it into the source of the page.'],
				admin: {
					text: 'Where the page has a Content Security Policy, its frame-src names this address:',
					line: (_host, origin) => `frame-src ${origin}`,
				},
			},
			{ title: 'Tables', form: 'html', steps: ['Copy the HTML.', 'Paste it into the source of the page.'] },
			PICTURES,
		],
	},
];
