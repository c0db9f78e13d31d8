import { n as configurationError, r as evidenceError } from "./user-error.js";
import { i as escapeStep, n as below, o as variable, r as endpoint, t as ask } from "./ask.js";
import { t as parseObject } from "./object-reference.js";
// packages/tracking/src/data-versions/s3-version.ts
/**
* An object of S3 or of a store that speaks it: `s3:<bucket>/<key>@<version id>`, or `@sha256:<hex>` in a bucket without versions
* when the store keeps that checksum of the whole object. Never the ETag, which is no hash of the content.
*/
async function s3Version(locator, context) {
	let object = parseS3(locator), answer = await head(object, context), { bucket, key, id, shown } = object, digest = wholeObjectDigest(answer.headers), version = answer.headers.get("x-amz-version-id") ?? "", wantedDigest = id?.startsWith("sha256:") === !0 ? id : void 0;
	if (wantedDigest !== void 0 && digest !== wantedDigest) throw evidenceError(`${shown}: the store says ${digest ?? "no SHA-256 of the whole object"}.`, { hint: "Name the version id, or the checksum that the object has now." });
	let isVersioned = version !== "" && version !== "null";
	if (id !== void 0 && wantedDigest === void 0 && version !== id) throw evidenceError(`${shown}: the store answered with the version ${JSON.stringify(version)}.`, { hint: "Does the store keep versions of this bucket?" });
	let immutable = wantedDigest ?? (isVersioned ? version : digest);
	if (immutable === void 0) throw noVersion(shown, answer.headers);
	let bytes = Number(answer.headers.get("content-length") ?? NaN);
	return {
		role: context.role,
		version: `s3:${bucket}/${key}@${immutable}`,
		...digest === void 0 ? {} : { digest },
		...Number.isSafeInteger(bytes) ? { bytes } : {},
		files: 1,
		...id === void 0 ? { resolved_from: "latest" } : {}
	};
}
function parseS3(locator) {
	let { container: bucket, name: key, id, shown } = parseObject("s3", "S3", locator);
	if (id === "null") throw configurationError(`${shown}: "null" is no version; it is what a bucket without versions says, and its content changes.`, { hint: "Switch versioning on for the bucket, or name the checksum (@sha256:<hex>)." });
	return {
		bucket,
		key,
		id,
		shown
	};
}
async function head(object, context) {
	let custom = variable(["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"], context), region = variable(["AWS_REGION", "AWS_DEFAULT_REGION"], context)?.value ?? "us-east-1";
	if (!/^[a-z0-9-]{1,40}$/.test(region)) throw configurationError("AWS_REGION is no name of a region.", { hint: "For example eu-central-1." });
	let url = addressOf(object, region, custom);
	object.id !== void 0 && !object.id.startsWith("sha256:") && (url.search = `?versionId=${escapeStep(object.id)}`);
	let asked = { "x-amz-checksum-mode": "ENABLED" }, headers = await signed(url, asked, region, context), answer = await ask({
		system: "S3",
		url,
		method: "HEAD",
		headers: headers ?? asked,
		follow: !1
	}, context);
	if (answer.status === 200) return answer;
	throw refusal(answer, object, region, headers !== void 0, url.host);
}
function addressOf({ bucket, key }, region, custom) {
	let steps = key.split("/");
	if (custom !== void 0) return below(endpoint(custom.value, custom.name), bucket, ...steps);
	let domain = `s3.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
	return bucket.includes(".") ? below(new URL(`https://${domain}`), bucket, ...steps) : below(new URL(`https://${bucket}.${domain}`), ...steps);
}
/** Undefined without credentials: a public bucket answers everybody. */
async function signed(url, headers, region, context) {
	let accessKeyId = variable(["AWS_ACCESS_KEY_ID"], context)?.value, secretAccessKey = variable(["AWS_SECRET_ACCESS_KEY"], context)?.value, sessionToken = variable(["AWS_SESSION_TOKEN"], context)?.value;
	if (accessKeyId === void 0 || secretAccessKey === void 0) return;
	let { AwsV4Signer } = await import("./aws4fetch.esm.js"), signer = new AwsV4Signer({
		method: "HEAD",
		url: url.href,
		headers,
		accessKeyId,
		secretAccessKey,
		...sessionToken === void 0 ? {} : { sessionToken },
		service: "s3",
		region,
		datetime: context.now().toISOString().replace(/[:-]|\.\d{3}/g, "")
	});
	return Object.fromEntries((await signer.sign()).headers);
}
/** `x-amz-checksum-sha256` in hexadecimal; of an object in parts it is a hash of hashes, which no file has. */
function wholeObjectDigest(headers) {
	let checksum = headers.get("x-amz-checksum-sha256") ?? "";
	if (headers.get("x-amz-checksum-type") !== "COMPOSITE" && /^[A-Za-z0-9+/]{43}=$/.test(checksum)) return `sha256:${Buffer.from(checksum, "base64").toString("hex")}`;
}
function noVersion(shown, headers) {
	let ofParts = headers.has("x-amz-checksum-sha256") ? "; its SHA-256 is one of parts, not of the whole object" : "";
	return evidenceError(`${shown} has no immutable version: the bucket keeps no versions, and the store has no SHA-256 of the object${ofParts}.`, { hint: "Switch versioning on for the bucket, or upload with `--checksum-algorithm SHA256`. The ETag is not used: of an upload in parts, or of an encrypted object, it is no hash of the content." });
}
function refusal({ status, headers }, { shown, bucket, id }, region, isSigned, host) {
	let other = headers.get("x-amz-bucket-region");
	if ([
		301,
		307,
		400
	].includes(status) && other !== null && other !== region) return evidenceError(`${shown}: the bucket ${bucket} lies in ${other.slice(0, 40)}, asked was ${region}.`, { hint: `Set AWS_REGION to ${other.slice(0, 40)}.` });
	switch (status) {
		case 404: return headers.get("x-amz-delete-marker") === "true" ? evidenceError(`${shown} was deleted: its newest version is a delete marker.`, { hint: "Name the version that is meant: s3:<bucket>/<key>@<version id>." }) : evidenceError(`${shown} does not exist in S3 at ${host}.`, { hint: id === void 0 ? "Check bucket and key. One object is named, not a prefix." : "Check bucket, key and version id. If the @ belongs to the key, write @latest behind it." });
		case 401:
		case 403: return isSigned ? evidenceError(`S3 at ${host} refuses to tell about ${shown} (${status}).`, { hint: "The credentials need s3:GetObject, s3:GetObjectVersion for a version, and s3:ListBucket to be told that a key does not exist." }) : evidenceError(`S3 at ${host} refuses to tell about ${shown} (${status}), and there are no credentials to ask with.`, { hint: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN); aws-actions/configure-aws-credentials does." });
		case 400: return evidenceError(`S3 at ${host} cannot make sense of ${shown} (400).`, { hint: "Check the version id, the region and whether the session token has expired." });
		default: return evidenceError(`S3 at ${host} answered ${status} about ${shown}.`, { hint: "Check bucket, key and address." });
	}
}
export { s3Version };
