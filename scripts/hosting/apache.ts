import { type Header, TYPES } from './headers.ts';

/** An `.htaccess` for the folder of the site, wherever that lies. Needs mod_headers and `AllowOverride All`. */
export function htaccess(headers: readonly Header[], folders: readonly string[]): string {
	const usual = headers
		.filter(({ usual }) => usual !== '')
		.map(({ name, usual }) => `Header always set ${name} "${usual}"`);
	const exceptions = headers.flatMap(({ name, exceptions }) =>
		exceptions.map(
			({ value, folders }) =>
				`Header always ${value === '' ? `unset ${name}` : `set ${name} "${value}"`} "expr=reqenv('MESH_OR_NOT_FOLDER') =~ /^(?:${folders.join('|')})$/"`,
		),
	);
	return `# Embeds may be framed by anybody, and their files may be loaded from inside a sandbox; all other pages may be framed by
# this site only. The site may lie below any path that contains none of its folders.
DirectoryIndex index.html
AddDefaultCharset utf-8
${Object.entries(TYPES)
	.map(([end, type]) => `AddType "${type}" .${end}`)
	.join('\n')}
# The address of the page for what is missing cannot be relative: put the path of the site in front.
ErrorDocument 404 /404.html
SetEnvIf Request_URI "^.*?/(${folders.join('|')})/" MESH_OR_NOT_FOLDER=$1

${[...usual, ...exceptions].join('\n')}
`;
}
