import { ScrollRegion } from '../frame/ScrollRegion.tsx';
import { siteHref } from '../frame/site.ts';
import { filledExample, QUANTITY_WORDS, valuesOf, withoutField } from './filled.ts';
import type { RetriesData, RetriesExample } from './model.ts';
import type { Outcome } from './outcome.ts';

type Props = { readonly data: RetriesData; readonly outcome: Outcome };

/** The numbers as configuration of the chosen mesh: examples that were validated with every value that can be entered. */
export function Examples({ data, outcome }: Props) {
	const { policy, chain } = outcome;
	const shown = (policy?.examples ?? []).flatMap((id) => {
		const example = data.examples[id];
		return example ? [{ id, example }] : [];
	});
	const values = valuesOf(chain);
	const missing = withoutField(
		shown.map(({ example }) => example),
		values,
	);
	return (
		<section class="retry-examples" aria-labelledby="retry-examples-title">
			<h2 id="retry-examples-title">The same as configuration</h2>
			{shown.length === 0 && <p>For “{policy?.title}” there is no example: see the facts behind it.</p>}
			{new Set(chain.attempts).size > 1 && shown.length > 0 && (
				<p>
					Filled in for the last layer that retries. From layer 1 on, the retries are{' '}
					{chain.attempts.map((own) => own - 1).join(', ')}.
				</p>
			)}
			{shown.map(({ id, example }) => (
				<Example key={id} id={id} example={example} values={values} />
			))}
			{shown.length > 0 && missing.length > 0 && (
				<p class="notice">
					{shown.length === 1 ? 'This example has' : 'These examples have'} no field for{' '}
					{missing.map((quantity) => QUANTITY_WORDS[quantity]).join(', ')}.
				</p>
			)}
		</section>
	);
}

type ExampleProps = {
	readonly id: string;
	readonly example: RetriesExample;
	readonly values: ReturnType<typeof valuesOf>;
};

function Example({ id, example, values }: ExampleProps) {
	const { parts, changed, kept } = filledExample(example, values);
	return (
		<figure class="retry-example">
			<ScrollRegion label={example.title}>
				<pre>
					<code>{parts.map(({ text, gap }) => (gap ? <mark key={gap.path}>{text}</mark> : text))}</code>
				</pre>
			</ScrollRegion>
			<figcaption>
				<b>{example.title}.</b> Written for {example.writtenFor}. Validated against {example.validated.join(', ')}, also
				with the values that can be filled in.{' '}
				{changed.map(({ path, from, to }) => (
					<span key={path}>
						<code>{path}</code> is {to}, in the published example {from}.{' '}
					</span>
				))}
				{kept.map(({ path, value, example: own }) => (
					<span key={path} class="retry-kept">
						<code>{path}</code> stays {own}: a value of {value} would not mean {value} there. Leave out what asks for
						retries instead.{' '}
					</span>
				))}
				<a href={siteHref(`/manifests/${id}.yaml`)} download>
					Download the published example
				</a>
			</figcaption>
		</figure>
	);
}
