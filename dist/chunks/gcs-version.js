import { n as configurationError, r as evidenceError } from "./user-error.js";
import { a as textIn, n as below, o as variable, r as endpoint, t as ask } from "./ask.js";
import { t as parseObject } from "./object-reference.js";
// packages/tracking/src/data-versions/gcs-version.ts
/**
* An object of Google Cloud Storage: `gs:<bucket>/<object>@<generation>`. Every write makes a new generation, whether or not the bucket
* keeps the old ones.
*/
async function gcsVersion(locator, context) {
	let { container: bucket, name, id, shown } = parseObject("gs", "Google Cloud Storage", locator);
	if (id !== void 0 && !/^\d{1,20}$/.test(id)) throw configurationError(`${shown}: ${JSON.stringify(id)} is no generation.`, { hint: "A generation is a number. If the @ belongs to the name, write @latest behind it." });
	let emulator = variable(["STORAGE_EMULATOR_HOST"], context), token = variable(["GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN"], context)?.value, base = emulator === void 0 ? new URL("https://storage.googleapis.com") : endpoint(emulator.value.includes("://") ? emulator.value : `http://${emulator.value}`, emulator.name), url = below(base, "storage", "v1", "b", bucket, "o", name);
	id !== void 0 && (url.search = `?generation=${id}`);
	let headers = token === void 0 || emulator !== void 0 ? {} : { authorization: `Bearer ${token}` }, { status, body } = await ask({
		system: "Google Cloud Storage",
		url,
		headers
	}, context);
	if (status !== 200) throw refusal(status, shown, token !== void 0);
	let generation = textIn(body, "generation") ?? "";
	if (!/^\d{1,20}$/.test(generation) || id !== void 0 && id !== generation) throw evidenceError(`Google Cloud Storage at ${url.host} told no generation of ${shown} that fits.`, { hint: "Is it the address of its JSON API?" });
	let size = Number(textIn(body, "size") ?? NaN), md5 = Buffer.from(textIn(body, "md5Hash") ?? "", "base64").toString("hex");
	return {
		role: context.role,
		version: `gs:${bucket}/${name}@${generation}`,
		...Number.isSafeInteger(size) ? { bytes: size } : {},
		files: 1,
		...md5.length === 32 ? { checksum: `md5:${md5}` } : {},
		...id === void 0 ? { resolved_from: "latest" } : {}
	};
}
function refusal(status, shown, hasToken) {
	return status === 404 ? evidenceError(`${shown} does not exist in Google Cloud Storage.`, { hint: "Check bucket, name and generation. One object is named, not a prefix; an old generation is gone unless the bucket keeps versions." }) : status === 401 || status === 403 ? evidenceError(`Google Cloud Storage refuses to tell about ${shown} (${status})${hasToken ? "" : ", and there is no token to ask with"}.`, { hint: "Set GOOGLE_OAUTH_ACCESS_TOKEN to a token with storage.objects.get (google-github-actions/auth with `token_format: access_token` gives one; they last an hour)." }) : evidenceError(`Google Cloud Storage answered ${status} about ${shown}.`, { hint: "Check bucket and name." });
}
export { gcsVersion };
