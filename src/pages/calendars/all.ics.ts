import { supportEnds } from '../../domain/support/calendar.ts';
import { library } from '../../library.ts';
import { calendar } from './_calendar.ts';

/** Support windows of all platforms. */
export const GET = () => calendar('Support of service meshes', library.platforms.flatMap(supportEnds));
