import { expect, test } from 'vitest';
import { spansToMarkdown } from '../../../src/domain/text/spans-markdown.ts';

test('code between backticks stays code, and nothing else becomes markup', () => {
	expect(spansToMarkdown('Run `kubectl get pods -A | wc -l` and look for *none* in pod_name.')).toBe(
		'Run `kubectl get pods -A | wc -l` and look for \\*none\\* in pod\\_name.',
	);
	expect(spansToMarkdown('a\u202e\n`b\u0000`')).toBe('a `b`');
});
