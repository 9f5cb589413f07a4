import { DAY, HOUR, type Layer, type Moment, type Validity } from '../../domain/certificates/certificate.ts';
import type { Knowledge } from '../../domain/certificates/knowledge.ts';
import { type NextStep, nextStep, type Plan, planOf } from '../../domain/certificates/plan.ts';
import { fromDay } from '../../domain/certificates/time.ts';
import type { State } from '../../domain/permalink/link.ts';
import { type CertificatesData, exampleChain } from './model.ts';
import type { CertificatesFields } from './state.ts';

/** Everything that the page shows, except for pasted certificates. */
export type Outcome = {
	readonly knowledge: Knowledge;
	/** From the root down. */
	readonly chain: readonly Validity[];
	readonly isExample: boolean;
	readonly plan: Plan;
	readonly next: NextStep | undefined;
};

const ORDER: readonly Layer[] = ['root', 'intermediate', 'leaf'];

/**
 * Computes what a state means. The same state seen at the same moment gives the same outcome, on the server, in the page and
 * in an export.
 *
 * @param clock the present moment, which counts unless the state names a day
 */
export function outcomeOf(data: CertificatesData, state: State<CertificatesFields>, clock: Moment): Outcome {
	const knowledge = knowledgeOf(data, state.platform);
	const edition = fromDay(data.day) ?? clock;
	const isExample = state.chain.length === 0;
	const chain = isExample
		? exampleChain(edition, knowledge)
		: [...state.chain].sort((a, b) => ORDER.indexOf(a.layer) - ORDER.indexOf(b.layer));
	// The example is always seen from the day that it was made for.
	const now = fromDay(state.day) ?? (isExample ? edition : clock);
	const [root = 0, intermediate = 0] = state.leads;
	const situation = {
		chain,
		leaf: state.leafMinutes > 0 ? (state.leafMinutes * HOUR) / 60 : undefined,
		renewAt: state.renewPercent > 0 ? state.renewPercent / 100 : undefined,
		leads: { root: root * DAY, intermediate: intermediate * DAY },
		load: {
			workloads: state.workloads,
			nodes: state.nodes,
			accountsPerNode: state.accounts,
			restartSeconds: state.restartSeconds,
		},
	};
	const plan = planOf(situation, knowledge, now);
	return { knowledge, chain, isExample, plan, next: nextStep(plan) };
}

/** @throws if there are no platforms at all, which means that the page was built wrong */
function knowledgeOf({ platforms }: CertificatesData, id: string): Knowledge {
	const found = platforms.find((platform) => platform.id === id) ?? platforms[0];
	if (found === undefined) throw new Error('the planner knows no platform');
	return found;
}
