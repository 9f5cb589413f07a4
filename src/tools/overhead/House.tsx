import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { keptRules, packedRulesIn } from '../frame/house.ts';
import { useCarried } from '../frame/useCarried.ts';
import type { HouseSection } from './HouseSection.tsx';

type Section = typeof import('./HouseSection.tsx');

/** House rules, loaded when a link or the browser has some, or when a reader asks for them. */
export function House(props: ComponentProps<typeof HouseSection>) {
	const { embedded } = props;
	const [section, setSection] = useCarried<Section | 'failed' | undefined>('house-section', undefined);
	const load = () => import('./HouseSection.tsx').then(setSection, () => setSection('failed'));
	useEffect(() => {
		const look = () => {
			const { hash, href } = window.location;
			if (packedRulesIn(embedded ? href : hash)) load();
		};
		look();
		if (!embedded && keptRules()) load();
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
