/** What is kept of a node. A field that is missing is not known. */
export type Node = {
	readonly ready?: boolean | undefined;
	readonly controlPlane?: boolean | undefined;
	/** Keeps ordinary pods away, as control planes mostly do. */
	readonly reserved?: boolean | undefined;
	readonly windows?: boolean | undefined;
	/** What the scheduler may give away. */
	readonly vcpu?: number | undefined;
	readonly mib?: number | undefined;
	/** Kubernetes version of its agent, "1.31". */
	readonly version?: string | undefined;
	readonly address?: number | undefined;
	/** What pods on it request. */
	readonly requestedVcpu?: number | undefined;
	readonly requestedMib?: number | undefined;
	/** What it uses. */
	readonly usedVcpu?: number | undefined;
	readonly usedMib?: number | undefined;
};

/** "1.31" of "v1.31.4-eks-2d5f260". */
export function versionOf(text: string | undefined): string | undefined {
	const [, major, minor] = /^v?(\d{1,2})\.(\d{1,3})(?!\d)/.exec(text ?? '') ?? [];
	return major === undefined ? undefined : `${major}.${minor}`;
}

const ROLE = 'node-role.kubernetes.io/';

/** Whether the key of a label or a taint gives a node to the control plane of Kubernetes. */
export const isControlPlaneKey = (key: string) => key.startsWith(ROLE) && isControlPlane(key.slice(ROLE.length));

/** What the label of a role ends in, and what kubectl prints in the column ROLES. */
export const isControlPlane = (role: string) => /^(?:control-plane|master|controlplane)$/.test(role);
