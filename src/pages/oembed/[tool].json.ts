import { EMBEDS, type EmbedTool } from '../../domain/embed/tools.ts';
import { answer } from './_answer.ts';

const TOOLS = Object.keys(EMBEDS) as EmbedTool[];

export const getStaticPaths = () => TOOLS.map((tool) => ({ params: { tool }, props: { tool } }));

/** What consumers of oEmbed need to show a tool. */
export const GET = ({ props: { tool } }: { props: { tool: EmbedTool } }) =>
	answer({ tool, state: '' }, EMBEDS[tool].title, EMBEDS[tool].page);
