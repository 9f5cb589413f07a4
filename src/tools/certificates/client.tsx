import { dataBeside, isEmbedded } from '../frame/mount.tsx';
import { mountPinnable } from '../frame/Pinnable.tsx';
import type { CertificatesData } from './model.ts';
import CertificatePlanner from './View.tsx';

mountPinnable('certificates', CertificatePlanner, (root) => ({
	data: dataBeside<CertificatesData>(root),
	embedded: isEmbedded(),
}));
