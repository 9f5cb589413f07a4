import { createContext } from 'preact';

/** Ids of all platforms: they tell on which page a fact stands. */
export const PlatformIds = createContext<ReadonlySet<string>>(new Set());
