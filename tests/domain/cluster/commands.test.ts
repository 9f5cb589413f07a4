import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/domain/cluster/commands.ts';
import { fixture, read } from './paste.ts';

/** The header that a command with columns of its own makes kubectl print. */
const headerOf = (command: string) =>
	/custom-columns='([^']+)'/
		.exec(command)?.[1]
		?.split(',')
		.map((column) => column.split(':')[0])
		.join('   ');

describe.each(COMMANDS)('the proposed command for $id', ({ command }) => {
	test('only reads', () => {
		const [kubectl = '', ...filters] = command.split(' | ');
		expect(kubectl).toMatch(/^kubectl (?:get|top) (?:pods|nodes|services|namespaces) /);
		expect(kubectl).not.toMatch(/[;&<>`]|\$\(/);
		expect(['', '(IFS= read -r header; echo "1 $header"; sort | uniq -c)']).toContain(filters.join(' | '));
	});

	test('can be copied into a shell: one pair of single quotes, no double quotes in them', () => {
		const [, quoted = ''] = /'([^']*)'/.exec(command) ?? [];
		expect(quoted).not.toMatch(/["\\]{2}|"/);
		expect(command).not.toContain('\n');
	});

	test('is taken for a command, and a reader who pastes nothing else is told to run it', () => {
		for (const prompt of ['', 'admin@host:~$ ', 'PS C:\\> ']) {
			const { skipped, why } = read(`${prompt}${command}\n`);
			expect(skipped).toEqual({ 'A command without its output': 1 });
			expect(why).toEqual(['This is the command. Run it, and paste what it prints.']);
		}
	});

	test('is not mentioned where it is pasted along with an output', () => {
		expect(read(`${command}\n${fixture('services-1.30.txt')}`).skipped).toEqual({});
	});
});

test('every column that is proposed is printed in the fixture and read from it', () => {
	const text = fixture('columns-1.33.txt');
	for (const { id, command } of COMMANDS.filter(({ command }) => command.includes('custom-columns'))) {
		const header = headerOf(command) ?? '';
		const printed = text.split('\n').map((line) => line.trim().replace(/ {2,}/g, '   '));
		expect(printed, id).toContain(header);
	}
});
