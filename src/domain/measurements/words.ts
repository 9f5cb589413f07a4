import type { Testbed } from '../evidence/types.ts';

export type Runner = Testbed['by'];
export type Metric = Testbed['comparisons'][number]['metric'];
export type Load = Testbed['comparisons'][number]['load'];

/** What each measure is called. */
export const METRIC_WORDS: Readonly<Record<Metric, string>> = {
	'latency-p50': 'Latency, median',
	'latency-p90': 'Latency, 90th percentile',
	'latency-p99': 'Latency, 99th percentile',
	'latency-other': 'Latency, other',
	cpu: 'CPU of proxies',
	memory: 'Memory of proxies',
	throughput: 'Throughput',
	'control-plane': 'Control plane and agents',
};

/** What each kind of load is called. */
export const LOAD_WORDS: Readonly<Record<Load, string>> = {
	paced: 'A given rate of requests',
	saturated: 'As fast as it goes',
	bulk: 'Bulk data',
	objects: 'Many objects, little traffic',
	unknown: 'Not stated',
};

/** What whoever ran a test has at stake. */
export const RUNNER_WORDS: Readonly<Record<Runner, string>> = {
	maker: 'Makes or sells a product in it',
	cloud: 'Runs a cloud',
	consultancy: 'Consultancy',
	university: 'University',
	individual: 'Somebody else',
};

const keysOf = <Word extends string>(words: Readonly<Record<Word, string>>) => Object.keys(words) as Word[];

/** All words, in the order in which they are offered. */
export const METRICS = keysOf(METRIC_WORDS);
export const LOADS = keysOf(LOAD_WORDS);
export const RUNNERS = keysOf(RUNNER_WORDS);
