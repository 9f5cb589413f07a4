import { candidatesOf } from '../../../domain/evidence/order.ts';
import { matrixJson } from '../../../domain/matrix/json.ts';
import { buildMatrix } from '../../../domain/matrix/matrix.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

/** The whole matrix: the answer in each cell, and the ids of the facts behind it. */
export const GET = () => json({ ...about(), ...matrixJson(buildMatrix(library, candidatesOf(library.platforms))) });
