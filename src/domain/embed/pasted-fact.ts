/** The id of a fact in what a reader pasted: the id itself, or the address of its embed or of its place on a page. */
export function pastedFact(text: string): string | undefined {
	const [, embedded] = /\/embed\/fact\/([a-z0-9-]+\/[a-z0-9-]+)\/?(?:[?#].*)?$/.exec(text.trim()) ?? [];
	const [, subject, name] = /\/([a-z0-9-]+)\/#fact-([a-z0-9-]+)$/.exec(text.trim()) ?? [];
	if (embedded !== undefined) return embedded;
	if (subject !== undefined) return `${subject}/${name}`;
	return /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text.trim()) ? text.trim() : undefined;
}
