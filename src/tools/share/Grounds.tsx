import { useEffect, useState } from 'preact/hooks';
import type { FactJson } from '../../domain/evidence/json.ts';
import { loadFacts } from '../frame/load.ts';

type Props = {
	readonly facts: readonly string[];
	readonly tried: string | undefined;
	readonly unverified: string | undefined;
};

/** How it is known that this works there, or that it is not. */
export function Grounds({ facts: ids, tried, unverified }: Props) {
	const [facts, setFacts] = useState<readonly FactJson[]>([]);
	useEffect(() => {
		// Facts about wikis are of today, whatever edition the link pins.
		if (ids.length > 0) loadFacts(ids, 'live').then(setFacts, () => setFacts([]));
	}, [ids]);
	if (unverified === undefined && tried === undefined && facts.length === 0) return null;
	return (
		<div class="share-grounds">
			{unverified !== undefined && (
				<p>
					<b>Not verified.</b> {unverified}
				</p>
			)}
			{tried !== undefined && (
				<p>
					<b>Tried.</b> {tried}
				</p>
			)}
			{facts.map(({ id, statement, scope, checked, sources: [source] }) => (
				<p key={id}>
					{statement}{' '}
					<span class="share-scope">
						({scope.text}; checked {checked})
					</span>{' '}
					{source && (
						<a href={source.url} target="_blank" rel="noopener">
							{source.title}
						</a>
					)}
				</p>
			))}
		</div>
	);
}
