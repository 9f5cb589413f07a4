import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountPinnable } from '../frame/Pinnable.tsx';
import type { ChecklistData } from './model.ts';
import { readItems } from './readItems.ts';
import ChecklistTool from './View.tsx';

mountPinnable('checklist', ChecklistTool, (root) => {
	const rest = dataBeside<Omit<ChecklistData, 'items'>>(root);
	return { data: { ...rest, items: readItems(root) }, embedded: isEmbedded() };
});
