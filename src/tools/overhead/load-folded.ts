import { once } from '../frame/once.ts';

/** Loads the parts that unfold. The first of them brings them all, so that the next unfold at once. */
export const loadFolded = once(() => import('./folded.ts'));
