import { useMemo } from 'preact/hooks';
import { namesIn, vocabularyOf } from '../../domain/settings/advisor.ts';
import { rulesIn } from '../../domain/settings/rules.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { HouseRules } from '../frame/HouseRules.tsx';
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
			<HouseRules
				rules={rules}
				sentences={sentences}
				effects={
					sentences.length > 0 ? ['The advisor and the scoring calculator say it for the result in front of you.'] : []
				}
				url={linkTo('/decide/advisor/', `v=1&kb=${edition}`)}
				embedded={embedded}
				open
			/>
		</div>
	);
}
