export { percent, points, threshold } from '../../domain/scoring/format.ts';
