import { expect, test } from 'vitest';
import { oEmbed, oEmbedPath } from '../../../src/domain/embed/oembed.ts';

test('the answer holds all that the type "rich" asks for, and a title cannot break out of the frame', () => {
	const frame = { url: 'https://site.example/embed/fact/a/b/?x=1&y=2', title: '"><b>', height: 260 };
	const answer = oEmbed(frame, 'A fact', 'https://site.example/', 'https://site.example/og/a.png');
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 260, title: 'A fact' });
	expect(answer).toMatchObject({ thumbnail_url: 'https://site.example/og/a.png', thumbnail_width: 1200 });
	expect(answer.html).toContain('src="https://site.example/embed/fact/a/b/?x=1&amp;y=2"');
	expect(answer.html).not.toContain('<b>');
});

test.each([
	['/embed/scoring/', '/oembed/scoring.json'],
	['/mesh/embed/fact/linkerd/retries/', '/mesh/oembed/fact/linkerd/retries.json'],
])('the answer for %s is %s', (embed, path) => {
	expect(oEmbedPath(embed)).toBe(path);
});
