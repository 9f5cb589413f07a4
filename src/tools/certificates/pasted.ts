/** What is loaded when somebody pastes certificates: what reads them, shows them and judges them. */
export { Inspection } from './Inspection.tsx';
export { problemsIn } from './inspect.ts';
export { readCertificates } from './reader/read.ts';
