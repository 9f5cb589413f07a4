/**
 * Folder of the content. Another one can be given for a trial build, for example to see that broken content is refused.
 */
export const CONTENT_ROOT = process.env['CONTENT'] ?? './content';
