import { PICTURES } from './usual-ways.ts';
import type { Platform } from './way.ts';

/** Everything that is no site. */
export const ELSEWHERE: readonly Platform[] = [
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
