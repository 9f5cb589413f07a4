import { decimal, integer } from '../../domain/permalink/numbers.ts';
import { type Codec, choice } from '../../domain/permalink/values.ts';
import type { Cap } from '../../domain/retries/caps.ts';
import { LIMITS } from '../../domain/retries/policy.ts';
import type { ChangeState } from '../frame/useLinkState.ts';
import type { RetriesData } from './model.ts';

export const CAP_KINDS = ['none', 'ratio', 'active', 'parallel'] as const satisfies readonly Cap['kind'][];

const within = ({ min, max }: { readonly min: number; readonly max: number }) => integer(min, max);

/** A share of a budget as it is entered: a whole percentage. */
export const asPercent = (share: number) => Math.round(share * 100);

/** All caps of one kind that products have. */
function capsOf<K extends Cap['kind']>(policies: RetriesData['policies'], kind: K): Extract<Cap, { kind: K }>[] {
	return policies.map(({ cap }) => cap).filter((cap): cap is Extract<Cap, { kind: K }> => cap.kind === kind);
}

/**
 * What travels in a link to the simulator. The keys are part of the contract with every link that was ever shared.
 * The numbers of a cap start from those of the products; where these differ, from the strictest.
 */
export function retriesFields({ policies }: Pick<RetriesData, 'policies'>) {
	const [ratio] = capsOf(policies, 'ratio');
	const [active] = capsOf(policies, 'active');
	const parallel = capsOf(policies, 'parallel').map((cap) => cap.parallel);
	return {
		policy: { key: 'p', codec: choice(policies.map(({ id }) => id)), initial: policies[0]?.id ?? '' },
		/** One number for each layer, from the edge downwards. */
		attempts: { key: 'a', codec: attemptsCodec, initial: [3, 3, 3] as readonly number[] },
		/** Percent. */
		failure: { key: 'f', codec: decimal(LIMITS.failure.min, LIMITS.failure.max, 1), initial: 10 },
		cap: { key: 'c', codec: choice(CAP_KINDS), initial: 'none' as Cap['kind'] },
		/** Percent. */
		budget: {
			key: 'b',
			codec: within(LIMITS.budget),
			initial: asPercent(ratio?.share ?? 0),
		},
		perSecond: { key: 's', codec: within(LIMITS.perSecond), initial: ratio?.perSecond ?? 0 },
		/** Seconds. */
		window: { key: 't', codec: within(LIMITS.window), initial: ratio?.window ?? LIMITS.window.min },
		leastParallel: { key: 'n', codec: within(LIMITS.parallel), initial: active?.parallel ?? 0 },
		mostParallel: {
			key: 'x',
			codec: within(LIMITS.parallel),
			initial: parallel.length === 0 ? 0 : Math.min(...parallel),
		},
		rate: { key: 'r', codec: within(LIMITS.rate), initial: 100 },
		instances: { key: 'i', codec: within(LIMITS.instances), initial: 3 },
		/** Milliseconds. */
		duration: { key: 'd', codec: within(LIMITS.duration), initial: 100 },
	};
}

export type RetriesFields = ReturnType<typeof retriesFields>;

/** Changes the state of this tool. */
export type Change = ChangeState<RetriesFields>;

/** `3~4` is three attempts at each of four layers, `3.1.2` is one number for each layer. */
const attemptsCodec: Codec<readonly number[]> = {
	write: (attempts) => (new Set(attempts).size === 1 ? `${attempts[0]}~${attempts.length}` : attempts.join('.')),
	read: (text) => {
		const [first = '', layers, ...rest] = text.split('~');
		if (rest.length > 0 || (layers !== undefined && first.includes('.'))) {
			return { error: `“${text}” is not a number of attempts such as 3~4 or 3.1.2` };
		}
		return layers === undefined ? readEach(first.split('.')) : readSame(first, layers);
	},
};

function readSame(attempts: string, layers: string): ReturnType<typeof attemptsCodec.read> {
	const [own, count] = [within(LIMITS.attempts).read(attempts), within(LIMITS.layers).read(layers)];
	if ('error' in own) return own;
	if ('error' in count) return count;
	return { value: Array(count.value).fill(own.value), corrections: [...own.corrections, ...count.corrections] };
}

function readEach(texts: readonly string[]): ReturnType<typeof attemptsCodec.read> {
	const value: number[] = [];
	const corrections: string[] = [];
	if (texts.length > LIMITS.layers.max) corrections.push(`only the first ${LIMITS.layers.max} layers were kept`);
	for (const text of texts.slice(0, LIMITS.layers.max)) {
		const read = within(LIMITS.attempts).read(text);
		if ('error' in read) return read;
		value.push(read.value);
		corrections.push(...read.corrections);
	}
	return { value, corrections };
}
