import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountPinnable } from '../frame/Pinnable.tsx';
import type { ScoringData } from './model.ts';
import ScoringTool from './View.tsx';

mountPinnable('scoring', ScoringTool, (root) => ({ data: dataBeside<ScoringData>(root), embedded: isEmbedded() }));
