// Preloaded into a build: writes what the process has used when it ends, to the file that METER names.
import { writeFileSync } from 'node:fs';

const file = process.env['METER'];
delete process.env['METER'];

if (file !== undefined) {
	process.once('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		// Microseconds and kilobytes.
		writeFileSync(file, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMB: maxRSS / 1024 }));
	});
}
