import fc from 'fast-check';

/**
 * Where the random cases of all properties begin. It stands still, so that a check says the same of the same code each time:
 * a rare case is found by who looks for it (`npm run fuzz`, which begins somewhere else each time), not by who changed
 * something that has nothing to do with it.
 */
export const SEED = Number(process.env['PROPERTY_SEED'] ?? 1);

fc.configureGlobal({ seed: SEED });
