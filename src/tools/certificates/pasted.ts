/** What is loaded when somebody pastes certificates: what reads them, shows them, judges them and says so. */
export { chainOf, validitiesOf } from '../../domain/certificates/chain.ts';
export { Inspection } from './Inspection.tsx';
export { problemsIn } from './inspect.ts';
export { readCertificates } from './reader/read.ts';
export { statusText } from './status-text.ts';
