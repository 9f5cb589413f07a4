import { PROFILE_CHOICES, PROFILE_FIELDS, PROFILE_SETS } from '../../../schema/profile.ts';
import { cell, ownFacts } from '../cell.ts';
import { contentFile } from '../files.ts';
import { isEarly } from '../maturity.ts';
import type { Check, Collections, Platform, Problem } from '../types.ts';

/** Where workloads may run. */
const ENVIRONMENTS = PROFILE_SETS.platforms;

/** Meshes that the advisor may propose. */
const candidatesIn = ({ platforms }: Collections) =>
	platforms.filter(({ kind, status }) => kind !== 'baseline' && status === 'active');

/** Each field of a profile is filled by one question: the advisor could neither ask for it nor put it into a link. */
export const questionsAskForEachField: Check = ({ questions }) => {
	if (questions.length === 0) return [];
	return PROFILE_FIELDS.flatMap((field) => {
		const asking = questions.filter(({ parts }) => parts.some((part) => part.field === field));
		if (asking.length === 1) return [];
		const names = asking.map(({ id }) => `"${id}"`).join(' and ');
		const message = asking.length === 0 ? `no question asks for "${field}"` : `${names} ask for "${field}"`;
		const remedy = asking.length === 0 ? 'add a part for it to a question' : 'leave it to one of them';
		const file = asking.length === 0 ? 'content/questions' : contentFile('questions', asking.at(-1)?.id ?? '');
		return [{ file, field: 'parts', message, remedy }];
	});
};

const CHOICES: Readonly<Record<string, readonly string[]>> = { ...PROFILE_SETS, ...PROFILE_CHOICES };

/** Each value of a profile can be chosen. It is no matter of form: the questions of a past edition lack what came later. */
export const questionsOfferEachValue: Check = ({ questions }) =>
	questions.flatMap(({ id, parts }) =>
		parts.flatMap(({ field, options }) =>
			(CHOICES[field] ?? [])
				.filter((value) => !options.some((option) => option.value === value))
				.map((value) => ({
					file: contentFile('questions', id),
					field: 'parts.options',
					message: `no option of "${field}" stands for "${value}"`,
					remedy: 'add one, with a code that no other option of the field has',
				})),
		),
	);

/** What follows from something that is in place has to be a constraint that the advisor knows. */
export const impliedConstraintsExist: Check = ({ questions }) => {
	const known: readonly string[] = PROFILE_SETS.constraints;
	return questions.flatMap(({ id, parts }) =>
		parts
			.flatMap(({ options }) => options)
			.filter(({ implies }) => implies !== undefined && !known.includes(implies))
			.map(({ value, implies }) => ({
				file: contentFile('questions', id),
				field: `parts.options.${value}.implies`,
				message: `"${implies}" is no constraint`,
				remedy: `name one of ${known.join(', ')}`,
			})),
	);
};

/**
 * Whatever puts a mesh out has to rest on a fact. So each place where it does not run is named by an exclusion with that place
 * as its only condition, and each capability that a need asks for is answered.
 */
export const exclusionsHaveFacts: Check = (collections) =>
	candidatesIn(collections).flatMap((platform) => [
		...environmentsAreExplained(platform),
		...capabilitiesAreAnswered(collections, platform),
	]);

function environmentsAreExplained({ id, environments, excludedWhen }: Platform): Problem[] {
	const explained = new Set(
		excludedWhen
			.filter(({ when, unless }) => when.length === 1 && unless.length === 0)
			.flatMap(({ when: [condition] }) =>
				Object.keys(condition ?? {}).length === 1 ? (condition?.platforms ?? []) : [],
			),
	);
	return ENVIRONMENTS.filter((place) => !environments.includes(place) && !explained.has(place)).map((place) => ({
		file: contentFile('platforms', id),
		field: 'excludedWhen',
		message: `no fact says that it does not run on "${place}"`,
		remedy: `add an entry with the fact and the only condition "platforms: [${place}]"`,
	}));
}

function capabilitiesAreAnswered(collections: Collections, platform: Platform): Problem[] {
	const { needs, capabilities, facts, platforms } = collections;
	const asked = new Set(needs.flatMap((need) => need.capabilities.map(({ id }) => id)));
	const base = platforms.find(({ id }) => id === platform.extends?.platform);
	const [own, inherited] = [ownFacts(platform, facts), base ? ownFacts(base, facts) : []];
	return capabilities
		.filter((capability) => asked.has(capability.id) && !cell(platform, capability, own, inherited).lead)
		.map(({ id }) => ({
			file: contentFile('platforms', platform.id),
			field: '(facts)',
			message: `a need asks for "${id}", and no fact answers it`,
			remedy: 'add a fact with this topic and with support',
		}));
}

/** What turns an adoption into a trial has to rest on a fact in which the maker says that something is not stable. */
export const earlySupportIsStated: Check = ({ platforms, facts }) =>
	platforms.flatMap(({ id, earlyWhen }) =>
		earlyWhen.flatMap(({ fact }, index) => {
			const known = facts.find((entry) => entry.id === fact);
			if (known === undefined || isEarly(known.maturity)) return [];
			return [
				{
					file: contentFile('platforms', id),
					field: `earlyWhen[${index}].fact`,
					message: `"${fact}" states no maturity such as beta`,
					remedy: 'take the entry out, or add the maturity that the maker states to the fact',
				},
			];
		}),
	);
