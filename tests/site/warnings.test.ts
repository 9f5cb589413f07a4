import { describe, expect, test } from 'vitest';
import { objectionsTo } from '../../scripts/warnings.mjs';
import { withoutMarks } from '../../src/bundling.ts';

const KNOWN = '[WARN] [content] The collection "i18n" does not exist or is empty.';

describe('a build log', () => {
	test('may hold the warnings that are known', () => {
		expect(objectionsTo(['12:00:00 [build] Complete!', KNOWN].join('\n'))).toEqual([]);
	});

	test('is refused with a warning that nobody has looked at', () => {
		const surprise = '12:00:00 [WARN] [content] Duplicate id "using" found.';
		expect(objectionsTo([surprise, KNOWN].join('\n'))).toEqual([`Unexpected: ${surprise}`]);
	});

	test('is refused when a known warning has gone, so that the list stays short', () => {
		expect(objectionsTo('12:00:00 [build] Complete!')).toHaveLength(1);
	});
});

describe('the bundler', () => {
	/** What is printed of a warning. */
	function printed(code: string, message: string): string[] {
		const lines: string[] = [];
		withoutMarks('warn', { code, message }, (_level, log) => lines.push(typeof log === 'string' ? log : log.message));
		return lines;
	}

	test('does not warn about the marks of the framework', () => {
		expect(printed('MODULE_LEVEL_DIRECTIVE', 'The directive "use astro:head-inject" may not be preserved.')).toEqual(
			[],
		);
	});

	test('warns about everything else', () => {
		const messages = [
			['MODULE_LEVEL_DIRECTIVE', 'The directive "use client" may not be preserved.'],
			['EVAL', 'Use of eval in "use astro:head-inject".'],
		] as const;
		expect(messages.flatMap(([code, message]) => printed(code, message))).toEqual(
			messages.map(([, message]) => message),
		);
	});
});
