import { embedFrame, type Frame } from '../../domain/embed/frame.ts';
import type { ToolId } from '../../domain/share/tools.ts';
import { addressOf } from '../frame/site.ts';

/** The frame that shows the present state of a tool. */
export function frameFor(tool: ToolId, url: string): Frame {
	const state = url.slice(url.indexOf('#') + 1);
	// A frame without an origin of its own still knows where it came from.
	return embedFrame({ tool, state }, { origin: addressOf('/').replace(/\/$/, ''), base: '/' });
}

/** The host of an address with its port, if any, and the same with its scheme; the address itself where it has none. */
export function hostOf(address: string): Pick<URL, 'host' | 'origin'> {
	try {
		return new URL(address);
	} catch {
		return { host: address, origin: address };
	}
}
