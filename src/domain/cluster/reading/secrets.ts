/** Something in a paste that nobody should paste anywhere. */
export type Secret = { readonly what: string };

type Shape = {
	readonly what: string;
	/** One of these stands in the text wherever the shape does. They are found faster. */
	readonly marks: readonly string[];
	readonly shape: RegExp;
};

/** Shapes of credentials. Each is recognized by its form, so that a word alone is none. */
const SHAPES: readonly Shape[] = [
	{
		what: 'a private key',
		marks: ['PRIVATE KEY-----'],
		shape: /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/,
	},
	{
		what: 'a Secret of Kubernetes',
		marks: ['Secret'],
		shape: /"kind": ?"Secret(?:List)?"|^(?:- )? {0,4}kind: Secret(?:List)?\s*$/m,
	},
	{
		what: 'a kubeconfig with credentials',
		marks: ['client-key-data', ' token: ', ' password: '],
		shape: /\bclient-key-data"?: ?"?[A-Za-z0-9+/]{20}|^ {2,8}(?:token|password): \S{8}/m,
	},
	{
		what: 'a token',
		marks: ['.eyJ'],
		shape: /\beyJ[A-Za-z0-9_-]{16,2000}\.eyJ[A-Za-z0-9_-]{16,4000}\.[A-Za-z0-9_-]{16}/,
	},
	{
		what: 'an access key',
		marks: ['AKIA', 'ASIA', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'xoxb-', 'xoxa-', 'xoxp-'],
		shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bxox[bap]-\d{8,}-/,
	},
];

/** Characters that are searched at once, and how far two parts overlap, so that nothing is missed between them. */
const PART = 131_072;
const OVERLAP = 8_192;

/**
 * Looks for credentials before anything else is read.
 *
 * @returns what was found, but never where or how it reads
 */
export function* findSecret(text: string): Generator<number, Secret | undefined> {
	for (let start = 0; start < text.length; start += PART) {
		const part = text.slice(start, start + PART + OVERLAP);
		const found = SHAPES.find(({ marks, shape }) => marks.some((mark) => part.includes(mark)) && shape.test(part));
		if (found !== undefined) return { what: found.what };
		yield Math.min(text.length, start + PART);
	}
	return undefined;
}
