import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from '../../../src/domain/evidence/age.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test.each([
	['America/Los_Angeles', '2026-12-25T02:00:00Z', '2026-12-24'],
	['America/Los_Angeles', '2026-12-25T08:00:00Z', '2026-12-25'],
	['Pacific/Auckland', '2026-12-24T12:00:00Z', '2026-12-25'],
	['Asia/Kolkata', '2026-12-24T18:29:59Z', '2026-12-24'],
	['Asia/Kolkata', '2026-12-24T18:30:00Z', '2026-12-25'],
	['UTC', '2026-12-24T23:59:59Z', '2026-12-24'],
])('the day of a reader is that of their calendar: %s at %s', (zone, moment, day) => {
	vi.stubEnv('TZ', zone);
	expect(localDay(new Date(moment))).toBe(day);
});
