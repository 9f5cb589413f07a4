import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import type { Field, State } from '../../domain/permalink/link.ts';
import { list } from '../../domain/permalink/lists.ts';
import { integer } from '../../domain/permalink/numbers.ts';
import { type Codec, optional, type Read } from '../../domain/permalink/values.ts';
import type { Profile } from '../../schema/profile.ts';
import type { ChangeState } from '../frame/useLinkState.ts';

type ProfileField = keyof Profile;

/** Keys in links. They are part of the contract with every link that was ever shared. */
const KEYS: Readonly<Record<ProfileField, string>> = {
	encryption: 'en',
	authorization: 'az',
	platform_team: 'pt',
	kubernetes_skill: 'ks',
	services: 'sv',
	languages: 'lg',
	teams: 'tm',
	platforms: 'pl',
	observability: 'ob',
	traffic: 'tr',
	tenancy: 'tn',
	clusters: 'cl',
	networks: 'nw',
	constraints: 'cn',
	latency_budget: 'lb',
	node_headroom: 'nh',
	existing: 'ex',
	traits: 'ti',
	stage: 'st',
};

/** Nobody counts further, and a link cannot carry more than nine digits. */
export const MOST = 1_000_000;

/** What an answered list without entries is written as: an empty value would read as no answer. */
const NONE = '0';

export type AdvisorFields = { readonly [Name in ProfileField]: Field<Profile[Name]> };

/** Changes the state of this tool. */
export type Change = ChangeState<AdvisorFields>;

/** What travels in a link to the advisor: every answer by the code of its option. A skipped question leaves no trace. */
export function advisorFields({ questions }: Pick<Knowledge, 'questions'>): AdvisorFields {
	const parts = new Map(
		questions.flatMap(({ title, parts }) =>
			parts.map((part) => [part.field, { ...part, asked: parts.length > 1 ? part.label : title }]),
		),
	);
	return Object.fromEntries(
		Object.entries(KEYS).map(([field, key]) => {
			const part = parts.get(field as ProfileField);
			if (part === undefined) throw new Error(`no question asks for "${field}"`);
			const codec = optional(codecFor(part), undefined);
			// Readers know the question. The key is for whoever edits the link by hand.
			return [field, { key, codec, initial: undefined, label: `“${part.asked}” (${key})` }];
		}),
	) as unknown as AdvisorFields;
}

type Part = Knowledge['questions'][number]['parts'][number];

function codecFor(part: Part): Codec<unknown> {
	if (part.choose === 'number') return integer(0, MOST) as Codec<unknown>;
	const one = coded(part);
	if (part.choose === 'one') return one as Codec<unknown>;
	return several(part, list(one, part.options.length)) as Codec<unknown>;
}

function coded({ options }: Part): Codec<string> {
	return {
		write: (value) => options.find((option) => option.value === value)?.code ?? '',
		read: (code) => {
			const option = options.find((entry) => entry.code === code);
			if (option) return { value: option.value, corrections: [] };
			return { error: `“${code}” is none of ${options.map((entry) => entry.code).join(', ')}` };
		},
	};
}

/**
 * Several options. A list of which nothing could be read says nothing: taken as "none of these" it would be an answer that
 * nobody gave.
 */
function several({ choose }: Part, codec: Codec<readonly string[]>): Codec<readonly string[]> {
	return {
		write: (values) => (values.length === 0 ? NONE : codec.write(values)),
		read: (text): Read<readonly string[]> => {
			if (text === NONE && choose === 'any') return { value: [], corrections: [] };
			const read = codec.read(text);
			if ('error' in read || read.value.length > 0) return read;
			return { error: `“${text}” names no option of this question` };
		},
	};
}

/** The answers that were given. */
export function profileOf(state: State<AdvisorFields>): Profile {
	return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}

/** The state for a profile. */
export function stateOf(fields: AdvisorFields, profile: Profile): State<AdvisorFields> {
	return Object.fromEntries(
		Object.keys(fields).map((field) => [field, profile[field as ProfileField]]),
	) as State<AdvisorFields>;
}
