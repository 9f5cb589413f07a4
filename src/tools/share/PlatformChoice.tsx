import { GROUPS, PLATFORMS } from '../../domain/share/platforms.ts';

type Props = { readonly onChoose: (id: string) => void };

/** All places, by their kind. */
export function PlatformChoice({ onChoose }: Props) {
	return (
		<div class="share-places">
			{GROUPS.map((group) => (
				<section key={group} aria-label={group}>
					<h3>{group}</h3>
					<ul>
						{PLATFORMS.filter((platform) => platform.group === group).map(({ id, name }) => (
							<li key={id}>
								<button type="button" id={`share-to-${id}`} onClick={() => onChoose(id)}>
									{name}
								</button>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
