import { CODE_HOSTS } from './platforms/code-hosts.ts';
import { DOCUMENTATION_SITES } from './platforms/documentation-sites.ts';
import { ELSEWHERE } from './platforms/elsewhere.ts';
import type { Platform } from './platforms/way.ts';
import { WIKIS } from './platforms/wikis.ts';

export type { Platform, Way } from './platforms/way.ts';

/** Where results go, and what is accepted there. */
export const PLATFORMS: readonly Platform[] = [...WIKIS, ...CODE_HOSTS, ...DOCUMENTATION_SITES, ...ELSEWHERE];

export const GROUPS = [
	'Wikis',
	'Code hosts',
	'Documentation sites',
	'Elsewhere',
] as const satisfies readonly Platform['group'][];
