import { useEffect, useState } from 'preact/hooks';
import type { Knowledge } from '../../domain/advisor/knowledge.ts';
import { type Trigger, triggersOf } from '../../domain/advisor/triggers.ts';
import type { Ruling } from '../../domain/advisor/verdict.ts';
import type { Profile } from '../../schema/profile.ts';

/** What was found, and of what: house rules change what the advisor knows, and leave the answers as they are. */
type Found = { readonly knowledge: Knowledge; readonly profile: Profile; readonly triggers: readonly Trigger[] };

/**
 * What would change the verdict. Every other answer is tried, which takes longer than a frame, so it is computed after the
 * verdict is on the screen, question by question.
 *
 * @returns `undefined` until it is known
 */
export function useTriggers(knowledge: Knowledge, profile: Profile, now: Ruling): readonly Trigger[] | undefined {
	const [found, setFound] = useState<Found>();
	useEffect(() => {
		const triggers: Trigger[] = [];
		const left = [...knowledge.questions];
		const step = () => {
			const question = left.shift();
			if (question === undefined) return setFound({ knowledge, profile, triggers });
			triggers.push(...triggersOf(knowledge, question, profile, now));
			timer = setTimeout(step);
		};
		let timer = setTimeout(step);
		return () => clearTimeout(timer);
	}, [knowledge, profile, now]);
	return found?.profile === profile && found.knowledge === knowledge ? found.triggers : undefined;
}
