import { parseAllDocuments } from 'yaml';

/**
 * Whether a cluster would read other values than the tests do. Kubernetes reads YAML 1.1, in which yes, on and 0644 are
 * no texts: https://github.com/kubernetes-sigs/yaml/blob/master/goyaml.v2/resolve.go. Quotes make both agree.
 */
export const readDifferently = (text: string): boolean => values(text, '1.1') !== values(text, '1.2');

const values = (text: string, version: '1.1' | '1.2'): string =>
	JSON.stringify(parseAllDocuments(text, { version }).map((document) => document.toJS()));
