import { loadJson } from '../frame/load.ts';
import { isEmbedded } from '../frame/mount.tsx';
import { mountWhenUsed } from '../frame/mountWhenUsed.tsx';
import { pinnable } from '../frame/Pinnable.tsx';
import type { MeasurementsData } from './model.ts';

mountWhenUsed('measurements', async () => {
	const [{ default: MeasurementsTool }, data] = await Promise.all([
		import('./View.tsx'),
		loadJson<MeasurementsData>('/data/v1/measurements/explorer.json'),
	]);
	return pinnable('measurements', <MeasurementsTool data={data} embedded={isEmbedded()} />);
});
