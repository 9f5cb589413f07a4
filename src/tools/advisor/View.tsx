import { useMemo } from 'preact/hooks';
import type { State } from '../../domain/permalink/link.ts';
import { HouseRules } from '../frame/HouseRules.tsx';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo, siteHref } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { usePackedRules } from '../frame/usePackedRules.ts';
import { recordPath } from '../record/state.ts';
import { Brief } from './Brief.tsx';
import { Candidates } from './Candidates.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Examples } from './Examples.tsx';
import type { AdvisorData } from './model.ts';
import { Needs } from './Needs.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PlatformIds } from './PlatformIds.ts';
import { Questions } from './Questions.tsx';
import { advisorExports } from './share.ts';
import { type AdvisorFields, advisorFields, profileOf, stateOf } from './state.ts';
import { Triggers } from './Triggers.tsx';
import { useAdvice } from './useAdvice.ts';
import { useTriggers } from './useTriggers.ts';
import { Verdict, VerdictBar } from './Verdict.tsx';
import { Warnings } from './Warnings.tsx';
import './advisor.css';

type Props = { readonly data: AdvisorData; readonly embedded?: boolean };

/** The advisor: fourteen questions, each of which may be skipped, and what follows from the answers so far. */
export default function AdvisorTool({ data, embedded = false }: Props) {
	const fields = useMemo(() => advisorFields(data.knowledge), [data]);
	const { state, change, decoded, link, changes } = useLinkState(fields, data.edition, embedded);
	const embed = useEmbed(embedded, changes);

	const answers = useMemo(() => profileOf(state), [state]);
	const { rules, knowledge, profile, result, effects } = useAdvice(data.knowledge, answers, embedded);
	const triggers = useTriggers(knowledge, profile, result.ruling.id);
	const ruled = useMemo(() => ({ ...data, knowledge }), [data, knowledge]);
	const url = linkTo('/decide/advisor/', link);
	const record = `${recordPath({ advice: link }, data.edition)}${usePackedRules(rules.settings)}`;
	const exports = useMemo(
		() => advisorExports({ data: ruled, profile, result, triggers: triggers ?? [], url }),
		[ruled, profile, result, triggers, url],
	);
	const platforms = useMemo(() => new Set(knowledge.platforms.map(({ id }) => id)), [knowledge]);
	const answered = Object.keys(answers).length > 0;
	const set = (next: State<AdvisorFields>) => change(next);

	return (
		<PlatformIds.Provider value={platforms}>
			<div class="tool advisor-tool">
				<Notices decoded={decoded} edition={data.edition} more={embed.notices} />
				<Examples examples={data.examples} answered={answered} onChoose={(chosen) => set(stateOf(fields, chosen))} />
				<div class="advisor-layout">
					<div>
						<Questions knowledge={knowledge} profile={answers} settles={result.confidence.questions} change={change} />
						{answered && <VerdictBar result={result} />}
					</div>
					<div class="advisor-result">
						<Contradictions knowledge={knowledge} notes={result.notes.contradiction} />
						<Verdict knowledge={knowledge} result={result} answered={answered} />
						{answered && <Brief result={result} />}
					</div>
				</div>
				{answered && (
					<>
						<Needs knowledge={knowledge} result={result} profile={profile} />
						<Candidates data={ruled} published={data.knowledge} result={result} record={record} />
						<NextSteps result={result} record={record} />
						<Triggers knowledge={knowledge} triggers={triggers} ruling={result.ruling} />
						<Warnings result={result} />
					</>
				)}
				<HouseRules rules={rules} sentences={knowledge.houseRules} effects={effects} url={url} embedded={embedded} />
				<Share url={url} exports={exports} embedHelp={siteHref('/reference/embedding/')} />
			</div>
		</PlatformIds.Provider>
	);
}
