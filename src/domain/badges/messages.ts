import { isStale } from '../evidence/age.ts';
import type { Fact, Platform, Tombstone } from '../evidence/types.ts';
import { ownerOfLines } from '../support/calendar.ts';
import type { Badge } from './badge.ts';

/** Says when a fact was last compared with its source, and since when it is stale. */
export function factBadge(fact: Fact, today: string): Badge {
	const { statement, scope, checked, review_by } = fact;
	const stale = isStale(fact, today);
	const value = stale ? `stale since ${review_by}` : checked;
	const title = `${statement} (${scope.text}) Verified ${checked}${stale ? `, stale since ${review_by}` : ''}.`;
	return { label: 'verified', value, tone: stale ? 'attention' : 'current', title };
}

/** What became of a fact that is not made any more: whoever shows its badge learns of it. */
export function tombstoneBadge({ moved, withdrawn, date }: Tombstone): Badge {
	return moved === undefined
		? { label: 'withdrawn', value: date, tone: 'ended', title: `This fact was withdrawn on ${date}: ${withdrawn}` }
		: { label: 'moved', value: date, tone: 'attention', title: `This fact is found at ${moved} since ${date}.` };
}

type Line = Platform['lifecycle']['lines'][number];

/** Until when a release line is supported. */
export function lineBadge(
	{ kind, short }: Pick<Platform, 'kind' | 'short'>,
	{ line, ends, note }: Line,
	today: string,
): Badge {
	const value =
		ends === undefined ? 'end of support not published' : `support ${ends < today ? 'ended' : 'ends'} ${ends}`;
	const tone = ends === undefined ? 'neutral' : ends < today ? 'ended' : 'current';
	const label = `${ownerOfLines(kind, short)} ${line}`;
	return {
		label,
		value,
		tone,
		title: [`${label}: ${value}.`, note].filter(Boolean).join(' '),
	};
}

/** Where a platform stands: retired, in preview, or its newest release line and until when that is supported. */
export function platformBadge(platform: Platform, today: string): Badge {
	const { short, name, status, lifecycle, reviewed } = platform;
	const { newest, lines, retired } = lifecycle;
	const plain = (value: string, tone: Badge['tone']): Badge => ({
		label: short,
		value,
		tone,
		title: `${name}: ${value}.`,
	});
	if (retired) return plain(`retired ${retired.date}`, 'ended');
	if (status === 'preview') return plain('in preview', 'attention');
	const line = lines.find((entry) => entry.line === newest?.line);
	if (line?.ends !== undefined) return lineBadge(platform, line, today);
	if (newest) return plain(`newest ${newest.version ?? newest.line}`, 'neutral');
	return plain(`reviewed ${reviewed}`, 'neutral');
}
