import { mountOnUse } from '../frame/mountOnUse.tsx';
import type { MeasurementsData } from './model.ts';
import MeasurementsTool from './View.tsx';

mountOnUse<MeasurementsData>('measurements', MeasurementsTool, '/data/v1/measurements/explorer.json');
