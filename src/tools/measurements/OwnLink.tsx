type Props = { readonly anchor: string; readonly to: string };

/** A link to a test or a comparison, for those who want to pass it on. */
export function OwnLink({ anchor, to }: Props) {
	return (
		<a class="own-link" href={`#${anchor}`} aria-label={`Link to: ${to}`}>
			#
		</a>
	);
}
