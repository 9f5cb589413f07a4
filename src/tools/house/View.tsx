import { useMemo } from 'preact/hooks';
import { namesIn, vocabularyOf } from '../../domain/settings/advisor.ts';
import { rulesIn } from '../../domain/settings/rules.ts';
import { plural } from '../../domain/text/plural.ts';
import type { AdvisorData } from '../advisor/model.ts';
import { HousePanel } from '../frame/HousePanel.tsx';
import { linkTo } from '../frame/site.ts';
import { type HouseRulesState, useHouseRules } from '../frame/useHouseRules.ts';

/** Where rules came from, behind how many there are. */
const SOURCES: Readonly<Record<NonNullable<HouseRulesState['origin']>, string>> = {
	file: 'read from your file',
	link: 'read from the link',
	brought: 'read from what you opened',
	browser: 'kept in this browser',
};

type Props = { readonly data: AdvisorData; readonly embedded?: boolean };

/** Checks a file of house rules, says what it changes, and keeps it for the other tools if the reader wants that. */
export default function HouseTool({ data: { knowledge, edition }, embedded = false }: Props) {
	const vocabulary = useMemo(() => vocabularyOf(knowledge), [knowledge]);
	const rules = useHouseRules(vocabulary, embedded);
	const sentences = rules.settings ? rulesIn(rules.settings, namesIn(knowledge)) : [];
	return (
		<div class="tool house-tool">
			<section class="house-rules" aria-label="Your file">
				<div role="status">
					{rules.settings && (
						<div class="notice">
							<p>
								<b>{`“${rules.settings.name}” is in order: ${plural(sentences.length, 'rule')} understood, ${SOURCES[rules.origin ?? 'file']}.`}</b>
							</p>
							<p>
								{rules.kept
									? 'Every tool of this site applies them in this browser.'
									: 'They hold on this page only. Another tool applies them once you keep them in this browser, load the file there, or open a link that carries them.'}
							</p>
						</div>
					)}
				</div>
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
