import { useContext } from 'preact/hooks';
import { Evidence } from '../evidence/Evidence.tsx';
import { Grounds } from './Grounds.ts';

type Props = {
	readonly facts: readonly string[];
	readonly of: string;
	/** Whether the line quotes the first fact anyway. */
	readonly quoted?: boolean;
};

/** Subject of the facts that a reader brought along. They have no page. */
const OWN = 'house/';

/** The facts behind a line of the advice. */
export function Because({ facts, of, quoted = false }: Props) {
	const { platforms, statements } = useContext(Grounds);
	const own = facts.filter((id, index) => id.startsWith(OWN) && !(quoted && index === 0));
	return (
		<>
			{own.map((id) => (
				<p key={id} class="advisor-own-fact">
					Own fact: {statements[id]}
				</p>
			))}
			<Evidence facts={facts.filter((id) => !id.startsWith(OWN))} of={of} platforms={platforms} />
		</>
	);
}
