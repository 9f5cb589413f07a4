import { loadJson } from '../frame/load.ts';
import { isEmbedded } from '../frame/mount.tsx';
import { mountWhenUsed } from '../frame/mountWhenUsed.tsx';
import { pinnable } from '../frame/Pinnable.tsx';
import type { AdvisorData } from './model.ts';

mountWhenUsed('advisor', async () => {
	const [{ default: AdvisorTool }, data] = await Promise.all([
		import('./View.tsx'),
		loadJson<AdvisorData>('/data/v1/advisor.json'),
	]);
	return pinnable('advisor', <AdvisorTool data={data} embedded={isEmbedded()} />);
});
