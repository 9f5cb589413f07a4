import { contentFile } from '../files.ts';
import type { Check, Collections, Platform, Problem } from '../types.ts';

/** A platform file has to agree with its neighbors: bases are not editions themselves, successors are alive. */
export const platformsFitTogether: Check = (collections) => {
	const byId = new Map(collections.platforms.map((platform) => [platform.id, platform]));
	return [
		...collections.platforms.flatMap((platform) => [
			...baseIsNoEdition(platform, byId),
			...successorsAreAlive(platform, byId),
			...lifecycleFactsAreOwn(platform),
		]),
		...namesDiffer(collections),
	];
};

type Platforms = ReadonlyMap<string, Platform>;

function baseIsNoEdition(platform: Platform, byId: Platforms): Problem[] {
	if (!platform.extends || !byId.get(platform.extends.platform)?.extends) return [];
	const message = `"${platform.extends.platform}" is an edition itself`;
	return [problem(platform, 'extends.platform', message, 'extend the platform that it extends')];
}

function successorsAreAlive(platform: Platform, byId: Platforms): Problem[] {
	return platform.successors.flatMap((id, index) =>
		byId.get(id)?.status === 'retired'
			? [problem(platform, `successors[${index}]`, `"${id}" is retired`, 'name a successor that readers can adopt')]
			: [],
	);
}

/** A support date that rests on a fact about another product would change with the wrong release. */
function lifecycleFactsAreOwn(platform: Platform): Problem[] {
	const subjects = new Set([platform.id, platform.extends?.platform]);
	const { newest, policy, preview, retired, lines } = platform.lifecycle;
	const facts = [newest?.fact, policy, preview?.fact, retired?.fact, ...lines.map(({ fact }) => fact)];
	return facts.flatMap((id) =>
		id === undefined || subjects.has(id.slice(0, id.indexOf('/')))
			? []
			: [problem(platform, 'lifecycle', `"${id}" is a fact about something else`, 'cite a fact about this platform')],
	);
}

function namesDiffer({ platforms }: Collections): Problem[] {
	const seen = new Map<string, string>();
	return platforms.flatMap((platform) => {
		const other = seen.get(platform.short);
		seen.set(platform.short, platform.id);
		if (other === undefined) return [];
		return [problem(platform, 'short', `"${other}" has the same short name`, 'make the two columns tell apart')];
	});
}

function problem(platform: Platform, field: string, message: string, remedy: string): Problem {
	return { file: contentFile('platforms', platform.id), field, message, remedy };
}
