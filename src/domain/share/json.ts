import type { Report } from './report.ts';

/** A report for programs: what the tool computed, with the edition, the permalink and the numbered sources. */
export function toJson({ json, edition, link, sources }: Report): string {
	return `${JSON.stringify({ ...json, edition, link, sources }, undefined, 2)}\n`;
}
