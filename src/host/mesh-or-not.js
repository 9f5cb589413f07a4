/*
 * <mesh-or-not tool="scoring" state="v=1&kb=2026.11.21&w=40.60"></mesh-or-not>: an embed of Mesh or Not as an element, for
 * wikis that allow scripts. It needs no host script. Copy this file into your wiki; do not load it from elsewhere.
 *
 * tool    advisor, certificates, checklist, matrix, measurements, overhead, record, retries or scoring
 * fact    a fact instead of a tool, for example "linkerd/retry-budget"
 * state   what stands behind the # of a link of the tool
 * kb      an edition of the facts, or live
 * theme   light or dark; without it, as the page, or as the reader's system
 * view    full, result, table or static
 * site    one of the addresses below, where there are several; the first is used without it
 */
(() => {
	/* Whoever may write the element may choose among these, and nothing else can get into a page through it. */
	const SITES = ['https://mesh-or-not.example/'];

	const PATTERNS = {
		tool: /^(?:advisor|certificates|checklist|matrix|measurements|overhead|record|retries|scoring)$/,
		fact: /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/,
		state: /^(?:[a-z][a-z0-9]{0,7}=[A-Za-z0-9._~-]*(?:&|$)){0,60}$/,
		kb: /^(?:live|\d{4}\.\d{2}\.\d{2}(?:\.\d{6})?)$/,
		theme: /^(?:auto|light|dark)$/,
		view: /^(?:full|result|table|static)$/,
	};
	const LONGEST = 8000;

	class MeshOrNot extends HTMLElement {
		static observedAttributes = ['site', ...Object.keys(PATTERNS)];

		/* Wikis that render pages twice, on the server and here, must find the element as they left it. */
		root = this.attachShadow({ mode: 'open' });

		connectedCallback() {
			addEventListener('message', this);
			this.show();
		}

		disconnectedCallback() {
			removeEventListener('message', this);
		}

		attributeChangedCallback() {
			if (this.isConnected) this.show();
		}

		/** An attribute, or nothing where it is missing. What is not allowed is remembered, to be said. */
		read(name) {
			/* Some wikis escape twice. */
			const value = (this.getAttribute(name) ?? '').replaceAll('&amp;', '&');
			if (value === '' || (value.length <= LONGEST && PATTERNS[name].test(value))) return value;
			this.refused.push(name);
			return '';
		}

		address() {
			const site = this.getAttribute('site') ?? SITES[0];
			if (!SITES.includes(site)) this.refused.push('site');
			const [tool, fact, kb, theme, view] = ['tool', 'fact', 'kb', 'theme', 'view'].map((name) => this.read(name));
			if (!tool && !fact) this.refused.push('tool or fact');
			const state = this.read('state')
				.split('&')
				.filter((part) => part && !(kb && part.startsWith('kb=')));
			const more = Object.entries({ kb, theme, view }).flatMap(([key, value]) => (value ? `${key}=${value}` : []));
			return `${site}embed/${fact ? `fact/${fact}` : tool}/#${[...state, ...more].join('&')}`;
		}

		/** A frame whose address changes only behind the # goes on, and keeps its place. */
		show() {
			this.refused = [];
			const src = this.address();
			if (this.refused.length > 0) {
				this.root.replaceChildren(`<mesh-or-not>: not allowed or missing: ${this.refused.join(', ')}`);
				return;
			}
			this.frame = this.root.querySelector('iframe') ?? document.createElement('iframe');
			this.frame.title = `Mesh or Not: ${this.getAttribute('fact') ?? this.getAttribute('tool')}`;
			this.frame.loading = 'lazy';
			this.frame.allow = 'clipboard-write';
			/* The site needs its own origin to load its parts; it may open links, and it may not lead this page away. */
			this.frame.sandbox =
				'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
			this.frame.style.cssText ||= 'display:block;width:100%;height:600px;border:0';
			if (this.frame.src !== src) this.frame.src = src;
			if (!this.frame.isConnected) this.root.replaceChildren(this.frame);
		}

		/** Height from the frame of this element; windows are compared, since a sandbox has no origin. */
		handleEvent({ source, data }) {
			if (!this.frame || source !== this.frame.contentWindow) return;
			if (data?.type !== 'mesh-or-not:resize' || data.v !== 1 || !Number.isFinite(data.height)) return;
			this.frame.style.height = `${Math.min(4000, Math.max(80, data.height))}px`;
			this.tellTheme();
		}

		tellTheme() {
			if (this.getAttribute('theme')) return;
			const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(this).color);
			const light = rgb && rgb[1] * 0.3 + rgb[2] * 0.6 + rgb[3] * 0.1 > 128;
			const theme = rgb ? (light ? 'dark' : 'light') : 'auto';
			this.frame?.contentWindow?.postMessage({ type: 'mesh-or-not:theme', v: 1, theme }, '*');
		}
	}

	customElements.define('mesh-or-not', MeshOrNot);
	const tellAll = () => {
		for (const element of document.querySelectorAll('mesh-or-not')) element.tellTheme();
	};
	const follow = () => {
		for (const element of [document.documentElement, document.body]) {
			new MutationObserver(tellAll).observe(element, { attributes: true });
		}
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);
	};
	if (document.body) follow();
	else addEventListener('DOMContentLoaded', follow);
})();
