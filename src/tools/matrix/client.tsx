import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountPinnable } from '../frame/Pinnable.tsx';
import type { MatrixData } from './model.ts';
import { readTable } from './readTable.ts';
import MatrixTool from './View.tsx';

mountPinnable('matrix', MatrixTool, (root) => {
	const frame = dataBeside<Omit<MatrixData, 'rows'>>(root);
	const table = readTable(root);
	return { data: { ...frame, rows: table.rows }, loaded: table.columns, embedded: isEmbedded() };
});
