/** Results that unfold, by the ids of their sections. What they hold is loaded when a reader unfolds one of them. */
export const MORE_TITLES = {
	bounds: 'Bounds of the latency',
	needed: 'What should be reserved',
	control: 'Control plane',
	nodes: 'Nodes',
	certificates: 'Certificates',
	scoping: 'Configuration in sidecars',
} as const;
