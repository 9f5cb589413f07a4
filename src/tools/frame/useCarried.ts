import { useLayoutEffect, useState } from 'preact/hooks';

/** What the tool of this page takes along when its link pins other facts and it is built anew with them, by name. */
const carried = new Map<string, unknown>();

/**
 * State that is in no link, such as what a reader wrote. It outlives a change of the edition: only the facts are others then.
 *
 * @param name tells the states of a tool apart
 */
export function useCarried<State>(name: string, initial: State) {
	const [state, setState] = useState(() => (carried.get(name) as State | undefined) ?? initial);
	useLayoutEffect(() => {
		carried.set(name, state);
	});
	return [state, setState] as const;
}
