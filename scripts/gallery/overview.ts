import type { Picture } from './pictures.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const defectList = ({ defects }: Picture) =>
	defects.length === 0
		? ''
		: `<ul>${defects.map(({ kind, what }) => `<li><b>${escaped(kind)}</b>: ${escaped(what)}</li>`).join('')}</ul>`;

const figure = (picture: Picture) => `<figure>
<a href="${picture.file}"><img src="${picture.file}" loading="lazy" alt="${picture.template}"></a>
<figcaption>${picture.width} px, ${picture.condition}${defectList(picture)}</figcaption></figure>`;

const section = (template: string, pictures: readonly Picture[]) =>
	`<section id="${template}"><h2>${template}</h2><div>${pictures.map(figure).join('\n')}</div></section>`;

/** One page that shows all pictures side by side, by template. */
export function overviewOf(pictures: readonly Picture[]): string {
	const templates = [...new Set(pictures.map(({ template }) => template))];
	const links = templates.map((template) => `<a href="#${template}">${template}</a>`).join(' ');
	const sections = templates.map((id) =>
		section(
			id,
			pictures.filter(({ template }) => template === id),
		),
	);
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
body { font: 14px/1.4 system-ui; margin: 1rem; background: #ddd }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem }
section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { flex: none; width: 24rem; margin: 0 }
img { display: block; width: 100%; max-height: 40rem; object-fit: cover; object-position: top; border: 1px solid #888 }
figcaption { overflow-wrap: anywhere } ul { padding-left: 1rem; color: #900 }
</style>
<h1>Gallery</h1><nav>${links}</nav>
${sections.join('\n')}
</html>
`;
}
