export { percent, points } from '../../domain/scoring/format.ts';
