/** What distinguishes one record from every other, and how often it was continued. */
export type Identity = { readonly id: string; readonly revision: number };

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new record. Eighty random bits: two records of one team never meet. */
export function newIdentity(): Identity {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return { id: Array.from(bytes, (byte) => DIGITS[byte % DIGITS.length]).join(''), revision: 0 };
}

/** The same record, written once more. */
export const continued = ({ id, revision }: Identity): Identity => ({ id, revision: revision + 1 });
