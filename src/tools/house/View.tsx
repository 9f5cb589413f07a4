import { useMemo } from 'preact/hooks';
import { namesIn, vocabularyOf } from '../../domain/settings/advisor.ts';
import { rulesIn } from '../../domain/settings/rules.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { HousePanel } from '../frame/HousePanel.tsx';
import { linkTo } from '../frame/site.ts';
import { useHouseRules } from '../frame/useHouseRules.ts';

type Props = { readonly data: AdvisorData; readonly embedded?: boolean };

/** Checks a file of house rules, says what it changes, and keeps it for the other tools if the reader wants that. */
export default function HouseTool({ data: { knowledge, edition }, embedded = false }: Props) {
	const vocabulary = useMemo(() => vocabularyOf(knowledge), [knowledge]);
	const rules = useHouseRules(vocabulary, embedded);
	const sentences = rules.settings ? rulesIn(rules.settings, namesIn(knowledge)) : [];
	return (
		<div class="tool house-tool">
			<section class="house-rules" aria-label="Your file">
				{rules.settings && (
					<p role="status">
						{rules.kept
							? `“${rules.settings.name}” is in order, and every tool of this site applies it in this browser.`
							: `“${rules.settings.name}” is in order. The tools apply it once you keep it in this browser, load it there, or open the link that carries it.`}
					</p>
				)}
				<HousePanel
					rules={rules}
					sentences={sentences}
					url={linkTo('/decide/advisor/', `v=1&kb=${edition}`)}
					embedded={embedded}
				/>
			</section>
		</div>
	);
}
