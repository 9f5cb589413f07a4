import { type Dataset, datasets } from '../../../data/datasets.ts';
import { library } from '../../../library.ts';
import { about, json } from './_json.ts';

export const getStaticPaths = () =>
	datasets(library).map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));

/** A documented set of data. */
export const GET = ({ props: { dataset } }: { props: { dataset: Dataset } }) =>
	json({ ...about(), ...dataset.content });
