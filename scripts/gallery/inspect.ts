import type { Page } from '@playwright/test';
import type { Condition } from './conditions.ts';
import { clippedText, longLines, motion, overflow, overlappingText, smallTargets } from './defects.ts';

/** Something that a program found wrong with a picture. */
export type Defect = { readonly kind: string; readonly what: string };

/** Enough to see what it is about; the picture shows the rest. */
const MOST = 8;

/** What can be measured under a condition. Colors change nothing of the layout, and nobody presses links on paper. */
function checksFor({ id }: Condition): Readonly<Record<string, () => string[]>> {
	if (id === 'dark' || id === 'forced-colors') return {};
	if (id === 'reduced-motion') return { motion };
	const layout = { 'page too wide': overflow, 'text cut off': clippedText, 'text on text': overlappingText };
	return id === 'print' ? layout : { ...layout, 'target too small': smallTargets, 'lines too long': longLines };
}

/** What is wrong with a page as it is shown now. */
export async function inspect(page: Page, condition: Condition): Promise<Defect[]> {
	const defects: Defect[] = [];
	for (const [kind, check] of Object.entries(checksFor(condition))) {
		const found = await page.evaluate(check);
		defects.push(...found.slice(0, MOST).map((what) => ({ kind, what })));
		if (found.length > MOST) defects.push({ kind, what: `and ${found.length - MOST} more` });
	}
	return defects;
}

/** Collects what the page complains about while it is open. */
export function listen(page: Page): Defect[] {
	const complaints: Defect[] = [];
	const add = (what: string) => complaints.push({ kind: 'console', what });
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') add(message.text());
	});
	page.on('pageerror', ({ message }) => add(message));
	return complaints;
}
