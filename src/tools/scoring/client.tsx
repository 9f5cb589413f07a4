import { dataBeside, isEmbedded, mount } from '../frame/mount.tsx';
import type { ScoringData } from './model.ts';
import ScoringTool from './View.tsx';

mount('scoring', ScoringTool, (root) => ({ data: dataBeside<ScoringData>(root), embedded: isEmbedded() }));
