import { type Badge, badgeSvg } from '../../domain/badges/badge.ts';
import { dayOf } from '../../domain/evidence/age.ts';

/** Day of the build: what has ended or become stale by then says so. */
export const today = dayOf(new Date());

export const badge = (content: Badge): Response =>
	new Response(badgeSvg(content), { headers: { 'Content-Type': 'image/svg+xml' } });
