import { dataBeside, isEmbedded, mount } from '../frame/mount.tsx';
import { readItems } from './readItems.ts';
import ChecklistTool from './View.tsx';

mount('checklist', ChecklistTool, (root) => {
	const { edition } = dataBeside<{ edition: string }>(root);
	return { data: { edition, items: readItems(root) }, embedded: isEmbedded() };
});
