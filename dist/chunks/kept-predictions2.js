import { n as sha256Hex } from "./digest.js";
import { r as evidenceError } from "./user-error.js";
import { n as predictionsPath } from "./layout.js";
import { gunzipSync, gzipSync } from "node:zlib";
// packages/shared/src/ledger/kept-predictions.ts
/** Most that is unpacked: a small file on the branch must not fill the memory. */
const mostBytes = 1024 ** 3;
/** A champion's predictions as they stand on the ledger's branch, and what its record says of them. */
function packPredictions(csv) {
	let digest = sha256Hex(csv);
	return {
		kept: {
			path: predictionsPath(digest),
			digest: `sha256:${digest}`,
			bytes: Buffer.byteLength(csv)
		},
		text: gzipSync(csv, { level: 9 }).toString("base64")
	};
}
/**
* The CSV file that was kept.
* @param text undefined: there is no such file on the branch
* @throws UserError (`evidence`) when it is gone, or not the one that the record names
*/
function unpackPredictions(text, { path, digest }, ledger) {
	let broken = (what, cause) => evidenceError(`The champion's predictions ${path} of the ${ledger} ${what}.`, {
		hint: "Restore the file from the branch's history, or let `champion: {run: …}` score the champion anew.",
		...cause === void 0 ? {} : { cause }
	});
	if (text === void 0) throw broken("are gone");
	let csv;
	try {
		csv = gunzipSync(Buffer.from(text, "base64"), { maxOutputLength: mostBytes });
	} catch (error) {
		throw broken("cannot be unpacked", error);
	}
	let found = `sha256:${sha256Hex(csv)}`;
	if (found !== digest) throw broken(`are ${found}, not ${digest}`);
	return csv;
}
/**
* The name of predictions that wait for the ledger is the digest of what they hold.
* @throws UserError (`evidence`) when it is not
*/
function refuseOtherPredictions(path, packed) {
	unpackPredictions(packed, {
		path,
		digest: `sha256:${path.split("/")[2]?.split(".")[0] ?? ""}`,
		bytes: 0
	}, "artifact");
}
export { refuseOtherPredictions as n, unpackPredictions as r, packPredictions as t };
