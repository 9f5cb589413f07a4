import { library } from '../../../library.ts';
import { pathOfFact } from '../../../url.ts';
import { answer } from '../_answer.ts';

export const getStaticPaths = () => [
	...library.facts.map(({ id, statement }) => ({ params: { id }, props: { id, title: statement } })),
	...library.tombstones.map(({ id }) => ({
		params: { id },
		props: { id, title: 'A fact that was withdrawn or moved' },
	})),
];

/** What consumers of oEmbed need to show a single fact. */
export const GET = ({ props: { id, title } }: { props: { id: string; title: string } }) =>
	answer({ fact: id }, title, pathOfFact(id));
