import type { AdvisorData } from '../advisor/model.ts';
import { keptRules } from '../frame/house.ts';
import { loadJson } from '../frame/load.ts';
import { isEmbedded } from '../frame/mount.tsx';
import { mountWhenUsed } from '../frame/mountWhenUsed.tsx';

const prepare = async () => {
	const [{ default: HouseTool }, data] = await Promise.all([
		import('./View.tsx'),
		loadJson<AdvisorData>('/data/v1/advisor.json'),
	]);
	return <HouseTool data={data} embedded={isEmbedded()} />;
};

// What the browser keeps is shown without being asked for.
mountWhenUsed('house', prepare, keptRules() !== undefined);
