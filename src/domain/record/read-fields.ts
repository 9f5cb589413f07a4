import { EDITION_PATTERN, MAX_LENGTH } from '../permalink/link.ts';
import type { FactHashes } from './evidence.ts';
import type { Basis, Found, Recorded } from './recorded.ts';
import { isDay, readTexts } from './texts.ts';

/** Reads the fields of a record's data, whatever they hold. What does not fit is left out, and the reader is told. */

/** More facts than any record cites. */
const MAX_FACTS = 2000;

const STATE = /^[A-Za-z0-9._~&=-]*$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HASH = /^[0-9a-f]{8}$/;
const ID = /^[a-z0-9]{8,32}$/;

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none for anything else. */
export const fieldsIn = (value: unknown): Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** An empty id means that there was none, so that the record gets a new one. */
export function recordedIn(fields: Fields): { readonly recorded: Recorded; readonly corrections: readonly string[] } {
	const corrections: string[] = [];
	const fitting = (name: string, value: unknown, pattern: RegExp, most: number): string => {
		if (value === undefined || value === '') return '';
		if (typeof value === 'string' && value.length <= most && pattern.test(value)) return value;
		corrections.push(`“${name}” could not be read and was left out.`);
		return '';
	};
	const { revision, saved, houseRules } = fields;
	const texts = readTexts(fieldsIn(fields['texts']));
	const facts = factsIn(fields['facts']);
	const recorded: Recorded = {
		id: fitting('id', fields['id'], ID, 32),
		revision:
			typeof revision === 'number' && Number.isInteger(revision) && revision >= 0 ? Math.min(revision, 9999) : 0,
		saved: typeof saved === 'string' && isDay(saved) ? saved : '',
		edition: fitting('edition', fields['edition'], EDITION_PATTERN, 17),
		basis: basisIn(fieldsIn(fields['basis']), fitting),
		found: foundIn(fieldsIn(fields['found'])),
		houseRules,
		texts: texts.value,
		facts: facts.value,
	};
	return { recorded, corrections: [...corrections, ...texts.corrections, ...facts.corrections] };
}

type Fitting = (name: string, value: unknown, pattern: RegExp, most: number) => string;

function basisIn(basis: Fields, fitting: Fitting): Basis {
	return {
		advice: fitting('basis.advice', basis['advice'], STATE, MAX_LENGTH),
		ranking: fitting('basis.ranking', basis['ranking'], STATE, MAX_LENGTH),
		estimate: fitting('basis.estimate', basis['estimate'], STATE, MAX_LENGTH),
		decision: fitting('basis.decision', basis['decision'], SLUG, 60),
	};
}

function foundIn(found: Fields): Found {
	const { id, qualifier } = fieldsIn(found['verdict']);
	const order = Array.isArray(found['order']) ? found['order'] : [];
	return {
		verdict: isSlug(id) ? { id, qualifier: isSlug(qualifier) ? qualifier : undefined } : undefined,
		order: order.filter(isSlug).slice(0, 60),
	};
}

const isSlug = (value: unknown): value is string => typeof value === 'string' && value.length <= 60 && SLUG.test(value);

/** Ids of facts become addresses of files, so nothing but ids passes. */
function factsIn(input: unknown): { readonly value: FactHashes; readonly corrections: readonly string[] } {
	const entries = Object.entries(fieldsIn(input)).flatMap(([subject, facts]) =>
		Object.entries(fieldsIn(facts)).map(([name, hash]) => ({ subject, name, hash })),
	);
	const sound = entries.filter(
		({ subject, name, hash }) => isSlug(subject) && SLUG.test(name) && typeof hash === 'string' && HASH.test(hash),
	);
	const kept = sound.slice(0, MAX_FACTS);
	const lost = entries.length - kept.length;
	return {
		value: Object.fromEntries(kept.map(({ subject, name, hash }) => [`${subject}/${name}`, String(hash)])),
		corrections: lost === 0 ? [] : [`${lost} facts could not be read and are not compared.`],
	};
}
