import type { Frame } from '../embed/frame.ts';
import { escapeXml } from './escapes.ts';

/** The frame with nothing but source, width and height, for sanitizers that drop everything else. */
export const iframeBare = ({ url, height }: Frame): string =>
	`<iframe src="${escapeXml(url)}" width="100%" height="${height}"></iframe>`;

/**
 * A user macro of Confluence Data Center: a frame that follows the theme of the page and the height of its content. The sign in
 * front of the state is written as a reference, because the template language reads it as the beginning of an instruction.
 */
export function userMacro({ url, title, height }: Frame): string {
	const address = escapeXml(url).replace('#', '&#35;');
	return `## Macro title: Mesh or Not
## Macro has a body: N
## Body processing: No macro body
## @noparams
<iframe class="mesh-or-not" src="${address}" title="${escapeXml(title)}" width="100%" height="${height}" style="border:0"></iframe>
<script>
(function () {
  var frames = document.querySelectorAll("iframe.mesh-or-not");
  var dark = document.documentElement.getAttribute("data-color-mode") === "dark";
  window.addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.type !== "mesh-or-not:resize" || data.v !== 1) return;
    for (var i = 0; i < frames.length; i += 1) {
      if (event.source !== frames[i].contentWindow) continue;
      frames[i].height = Math.min(4000, Math.max(80, Math.round(data.height)));
    }
  });
  for (var i = 0; i < frames.length; i += 1) {
    frames[i].addEventListener("load", function () {
      this.contentWindow.postMessage({ type: "mesh-or-not:theme", v: 1, theme: dark ? "dark" : "light" }, "*");
      this.contentWindow.postMessage({ type: "mesh-or-not:ping", v: 1 }, "*");
    });
  }
})();
</script>
`;
}

/** The line for the configuration of Backstage. */
export const backstageHost = (host: string): string => `techdocs:
  sanitizer:
    allowedIframeHosts:
      - ${host}`;

/** Light and dark picture in one, for pages that follow the wish of the reader. */
export const pictureTag = (name: string, alt: string): string => `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${name}-dark.svg">
  <img src="${name}-light.svg" alt="${escapeXml(alt)}">
</picture>`;
