import type { FormId } from './forms.ts';
import { backstageHost } from './snippets.ts';

/** One way to bring a result to a platform. */
export type Way = {
	/** What comes of it, for the choice between several ways. */
	readonly title: string;
	/** The form to copy. Pictures are offered in pairs. */
	readonly form: FormId;
	readonly also?: FormId;
	/** A snippet that shows what was saved. */
	readonly tag?: FormId;
	/** What to do with it, one sentence each. The first step is always to copy. `{height}` stands for the height in pixels. */
	readonly steps: readonly string[];
	/** What an administrator has to allow once, with the line for the configuration, made for a host. */
	readonly admin?: { readonly text: string; readonly line?: (host: string) => string };
	/** Facts that say that it works. */
	readonly facts?: readonly string[];
	/** What nobody of us has seen work yet. */
	readonly unverified?: string;
};

export type Platform = {
	readonly id: string;
	readonly name: string;
	readonly group: 'Wikis' | 'Code hosts' | 'Documentation sites' | 'Elsewhere';
	readonly ways: readonly Way[];
};

const exactHost = (host: string) => host;

const LIVING = 'Living result';

const PASTE_TABLE: Way = {
	title: 'Tables',
	form: 'html',
	steps: [
		'Copy the tables. They are copied as formatted text, with their HTML as plain text.',
		'Paste them into the page while you edit it.',
	],
	unverified: 'How the editor treats pasted tables was not tried.',
};

const PICTURES: Way = {
	title: 'Picture',
	form: 'svgLight',
	also: 'svgDark',
	steps: [
		'Download the picture, as SVG or as PNG.',
		'Add it to the page as any other picture. Its metadata holds link, edition and sources.',
	],
};

/** Where results go, and what is accepted there, by groups and then by the alphabet. */
export const PLATFORMS: readonly Platform[] = [
	{
		id: 'confluence-cloud',
		name: 'Confluence Cloud',
		group: 'Wikis',
		ways: [
			PASTE_TABLE,
			{
				title: LIVING,
				form: 'address',
				steps: [
					'Copy the address.',
					'Paste it into a macro or block of Confluence that shows an external page, and set the height to {height} pixels.',
				],
				admin: {
					text: 'If your site limits which pages may be shown, an administrator allows this host:',
					line: exactHost,
				},
				unverified:
					'Confluence Cloud was not available to us, and no page of Atlassian that says which macro shows an external page was found.',
			},
			PICTURES,
		],
	},
	{
		id: 'confluence-data-center',
		name: 'Confluence Data Center',
		group: 'Wikis',
		ways: [
			PASTE_TABLE,
			{
				title: LIVING,
				form: 'macro',
				steps: [
					'Copy the template of the user macro.',
					'An administrator of Confluence adds a user macro and pastes it as the template.',
					'Insert the macro by its name where the result should stand. It takes the height of its content and the theme of the page.',
				],
				unverified: 'The macro was not tried in Confluence Data Center.',
			},
			PICTURES,
		],
	},
	{
		id: 'dokuwiki',
		name: 'DokuWiki',
		group: 'Wikis',
		ways: [
			{
				title: 'Page',
				form: 'dokuwiki',
				steps: ['Copy the text.', 'Edit the page and paste it.'],
				facts: ['wikis/dokuwiki-plain-text'],
			},
			{
				title: LIVING,
				form: 'iframe',
				steps: ['Copy the frame.', 'Put it between <html> and </html> on the page.'],
				admin: {
					text: 'Embedded HTML has to be switched on first. Whoever may edit can then run scripts on the wiki, so most wikis leave it off. The host that is shown:',
					line: exactHost,
				},
				facts: ['wikis/dokuwiki-html'],
			},
			PICTURES,
		],
	},
	{
		id: 'mediawiki',
		name: 'MediaWiki',
		group: 'Wikis',
		ways: [
			{
				title: 'Page',
				form: 'wikitext',
				steps: ['Copy the wikitext.', 'Edit the source of the page and paste it.'],
				unverified: 'The text follows the syntax of MediaWiki; it was not tried in a wiki.',
			},
			{
				title: LIVING,
				form: 'iframe',
				steps: ['Copy the frame.', 'Put it between <html> and </html> in the source of the page.'],
				admin: {
					text: 'The wiki has to show raw HTML, which is dangerous where not every editor is trusted. An extension for frames that allows only this host is the better way:',
					line: exactHost,
				},
				unverified: 'Frames were not tried in MediaWiki.',
			},
			PICTURES,
		],
	},
	{
		id: 'notion',
		name: 'Notion',
		group: 'Wikis',
		ways: [
			{
				title: LIVING,
				form: 'address',
				steps: [
					'Copy the address.',
					'Paste it into an embed block, and draw the block to a height of {height} pixels.',
				],
				unverified:
					'Notion was not available to us, and no page of Notion that says which addresses it embeds was found.',
			},
			{
				...PASTE_TABLE,
				form: 'markdown',
				title: 'Text',
				steps: ['Copy the Markdown.', 'Paste it into an empty page.'],
				unverified: 'How Notion treats pasted Markdown was not tried.',
			},
			PICTURES,
		],
	},
	{
		id: 'sharepoint',
		name: 'SharePoint',
		group: 'Wikis',
		ways: [
			{
				title: LIVING,
				form: 'iframe',
				steps: ['Copy the frame.', 'Paste it into the web part for embedded content.'],
				admin: { text: 'The site has to allow the host, as the settings of HTML field security do:', line: exactHost },
				facts: ['wikis/sharepoint-frames'],
				unverified: 'SharePoint Online was not available to us. The fact below is about SharePoint Server.',
			},
			PASTE_TABLE,
			PICTURES,
		],
	},
	{
		id: 'tiddlywiki',
		name: 'TiddlyWiki',
		group: 'Wikis',
		ways: [
			{
				title: 'Tiddler',
				form: 'tiddlywiki',
				steps: ['Copy the text.', 'Paste it into a new tiddler.'],
				unverified: 'The text was not tried in TiddlyWiki.',
			},
			{
				title: LIVING,
				form: 'iframe',
				steps: ['Copy the frame.', 'Paste it into a tiddler.'],
				unverified: 'The frame was not tried in TiddlyWiki.',
			},
			PICTURES,
		],
	},
	{
		id: 'azure-devops',
		name: 'Azure DevOps',
		group: 'Code hosts',
		ways: [
			{
				title: 'Page',
				form: 'markdown',
				steps: ['Copy the Markdown.', 'Paste it into the wiki page or the file.'],
				facts: ['wikis/azure-devops-tables'],
			},
			{
				title: 'Diagram',
				form: 'azureMermaid',
				steps: ['Copy the diagram.', 'Paste it into a wiki page.'],
				unverified:
					'The diagram uses the oldest syntax of flowcharts. It was checked with the parser of Mermaid, not in Azure DevOps.',
			},
			PICTURES,
		],
	},
	{
		id: 'github',
		name: 'GitHub',
		group: 'Code hosts',
		ways: [
			{
				title: 'Page',
				form: 'markdown',
				steps: ['Copy the Markdown.', 'Paste it into the file, issue or wiki page.'],
			},
			{
				title: 'Diagram',
				form: 'mermaid',
				steps: ['Copy the diagram.', 'Paste it into the file, issue or wiki page.'],
				facts: ['wikis/github-mermaid'],
				unverified:
					'Bar charts need a newer version of Mermaid than flowcharts do; which one GitHub uses was not found.',
			},
			{
				title: 'Picture',
				form: 'svgLight',
				also: 'svgDark',
				tag: 'picture',
				steps: [
					'Download both pictures and add them to the repository.',
					'Paste the tag below into a Markdown file beside them.',
				],
			},
		],
	},
	{
		id: 'gitlab',
		name: 'GitLab',
		group: 'Code hosts',
		ways: [
			{
				title: 'Sortable tables',
				form: 'jsonTable',
				steps: [
					'Copy the text.',
					'Paste it into the issue, wiki page or Markdown file. The tables can be sorted and filtered there.',
				],
				facts: ['wikis/gitlab-json-tables'],
			},
			{
				title: 'Page',
				form: 'markdown',
				steps: ['Copy the Markdown.', 'Paste it into the issue, wiki page or Markdown file.'],
			},
			{
				title: 'Diagram',
				form: 'mermaid',
				steps: ['Copy the diagram.', 'Paste it into the issue, wiki page or Markdown file.'],
				unverified:
					'Bar charts need a newer version of Mermaid than flowcharts do; which one your GitLab uses depends on its version.',
			},
			PICTURES,
		],
	},
	{
		id: 'backstage',
		name: 'Backstage TechDocs',
		group: 'Documentation sites',
		ways: [
			{
				title: LIVING,
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
				title: LIVING,
				form: 'jsx',
				steps: ['Copy the frame. Its style is an object, as JSX wants it.', 'Paste it into the MDX file.'],
				unverified: 'The frame was not tried in Docusaurus.',
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
				title: LIVING,
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
				title: LIVING,
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
				title: LIVING,
				form: 'iframe',
				steps: ['Copy the frame.', 'Paste it into the source of the page.'],
				admin: {
					text: 'Where the page has a Content Security Policy, its frame-src names this host:',
					line: (host) => `frame-src https://${host}`,
				},
			},
			{ title: 'Tables', form: 'html', steps: ['Copy the HTML.', 'Paste it into the source of the page.'] },
			PICTURES,
		],
	},
	{
		id: 'message',
		name: 'A chat or a mail',
		group: 'Elsewhere',
		ways: [
			{
				title: 'Link',
				form: 'link',
				steps: ['Copy the link.', 'Paste it into the message. It opens the same result.'],
			},
			{ title: 'Text', form: 'plain', steps: ['Copy the text.', 'Paste it into the message.'] },
			PICTURES,
		],
	},
	{
		id: 'files',
		name: 'A file or a program',
		group: 'Elsewhere',
		ways: [
			{ title: 'Markdown', form: 'markdown', steps: ['Download the file, or copy its text.'] },
			{
				title: 'CSV',
				form: 'csv',
				steps: [
					'Download the file, or copy its text.',
					'Open it in a spreadsheet. A field that could be read as a formula begins with a quote.',
				],
			},
			{ title: 'JSON', form: 'json', steps: ['Download the file, or copy its text.'] },
			{ title: 'HTML', form: 'html', steps: ['Download the file, or copy its text.'] },
			PICTURES,
		],
	},
];

export const GROUPS = [
	'Wikis',
	'Code hosts',
	'Documentation sites',
	'Elsewhere',
] as const satisfies readonly Platform['group'][];
