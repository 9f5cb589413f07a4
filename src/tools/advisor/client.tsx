import { mountOnUse } from '../frame/mountOnUse.tsx';
import type { AdvisorData } from './model.ts';
import AdvisorTool from './View.tsx';

mountOnUse<AdvisorData>('advisor', AdvisorTool, '/data/v1/advisor.json');
