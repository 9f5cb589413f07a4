import { loadJson } from '../frame/load.ts';
import { isEmbedded } from '../frame/mount.tsx';
import { mountWhenUsed } from '../frame/mountWhenUsed.tsx';
import { pinnable } from '../frame/Pinnable.tsx';
import type { RecordData } from './model.ts';
import { readExample } from './readExample.ts';

mountWhenUsed('record', async (root) => {
	const [{ default: RecordTool }, data] = await Promise.all([
		import('./View.tsx'),
		loadJson<RecordData>('/data/v1/record.json'),
	]);
	return pinnable('record', <RecordTool data={data} example={readExample(root)} embedded={isEmbedded()} />);
});
