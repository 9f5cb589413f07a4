import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountPinnable } from '../frame/Pinnable.tsx';
import type { OverheadData } from './model.ts';
import OverheadTool from './View.tsx';

mountPinnable('overhead', OverheadTool, (root) => ({ data: dataBeside<OverheadData>(root), embedded: isEmbedded() }));
