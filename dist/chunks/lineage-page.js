import { n as svgOf, r as h } from "./graph.js";
import { n as toHtml, t as htmlStyle } from "./html-style.js";
import { t as clippedText } from "./visible-text.js";
// packages/cli/src/lineage-page.ts
/** A page that needs nothing else: no script, no image, no network. */
function lineagePage(graph) {
	let labels = new Map(graph.nodes.map(({ id, kind, label }) => [id, `${kind} ${label}`])), rows = graph.nodes.map(({ id, kind, label }) => {
		let sources = graph.edges.filter(({ to }) => to === id).map(({ from }) => labels.get(from) ?? from);
		return h("tr", [
			h("td", clippedText(kind, 20)),
			h("td", clippedText(label, 500)),
			h("td", sources.map((source) => h("div", clippedText(source, 500))))
		]);
	}), page = h(null, [{ type: "doctype" }, h("html", { lang: "en" }, [h("head", [
		h("meta", { charSet: "utf-8" }),
		h("meta", {
			httpEquiv: "Content-Security-Policy",
			content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
		}),
		h("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		h("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		h("title", clippedText(graph.title, 300)),
		h("style", htmlStyle)
	]), h("body", [h("main", [
		h("h1", clippedText(graph.title, 300)),
		h("div", {
			className: ["scroll"],
			role: "region",
			ariaLabel: "Drawing",
			tabIndex: 0
		}, [svgOf(graph)]),
		h("table", [h("thead", h("tr", [
			h("th", "what"),
			h("th", "which"),
			h("th", "from")
		])), h("tbody", rows)])
	])])])]);
	return `${toHtml(page)}\n`;
}
export { lineagePage };
