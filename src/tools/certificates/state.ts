import type { Layer, Validity } from '../../domain/certificates/certificate.ts';
import { compact, dayText, fromCompact, fromDay } from '../../domain/certificates/time.ts';
import { list, sequence } from '../../domain/permalink/lists.ts';
import { integer } from '../../domain/permalink/numbers.ts';
import { type Codec, choice } from '../../domain/permalink/values.ts';
import type { ChangeState } from '../frame/useLinkState.ts';
import { type CertificatesData, DEFAULT_LEADS, DEFAULT_LOAD, DEFAULT_PLATFORM } from './model.ts';

/** More certificates than a chain has. */
const MAX_CHAIN = 8;

/** Bounds of what can be entered and what a link may hold. */
export const LIMITS = {
	/** From a minute to a hundred years. */
	leafHours: { min: 1 / 60, max: 100 * 365 * 24 },
	renewPercent: { min: 1, max: 99 },
	workloads: { min: 1, max: 1_000_000 },
	nodes: { min: 1, max: 100_000 },
	accounts: { min: 1, max: 1000 },
	restartSeconds: { min: 1, max: 86_400 },
	/** Days. */
	lead: { min: 0, max: 3650 },
} as const;

const within = ({ min, max }: { readonly min: number; readonly max: number }) => integer(min, max);

/**
 * What travels in a link to the planner: dates, lifetimes and the platform. No name, number, key or certificate is part of
 * the state, so none can get into a link.
 */
export function certificatesFields({ platforms }: Pick<CertificatesData, 'platforms'>) {
	return {
		platform: { key: 'm', codec: choice(platforms.map(({ id }) => id)), initial: DEFAULT_PLATFORM as string },
		/** From the root down. Empty: the example. */
		chain: { key: 'c', codec: list(validity, MAX_CHAIN), initial: [] as readonly Validity[] },
		/** Lifetime of a leaf. 0: that of the chain, or of the platform. */
		leafMinutes: { key: 'l', codec: integer(0, LIMITS.leafHours.max * 60), initial: 0 },
		/** Share of its life after which a leaf is renewed, in percent. 0: that of the platform. */
		renewPercent: { key: 'g', codec: integer(0, LIMITS.renewPercent.max), initial: 0 },
		workloads: { key: 'p', codec: within(LIMITS.workloads), initial: DEFAULT_LOAD.workloads as number },
		nodes: { key: 'n', codec: within(LIMITS.nodes), initial: DEFAULT_LOAD.nodes as number },
		accounts: { key: 'a', codec: within(LIMITS.accounts), initial: DEFAULT_LOAD.accountsPerNode as number },
		restartSeconds: { key: 's', codec: within(LIMITS.restartSeconds), initial: DEFAULT_LOAD.restartSeconds as number },
		/** Days that the rotation of a root and of an intermediate takes. */
		leads: { key: 'w', codec: sequence(within(LIMITS.lead), 2), initial: DEFAULT_LEADS as readonly number[] },
		/** Day from which the plan is seen, as YYYY-MM-DD. Empty: today. */
		day: { key: 't', codec: day, initial: '' },
	};
}

export type CertificatesFields = ReturnType<typeof certificatesFields>;

/** Changes the state of this tool. */
export type Change = ChangeState<CertificatesFields>;

const LAYERS: Readonly<Record<string, Layer>> = { r: 'root', i: 'intermediate', l: 'leaf' };

/** `r~20241121T000000Z~20341119T000000Z` */
const validity: Codec<Validity> = {
	write: ({ layer, from, to }) => [layer.charAt(0), compact(from), compact(to)].join('~'),
	read: (text) => {
		const [letter = '', first = '', second = '', ...rest] = text.split('~');
		const layer = LAYERS[letter];
		const [from, to] = [fromCompact(first), fromCompact(second)];
		if (rest.length > 0 || layer === undefined || from === undefined || to === undefined) {
			return { error: `“${text}” is not a layer with two dates` };
		}
		if (to <= from) return { error: `“${text}” ends before it begins` };
		return { value: { layer, from, to }, corrections: [] };
	},
};

/** `20261121`, or nothing */
const day: Codec<string> = {
	write: (value) => value.replaceAll('-', ''),
	read: (text) => {
		if (text === '') return { value: '', corrections: [] };
		const moment = fromDay(text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
		return moment === undefined ? { error: `“${text}” is not a day` } : { value: dayText(moment), corrections: [] };
	},
};

/** Whether two chains say the same in a link, which keeps whole seconds. */
export const sameChain = (a: readonly Validity[], b: readonly Validity[]): boolean =>
	a.length > 0 && a.map(validity.write).join('.') === b.map(validity.write).join('.');
