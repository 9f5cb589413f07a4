import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountPinnable } from '../frame/Pinnable.tsx';
import { readItems } from './readItems.ts';
import ChecklistTool from './View.tsx';

mountPinnable('checklist', ChecklistTool, (root) => {
	const { edition } = dataBeside<{ edition: string }>(root);
	return { data: { edition, items: readItems(root) }, embedded: isEmbedded() };
});
