import { n as configurationError } from "./user-error.js";
// packages/tracking/src/data-versions/object-reference.ts
/**
* `<bucket>/<key>[@<id>]`, with or without `//` in front. What stands behind the last `@` is the id; `@latest` says that there is
* none, for a key that has an `@` itself.
* @throws UserError (`configuration`) for a bucket that cannot be one, for no key, and for a prefix
*/
function parseObject(scheme, system, locator) {
	let shown = `${scheme}:${locator}`, address = locator.replace(/^\/\//, ""), slash = address.indexOf("/"), container = slash === -1 ? address : address.slice(0, slash), rest = slash === -1 ? "" : address.slice(slash + 1), at = rest.lastIndexOf("@"), hasId = at > 0 && rest.indexOf("/", at) === -1, name = hasId ? rest.slice(0, at) : rest, given = hasId ? rest.slice(at + 1) : void 0, expected = { hint: `Write ${scheme}:<bucket>/<key>, and @<id> behind it for one version.` };
	if (!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/.test(container)) throw configurationError(`${shown}: ${JSON.stringify(container)} is no name of a bucket of ${system}.`, expected);
	if (name === "" || given === "") throw configurationError(`${shown} names no object.`, expected);
	if (name.endsWith("/")) throw configurationError(`${shown} names a prefix; versions belong to single objects.`, { hint: "Name one object, for example a manifest of the files or one archive; or keep the folder with DVC, Delta Lake or lakeFS." });
	if (name.split("/").some((step) => step === "." || step === "..")) throw configurationError(`${shown} has a step . or .. in its key.`, expected);
	return {
		container,
		name,
		id: given === "latest" ? void 0 : given,
		shown
	};
}
export { parseObject as t };
