import type { Cap, Load } from './caps.ts';

/**
 * Services that call each other in a row, from the edge to the last one. All but the last one are layers that may retry;
 * the last one is where requests fail.
 */
export type Chain = {
	/** Attempts of each layer for one request that arrives at it, the first try included; 1 is no retry. */
	readonly attempts: readonly number[];
	/** What holds back the retries of each layer. */
	readonly cap: Cap;
	/** Requests of users per second, which arrive at the first layer. */
	readonly rate: number;
	readonly instances: Load['instances'];
	readonly attemptSeconds: Load['attemptSeconds'];
};

/** Requests that arrive at the last service for one request of a user, if every attempt fails and nothing caps retries. */
export function worstAmplification(attempts: readonly number[]): number {
	return attempts.reduce((product, own) => product * own, 1);
}

/**
 * The same if each attempt at the last service fails independently: `(1 - f^n) / (1 - f)`, with `n` the worst case. All
 * layers together act like one that makes up to `n` attempts.
 *
 * @param failure share of attempts that fail, from 0 to 1
 */
export function expectedAmplification(attempts: readonly number[], failure: number): number {
	const most = worstAmplification(attempts);
	// Written this way, nothing is lost where f is close to 1.
	return failure === 1 ? most : -Math.expm1(most * Math.log(failure)) / (1 - failure);
}
