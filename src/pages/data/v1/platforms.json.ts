import { platformPath } from '../../../domain/evidence/paths.ts';
import { library } from '../../../library.ts';
import { absolute } from '../../../url.ts';
import { about, json } from './_json.ts';

/** Every platform with its lifecycle. */
export const GET = () =>
	json({
		...about(),
		platforms: library.platforms.map((platform) => ({ ...platform, page: absolute(platformPath(platform.id)) })),
	});
