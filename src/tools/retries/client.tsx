import { dataBeside, isEmbedded, mount } from '../frame/mount.tsx';
import type { RetriesData } from './model.ts';
import RetriesTool from './View.tsx';

mount('retries', RetriesTool, (root) => ({ data: dataBeside<RetriesData>(root), embedded: isEmbedded() }));
