import { groupOf } from '../../../src/domain/manifests/validated-against.ts';
import { PACKAGES, STRICT_KINDS } from './validators.ts';

type Table = Readonly<Record<string, string>>;

/**
 * Where the words that readers see differ from what validates.
 *
 * @param table what pages say, by group or by group and kind
 * @param versions version of each package, from package.json
 */
export function labelObjections(table: Table, versions: Table): string[] {
	const ofPackages = Object.entries(PACKAGES).flatMap(([name, groups]) =>
		groups.map((group) => ({ keys: [group], label: `${name} ${versions[name]}` })),
	);
	const ofSchemas = STRICT_KINDS.map((strict) => ({
		keys: [`${groupOf(strict)}/${strict.kind}`, groupOf(strict)],
		label: strict.validator.label,
	}));
	const expected = [...ofPackages, ...ofSchemas];
	const wrong = expected.flatMap(({ keys, label }) => {
		const key = keys.find((name) => name in table) ?? keys.join(' or ');
		return table[key] === label ? [] : [`${key} says "${table[key]}", but is validated against "${label}"`];
	});
	const known = new Set(expected.flatMap(({ keys }) => keys));
	const idle = Object.keys(table).filter((key) => !known.has(key));
	return [...wrong, ...idle.map((key) => `${key} is in the table, but nothing validates it`)];
}
