import { dataBeside, mount } from '../frame/mount.tsx';
import type { MeasurementsData } from './model.ts';
import MeasurementsTool from './View.tsx';

mount('measurements', MeasurementsTool, (root) => ({ data: dataBeside<MeasurementsData>(root) }));
