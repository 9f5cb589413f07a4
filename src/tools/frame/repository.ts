/**
 * Address of the repository, for links to its form for reports: the only place that knows it. It comes from the environment
 * of the build, REPOSITORY, since copies of the site have repositories of their own; empty where there is none.
 */
export const REPOSITORY: string = import.meta.env.REPOSITORY ?? '';
