import { advisorKnowledge } from './domain/advisor/build.ts';
import { library } from './library.ts';

/** Everything that the advisor knows, gathered once for a build: it looks through all facts for each platform. */
export const knowledge = advisorKnowledge(library);
