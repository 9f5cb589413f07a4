import type { Knowledge } from '../../domain/certificates/knowledge.ts';
import { spanText } from '../../domain/certificates/time.ts';
import { siteHref } from '../frame/site.ts';
import { Cites } from './facts.tsx';
import type { Outcome } from './outcome.ts';
import { stepText } from './text.ts';

/** How to rotate each authority of the chain, the most urgent one first and open. */
export function Steps({ outcome: { knowledge, plan, next } }: { readonly outcome: Outcome }) {
	const urgent = next?.authority.layer;
	const layers = (['intermediate', 'root'] as const).filter((layer) =>
		plan.authorities.some((authority) => authority.layer === layer),
	);
	if (layers.length === 0) return null;
	const ordered = urgent === 'root' ? [...layers].reverse() : layers;
	return (
		<section aria-labelledby="steps-title">
			<h2 id="steps-title">Steps of a rotation</h2>
			{ordered.map((layer) => (
				<LayerSteps key={layer} layer={layer} knowledge={knowledge} leaf={plan.leaf.lifetime} open={layer === urgent} />
			))}
		</section>
	);
}

type LayerProps = {
	readonly layer: 'root' | 'intermediate';
	readonly knowledge: Knowledge;
	readonly leaf: number;
	readonly open: boolean;
};

function LayerSteps({ layer, knowledge, leaf, open }: LayerProps) {
	const authority = knowledge[layer];
	if (authority === undefined) {
		return (
			<p class="notice">
				Your chain has an intermediate, for which no steps on {knowledge.title} are known. Its root is described below.
			</p>
		);
	}
	return (
		<details class="plan-steps" open={open}>
			<summary>
				Rotate the {authority.name}
				{!authority.documented && <small class="judgment"> our judgment, no guide of the project</small>}
			</summary>
			<p>
				{authority.renewal}
				<Cites ids={authority.facts} />
				{authority.lifetime !== undefined && (
					<>
						{' '}
						Where nobody chooses another lifetime: {spanText(authority.lifetime)}.
						<Cites ids={[authority.lifetimeFact]} />
					</>
				)}
			</p>
			<ol>
				{authority.steps.map(({ text, facts }) => (
					<li key={text}>
						{stepText(text, leaf)}
						<Cites ids={facts} />
					</li>
				))}
			</ol>
			<p class="tool-note">
				With commands and checks: <a href={siteHref(authority.page)}>the page that describes it</a>.
			</p>
		</details>
	);
}
