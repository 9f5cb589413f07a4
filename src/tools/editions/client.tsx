import { loadJson } from '../frame/load.ts';
import { mountWhenUsed } from '../frame/mountWhenUsed.tsx';
import type { EditionsData } from './model.ts';

mountWhenUsed('editions', async () => {
	const [{ default: EditionsTool }, data] = await Promise.all([
		import('./View.tsx'),
		loadJson<EditionsData>('/data/v1/editions/compare.json'),
	]);
	return <EditionsTool data={data} />;
});
