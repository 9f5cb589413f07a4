import { useContext } from 'preact/hooks';
import { Evidence } from '../evidence/Evidence.tsx';
import { PlatformIds } from './PlatformIds.ts';

type Props = { readonly facts: readonly string[]; readonly of: string };

/** The facts behind a line of the advice. */
export const Because = ({ facts, of }: Props) => <Evidence facts={facts} of={of} platforms={useContext(PlatformIds)} />;
