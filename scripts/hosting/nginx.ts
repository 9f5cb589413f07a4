import { type Header, TYPES } from './headers.ts';

const variable = (name: string) => `$mesh_or_not_${name.toLowerCase().replaceAll('-', '_')}`;

/** A configuration for the folder `conf.d` of nginx. The site may lie below any path. */
export function nginxConf(headers: readonly Header[], folders: readonly string[]): string {
	const maps = headers
		.filter(({ exceptions }) => exceptions.length > 0)
		.map(({ name, usual, exceptions }) => {
			const lines = exceptions.flatMap(({ value, folders }) => folders.map((folder) => `	${folder} "${value}";`));
			return `map $mesh_or_not_folder ${variable(name)} {\n	default "${usual}";\n${lines.join('\n')}\n}`;
		});
	const added = headers.map(({ name, usual, exceptions }) =>
		exceptions.length > 0
			? `	add_header ${name} ${variable(name)} always;`
			: `	add_header ${name} "${usual}" always;`,
	);
	return `# Embeds may be framed by anybody, and their files may be loaded from inside a sandbox; all other pages may be framed by
# this site only. A header whose value is empty is not sent. The site may lie below any path that contains none of its folders.
map $uri $mesh_or_not_folder {
	default "";
	"~/(?<mesh_or_not_name>${folders.join('|')})/" $mesh_or_not_name;
}
${maps.join('\n')}

server {
	listen 8080;
	server_name _;
	root /usr/share/nginx/html;
	index index.html;
	charset utf-8;
	# Behind a proxy the server knows neither its name nor its port.
	absolute_redirect off;
	error_page 404 /404.html;

	gzip on;
	gzip_min_length 1024;
	gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/markdown text/calendar application/atom+xml;

${added.join('\n')}

	location / {
		try_files $uri $uri/ =404;
	}
${Object.entries(TYPES)
	.map(([end, type]) => `	location ~ \\.${end}$ {\n		types {}\n		default_type "${type}";\n	}`)
	.join('\n')}
}
`;
}
