import { PARSED, PICTURES } from './usual-ways.ts';
import type { Platform } from './way.ts';

/** Where code is kept and discussed. */
export const CODE_HOSTS: readonly Platform[] = [
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
				tried: PARSED,
				unverified: 'The diagram uses the oldest syntax of flowcharts. It was not seen in Azure DevOps.',
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
				tried: PARSED,
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
				tried: PARSED,
				unverified:
					'Bar charts need a newer version of Mermaid than flowcharts do; which one your GitLab uses depends on its version.',
			},
			PICTURES,
		],
	},
];
