/** Something in a paste that nobody should paste anywhere. */
export type Secret = { readonly what: string };

/** Shapes of credentials. Each is recognized by its form, so that a word alone is none. */
const SECRETS: readonly (readonly [what: string, shape: RegExp])[] = [
	['a private key', /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/],
	['a Secret of Kubernetes', /"kind": ?"Secret(?:List)?"|^(?:- )? {0,4}kind: Secret(?:List)?\s*$/m],
	['a kubeconfig with credentials', /\bclient-key-data"?: ?"?[A-Za-z0-9+/]{20}|^ {2,8}(?:token|password): \S{8}/m],
	['a token', /\beyJ[A-Za-z0-9_-]{16,2000}\.eyJ[A-Za-z0-9_-]{16,4000}\.[A-Za-z0-9_-]{16}/],
	['an access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bxox[bap]-\d{8,}-/],
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
		const found = SECRETS.find(([, shape]) => shape.test(part));
		if (found !== undefined) return { what: found[0] };
		yield Math.min(text.length, start + PART);
	}
	return undefined;
}
