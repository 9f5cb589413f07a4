import { exactHost, LIVE, PASTE_TABLE, PICTURES } from './usual-ways.ts';
import type { Platform } from './way.ts';

/** Wikis, by the alphabet. */
export const WIKIS: readonly Platform[] = [
	{
		id: 'confluence-cloud',
		name: 'Confluence Cloud',
		group: 'Wikis',
		ways: [
			PASTE_TABLE,
			{
				title: LIVE,
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
				title: LIVE,
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
				title: LIVE,
				form: 'iframe',
				steps: ['Copy the frame.', 'Put it between <html> and </html> on the page.'],
				admin: {
					text: 'Embedded HTML needs a plugin, or in an old release an option that is off at first. Whoever may edit can then run scripts on the wiki, so most wikis leave it off. The host that is shown:',
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
				title: LIVE,
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
				title: LIVE,
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
				title: LIVE,
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
				tried: 'Text full of markup signs was rendered by TiddlyWiki 5.4.1 and came out as it went in.',
			},
			{
				title: LIVE,
				form: 'iframe',
				steps: ['Copy the frame.', 'Paste it into a tiddler.'],
				facts: ['wikis/tiddlywiki-html'],
				tried: 'The frame was shown by TiddlyWiki 5.4.1.',
			},
			PICTURES,
		],
	},
];
