import type { AdvisorData } from '../advisor/model.ts';
import { mountOnUse } from '../frame/mountOnUse.tsx';
import HouseTool from './View.tsx';

mountOnUse<AdvisorData>('house', HouseTool, '/data/v1/advisor.json');
