import { candidatesOf } from '../../../../domain/evidence/order.ts';
import { rowJson } from '../../../../domain/matrix/json.ts';
import type { MatrixRow } from '../../../../domain/matrix/matrix.ts';
import { buildMatrix } from '../../../../domain/matrix/matrix.ts';
import { library } from '../../../../library.ts';
import { about, json } from '../_json.ts';

export function getStaticPaths() {
	return buildMatrix(library, candidatesOf(library.platforms)).groups.flatMap(({ rows }) =>
		rows.map((row) => ({ params: { capability: row.capability.id }, props: { row } })),
	);
}

/** One row of the matrix with every fact spelled out. */
export const GET = ({ props }: { props: { row: MatrixRow } }) =>
	json({ ...about(), ...rowJson(props.row, library.source) });
