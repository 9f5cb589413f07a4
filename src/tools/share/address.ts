import type { Frame } from '../../domain/share/frame.ts';
import { TOOLS, type ToolId } from '../../domain/share/tools.ts';
import { addressOf } from '../frame/site.ts';

/** The frame that shows the present state of a tool. */
export function frameFor(tool: ToolId, url: string, title: string): Frame {
	const state = url.slice(url.indexOf('#') + 1);
	return {
		url: `${addressOf(`/embed/${tool}/`)}#${state}`,
		title: `${title}: Mesh or Not`,
		height: TOOLS[tool].height,
	};
}

/** The host of an address with its port, if any; the address itself where it has none. */
export function hostName(address: string): string {
	try {
		return new URL(address).host;
	} catch {
		return address;
	}
}
