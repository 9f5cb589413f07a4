import { dataBeside, isEmbedded, mount } from '../frame/mount.tsx';
import type { OverheadData } from './model.ts';
import OverheadTool from './View.tsx';

mount('overhead', OverheadTool, (root) => ({ data: dataBeside<OverheadData>(root), embedded: isEmbedded() }));
