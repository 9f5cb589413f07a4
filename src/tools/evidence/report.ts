import { issueAddress, reportPath } from '../../domain/evidence/report.ts';
import { REPOSITORY } from '../frame/repository.ts';
import { siteHref } from '../frame/site.ts';

/** Where an error in a fact is reported: the form of the repository, or a text to copy where no repository is known. */
export const reportHref = (id: string): string =>
	REPOSITORY === '' ? siteHref(reportPath(id)) : issueAddress(REPOSITORY, id);
