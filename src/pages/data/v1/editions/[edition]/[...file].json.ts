import { textOfContents } from '../../../../../domain/editions/contents.ts';
import { filesOfEdition } from '../../../../../edition-files.ts';
import { type EditionEntry, editions, sinceEdition } from '../../../../../editions.ts';
import { compact, textFile } from '../_files.ts';

type Props = { readonly make: () => Response };

/** Everything that is published about an edition, by the path of its file. */
export function getStaticPaths() {
	return editions.flatMap((edition) =>
		Object.entries(filesAbout(edition)).map(([file, make]) => ({
			params: { edition: edition.id, file },
			props: { make },
		})),
	);
}

export const GET = ({ props: { make } }: { readonly props: Props }) => make();

function filesAbout(edition: EditionEntry): Record<string, () => Response> {
	const files = Object.entries(edition.library ? filesOfEdition(edition.library) : {});
	return {
		/** Exactly the text of which the hash of the edition is made. */
		content: () => textFile(textOfContents(edition.contents)),
		outline: () => compact(edition, edition.outline),
		since: () => compact(edition, sinceEdition(edition)),
		...(edition.difference && { difference: () => compact(edition, edition.difference ?? {}) }),
		...Object.fromEntries(files.map(([file, content]) => [file, () => compact(edition, content())])),
	};
}
