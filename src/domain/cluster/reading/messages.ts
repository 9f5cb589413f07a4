/** What stands in terminals beside the output: messages, commands and prompts. */

type Message = { readonly what: string; readonly pattern: RegExp; readonly why: string };

/**
 * Messages in place of an output, each with what to do.
 *
 * @see https://github.com/kubernetes/kubectl/blob/master/pkg/cmd/util/helpers.go
 */
const MESSAGES: readonly Message[] = [
	{
		what: 'kubectl is not logged in',
		pattern: /^error: You must be logged in to the server/,
		why: 'Log in to the cluster again, run the command once more, and paste what it prints.',
	},
	{
		what: 'Access was denied',
		pattern: /^Error from server \(Forbidden\)/,
		why: 'You may not list this across all namespaces. Run the command without -A in each namespace that you may read, and paste all outputs.',
	},
	{
		what: 'The metrics are missing',
		pattern: /metrics\.k8s\.io|^error: [Mm]etrics (?:API )?not available/,
		why: 'The cluster gives no metrics. Leave the usage out: published figures take its place.',
	},
	{
		what: 'The cluster could not be reached',
		pattern: /^(?:The connection to the server|Unable to connect to the server)/,
		why: 'Check the context of kubectl and the network, run the command once more, and paste what it prints.',
	},
	{
		what: 'The list is empty',
		pattern: /^No resources found/,
		why: 'Nothing of that kind is in the namespace. Add -A to see all namespaces.',
	},
	{
		what: 'The command was not found',
		pattern: /\b(?:kubectl|kubecolor|oc|k): (?:command )?not found|command not found: |is not recognized as /,
		why: 'Run the command where kubectl is installed.',
	},
	{
		what: 'kubectl reported an error',
		pattern: /^(?:error: |Error from server|Error: unknown (?:command|flag|shorthand))/,
		why: 'Copy the command again as a whole. In cmd.exe, write double quotes in the place of the single ones.',
	},
];

/** The message that a line is, if it is one in place of an output. */
export function messageIn(line: string): Omit<Message, 'pattern'> | undefined {
	return /error|found|connect|recognized|server|metrics/i.test(line)
		? MESSAGES.find(({ pattern }) => pattern.test(line))
		: undefined;
}

const COMMAND =
	/(?:^|[$#%>❯➜»]\s{0,4})(?:sudo )?(?:kubectl|kubecolor|oc|k)(?:\.exe)? (?:--?\S{1,100} (?:[^-\s]\S{0,100} )?){0,4}(?:get|top|describe|version|config)\b/;

/** Any command behind a prompt. */
const PROMPTED = /^(?:\[[^\]]{1,100}\]|PS [^>]{1,150}|\S{0,100}(?: \([^)]{1,60}\))?) ?[$#%>❯➜»] {1,4}[a-z.]/;

/** Whether a line is a command of kubectl. */
export const isKubectl = (line: string) => COMMAND.test(line.slice(0, 500));

/** Whether a line is a command: one of kubectl, or any behind a prompt. */
export const isCommand = (line: string) => isKubectl(line) || PROMPTED.test(line.slice(0, 500));

/** The namespace that a command asks for; empty for all of them or for the one of the context. */
export function namespaceOf(command: string): string {
	return / (?:-n|--namespace)[ =]?([a-z0-9][a-z0-9-]{0,62})(?= |$)/.exec(command.slice(0, 2000))?.[1] ?? '';
}

/** Prompts without a command, fences around code, log lines and warnings of kubectl, and the rest of a command that was wrapped. */
const NOISE: readonly RegExp[] = [
	/^\s*(?:\[[^\]]{1,100}\]|\S{0,80}[@:~]\S{0,120}(?: \([^)]{1,60}\))?)?\s*[$#%>❯➜»]\s*$/,
	/^PS [^>]{0,200}>\s*$/,
	/^\s*(?:```\w*|~~~|-{3,}|\.{3}|={3,}|\*{3,})\s*$/,
	/^[IWE]\d{4} \d\d:\d\d:\d\d/,
	/^(?:Warning|W\d{4}):? /,
	/:\.(?:spec|metadata|status)\b/,
	/^\s*#/,
	/^Last login: /,
	/^(?:Client Version|Kustomize Version|Switched to context|Now using project|Defaulted container)\b/,
];

/** Whether a line says nothing and needs no mention. */
export function isNoise(line: string): boolean {
	const text = line.trimEnd().slice(0, 400);
	return NOISE.some((pattern) => pattern.test(text));
}

/** What a line is a part of, where the beginning of JSON or YAML is missing. */
export function restIn(line: string): string | undefined {
	const text = line.trim().slice(0, 400);
	if (/^(?:"[^"]{1,300}"(?::.*|,)?|[}\]]+,?)$/.test(text)) return 'The rest of some JSON';
	return /^ +(?:- )?[a-zA-Z][\w./-]{0,100}:(?: |$)/.test(line) ? 'The rest of some YAML' : undefined;
}

/** Version of the API server, as `kubectl version` prints it. */
export const serverVersionIn = (line: string) => /^Server Version: .{0,200}?\bv?(\d+\.\d+)/.exec(line)?.[1];
