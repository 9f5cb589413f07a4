import { Go } from './Go.tsx';

/** Parts of the result, in their order on the page. */
const PARTS = [
	['advisor-needs', 'Need by need'],
	['advisor-candidates', 'Candidates'],
	['advisor-next', 'What to do next'],
	['advisor-triggers', 'What would change it'],
	['share-title', 'Share and export'],
] as const;

/** The way to the parts of the result: they lie below the questions, out of sight. */
export const Contents = () => (
	<nav class="advisor-contents" aria-label="Parts of the result">
		<ul>
			{PARTS.map(([id, title]) => (
				<li key={id}>
					<Go to={id}>{title}</Go>
				</li>
			))}
		</ul>
	</nav>
);
