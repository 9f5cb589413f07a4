import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Badge, badgeSvg } from '../../../src/domain/badges/badge.ts';
import { factBadge, lineBadge, platformBadge, tombstoneBadge } from '../../../src/domain/badges/messages.ts';
import { FACT, PLATFORM } from '../../content/canary.ts';
import { childrenOf, type Element, parseXml, textIn } from '../../site/xml.ts';

const BADGE: Badge = { label: 'verified', value: '2026-11-20', tone: 'current', title: 'Verified 2026-11-20.' };
const svg = (part: Partial<Badge> = {}) => parseXml(badgeSvg({ ...BADGE, ...part }));
const texts = (root: Element) =>
	childrenOf(root, 'g')
		.flatMap((group) => childrenOf(group, 'text'))
		.map(textIn);

/** Relative luminance after WCAG 2. */
function luminance(color: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string) => {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};

describe('a badge', () => {
	test('says the same to those who see it and to those who hear it', () => {
		const root = svg();
		expect(root.attributes).toMatchObject({ role: 'img', 'aria-label': BADGE.title });
		expect(childrenOf(root, 'title').map(textIn)).toEqual([BADGE.title]);
		expect(texts(root)).toEqual(['verified', '2026-11-20']);
	});

	test('stays a picture whatever its texts hold', () => {
		const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(text, text, text, (label, value, title) => {
				const root = svg({ label: `x${label}`, value: `x${value}`, title: `x${title}` });
				expect(childrenOf(root, 'script')).toEqual([]);
				expect(texts(root)).toHaveLength(2);
				expect(Number(root.attributes['width'])).toBeGreaterThan(0);
			}),
		);
	});

	test('shows markup as text', () => {
		expect(texts(svg({ value: '<script>alert(1)</script> & "x"' }))[1]).toBe('<script>alert(1)</script> & "x"');
	});

	test.each(['current', 'attention', 'ended', 'neutral'] as const)(
		'can be read on light and dark pages when it is %s',
		(tone) => {
			const fills = [...badgeSvg({ ...BADGE, tone }).matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, color = '']) => color);
			expect(fills).toHaveLength(2);
			for (const color of fills) {
				expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(5);
				// The badge itself, against the darkest page.
				expect(contrast(color, '#0d1117')).toBeGreaterThanOrEqual(1.5);
			}
		},
	);

	test('is as wide as its two sides, and fits its texts', () => {
		const root = svg({ label: 'Istio sidecar 1.29', value: 'support ends 2026-10-12' });
		const [left, right] = childrenOf(childrenOf(root, 'g')[0] as Element, 'text').map(({ attributes }) => ({
			from: Number(attributes['x']),
			to: Number(attributes['x']) + Number(attributes['textLength']),
		}));
		expect(left && right && left.to < right.from).toBe(true);
		expect(right?.to).toBeLessThan(Number(root.attributes['width']));
	});
});

test('a badge gives each text the width of its letters, and both sides the same margin', () => {
	// 11 pixels of sans-serif, about: i 3.7, r 4.6, x 6.9, X 7.6, W 10.
	const [label, value] = childrenOf(childrenOf(svg({ label: 'irX', value: 'xWi' }), 'g')[0] as Element, 'text');
	expect(label?.attributes).toMatchObject({ x: '7', textLength: '16' });
	expect(value?.attributes).toMatchObject({ x: '37', textLength: '21' });
	expect(badgeSvg({ ...BADGE, label: 'irX', value: 'xWi' })).toContain('<path d="M3 0h27v20H3');
	expect(svg({ label: 'irX', value: 'xWi' }).attributes).toMatchObject({ width: '65', viewBox: '0 0 65 20' });
});

describe('the words of a badge', () => {
	test('say when a fact was verified, and since when it is stale', () => {
		expect(factBadge(FACT, '2026-12-01')).toMatchObject({ label: 'verified', value: '2026-11-20', tone: 'current' });
		expect(factBadge(FACT, '2027-12-01')).toMatchObject({ value: 'stale since 2027-11-20', tone: 'attention' });
		expect(factBadge(FACT, '2026-12-01').title).toBe(`${FACT.statement} (Linkerd 2.20) Verified 2026-11-20.`);
		expect(factBadge(FACT, '2027-12-01').title).toMatch(/ Verified 2026-11-20, stale since 2027-11-20\.$/);
	});

	test('say what became of a fact that is not made any more', () => {
		const gone = tombstoneBadge({ id: 'linkerd/old', withdrawn: 'It was wrong.', date: '2026-12-01' });
		expect(gone).toMatchObject({ label: 'withdrawn', tone: 'ended' });
		expect(gone.title).toContain('It was wrong.');
		expect(tombstoneBadge({ id: 'linkerd/old', moved: 'linkerd/new', date: '2026-12-01' })).toEqual({
			...{ label: 'moved', value: '2026-12-01', tone: 'attention' },
			title: 'This fact is found at linkerd/new since 2026-12-01.',
		});
	});

	test('say until when a line is supported, or that nobody publishes it', () => {
		const line = { line: '2.20', ends: '2026-12-31', fact: FACT.id };
		expect(lineBadge(PLATFORM, line, '2026-12-31')).toMatchObject({
			...{ label: 'Linkerd 2.20', value: 'support ends 2026-12-31', tone: 'current' },
		});
		expect(lineBadge(PLATFORM, line, '2027-01-01')).toMatchObject({ value: 'support ended 2026-12-31', tone: 'ended' });
		const silent = { line: '2.20', fact: FACT.id, note: 'Nobody knows.' };
		expect(lineBadge(PLATFORM, silent, '2027-01-01')).toEqual({
			...{ label: 'Linkerd 2.20', value: 'end of support not published', tone: 'neutral' },
			title: 'Linkerd 2.20: end of support not published. Nobody knows.',
		});
		expect(lineBadge(PLATFORM, line, '2026-12-01').title).toBe('Linkerd 2.20: support ends 2026-12-31.');
	});

	test('say where a platform stands', () => {
		const { lifecycle } = PLATFORM;
		const value = (part: Partial<typeof PLATFORM>) => platformBadge({ ...PLATFORM, ...part }, '2026-12-01').value;
		expect(value({})).toBe('newest 2.20');
		expect(value({ lifecycle: { ...lifecycle, lines: [{ line: '2.20', ends: '2027-01-01', fact: FACT.id }] } })).toBe(
			'support ends 2027-01-01',
		);
		expect(value({ status: 'preview' })).toBe('in preview');
		expect(value({ status: 'retired', lifecycle: { lines: [], retired: { date: '2026-09-30', fact: FACT.id } } })).toBe(
			'retired 2026-09-30',
		);
		expect(value({ lifecycle: { lines: [] } })).toBe('reviewed 2026-11-20');
		const older = [{ line: '2.19', ends: '2027-01-01', fact: FACT.id }];
		expect(value({ lifecycle: { newest: { ...lifecycle.newest, version: '2.20.1' } as never, lines: older } })).toBe(
			'newest 2.20.1',
		);
		expect(value({ lifecycle: { lines: older } })).toBe('reviewed 2026-11-20');
		expect(platformBadge(PLATFORM, '2026-12-01')).toEqual({
			...{ label: 'Linkerd', value: 'newest 2.20', tone: 'neutral', title: 'Linkerd: newest 2.20.' },
		});
	});
});
