/** Colors of a picture. They are written into it, because a picture on another page has no style of ours. */
export type Colors = {
	readonly paper: string;
	readonly ink: string;
	readonly soft: string;
	readonly rule: string;
	readonly bar: string;
	readonly range: string;
};

export const COLORS = {
	light: { paper: '#fcfbf8', ink: '#1c2023', soft: '#4b5157', rule: '#dcd8cd', bar: '#0c5a6b', range: '#8fb996' },
	dark: { paper: '#14181a', ink: '#eae7df', soft: '#b4b4ad', rule: '#343b3f', bar: '#84d0de', range: '#6f9b76' },
} as const satisfies Readonly<Record<string, Colors>>;

export type Theme = keyof typeof COLORS;
