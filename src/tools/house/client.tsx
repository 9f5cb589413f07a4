import type { AdvisorData } from '../advisor/model.ts';
import { keptRules } from '../frame/house.ts';
import { mountOnUse } from '../frame/mountOnUse.tsx';
import HouseTool from './View.tsx';

mountOnUse<AdvisorData>('house', HouseTool, '/data/v1/advisor.json');

// What the browser keeps is shown without being asked for.
if (keptRules() !== undefined) {
	for (const root of document.querySelectorAll('[data-tool="house"]')) root.dispatchEvent(new Event('pointerenter'));
}
