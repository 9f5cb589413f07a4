import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keptRules, packedRulesIn } from '../frame/house.ts';
import type { HouseSection } from './HouseSection.tsx';

type Section = typeof import('./HouseSection.tsx');

/** House rules, loaded when a link or the browser has some, or when a reader asks for them. */
export function House(props: ComponentProps<typeof HouseSection>) {
	const [section, setSection] = useState<Section>();
	const load = () => import('./HouseSection.tsx').then(setSection, () => {});
	useEffect(() => {
		if (packedRulesIn(window.location.hash) || (!props.embedded && keptRules())) load();
	}, []);
	if (section) return <section.HouseSection {...props} />;
	return (
		<p class="house-rules">
			<button type="button" onClick={load}>
				House rules of your company
			</button>
		</p>
	);
}
