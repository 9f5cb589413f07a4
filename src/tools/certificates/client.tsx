import { dataBeside, isEmbedded, mount } from '../frame/mount.tsx';
import type { CertificatesData } from './model.ts';
import CertificatePlanner from './View.tsx';

mount('certificates', CertificatePlanner, (root) => ({
	data: dataBeside<CertificatesData>(root),
	embedded: isEmbedded(),
}));
