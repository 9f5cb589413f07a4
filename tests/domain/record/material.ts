import { factJson } from '../../../src/domain/evidence/json.ts';
import { encodeLink } from '../../../src/domain/permalink/link.ts';
import { factsOf } from '../../../src/domain/record/cited-facts.ts';
import { wordsOfReasons } from '../../../src/domain/record/common-words.ts';
import { draftOf, foundIn, type Material } from '../../../src/domain/record/compose.ts';
import { NO_BASIS, type Recorded } from '../../../src/domain/record/recorded.ts';
import { NO_TEXTS, type Texts } from '../../../src/domain/record/texts.ts';
import type { Manuscript } from '../../../src/domain/record/write.ts';
import type { Profile } from '../../../src/schema/profile.ts';
import { advisorData } from '../../../src/tools/advisor/data.ts';
import { advisorFields, stateOf } from '../../../src/tools/advisor/state.ts';
import { scoringFile } from '../../../src/tools/record/data.ts';
import { rankingFrom, understandAdvice, understandRanking } from '../../../src/tools/record/material.ts';
import { LIBRARY } from '../advisor/knowledge.ts';

export { LIBRARY };

export const ADVISOR = advisorData(LIBRARY);
export const SCORING = scoringFile(LIBRARY);
export const EDITION = LIBRARY.edition.id;
export const TODAY = '2026-11-22';

const COMMON = new Set(wordsOfReasons(LIBRARY));

/** State of the advisor for a profile, as a link carries it. */
export function adviceState(profile: Profile): string {
	const fields = advisorFields(ADVISOR.knowledge);
	return encodeLink(fields, stateOf(fields, profile), EDITION);
}

/** What the page gathers for a profile and, if it is given, for a state of the calculator. */
export async function materialFor(profile: Profile, ranking?: string): Promise<Material> {
	const advice = understandAdvice(ADVISOR, adviceState(profile)).material;
	const state = ranking ?? rankingFrom(ADVISOR, advice);
	return {
		advice,
		ranking: state && (await understandRanking(SCORING, state, ranking !== undefined, advice.result)).material,
		checklist: LIBRARY.checklist,
	} as Material;
}

/** Everything that a text is written from. */
export function manuscript(
	material: Material,
	part: Partial<Texts> = {},
	recorded: Partial<Recorded> = {},
): Manuscript {
	const draft = draftOf(material);
	const texts = { ...NO_TEXTS, ...part };
	return {
		draft,
		texts,
		facts: factsOf(draft).map((id) => factJson(LIBRARY.fact(id), LIBRARY.source)),
		references: [{ kind: 'record', address: 'https://site.example/decide/record/#v=1' }],
		edition: EDITION,
		today: TODAY,
		common: COMMON,
		pageAddress: (path) => `https://site.example${path}`,
		recorded: {
			id: 'abcdefgh12345678',
			revision: 0,
			saved: TODAY,
			edition: EDITION,
			basis: NO_BASIS,
			found: foundIn(material),
			houseRules: undefined,
			texts,
			...recorded,
		},
	};
}
