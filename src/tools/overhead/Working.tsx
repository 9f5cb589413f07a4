import type { Coefficients } from '../../domain/overhead/coefficients.ts';
import type { Estimate } from '../../domain/overhead/estimate.ts';
import type { Factor, Part, Product } from '../../domain/overhead/working.ts';
import { FactLink } from './FactLink.tsx';
import { figures, plain, published } from './format.ts';
import type { Measure } from './measure.ts';
import type { OverheadData } from './model.ts';
import { WORKINGS } from './workings.ts';

type Props = {
	readonly data: OverheadData;
	/** With the reader's figures in place. */
	readonly coefficients: Coefficients;
	readonly measure: Measure;
	readonly estimate: Estimate;
};

/** How one figure came about, down to the facts. */
export function Working({ data, coefficients, measure, estimate }: Props) {
	const working = WORKINGS[measure.id]?.(estimate);
	if (working === undefined) return null;
	if ('sentences' in working) {
		return (
			<ul class="working">
				{working.sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
				{working.coefficients?.map((name) => (
					<li key={name}>
						<FactLink data={data} coefficient={coefficients[name]} />: {published(coefficients[name])}{' '}
						{coefficients[name].unit}
					</li>
				))}
			</ul>
		);
	}
	const { parts, unit, total } = working;
	return (
		<ul class="working">
			{parts.map((part) => (
				<li key={part.label}>
					<PartWorking data={data} coefficients={coefficients} part={part} unit={unit} />
				</li>
			))}
			<li class="working-total">
				{parts.length === 0 ? 'Nothing: ' : 'Sum: '}
				<b>
					{figures(total)} {unit}
				</b>
			</li>
		</ul>
	);
}

type PartProps = Pick<Props, 'data' | 'coefficients'> & { readonly part: Part; readonly unit: string };

function PartWorking({ part, unit, ...props }: PartProps) {
	const result = (
		<b>
			{figures(part)} {unit}
		</b>
	);
	if ('of' in part) {
		return (
			<>
				{part.label}: {part.how}
				{part.of.map((product) => (
					<span key={product.label}>
						{' '}
						{product.label}: <Factors {...props} product={product} /> = {figures(product)}.
					</span>
				))}{' '}
				{result}
			</>
		);
	}
	return (
		<>
			{part.label}: <Factors {...props} product={part} /> = {result}
		</>
	);
}

function Factors({ product, ...props }: Pick<Props, 'data' | 'coefficients'> & { readonly product: Product }) {
	return (
		<>
			{product.factors.map((factor, index) => (
				<span key={factor.label}>
					{index > 0 && (factor.divides ? ' ÷ ' : ' × ')}
					<FactorView {...props} factor={factor} />
				</span>
			))}
			{product.scale !== 1 && ` × ${plain(product.scale)}`}
		</>
	);
}

function FactorView({
	factor,
	data,
	coefficients,
}: Pick<Props, 'data' | 'coefficients'> & { readonly factor: Factor }) {
	const { coefficient: name, value, unit, label, computed } = factor;
	if (name === undefined) {
		const amount = value.low === value.high && !computed ? plain(value.typical) : figures(value);
		return <>{[amount, unit, label].filter(Boolean).join(' ')}</>;
	}
	return (
		<>
			{published(value)} {unit} (<FactLink data={data} coefficient={coefficients[name]} />)
		</>
	);
}
