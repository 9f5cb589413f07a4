import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** What a tool takes along when its link pins other facts and it is built anew with them, by name. */
export const Carried = createContext<Map<string, unknown> | undefined>(undefined);

/**
 * State that is in no link, such as what a reader wrote. It outlives a change of the edition: only the facts are others then.
 *
 * @param name tells the states of a tool apart
 */
export function useCarried<State>(name: string, initial: State) {
	const carried = useContext(Carried);
	const [state, setState] = useState(() => (carried?.has(name) ? (carried.get(name) as State) : initial));
	carried?.set(name, state);
	return [state, setState] as const;
}
