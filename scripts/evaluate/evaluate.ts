import type { Library } from '../../src/domain/evidence/library.ts';
import { advisor } from './advisor.ts';
import { certificates } from './certificates.ts';
import type { Evaluation } from './evaluation.ts';
import { overhead } from './overhead.ts';
import { retries } from './retries.ts';
import { scoring } from './scoring.ts';

const TOOLS: Readonly<Record<string, (library: Library, input: unknown) => Evaluation>> = {
	advisor,
	scoring,
	overhead,
	retries,
	certificates,
};

/** The tools that can be asked. */
export const TOOL_NAMES = Object.keys(TOOLS);

/** The result of a tool for the text of a JSON document. */
export function evaluate(library: Library, tool: string, text: string): Evaluation {
	if (!Object.hasOwn(TOOLS, tool)) return { problems: [`there is no tool "${tool}"; ask ${TOOL_NAMES.join(', ')}`] };
	if (text.trim() === '') return { problems: ['is empty; write a JSON object, such as {}'] };
	try {
		// Windows editors put a mark before the text, which is no part of the document.
		const input: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return TOOLS[tool]?.(library, input) ?? { problems: [] };
	} catch (error) {
		if (error instanceof SyntaxError) return { problems: [`is not valid JSON: ${error.message}`] };
		throw error;
	}
}
