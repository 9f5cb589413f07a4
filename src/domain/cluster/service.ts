/** What is kept of a service. */
export type Service = {
	readonly namespace?: number | undefined;
	readonly system: boolean;
	/** A name outside the cluster, without pods behind it. */
	readonly external: boolean;
	readonly ports: number;
};
