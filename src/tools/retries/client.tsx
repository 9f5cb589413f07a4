import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountPinnable } from '../frame/Pinnable.tsx';
import type { RetriesData } from './model.ts';
import RetriesTool from './View.tsx';

mountPinnable('retries', RetriesTool, (root) => ({ data: dataBeside<RetriesData>(root), embedded: isEmbedded() }));
