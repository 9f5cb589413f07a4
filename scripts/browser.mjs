// Finds a Chromium for the tests, or installs the one that Playwright brings.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './install.mjs';

/** Where Linux distributions put their Chromium. It is used when there is no download of Playwright's own. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser to test with: what the environment names, else Playwright's own, else that of the system.
 *
 * @returns {string | undefined} path of the executable, or undefined if there is none
 */
export function browserPath() {
	const candidates = [process.env.CHROMIUM, chromium.executablePath(), ...SYSTEM_BROWSERS];
	return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Makes sure that there is a browser. Playwright's download is tried first; where it fails, so is the package manager. */
export function installBrowser() {
	if (browserPath() !== undefined) return true;
	console.log('Installing a browser for the tests (once) ...');
	if (run('playwright', ['install', 'chromium']).status === 0 && browserPath() !== undefined) return true;
	const isRoot = process.getuid?.() === 0;
	if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', 'chromium']);
	}
	if (browserPath() !== undefined) return true;
	console.error('No browser was found. Install Chromium, or set CHROMIUM to the path of one, and run npm test again.');
	return false;
}
