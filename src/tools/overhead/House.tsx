import type { ComponentProps } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { CARRIED_RULES, keptRules, packedRulesInAddress } from '../frame/house.ts';
import { Carried } from '../frame/useCarried.ts';
import type { HouseSection } from './HouseSection.tsx';

type Section = typeof import('./HouseSection.tsx');

/** House rules, loaded when a link or the browser has some, or when a reader asks for them. */
export function House(props: ComponentProps<typeof HouseSection>) {
	const { embedded } = props;
	const carried = useContext(Carried);
	const [section, setSection] = useState<Section | 'failed'>();
	const load = () => import('./HouseSection.tsx').then(setSection, () => setSection('failed'));
	useEffect(() => {
		const look = () => {
			if (packedRulesInAddress(embedded)) load();
		};
		if (carried?.has(CARRIED_RULES) || (!embedded && keptRules())) load();
		look();
		window.addEventListener('hashchange', look);
		return () => window.removeEventListener('hashchange', look);
	}, []);
	if (typeof section === 'object') return <section.HouseSection {...props} />;
	return (
		<p class="house-rules">
			<button type="button" onClick={load}>
				House rules of your company
			</button>
			{section === 'failed' && ' This could not be loaded. Open the tool on its own page and try again.'}
		</p>
	);
}
