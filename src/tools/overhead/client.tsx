import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountWhenUsed } from '../frame/mountWhenUsed.tsx';
import { pinnable } from '../frame/Pinnable.tsx';
import type { OverheadData } from './model.ts';

mountWhenUsed('overhead', async (root) => {
	const { default: OverheadTool } = await import('./View.tsx');
	return pinnable('overhead', <OverheadTool data={dataBeside<OverheadData>(root)} embedded={isEmbedded()} />);
});
