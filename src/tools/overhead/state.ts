import { figuresFrom, MAX_FIGURE, type Override } from '../../domain/overhead/coefficients.ts';
import type { CoefficientName } from '../../domain/overhead/figures.ts';
import { DEFAULT_INPUTS, type Inputs } from '../../domain/overhead/inputs.ts';
import type { Mode } from '../../domain/overhead/modes.ts';
import { type Field, initialState, type State } from '../../domain/permalink/link.ts';
import { list, sequence } from '../../domain/permalink/lists.ts';
import { decimal, integer } from '../../domain/permalink/numbers.ts';
import { type Codec, choice, flag, optional } from '../../domain/permalink/values.ts';
import type { ChangeState } from '../frame/useLinkState.ts';
import type { OverheadData } from './model.ts';
import { codecOf, NUMBER_FIELDS, type NumberName } from './number-fields.ts';

/** More than the formula is checked for, so that a chain that is too long can be refused with its reason. */
const MAX_LEVELS = 40;
const MAX_WIDTH = 1000;

type Vocabulary = Pick<OverheadData, 'modes' | 'coefficients'>;

type NumberFields = { readonly [Name in NumberName]: Field<Inputs[Name]> };

/** What travels in a link to the estimator: every input, the modes and the reader's own figures. */
export function overheadFields({ modes, coefficients }: Vocabulary) {
	return {
		...numberFields(),
		chain: { key: 'ch', codec: sequence(integer(1, MAX_WIDTH), MAX_LEVELS, 1), initial: DEFAULT_INPUTS.chain },
		layer7Passes: { key: 'l7p', codec: LAYER_7_PASSES, initial: DEFAULT_INPUTS.layer7Passes },
		ciliumIsCni: { key: 'cni', codec: flag, initial: DEFAULT_INPUTS.ciliumIsCni },
		requests: { key: 'req', codec: choice(['default', 'production']), initial: DEFAULT_INPUTS.requests },
		payload: { key: 'pl', codec: choice(['small', 'large']), initial: DEFAULT_INPUTS.payload },
		retryCase: { key: 'rc', codec: choice(['none', 'expected', 'worst']), initial: DEFAULT_INPUTS.retryCase },
		modes: {
			key: 'm',
			codec: list(choice(modes.map(({ id }) => id)), modes.length),
			initial: modes.filter(({ standard }) => standard).map(({ id }) => id) as readonly Mode[],
		},
		overrides: {
			key: 'o',
			codec: list(override(choice(Object.keys(coefficients) as CoefficientName[])), Object.keys(coefficients).length),
			initial: [] as readonly Override[],
		},
	};
}

export type OverheadFields = ReturnType<typeof overheadFields>;

/** Changes the state of this tool. */
export type Change = ChangeState<OverheadFields>;
export type OverheadState = State<OverheadFields>;

function numberFields(): NumberFields {
	const fields = Object.entries(NUMBER_FIELDS).map(([name, { key }]) => {
		const initial = DEFAULT_INPUTS[name as NumberName];
		const codec = codecOf(name as NumberName);
		return [name, { key, codec: isOptional(name as NumberName) ? optional(codec, undefined) : codec, initial }];
	});
	return Object.fromEntries(fields) as NumberFields;
}

/** Numbers that may be left empty, because the estimate derives them or does without. */
export const isOptional = (name: NumberName) => DEFAULT_INPUTS[name] === undefined;

const LAYER_7_PASSES: Codec<1 | 2> = {
	write: String,
	read: (text) => {
		if (text === '1' || text === '2') return { value: text === '1' ? 1 : 2, corrections: [] };
		return { error: `“${text}” is neither 1 nor 2` };
	},
};

/** The cluster that a state describes. */
export function inputsOf({ modes, overrides, ...inputs }: OverheadState): Inputs {
	return inputs;
}

/** Inputs that are asked for at once; the others have a default that most readers can live with. */
export const BASIC_NUMBERS = ['pods', 'services', 'nodes', 'ingressRps', 'callsPerRequest'] as const;

/** Asked for beside the result that needs them. */
export const LATENCY_NUMBERS = ['baseP50Ms', 'baseP99Ms'] as const;

const IN_SIGHT: ReadonlySet<string> = new Set([...BASIC_NUMBERS, ...LATENCY_NUMBERS, 'chain']);

/** How many of the inputs that unfold a reader has changed. */
export function changedBehindMore(fields: OverheadFields, state: OverheadState): number {
	const initial = inputsOf(initialState(fields));
	return Object.entries(inputsOf(state)).filter(
		([name, value]) => !IN_SIGHT.has(name) && value !== initial[name as keyof Inputs],
	).length;
}

const figure = decimal(0, MAX_FIGURE);

/**
 * `envoy-cpu~0.4` for one figure, `envoy-cpu~0.1~0.4~0.8` for low, typical and high, with `~m` behind what was measured.
 * The list writes the dots as `_`.
 */
function override(name: Codec<CoefficientName>): Codec<Override> {
	return {
		write: ({ name: coefficient, low, typical, high, kind }) =>
			[
				coefficient,
				...(low === high ? [typical] : [low, typical, high]).map(figure.write),
				...(kind === 'own-measurement' ? ['m'] : []),
			].join('~'),
		read: (text) => {
			const [first = '', ...rest] = text.split('~');
			const coefficient = name.read(first);
			if ('error' in coefficient) return coefficient;
			const measured = rest.at(-1) === 'm';
			const read = readFigures(measured ? rest.slice(0, -1) : rest);
			if ('error' in read) return { error: `“${text}”: ${read.error}` };
			const kind = measured ? 'own-measurement' : 'own-estimate';
			return { value: { name: coefficient.value, kind, ...read.value }, corrections: [] };
		},
	};
}

function readFigures(texts: readonly string[]): ReturnType<typeof figuresFrom> {
	const values = texts.map((text) => figure.read(text));
	const numbers = values.map((read) => ('error' in read ? Number.NaN : read.value));
	return figuresFrom(numbers);
}
