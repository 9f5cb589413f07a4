import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountWhenUsed } from '../frame/mountWhenUsed.tsx';
import { pinnable } from '../frame/Pinnable.tsx';
import type { RetriesData } from './model.ts';

mountWhenUsed('retries', async (root) => {
	const { default: RetriesTool } = await import('./View.tsx');
	return pinnable('retries', <RetriesTool data={dataBeside<RetriesData>(root)} embedded={isEmbedded()} />);
});
