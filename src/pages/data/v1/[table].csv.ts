import { datasets } from '../../../data/datasets.ts';
import { type DataTable, dataCsv } from '../../../domain/data/csv.ts';
import { library } from '../../../library.ts';

export const getStaticPaths = () =>
	datasets(library).flatMap(({ id, table }) => (table ? [{ params: { table: id }, props: { table } }] : []));

/** A documented set of data as a table for spreadsheets and statistics. */
export const GET = ({ props: { table } }: { props: { table: DataTable } }) =>
	new Response(dataCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
