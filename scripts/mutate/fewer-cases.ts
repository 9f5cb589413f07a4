import fc from 'fast-check';

/** Every mutant runs the properties again. What a few dozen cases do not notice, a missing example should tell. */
fc.configureGlobal({ numRuns: 30 });
