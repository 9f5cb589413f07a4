import { z } from 'astro/zod';
import { profileCondition } from './profile.ts';

/**
 * When something holds for a situation. `when`: every entry of the list must hold, and within one field any of the named
 * values will do. `unless`: none of these may hold.
 */
export const situation = z.strictObject({
	when: z.array(profileCondition).default([]).describe('Conditions that must all hold. Empty: always.'),
	unless: z.array(profileCondition).default([]).describe('Conditions of which none may hold.'),
});

export type Situation = z.infer<typeof situation>;
