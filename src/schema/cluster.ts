import { z } from 'astro/zod';
import { line } from './fields.ts';

const count = z.number().int().min(0);

/** A named cluster to start from in the overhead estimator. What it leaves out keeps the default of the estimator. */
export const cluster = z.strictObject({
	title: line(40).describe('Name on the button.'),
	summary: line(200).describe('What kind of cluster it stands for.'),
	order: z.number().int().describe('Position.'),
	inputs: z
		.strictObject({
			pods: count.describe('Pods in the mesh.'),
			services: count.describe('Services in the mesh.'),
			nodes: count.describe('Worker nodes.'),
			ingressRps: z.number().min(0).describe('Requests per second that enter the system.'),
			callsPerRequest: z.number().min(1).describe('Calls between services that one request causes.'),
			chain: z.array(count.min(1)).min(1).describe('Calls side by side at each level of the longest chain.'),
			waypoints: count.describe('Replicas of all waypoints together.'),
			baseP50Ms: z.number().positive().optional().describe('Median of the end-to-end latency of today, in ms.'),
			baseP99Ms: z.number().positive().optional().describe('Its 99th percentile, in ms.'),
			nodeVcpu: z.number().positive().optional().describe('CPU of a node that the scheduler may give away, in vCPU.'),
			nodeMib: count.optional().describe('Memory of a node that the scheduler may give away, in MiB.'),
			appVcpu: z.number().min(0).optional().describe('CPU that the applications request, in vCPU.'),
			appMib: count.optional().describe('Memory that the applications request, in MiB.'),
		})
		.describe('The cluster. Round numbers for orientation, not measurements.'),
});

export type ClusterEntry = z.infer<typeof cluster>;
