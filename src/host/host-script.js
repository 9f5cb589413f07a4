/*
 * Mesh or Not, for pages that hold its embeds: each frame gets the height of its content, and the theme of the page unless
 * its address names one. Copy this file into your wiki; do not load it from elsewhere.
 */
(() => {
	const frames = () => [...document.querySelectorAll('iframe[src*="/embed/"]')];
	const tell = (frame, message) => frame.contentWindow?.postMessage({ ...message, v: 1 }, '*');

	/* Light text means a dark page, whatever the wiki calls its themes. */
	const theme = () => {
		const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(document.body).color);
		if (!rgb) return 'auto';
		return rgb[1] * 0.3 + rgb[2] * 0.6 + rgb[3] * 0.1 > 128 ? 'dark' : 'light';
	};
	const tellTheme = (frame) => {
		if (!/[?&#]theme=/.test(frame.src)) tell(frame, { type: 'mesh-or-not:theme', theme: theme() });
	};
	const tellAll = () => frames().forEach(tellTheme);

	/* Inside a sandbox the origin is "null", so windows are compared. */
	const fit = ({ source, data }) => {
		const frame = frames().find(({ contentWindow }) => contentWindow === source);
		if (!frame || data?.type !== 'mesh-or-not:resize' || data.v !== 1 || !Number.isFinite(data.height)) return;
		frame.style.height = `${Math.min(4000, Math.max(80, data.height))}px`;
		tellTheme(frame);
	};

	const start = () => {
		addEventListener('message', fit);
		/* Wikis mark their theme by an attribute of the page or of its body. */
		const marks = new MutationObserver(tellAll);
		for (const element of [document.documentElement, document.body]) marks.observe(element, { attributes: true });
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);
		/* Embeds that were ready before this script say their height once more. */
		for (const frame of frames()) tell(frame, { type: 'mesh-or-not:ping' });
	};
	if (document.body) start();
	else addEventListener('DOMContentLoaded', start);
})();
