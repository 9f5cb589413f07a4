import { describe, expect, test } from 'vitest';
import {
	isCommand,
	isNoise,
	messageIn,
	namespaceOf,
	restIn,
	serverVersionIn,
} from '../../../src/domain/cluster/reading/messages.ts';

describe('a message in the place of an output', () => {
	test.each([
		['error: You must be logged in to the server (Unauthorized)', 'kubectl is not logged in'],
		['Error from server (Forbidden): pods is forbidden', 'Access was denied'],
		['Error from server (NotFound): the server could not find metrics.k8s.io', 'The metrics are missing'],
		['error: Metrics API not available', 'The metrics are missing'],
		['error: metrics not available yet', 'The metrics are missing'],
		['The connection to the server localhost:8080 was refused', 'The cluster could not be reached'],
		['Unable to connect to the server: x509: certificate has expired', 'The cluster could not be reached'],
		['No resources found', 'The list is empty'],
		['No resources found in shop namespace.', 'The list is empty'],
		['bash: kubectl: command not found', 'The command was not found'],
		['sh: oc: not found', 'The command was not found'],
		['zsh: command not found: kubectl', 'The command was not found'],
		["'kubectl' is not recognized as an internal or external command,", 'The command was not found'],
		['error: unknown shorthand flag', 'kubectl reported an error'],
		['Error from server (NotFound): namespaces "x" not found', 'kubectl reported an error'],
		['Error: unknown command "gett" for "kubectl"', 'kubectl reported an error'],
	])('%s', (line, what) => {
		expect(messageIn(line)).toMatchObject({ what, why: expect.stringMatching(/^[A-Z].*\.$/) });
	});

	test.each([
		...[
			'',
			'cart-1   1/1   Running',
			'log: error: You must be logged in to the server',
			'found-1   1/1   Running   0   1d',
		],
		...[
			'server-error-1   1/1   Error   0   1d',
			'we wonder: No resources found',
			'Error: it failed',
			'my-connect-1   2/2',
		],
	])('is none: %s', (line) => {
		expect(messageIn(line)).toBeUndefined();
	});
});

describe('a line is a command', () => {
	test.each([
		...['kubectl get pods', '$ kubectl get pods -A', '# kubectl top pods', '❯ k get nodes', '% oc get pods'],
		...['user@host:~$ kubectl get nodes -o wide', 'PS C:\\Users\\me> kubectl get pods', 'C:\\>kubectl.exe get pods'],
		...['$ sudo kubectl describe nodes', '$ kubectl --context prod -n shop get pods', 'kubecolor version'],
		...[
			'kubectl config get-contexts',
			'[root@cp-1 ~]# ls -l',
			'user@host:~/shop$ cat x',
			'~/shop (main) $ git status',
			'$ echo',
		],
	])('%j', (line) => {
		expect(isCommand(line)).toBe(true);
	});

	test.each([
		...[
			'',
			'cart-1   1/1   Running',
			'kubectl',
			'kubectl-proxy-1   1/1   Running',
			'we ran kubectl get pods',
			'kubectl apply -f x',
		],
		...['$', '$ ', '$ 100', 'k8s get pods', 'web-1   3% of', 'a: b', '  - kubectl get pods'],
	])('%j is none', (line) => {
		expect(isCommand(line)).toBe(false);
	});
});

test('a command names the namespace of its output', () => {
	expect(['kubectl get pods -n shop', 'kubectl -n shop get pods', 'kubectl get pods -nshop'].map(namespaceOf)).toEqual([
		...['shop', 'shop', 'shop'],
	]);
	expect(['kubectl get pods --namespace=shop-2', 'kubectl --namespace shop-2 get pods'].map(namespaceOf)).toEqual([
		...['shop-2', 'shop-2'],
	]);
	expect(
		[
			'kubectl get pods',
			'kubectl get pods -A',
			'kubectl get nodes --no-headers',
			'kubectl get pods -n',
			'kubectl get pods -n "x"',
		].map(namespaceOf),
	).toEqual(['', '', '', '', '']);
});

describe('a line that says nothing', () => {
	test.each([
		...[
			'$',
			'$ ',
			'user@host:~$',
			'~/shop %',
			'~/shop (main) $',
			'[root@cp-1 ~]# ',
			'PS C:\\>',
			'PS C:\\Users\\me> ',
			'```',
			'```text',
			'~~~',
			'---',
		],
		...['...', '=====', '***', 'I0921 10:00:00.000000 1 x.go:1] hello', 'W0921 10:00:00.000000 1 x.go:1] hello'],
		...[
			'Warning: v1 ComponentStatus is deprecated',
			'  .metadata.name:.spec.x',
			"PHASE:.status.phase'",
			'# a comment',
			'  # one',
		],
		...[
			'Last login: Mon Sep 14 on ttys001',
			'Client Version: v1.33.0',
			'Kustomize Version: v5.0.4',
			'Switched to context "prod".',
		],
		...['Defaulted container "app" out of: app, istio-proxy', 'Now using project "shop" on server'],
	])('%j', (line) => {
		expect(isNoise(line)).toBe(true);
	});

	test.each([
		...[
			'hello',
			'a $ b',
			'cart-1   1/1',
			'``` and more',
			'--',
			'..',
			'==',
			'**',
			'I0921 hello',
			'X0921 10:00:00 x',
			'A warning: x',
		],
		...[
			'Warnings',
			'my .spec of it',
			'My last login: x',
			'The Client Version: x',
			'Client Versions',
			'PSX C:\\>',
			'see #3',
		],
	])('%j says something', (line) => {
		expect(isNoise(line)).toBe(false);
	});
});

describe('the rest of an output whose beginning is missing', () => {
	test.each(['"kind": "Pod",', '"name": {', '"a"', '"a",', '  "uid": 3', '}', '  },', ']', ']}', '}],'])(
		'%j is JSON',
		(line) => {
			expect(restIn(line)).toBe('The rest of some JSON');
		},
	);

	test.each(['  name: a', '    - name: a', ' spec:', '  app.kubernetes.io/name: x'])('%j is YAML', (line) => {
		expect(restIn(line)).toBe('The rest of some YAML');
	});

	test.each([
		'',
		'name: a',
		'  name:a',
		'  a sentence',
		'"a" is a word',
		'it is "kind": x',
		'{',
		'} else',
		'  1: a',
		'""',
	])('%j is neither', (line) => {
		expect(restIn(line)).toBeUndefined();
	});
});

test('the version of the API server is told in any form that kubectl had', () => {
	expect(serverVersionIn('Server Version: v1.33.1')).toBe('1.33');
	expect(serverVersionIn('Server Version: 1.27')).toBe('1.27');
	expect(serverVersionIn('Server Version: version.Info{Major:"1", Minor:"24", GitVersion:"v1.24.3"}')).toBe('1.24');
	expect(['Client Version: v1.33.1', 'The Server Version: v1.33.1', 'Server Version:'].map(serverVersionIn)).toEqual([
		...[undefined, undefined, undefined],
	]);
});
