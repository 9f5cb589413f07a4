import { useMemo } from 'preact/hooks';
import type { Profile } from '../../schema/profile.ts';
import { HouseRules } from '../frame/HouseRules.tsx';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { usePackedRules } from '../frame/usePackedRules.ts';
import { recordPath } from '../record/state.ts';
import { Brief } from './Brief.tsx';
import { Candidates } from './Candidates.tsx';
import { Contents } from './Contents.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Examples } from './Examples.tsx';
import { GoTo } from './Go.tsx';
import { Grounds } from './Grounds.ts';
import type { AdvisorData } from './model.ts';
import { Needs } from './Needs.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Questions } from './Questions.tsx';
import { advisorFields, type Change, profileOf, stateOf } from './state.ts';
import { Triggers } from './Triggers.tsx';
import { useAdvice } from './useAdvice.ts';
import { useFold } from './useFold.ts';
import { useInHand } from './useInHand.ts';
import { useTriggers } from './useTriggers.ts';
import { Verdict, VerdictBar } from './Verdict.tsx';
import { Warnings } from './Warnings.tsx';
import { nextQuestion } from './words.ts';

type Props = { readonly data: AdvisorData; readonly embedded?: boolean };

/** The advisor: questions, each of which may be skipped, and what follows from the answers so far. */
export default function AdvisorTool({ data, embedded = false }: Props) {
	const fields = useMemo(() => advisorFields(data.knowledge), [data]);
	const { state, change, decoded, link, changes } = useLinkState(fields, data.edition, embedded);
	useEmbed(embedded, changes);

	const answers = useMemo(() => profileOf(state), [state]);
	const { rules, knowledge, profile, result, effects } = useAdvice(data.knowledge, answers, embedded);
	const triggers = useTriggers(knowledge, profile, result.ruling);
	const ruled = useMemo(() => ({ ...data, knowledge }), [data, knowledge]);
	const url = linkTo('/decide/advisor/', link);
	const packed = usePackedRules(rules.settings);
	const record = `${recordPath({ advice: link }, data.edition)}${packed}`;
	const report = async () =>
		(await import('./share.ts')).advisorReport({ data: ruled, profile, result, triggers, url });
	const grounds = useMemo(
		() => ({
			platforms: new Set(knowledge.platforms.map(({ id }) => id)),
			statements: knowledge.statements,
			checklist: data.checklist,
		}),
		[knowledge, data],
	);
	const answered = Object.keys(answers).length > 0;
	const fold = useFold(knowledge, answers, embedded, changes);
	const { inHand, take, release, goTo } = useInHand(knowledge, () => fold.setOpen(true));
	const answer: Change = (part, step) => {
		take(Object.keys(part));
		change(part, step);
	};
	const choose = (chosen: Profile) => {
		release();
		change(stateOf(fields, chosen));
	};

	return (
		<Grounds.Provider value={grounds}>
			<GoTo.Provider value={goTo}>
				<div class="tool advisor-tool">
					<Notices decoded={decoded} edition={data.edition} />
					<Examples examples={data.examples} answered={answered} onChoose={choose} />
					<div class="advisor-layout">
						<div>
							<Questions
								knowledge={knowledge}
								profile={answers}
								next={answered ? nextQuestion(knowledge, result) : undefined}
								inHand={inHand}
								change={answer}
								fold={fold}
							/>
							{answered && <VerdictBar knowledge={knowledge} result={result} />}
						</div>
						<div class="advisor-result" data-result>
							<Contradictions knowledge={knowledge} notes={result.notes.contradiction} />
							<Verdict knowledge={knowledge} result={result} answered={answered}>
								<Brief result={result} effects={rules.settings && effects} />
								<Contents />
							</Verdict>
						</div>
					</div>
					{answered && (
						<>
							<Needs knowledge={knowledge} result={result} profile={profile} />
							<Candidates
								data={ruled}
								published={data.knowledge}
								result={result}
								profile={profile}
								record={record}
								packed={packed}
							/>
							<NextSteps knowledge={knowledge} result={result} record={record} />
							<Triggers knowledge={knowledge} triggers={triggers} />
							<Warnings result={result} />
						</>
					)}
					<div id="advisor-house">
						<HouseRules
							rules={rules}
							sentences={knowledge.houseRules}
							effects={effects}
							url={url}
							embedded={embedded}
						/>
					</div>
					<Share tool="advisor" url={url} edition={data.edition} report={report} />
				</div>
			</GoTo.Provider>
		</Grounds.Provider>
	);
}
