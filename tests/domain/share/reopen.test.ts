import { describe, expect, test } from 'vitest';
import { decodeLink, type Fields } from '../../../src/domain/permalink/link.ts';
import { FORMS, type Form, type FormId } from '../../../src/domain/share/forms.ts';
import { findState } from '../../../src/domain/share/reopen.ts';
import { TOOL_IDS, type ToolId } from '../../../src/domain/share/tools.ts';
import { EDITION, LINKS, reportFor, TESTED } from './reports.ts';

const FORM_IDS = Object.keys(FORMS) as FormId[];

/** Forms that do not hold the state: a tag only names the files that do. */
const WITHOUT_STATE = ['picture'];

const opened = (id: ToolId, state: string) => decodeLink((TESTED[id] as unknown as { fields: Fields }).fields, state);

describe.each(TOOL_IDS)('every export of %s', (id) => {
	const { report, state } = reportFor(id, LINKS[id]);
	const frame = { url: `https://site.example/embed/${id}/#${LINKS[id]}`, title: 'A "title"', height: 900 };

	test.each(FORM_IDS.filter((form) => !WITHOUT_STATE.includes(form)))('as %s opens to the same state', (form) => {
		const text = (FORMS[form] as Form).make({ report, frame });
		const found = findState(text, id);
		expect(found).toMatchObject({ kind: 'state', tool: id, more: [] });
		expect(opened(id, 'state' in found ? found.state : '')).toMatchObject({ state, notices: [] });
		expect('state' in found && found.state).toBe(LINKS[id]);
	});

	test.each(FORM_IDS.filter((form) => (FORMS[form] as Form).snippet === undefined))(
		'as %s names the edition, and every source that it cites',
		(form) => {
			const text = (FORMS[form] as Form).make({ report, frame });
			expect(text).toContain(EDITION);
			const numbers = report.sources.map(({ number }) => number);
			expect(numbers).toEqual(numbers.map((_, index) => index + 1));
			if (report.markdown === undefined || form !== 'markdown') {
				for (const { url } of report.sources) expect(decoded(text)).toContain(url);
			}
		},
	);

	const extras = report.extras ?? [];

	test.each(extras)('is found by $file as well', ({ text }) => {
		expect(findState(text, id)).toMatchObject({ kind: 'state', tool: id });
	});

	test('has the further files that it is known for', () => {
		expect(extras.length > 0).toBe(id === 'certificates' || id === 'record');
	});
});

/** What wikis and XML put in the place of signs in addresses. */
const decoded = (text: string) =>
	text
		.replaceAll('&amp;', '&')
		.replaceAll('%7E', '~')
		.replaceAll('%28', '(')
		.replaceAll('%29', ')')
		.replaceAll('&#39;', "'");
