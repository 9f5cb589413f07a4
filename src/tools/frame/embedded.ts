/**
 * What every embed does, whatever it shows: it looks as its address says, tells its host how high it is and which state it
 * has, and follows the theme of the host. It waits for no tool, and it shares no code with them, so that it is small enough
 * to stand in the page: there it also works inside a sandbox where files cannot be loaded.
 */
import { type Appearance, isAppearance, readAppearance, unescapedParts } from '../../domain/embed/appearance.ts';
import { factNotices } from '../../domain/embed/fact-link.ts';
import { readHostMessage, resizeMessages, stateMessage } from '../../domain/embed/messages.ts';

const root = document.documentElement;
const { dataset, style } = root;
const { location, parent } = window;
let id: string | undefined;
/** A theme that the host has told stays, whatever the address says. */
let told: Appearance['theme'] | undefined;
let reported = 0;

function followAddress(): void {
	const { appearance, notices } = readAppearance(location.search, location.hash);
	id = appearance.id;
	dataset['view'] = appearance.view;
	dataset['head'] = appearance.head ? '1' : '0';
	dataset['density'] = appearance.compact ? 'compact' : '';
	setAccent(appearance.accent);
	setTheme(told ?? appearance.theme);
	const { edition } = dataset;
	announce(edition ? [...notices, ...factNotices(address(), edition)] : notices);
	leadOn();
}

/** The part of the address that counts: the query only where there is no fragment. */
const address = () => unescapedParts(location.hash || location.search);

/** The link to the whole tool opens what is seen here. */
function leadOn(): void {
	const whole = document.querySelector<HTMLAnchorElement>('a.embed-whole');
	if (!whole || dataset['edition']) return;
	const state = address().slice(1).split('&');
	whole.hash = state.filter((part) => !isAppearance(part)).join('&');
}

/** What is written on the color has to be readable as well, so it is black or white. */
function setAccent(accent: string | undefined): void {
	for (const name of ['--accent', '--accent-ink']) style.removeProperty(name);
	if (accent === undefined) return;
	const color = Number.parseInt(accent, 16);
	const brightness = (color >> 16) * 0.3 + ((color >> 8) & 255) * 0.6 + (color & 255) * 0.1;
	style.setProperty('--accent', `#${accent}`);
	style.setProperty('--accent-ink', brightness > 140 ? '#000' : '#fff');
}

function setTheme(theme: Appearance['theme']): void {
	if (theme === 'auto') delete dataset['scheme'];
	else dataset['scheme'] = theme;
}

/** Says which parameters were not understood. */
function announce(notices: readonly string[]): void {
	const place = document.getElementById('embed-notices');
	place?.replaceChildren(
		...notices.map((notice) => {
			const paragraph = document.createElement('p');
			paragraph.className = 'notice notice-warning';
			paragraph.textContent = notice;
			return paragraph;
		}),
	);
}

/** The host may be any page: what is posted is the height and the state that the reader entered, nothing else. */
function post(message: unknown): void {
	if (parent !== window) parent.postMessage(message, '*');
}

/** Measures the content, not the window: a frame that grew with its window would never stop growing. */
function reportHeight(): void {
	const height = Math.ceil(document.body.getBoundingClientRect().height);
	if (height === reported) return;
	reported = height;
	for (const message of resizeMessages(height, id, location.href)) post(message);
}

function reportState(): void {
	leadOn();
	post(stateMessage(location.href, id));
}

function answer({ data, source }: MessageEvent): void {
	if (source !== parent) return;
	const message = readHostMessage(data);
	if (message?.type === 'mesh-or-not:theme') {
		told = message.theme;
		setTheme(told);
	}
	if (message?.type === 'mesh-or-not:ping') {
		reported = 0;
		reportHeight();
		reportState();
	}
}

/** All links open a window of their own, except to a place on the page: the address holds the state, so it stays. */
function goTo(event: MouseEvent): void {
	const link = event.target instanceof Element && event.target.closest('a');
	const place = link && /^#[^=]+$/.test(link.getAttribute('href') ?? '') && document.getElementById(link.hash.slice(1));
	if (!place || event.defaultPrevented) return;
	event.preventDefault();
	place.tabIndex = -1;
	place.focus();
}

/** A sandbox may keep a link from opening, so it shows where it leads. */
function showAddress({ target }: Event): void {
	const link = target instanceof Element && target.closest('a');
	if (link && link.title === '' && /^https?:/.test(link.href)) link.title = link.href;
}

/** A page that was built long ago marks what has become stale since. */
function markStale(): void {
	const today = new Date().toISOString().slice(0, 10);
	for (const mark of document.querySelectorAll<HTMLElement>('.stale[data-review-by]')) {
		mark.hidden = (mark.dataset['reviewBy'] ?? '') >= today;
	}
}

followAddress();
markStale();
new ResizeObserver(reportHeight).observe(document.body);
// A frame that is out of sight is not rendered, and its observer waits.
document.addEventListener('DOMContentLoaded', reportHeight);
window.addEventListener('message', answer);
window.addEventListener('hashchange', followAddress);
window.addEventListener('mesh-or-not:change', reportState);
window.addEventListener('click', goTo);
for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, showAddress);
