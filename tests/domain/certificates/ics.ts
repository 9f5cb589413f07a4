/** A strict reader of calendar files after RFC 5545, which throws at everything that the standard does not allow. */

/** A line of content: name, parameters and value. */
export type Line = { readonly name: string; readonly parameters: string; readonly value: string };

/** A component with its lines and the components inside it. */
export type Component = {
	readonly name: string;
	readonly lines: readonly Line[];
	readonly inside: readonly Component[];
};

const LONGEST = 75;

/** The calendar in a file. */
export function parseCalendar(file: string): Component {
	const lines = unfolded(file).map(lineOf);
	const rest = [...lines];
	const calendar = componentAt(rest);
	if (calendar.name !== 'VCALENDAR') throw new Error(`a calendar begins with VCALENDAR, not ${calendar.name}`);
	if (rest.length > 0) throw new Error('there is something behind the calendar');
	if (calendar.inside.length === 0) throw new Error('a calendar holds at least one component');
	return calendar;
}

/** Logical lines. Each physical one ends with CR LF and has at most 75 octets; a continuation begins with a space. */
function unfolded(file: string): string[] {
	if (!file.endsWith('\r\n')) throw new Error('the last line does not end with CR LF');
	const physical = file.slice(0, -2).split('\r\n');
	const logical: string[] = [];
	for (const line of physical) {
		if (/[\r\n]/.test(line)) throw new Error(`a lone CR or LF in ${JSON.stringify(line)}`);
		const octets = new TextEncoder().encode(line).length;
		if (octets > LONGEST) throw new Error(`${octets} octets in ${JSON.stringify(line)}`);
		if (line === '') throw new Error('an empty line');
		if (line.startsWith(' ')) logical.push(`${logical.pop() ?? ''}${line.slice(1)}`);
		else logical.push(line);
	}
	return logical;
}

function lineOf(text: string): Line {
	const [, name = '', parameters = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:"]+)*):(.*)$/s.exec(text) ?? [];
	if (value === undefined) throw new Error(`no content line: ${text}`);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is not allowed
	if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error(`a control character in ${name}`);
	return { name, parameters: parameters.slice(1), value };
}

function componentAt(rest: Line[]): Component {
	const begin = rest.shift();
	if (begin?.name !== 'BEGIN') throw new Error(`expected BEGIN, found ${begin?.name}`);
	const lines: Line[] = [];
	const inside: Component[] = [];
	for (;;) {
		const [next] = rest;
		if (next === undefined) throw new Error(`${begin.value} does not end`);
		if (next.name === 'BEGIN') inside.push(componentAt(rest));
		else if (next.name === 'END') {
			if (next.value !== begin.value) throw new Error(`${begin.value} ends as ${next.value}`);
			rest.shift();
			return { name: begin.value, lines, inside };
		} else lines.push(rest.shift() as Line);
	}
}

/** The only value of a property. */
export function onlyValue({ name, lines }: Component, property: string): string {
	const found = lines.filter((line) => line.name === property);
	if (found.length !== 1) throw new Error(`${name} has ${property} ${found.length} times`);
	return (found[0] as Line).value;
}

/** Text without its escapes. A backslash in front of anything else is refused, and so are bare commas and semicolons. */
export function textOf(component: Component, property: string): string {
	const value = onlyValue(component, property);
	if (/(?:^|[^\\])(?:\\\\)*[;,]/.test(value)) throw new Error(`a bare separator in ${property}`);
	return value.replace(/\\(.?)/gs, (_, escaped: string) => {
		if (escaped === 'n' || escaped === 'N') return '\n';
		if (/^[\\;,]$/.test(escaped)) return escaped;
		throw new Error(`an unknown escape \\${escaped} in ${property}`);
	});
}

/** A moment in UTC. */
export function momentOf(component: Component, property: string): number {
	const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(onlyValue(component, property)) ?? [];
	const [year, month, day, hour, minute, second] = parts.map(Number);
	if (second === undefined) throw new Error(`${property} is not in UTC`);
	return Date.UTC(year as number, (month as number) - 1, day, hour, minute, second);
}

/** A whole day, as YYYY-MM-DD. */
export function dayOf({ name, lines }: Component, property: string): string {
	const [line, ...others] = lines.filter((entry) => entry.name === property);
	const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(line?.value ?? '') ?? [];
	if (line?.parameters !== 'VALUE=DATE' || others.length > 0 || day === undefined) {
		throw new Error(`${name} has no day in ${property}`);
	}
	const text = `${year}-${month}-${day}`;
	if (new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) throw new Error(`${text} is no day`);
	return text;
}
