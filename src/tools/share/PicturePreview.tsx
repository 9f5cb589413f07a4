import { useState } from 'preact/hooks';
import { FORMS, type FormId, type Shared } from '../../domain/share/forms.ts';
import { download } from '../frame/copy.ts';
import { dataAddress, pngFrom } from './png.ts';

type Props = {
	readonly ids: readonly FormId[];
	readonly shared: Shared;
	readonly onStatus: (status: string) => void;
};

/** A picture as it will be saved, for light and for dark pages. */
export function PicturePreview({ ids, shared, onStatus }: Props) {
	const [chosen, setChosen] = useState<FormId>(ids[0] ?? 'svgLight');
	const { name, title } = shared.report;
	const { ending, type, label, make } = FORMS[chosen];
	const svg = make(shared);
	const file = `${name}${ending}`;
	const saveSvg = () => {
		download(file, type, svg);
		onStatus(`Saved as ${file}. Where a frame forbids downloads, open the tool on its own page.`);
	};
	const savePng = async () => {
		const png = file.replace(/\.svg$/, '.png');
		try {
			download(png, 'image/png', await pngFrom(svg));
			onStatus(`Saved as ${png}. A PNG holds no sources: put the link beside it.`);
		} catch {
			onStatus('The browser could not make a PNG here. The SVG is the same picture.');
		}
	};
	return (
		<div class="share-preview">
			{ids.length > 1 && (
				<div class="share-actions">
					{ids.map((id) => (
						<button key={id} type="button" aria-pressed={id === chosen} onClick={() => setChosen(id)}>
							{FORMS[id].label}
						</button>
					))}
				</div>
			)}
			<img class="share-picture" src={dataAddress(svg)} alt={`Preview: ${label} of “${title}”`} />
			<div class="share-actions">
				<button type="button" class="share-main" onClick={saveSvg}>
					Download {file}
				</button>
				<button type="button" onClick={savePng}>
					Download as PNG
				</button>
			</div>
		</div>
	);
}
