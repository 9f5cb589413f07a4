import { cell, ownFacts } from '../evidence/cell.ts';
import type { Library } from '../evidence/library.ts';
import { isEarly } from '../evidence/maturity.ts';
import { byOrder } from '../evidence/order.ts';
import type { Platform } from '../evidence/types.ts';
import { type Candidate, fullScores } from '../scoring/candidates.ts';
import type { AdvisorPlatform, CellText, Knowledge } from './knowledge.ts';

/** Gathers everything that the advisor knows from the content. */
export function advisorKnowledge(library: Library): Knowledge {
	const capabilities = [...new Set(library.needs.flatMap((need) => need.capabilities.map(({ id }) => id)))];
	const platforms = library.platforms.map((platform) => advisorPlatform(library, platform, capabilities));
	const knowledge = {
		questions: [...library.questions].sort(byOrder),
		needs: [...library.needs].sort(byOrder),
		capacities: [...library.capacities].sort(byOrder) as unknown as Knowledge['capacities'],
		verdicts: [...library.verdicts].sort(byOrder),
		emphases: [...library.emphases].sort(byOrder),
		advice: library.advice,
		platforms: platforms.sort((a, b) => (a.id < b.id ? -1 : 1)),
		criteria: [...library.criteria].sort(byOrder).map(({ id, title, weight }) => ({ id, title, weight })),
		scored: library.platforms.flatMap((platform) => {
			const scores = fullScores(platform, library.scores);
			return Object.keys(scores).length === 0 ? [] : [{ id: platform.id, scores: rangesOf(scores) }];
		}),
		capabilities: Object.fromEntries(capabilities.map((id) => [id, library.capability(id)?.title ?? id])),
		topics: topicsIn(library),
		houseRules: [],
	};
	return { ...knowledge, statements: statementsOf(library, knowledge), lacks: lacksOf(library, knowledge) };
}

/** Capability that says whether a provider runs the control plane. */
const RUN_BY_OTHERS = 'managed-offering';

function advisorPlatform(library: Library, platform: Platform, capabilities: readonly string[]): AdvisorPlatform {
	const { id, name, short, kind, status, environments, fullProxy, excludedWhen, earlyWhen, lifecycle } = platform;
	const own = ownFacts(platform, library.facts);
	const base = platform.extends && library.platform(platform.extends.platform);
	const inherited = base ? ownFacts(base, library.facts) : [];
	const cellOf = (capability: string): CellText => {
		const row = library.capability(capability);
		if (row === undefined) throw new Error(`there is no capability "${capability}"`);
		const { answer, lead } = cell(platform, row, own, inherited);
		return { answer, fact: lead?.id, ...(isEarly(lead?.maturity) ? { early: true as const } : {}) };
	};
	const cells = capabilities.map((capability) => [capability, cellOf(capability)]);
	const withTopic = <T extends { readonly fact: string }>(entry: T) => ({
		...entry,
		topic: library.fact(entry.fact).topic,
	});
	const statusFact = lifecycle.retired?.fact ?? lifecycle.preview?.fact;
	return {
		id,
		name,
		short,
		kind,
		status,
		environments,
		fullProxy,
		base: platform.extends?.platform,
		managed: kind === 'managed' && cellOf(RUN_BY_OTHERS).answer === 'yes',
		excludedWhen: excludedWhen.map(withTopic),
		earlyWhen: earlyWhen.map(withTopic),
		statusFact,
		cells: Object.fromEntries(cells),
	};
}

/** Scores without the reasons for them, which stand on a page of their own. */
function rangesOf(scores: ReturnType<typeof fullScores>): Candidate['scores'] {
	return Object.fromEntries(Object.entries(scores).map(([id, { low, typical, high }]) => [id, { low, typical, high }]));
}

function topicsIn({ capabilities, platforms, fact }: Library): string[] {
	const excluding = platforms.flatMap(({ excludedWhen, earlyWhen }) =>
		[...excludedWhen, ...earlyWhen].map((entry) => fact(entry.fact).topic),
	);
	return [...new Set([...capabilities.map(({ id }) => id), ...excluding])].sort();
}

type Unworded = Omit<Knowledge, 'statements' | 'lacks'>;

/** What is missing, for each fact that can put a platform out although it states a part. */
function lacksOf({ fact }: Library, { needs, platforms }: Unworded): Readonly<Record<string, string>> {
	const whole = needs.flatMap(({ capabilities }) => capabilities.filter(({ full }) => full).map(({ id }) => id));
	const ids = platforms.flatMap(({ excludedWhen, cells }) => [
		...excludedWhen.map((entry) => entry.fact),
		...whole.flatMap((capability) => cells[capability]?.fact ?? []),
	]);
	return Object.fromEntries(
		[...new Set(ids)].sort().flatMap((id) => {
			const { support, note } = fact(id);
			return support === 'partial' && note ? [[id, firstSentence(note)]] : [];
		}),
	);
}

/** The note of such a fact begins with what is missing. */
const firstSentence = (text: string) => text.split(/(?<=\.)\s+(?=\p{Lu})/u)[0] ?? text;

/** Statements of all facts that the advisor can show without loading anything. */
function statementsOf({ fact }: Library, knowledge: Unworded): Readonly<Record<string, string>> {
	const ids = new Set<string>();
	for (const platform of knowledge.platforms) {
		if (platform.statusFact) ids.add(platform.statusFact);
		for (const entry of [...platform.excludedWhen, ...platform.earlyWhen]) ids.add(entry.fact);
		for (const { answer, fact: id } of Object.values(platform.cells)) if (id && answer !== 'yes') ids.add(id);
	}
	for (const { facts } of knowledge.advice) for (const id of facts) ids.add(id);
	return Object.fromEntries([...ids].sort().map((id) => [id, fact(id).statement]));
}
