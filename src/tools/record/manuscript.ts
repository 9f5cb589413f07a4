import { draftOf, foundIn } from '../../domain/record/compose.ts';
import type { Reference } from '../../domain/record/page.ts';
import type { Basis } from '../../domain/record/recorded.ts';
import type { Texts } from '../../domain/record/texts.ts';
import type { Manuscript } from '../../domain/record/write.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { addressOf, linkTo } from '../frame/site.ts';
import type { Gathered } from './gather.ts';
import type { Identity } from './identity.ts';

export type ManuscriptParts = {
	readonly gathered: Gathered;
	readonly texts: Texts;
	readonly identity: Identity;
	readonly settings: Settings | undefined;
	/** Words with which reasons begin and that are no names. */
	readonly commonWords: readonly string[];
	/** Edition of the facts of today. */
	readonly edition: string;
	/** State of the record page. */
	readonly link: string;
	/** YYYY-MM-DD. */
	readonly today: string;
};

/** Everything that the texts of a record are written from. */
export function manuscriptFrom(parts: ManuscriptParts): Manuscript {
	const { gathered, texts, identity, settings, commonWords, edition, link, today } = parts;
	const { material, facts, basis, derived } = gathered;
	return {
		draft: draftOf(material),
		texts,
		facts,
		references: referencesTo(basis, derived?.state, link),
		edition,
		today,
		common: new Set(commonWords),
		pageAddress: addressOf,
		recorded: {
			...identity,
			saved: today,
			edition,
			basis,
			found: foundIn(material),
			houseRules: settings,
			texts,
		},
	};
}

/** Links that reopen what the record rests on. */
function referencesTo({ advice, ranking, estimate, decision }: Basis, derived: string | undefined, link: string) {
	const scoring = ranking || derived;
	const references: (Reference | false)[] = [
		advice !== '' && { kind: 'advice', address: linkTo('/decide/advisor/', advice) },
		scoring !== undefined && scoring !== '' && { kind: 'ranking', address: linkTo('/compare/scoring/', scoring) },
		estimate !== '' && { kind: 'estimate', address: linkTo('/cost/estimator/', estimate) },
		decision !== '' && { kind: 'decision', address: addressOf(`/decide/decisions/${decision}/`) },
		{ kind: 'record', address: linkTo('/decide/record/', link) },
	];
	return references.filter((reference) => reference !== false);
}
