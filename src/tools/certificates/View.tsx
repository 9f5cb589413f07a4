import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { fromDay, momentText } from '../../domain/certificates/time.ts';
import { Unbroken } from '../evidence/Unbroken.tsx';
import { Notices } from '../frame/Notices.tsx';
import { Share } from '../frame/Share.tsx';
import { linkTo } from '../frame/site.ts';
import { useEmbed } from '../frame/useEmbed.ts';
import { useLinkState } from '../frame/useLinkState.ts';
import { Dates } from './Dates.tsx';
import { DatesForm } from './DatesForm.tsx';
import { FactList, FactNumbers, factOrder } from './facts.tsx';
import { Leaves } from './Leaves.tsx';
import { type CertificatesData, platformsIn } from './model.ts';
import { outcomeOf } from './outcome.ts';
import { PasteBox } from './PasteBox.tsx';
import { PlatformChoice, Settings } from './Settings.tsx';
import { Steps } from './Steps.tsx';
import { certificatesFields, sameChain } from './state.ts';
import { Timeline } from './Timeline.tsx';
import { headline, warningsOf } from './text.ts';
import { type Read, useReader } from './useReader.ts';
import './certificates.css';

type Props = { readonly data: CertificatesData; readonly embedded?: boolean };

/** The certificate planner: what is in force on one side, what to do and when on the other. */
export default function CertificatePlanner({ data, embedded = false }: Props) {
	const fields = useMemo(() => certificatesFields(data), [data]);
	const { state, change, decoded, link, changes } = useLinkState(fields, data.edition, embedded);
	useEmbed(embedded, changes);
	const clock = useClock(fromDay(data.day) ?? 0);
	const outcome = useMemo(() => outcomeOf(data, state, clock), [data, state, clock]);

	const onRead = useCallback(({ chain }: Read) => change({ chain, leafMinutes: 0 }), [change]);
	const { status, read } = useReader(onRead);
	const pasted = status.kind === 'read' ? status.read : undefined;
	// A reader may go back, or change the dates by hand: then the certificates and the plan are no longer about the same.
	const inUse = pasted !== undefined && sameChain(pasted.chain, state.chain);

	const url = linkTo('/adopt/certificate-planner/', link);
	const shown = inUse ? pasted : undefined;
	const problems = useMemo(() => shown?.problemsIn(shown.reading, outcome) ?? [], [shown, outcome]);
	const report = async () =>
		(await import('./share.ts')).certificatesReport({ data, outcome, reading: shown?.reading, url });
	const numbers = useMemo(
		() => ({ order: factOrder(outcome.knowledge), platforms: platformsIn(data) }),
		[data, outcome],
	);
	const [first, second] = headline(outcome);
	return (
		<FactNumbers.Provider value={numbers}>
			<div class="tool certificates-tool">
				<Notices decoded={decoded} edition={data.edition} />
				<div class="certificates-layout">
					<div class="certificates-controls">
						<PlatformChoice data={data} state={state} change={change} />
						<PasteBox status={status} read={read} inUse={inUse} problems={problems.length} />
						<DatesForm outcome={outcome} change={change} />
						<Settings data={data} state={state} outcome={outcome} change={change} />
					</div>
					<div class="certificates-result">
						<section aria-labelledby="plan-title" data-result>
							<h2 id="plan-title">{outcome.isExample ? 'Plan for an example' : 'Your plan'}</h2>
							<p class="plan-headline" role="status">
								<b>
									<Unbroken text={first} />
								</b>{' '}
								<Unbroken text={second} />
							</p>
							{warningsOf(outcome).map((text) => (
								<p key={text} class="notice notice-warning">
									<Unbroken text={text} />
								</p>
							))}
							<p class="tool-note">
								{outcome.knowledge.title}, seen on {momentText(outcome.plan.now)}.
								{outcome.isExample && (
									<span class="plan-replace"> Paste your certificates or enter your dates to replace the example.</span>
								)}
							</p>
							<Timeline outcome={outcome} />
							{outcome.plan.authorities.length > 0 && <Dates outcome={outcome} />}
						</section>
						{shown && <shown.Inspection reading={shown.reading} problems={problems} />}
						<Leaves outcome={outcome} />
						<Steps outcome={outcome} />
						<FactList />
					</div>
				</div>
				<Share tool="certificates" url={url} edition={data.edition} report={report} />
				<p class="tool-note">
					Make calendar and alert rules anew after a rotation. Exports name the subjects of pasted certificates.
				</p>
			</div>
		</FactNumbers.Provider>
	);
}

/** The present moment. The first rendering uses the day of the edition, as the server did. */
function useClock(initial: number): number {
	const [clock, setClock] = useState(initial);
	useEffect(() => setClock(Date.now()), []);
	return clock;
}
