import { t as describeViolations } from "./schema-violations.js";
import { r as evidenceError } from "./user-error.js";
import { t as canonicalJson } from "./canonical-json.js";
// packages/shared/src/schemas/ledger-record.v1.generated.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports), require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) == 56320 && pos++);
		return length;
	}
	exports.default = ucs2length, ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
})), require_formats = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(!0), compareTime),
		"date-time": fmtDef(getDateTime(!0), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: !0,
		binary: !0
	}, exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	}, exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	}
	let DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		let matches = DATE.exec(str);
		if (!matches) return !1;
		let year = +matches[1], month = +matches[2], day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (d1 && d2) return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
	}
	let TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function(str) {
			let matches = TIME.exec(str);
			if (!matches) return !1;
			let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return !1;
			if (hr <= 23 && min <= 59 && sec < 60) return !0;
			let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - +(utcMin < 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return;
		let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (t1 && t2) return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return;
		let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
		if (a1 && a2) return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
	}
	let DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		let time = getTime(strictTimeZone);
		return function(str) {
			let dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return;
		let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
		if (d1 && d2) return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return;
		let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
		if (res !== void 0) return res || compareTime(t1, t2);
	}
	let NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	let BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		return BYTE.lastIndex = 0, BYTE.test(str);
	}
	let MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return !0;
	}
	let Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return !1;
		try {
			return new RegExp(str), !0;
		} catch {
			return !1;
		}
	}
}));
const validate = validate52, schema19 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "gatewright ledger record",
	description: "One immutable record of the ledger, stored as its canonical JSON (RFC 8785), named by the SHA-256 of it, and at most 1,000,000 bytes long. Reference: docs/ledger.md.",
	type: "object",
	required: ["kind"],
	properties: { kind: {
		description: "Which of the four it is.",
		enum: [
			"run",
			"gate",
			"deployment",
			"look"
		]
	} },
	discriminator: { propertyName: "kind" },
	oneOf: [
		{ $ref: "#/$defs/run" },
		{ $ref: "#/$defs/gate" },
		{ $ref: "#/$defs/deployment" },
		{ $ref: "#/$defs/look" }
	],
	$defs: {
		run: {
			description: "A training run.",
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"version",
				"model",
				"created_at",
				"trust",
				"origin",
				"smoke",
				"code",
				"data",
				"params",
				"metrics",
				"series",
				"environment",
				"outputs",
				"cost",
				"reproducibility"
			],
			properties: {
				kind: {
					description: "What it records.",
					const: "run"
				},
				version: {
					description: "Version of this form.",
					const: 1
				},
				model: {
					description: "The model's name in the policy.",
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
					"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
				},
				created_at: {
					description: "When the record was made.",
					type: "string",
					pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
					format: "date-time",
					"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
				},
				trust: {
					description: "What the record may be used for.",
					enum: [
						"default-branch",
						"pull_request",
						"fork",
						"local"
					]
				},
				origin: { $ref: "#/$defs/origin" },
				smoke: {
					description: "A small run for pull requests.",
					type: "boolean"
				},
				code: { $ref: "#/$defs/code" },
				data: {
					description: "Data versions.",
					type: "array",
					maxItems: 64,
					items: { $ref: "#/$defs/data" }
				},
				params: {
					description: "Parameters.",
					type: "object",
					additionalProperties: !1,
					required: [
						"values",
						"sources",
						"redacted"
					],
					properties: {
						values: {
							description: "Flat.",
							type: "object",
							maxProperties: 1e4,
							propertyNames: {
								minLength: 1,
								maxLength: 500,
								pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of 1 to 500 characters without control characters"
							},
							additionalProperties: { $ref: "#/$defs/scalar" }
						},
						sources: {
							description: "Files.",
							type: "array",
							maxItems: 200,
							items: { $ref: "#/$defs/source" }
						},
						redacted: {
							description: "Names of values that look like secrets.",
							type: "array",
							maxItems: 1e4,
							items: {
								description: "A name.",
								type: "string",
								maxLength: 500,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 500 characters without control characters"
							}
						}
					}
				},
				metrics: {
					description: "Metrics.",
					type: "array",
					maxItems: 1e4,
					items: { $ref: "#/$defs/metric" }
				},
				series: {
					description: "Curves.",
					type: "array",
					maxItems: 500,
					items: { $ref: "#/$defs/series" }
				},
				environment: { $ref: "#/$defs/environment" },
				artifact: { $ref: "#/$defs/artifact" },
				outputs: {
					description: "Outputs.",
					type: "array",
					maxItems: 100,
					items: { $ref: "#/$defs/output" }
				},
				cost: {
					description: "Cost.",
					type: "object",
					additionalProperties: !1,
					required: [],
					properties: {
						wall_seconds: {
							description: "Seconds of the training command.",
							type: "number",
							minimum: 0
						},
						runner: {
							description: "Kind of runner.",
							type: "string",
							maxLength: 200,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							"x-sentence": "must be one line of at most 200 characters without control characters"
						}
					}
				},
				fingerprint: {
					description: "Of code, data, parameters, lock files and command.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				restored_from: {
					description: "Record whose outputs were restored.",
					type: "string",
					pattern: "^[0-9a-f]{64}$",
					"x-sentence": "must be 64 hexadecimal digits"
				},
				reproducibility: {
					description: "Which fields are known.",
					type: "object",
					additionalProperties: !1,
					required: ["present", "missing"],
					properties: {
						present: {
							description: "Known.",
							type: "array",
							maxItems: 200,
							items: {
								description: "A field.",
								type: "string",
								maxLength: 100,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 100 characters without control characters"
							}
						},
						missing: {
							description: "Not known.",
							type: "array",
							maxItems: 200,
							items: {
								description: "A field.",
								type: "string",
								maxLength: 100,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 100 characters without control characters"
							}
						}
					}
				}
			}
		},
		gate: {
			description: "What a gate said.",
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"version",
				"model",
				"created_at",
				"trust",
				"origin",
				"action",
				"verdict",
				"model_digest",
				"champion"
			],
			properties: {
				kind: {
					description: "What it records.",
					const: "gate"
				},
				version: {
					description: "Version of this form.",
					const: 1
				},
				model: {
					description: "The model's name in the policy.",
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
					"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
				},
				created_at: {
					description: "When the record was made.",
					type: "string",
					pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
					format: "date-time",
					"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
				},
				trust: {
					description: "What the record may be used for.",
					enum: [
						"default-branch",
						"pull_request",
						"fork",
						"local"
					]
				},
				origin: { $ref: "#/$defs/origin" },
				action: {
					description: "Action.",
					type: "string",
					maxLength: 100,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					minLength: 1,
					"x-sentence": "must be one line of at most 100 characters without control characters"
				},
				verdict: {
					description: "Verdict.",
					enum: [
						"pass",
						"warn",
						"inconclusive",
						"fail",
						"error",
						"skipped"
					]
				},
				model_digest: {
					description: "Model that was judged.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				run: {
					description: "Run record.",
					type: "string",
					pattern: "^[0-9a-f]{64}$",
					"x-sentence": "must be 64 hexadecimal digits"
				},
				policy_digest: {
					description: "Policy.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				evaluation_digest: {
					description: "Evaluation set.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				predictions_digest: {
					description: "What the model said about the rows of the evaluation set.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				report_digest: {
					description: "Report.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				champion: {
					description: "Made the model the champion.",
					type: "boolean"
				},
				predictions: {
					description: "The champion's predictions.",
					type: "object",
					additionalProperties: !1,
					required: [
						"path",
						"digest",
						"bytes"
					],
					properties: {
						path: {
							description: "Path on the ledger's branch.",
							type: "string",
							pattern: "^predictions/[0-9a-f]{2}/[0-9a-f]{64}\\.csv\\.gz\\.base64$",
							"x-sentence": "must be predictions/, two and 64 hexadecimal digits, and .csv.gz.base64"
						},
						digest: {
							description: "Digest of the CSV file.",
							type: "string",
							pattern: "^sha256:[0-9a-f]{64}$",
							"x-sentence": "must be sha256: and 64 hexadecimal digits"
						},
						bytes: {
							description: "Size of the CSV file.",
							type: "integer",
							minimum: 0,
							maximum: 9007199254740991
						}
					}
				}
			},
			if: { properties: { champion: { const: !0 } } },
			then: { properties: { trust: {
				const: "default-branch",
				"x-sentence": "must be default-branch in the record of a champion"
			} } }
		},
		deployment: {
			description: "A deployment.",
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"version",
				"model",
				"created_at",
				"trust",
				"origin",
				"model_digest",
				"environment",
				"outcome"
			],
			properties: {
				kind: {
					description: "What it records.",
					const: "deployment"
				},
				version: {
					description: "Version of this form.",
					const: 1
				},
				model: {
					description: "The model's name in the policy.",
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
					"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
				},
				created_at: {
					description: "When the record was made.",
					type: "string",
					pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
					format: "date-time",
					"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
				},
				trust: {
					description: "What the record may be used for.",
					enum: [
						"default-branch",
						"pull_request",
						"fork",
						"local"
					]
				},
				origin: { $ref: "#/$defs/origin" },
				model_digest: {
					description: "Model.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				environment: {
					description: "Where to.",
					type: "string",
					maxLength: 200,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					minLength: 1,
					"x-sentence": "must be one line of at most 200 characters without control characters"
				},
				gate: {
					description: "Gate record that is the proof.",
					type: "string",
					pattern: "^[0-9a-f]{64}$",
					"x-sentence": "must be 64 hexadecimal digits"
				},
				outcome: {
					description: "What happened.",
					enum: [
						"deployed",
						"refused",
						"rolled-back"
					]
				}
			}
		},
		look: {
			description: "A look at an evaluation set.",
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"version",
				"model",
				"created_at",
				"trust",
				"origin",
				"evaluation_digest",
				"model_digest",
				"passed"
			],
			properties: {
				kind: {
					description: "What it records.",
					const: "look"
				},
				version: {
					description: "Version of this form.",
					const: 1
				},
				model: {
					description: "The model's name in the policy.",
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
					"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
				},
				created_at: {
					description: "When the record was made.",
					type: "string",
					pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
					format: "date-time",
					"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
				},
				trust: {
					description: "What the record may be used for.",
					enum: [
						"default-branch",
						"pull_request",
						"fork",
						"local"
					]
				},
				origin: { $ref: "#/$defs/origin" },
				evaluation_digest: {
					description: "Evaluation set.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				model_digest: {
					description: "Model.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				policy_digest: {
					description: "Policy.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				predictions_digest: {
					description: "What the model said about the rows.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				champion_digest: {
					description: "What the champion said about the rows.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				reveal: {
					description: "What the look showed; with scores the budget's error is not guaranteed.",
					enum: ["score", "verdict"]
				},
				rules: {
					description: "Ids of the rules that looked.",
					type: "array",
					uniqueItems: !0,
					maxItems: 100,
					items: {
						type: "string",
						pattern: "^[a-z][a-z-]{0,49}$",
						"x-sentence": "must be the id of a rule"
					}
				},
				passed: {
					description: "The gate passed.",
					type: "boolean"
				}
			}
		},
		origin: {
			description: "Where the record was made; all but the event is absent where it is not known.",
			type: "object",
			additionalProperties: !1,
			required: ["event"],
			properties: {
				event: {
					description: "Webhook event, or `local`.",
					type: "string",
					pattern: "^[a-z][a-z_]{0,49}$",
					"x-sentence": "must be the name of an event"
				},
				repository: {
					description: "`owner/name`; other servers than GitHub nest deeper.",
					type: "string",
					pattern: "^[A-Za-z0-9._-]{1,100}(?:/[A-Za-z0-9._-]{1,100}){1,20}$",
					"x-sentence": "must be owner/name"
				},
				head_sha: {
					description: "Commit that the record is about.",
					type: "string",
					pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
					"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
				},
				base_sha: {
					description: "Commit that the pull request is compared with.",
					type: "string",
					pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
					"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
				},
				merge_sha: {
					description: "Merge commit that was checked out.",
					type: "string",
					pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
					"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
				},
				pull_request: {
					description: "Number of the pull request.",
					type: "integer",
					minimum: 1,
					maximum: 9007199254740991
				},
				workflow: {
					description: "Name of the workflow.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				workflow_ref: {
					description: "Path and ref of the workflow file.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				run_id: {
					description: "Id of the workflow run.",
					type: "integer",
					minimum: 1,
					maximum: 9007199254740991
				},
				run_attempt: {
					description: "Number of the attempt, from 1.",
					type: "integer",
					minimum: 1,
					maximum: 9007199254740991
				},
				job: {
					description: "Id of the job.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				server_url: {
					description: "Base address of the web pages.",
					type: "string",
					maxLength: 300,
					pattern: "^https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?$",
					"x-sentence": "must be the address of a server, without user and password"
				}
			}
		},
		code: {
			description: "Which code.",
			type: "object",
			additionalProperties: !1,
			required: [],
			properties: {
				commit: {
					description: "Commit.",
					type: "string",
					pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
					"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
				},
				branch: {
					description: "Branch.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				remote: {
					description: "Address of origin without user and password.",
					type: "string",
					maxLength: 2e3,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 2,000 characters without control characters"
				},
				dirty: {
					description: "The work tree differs from the commit.",
					type: "boolean"
				},
				diff_digest: {
					description: "SHA-256 of the difference.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				command: {
					description: "The command that made the run.",
					type: "string",
					maxLength: 2e4,
					pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
					"x-sentence": "must be a text of at most 20,000 characters without control characters"
				}
			}
		},
		data: {
			description: "One data version.",
			type: "object",
			additionalProperties: !1,
			required: ["role", "version"],
			properties: {
				role: {
					description: "What it is to the run.",
					type: "string",
					maxLength: 100,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					minLength: 1,
					"x-sentence": "must be one line of at most 100 characters without control characters"
				},
				version: {
					description: "`<scheme>:<locator>@<immutable id>`.",
					type: "string",
					maxLength: 1500,
					pattern: "^[a-z][a-z0-9-]{0,19}:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
					"x-sentence": "must be <scheme>:<locator>@<immutable id> on one line"
				},
				digest: {
					description: "SHA-256 of the bytes.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				bytes: {
					description: "Size.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				files: {
					description: "Number of files.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				rows: {
					description: "Rows.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				columns: {
					description: "Columns.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				table_id: {
					description: "The id that Delta Lake or Iceberg gave the table.",
					type: "string",
					maxLength: 200,
					pattern: "^[^\\u0000-\\u001f\\u007f]*$"
				},
				checksum: {
					description: "What the store says of the content where that is no SHA-256.",
					type: "string",
					pattern: "^md5:[0-9a-f]{32}$"
				},
				resolved_from: {
					description: "The mutable reference that was given.",
					type: "string",
					maxLength: 1e3,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 1,000 characters without control characters"
				}
			}
		},
		source: {
			description: "A file that something was read from.",
			type: "object",
			additionalProperties: !1,
			required: [
				"path",
				"digest",
				"bytes"
			],
			properties: {
				path: {
					description: "Path.",
					type: "string",
					maxLength: 2e3,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 2,000 characters without control characters"
				},
				digest: {
					description: "SHA-256.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				bytes: {
					description: "Size.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				}
			}
		},
		scalar: {
			description: "A text, a number, true, false or null.",
			anyOf: [{
				type: "string",
				maxLength: 2e4,
				pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
				"x-sentence": "must be a text of at most 20,000 characters without control characters"
			}, { type: [
				"number",
				"boolean",
				"null"
			] }],
			"x-sentence": "must be a text of at most 20,000 characters without control characters, a number, true, false or null"
		},
		metric_value: {
			description: "A finite number, or the word for what JSON has no number for.",
			anyOf: [{ type: "number" }, { enum: [
				"NaN",
				"Infinity",
				"-Infinity"
			] }],
			"x-sentence": "must be a number, or one of the words NaN, Infinity and -Infinity"
		},
		metric: {
			description: "One measured number.",
			type: "object",
			additionalProperties: !1,
			required: [
				"name",
				"value",
				"source"
			],
			properties: {
				name: {
					description: "Name.",
					type: "string",
					maxLength: 250,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					minLength: 1,
					"x-sentence": "must be one line of at most 250 characters without control characters"
				},
				value: { $ref: "#/$defs/metric_value" },
				source: {
					description: "File.",
					type: "string",
					maxLength: 2e3,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 2,000 characters without control characters"
				},
				n: {
					description: "Rows or cases that it rests on.",
					type: "number",
					minimum: 0
				}
			}
		},
		series: {
			description: "A training curve.",
			type: "object",
			additionalProperties: !1,
			required: [
				"name",
				"source",
				"length",
				"points"
			],
			properties: {
				name: {
					description: "Name.",
					type: "string",
					maxLength: 250,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					minLength: 1,
					"x-sentence": "must be one line of at most 250 characters without control characters"
				},
				source: {
					description: "File.",
					type: "string",
					maxLength: 2e3,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 2,000 characters without control characters"
				},
				length: {
					description: "Points before thinning.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				points: {
					description: "Step and value.",
					type: "array",
					maxItems: 1e3,
					items: {
						description: "Step and value.",
						type: "array",
						prefixItems: [{ type: "number" }, { $ref: "#/$defs/metric_value" }],
						items: !1,
						minItems: 2,
						maxItems: 2
					}
				}
			}
		},
		environment: {
			description: "Where it ran; a field that cannot be known is absent.",
			type: "object",
			additionalProperties: !1,
			required: [],
			properties: {
				os: {
					description: "Operating system.",
					type: "object",
					additionalProperties: !1,
					required: ["name"],
					properties: {
						name: {
							description: "Name.",
							type: "string",
							maxLength: 500,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							"x-sentence": "must be one line of at most 500 characters without control characters"
						},
						version: {
							description: "Version.",
							type: "string",
							maxLength: 500,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							"x-sentence": "must be one line of at most 500 characters without control characters"
						},
						image: {
							description: "Runner image.",
							type: "string",
							maxLength: 500,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							"x-sentence": "must be one line of at most 500 characters without control characters"
						},
						image_version: {
							description: "Version of the image.",
							type: "string",
							maxLength: 500,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							"x-sentence": "must be one line of at most 500 characters without control characters"
						}
					}
				},
				arch: {
					description: "Architecture.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				container: {
					description: "Digest of the container image.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				language: {
					description: "Language.",
					type: "object",
					additionalProperties: !1,
					required: ["name", "version"],
					properties: {
						name: {
							description: "Name.",
							type: "string",
							maxLength: 500,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							"x-sentence": "must be one line of at most 500 characters without control characters"
						},
						version: {
							description: "Version.",
							type: "string",
							maxLength: 500,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							"x-sentence": "must be one line of at most 500 characters without control characters"
						}
					}
				},
				lock_files: {
					description: "Digests of lock files.",
					type: "array",
					maxItems: 200,
					items: {
						description: "A lock file.",
						type: "object",
						additionalProperties: !1,
						required: [
							"kind",
							"path",
							"digest"
						],
						properties: {
							kind: {
								description: "Which tool's.",
								type: "string",
								maxLength: 100,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 100 characters without control characters"
							},
							path: {
								description: "Path.",
								type: "string",
								maxLength: 2e3,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 2,000 characters without control characters"
							},
							digest: {
								description: "SHA-256.",
								type: "string",
								pattern: "^sha256:[0-9a-f]{64}$",
								"x-sentence": "must be sha256: and 64 hexadecimal digits"
							}
						}
					}
				},
				accelerator: {
					description: "`none`, or what there is.",
					anyOf: [{ const: "none" }, {
						description: "An accelerator.",
						type: "object",
						additionalProperties: !1,
						required: ["devices"],
						properties: {
							driver: {
								description: "Driver.",
								type: "string",
								maxLength: 500,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 500 characters without control characters"
							},
							cuda: {
								description: "CUDA.",
								type: "string",
								maxLength: 500,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 500 characters without control characters"
							},
							cudnn: {
								description: "cuDNN.",
								type: "string",
								maxLength: 500,
								pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
								"x-sentence": "must be one line of at most 500 characters without control characters"
							},
							devices: {
								description: "Devices.",
								type: "array",
								maxItems: 100,
								items: {
									description: "Devices of one kind.",
									type: "object",
									additionalProperties: !1,
									required: ["name", "count"],
									properties: {
										name: {
											description: "Name.",
											type: "string",
											maxLength: 500,
											pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
											"x-sentence": "must be one line of at most 500 characters without control characters"
										},
										memory_mib: {
											description: "Memory, MiB.",
											type: "integer",
											minimum: 0,
											maximum: 9007199254740991
										},
										count: {
											description: "How many.",
											type: "integer",
											minimum: 0,
											maximum: 9007199254740991
										}
									}
								}
							}
						}
					}]
				},
				seeds: {
					description: "Seeds.",
					type: "object",
					maxProperties: 200,
					propertyNames: {
						minLength: 1,
						maxLength: 250,
						pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of 1 to 250 characters without control characters"
					},
					additionalProperties: { anyOf: [{ type: "number" }, {
						type: "string",
						maxLength: 500,
						pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
						"x-sentence": "must be a text of at most 500 characters without control characters"
					}] }
				},
				determinism: {
					description: "Switches as they are set.",
					type: "object",
					maxProperties: 200,
					propertyNames: {
						minLength: 1,
						maxLength: 250,
						pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of 1 to 250 characters without control characters"
					},
					additionalProperties: {
						type: "string",
						maxLength: 1e3,
						pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
						"x-sentence": "must be a text of at most 1,000 characters without control characters"
					}
				}
			}
		},
		artifact: {
			description: "The model file or directory.",
			type: "object",
			additionalProperties: !1,
			required: [
				"path",
				"digest",
				"bytes",
				"files",
				"format",
				"facts",
				"warnings"
			],
			properties: {
				path: {
					description: "Below the working directory.",
					type: "string",
					minLength: 1,
					maxLength: 1e3,
					pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
					"x-sentence": "must be a path below the working directory with forward slashes"
				},
				digest: {
					description: "SHA-256, of a directory in OpenSSF model-signing order.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				bytes: {
					description: "Size.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				files: {
					description: "Number of files.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				format: {
					description: "Format.",
					type: "string",
					maxLength: 100,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 100 characters without control characters"
				},
				facts: {
					description: "Facts of the header.",
					type: "object",
					maxProperties: 500,
					propertyNames: {
						minLength: 1,
						maxLength: 250,
						pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of 1 to 250 characters without control characters"
					},
					additionalProperties: { $ref: "#/$defs/scalar" }
				},
				warnings: {
					description: "Sentences.",
					type: "array",
					maxItems: 100,
					items: {
						description: "A sentence.",
						type: "string",
						maxLength: 2e3,
						pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
						"x-sentence": "must be a text of at most 2,000 characters without control characters"
					}
				}
			}
		},
		output: {
			description: "What the run wrote.",
			type: "object",
			additionalProperties: !1,
			required: [
				"role",
				"path",
				"digest",
				"bytes",
				"kept"
			],
			properties: {
				role: {
					description: "Key in `train.outputs`.",
					type: "string",
					maxLength: 100,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					minLength: 1,
					"x-sentence": "must be one line of at most 100 characters without control characters"
				},
				path: {
					description: "Below the working directory.",
					type: "string",
					minLength: 1,
					maxLength: 1e3,
					pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
					"x-sentence": "must be a path below the working directory with forward slashes"
				},
				digest: {
					description: "SHA-256.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				bytes: {
					description: "Size.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				files: {
					description: "Files of a directory.",
					type: "array",
					maxItems: 1e4,
					items: {
						description: "A file.",
						type: "object",
						additionalProperties: !1,
						required: [
							"path",
							"digest",
							"bytes"
						],
						properties: {
							path: {
								description: "Below the working directory.",
								type: "string",
								minLength: 1,
								maxLength: 1e3,
								pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
								"x-sentence": "must be a path below the working directory with forward slashes"
							},
							digest: {
								description: "SHA-256.",
								type: "string",
								pattern: "^sha256:[0-9a-f]{64}$",
								"x-sentence": "must be sha256: and 64 hexadecimal digits"
							},
							bytes: {
								description: "Size.",
								type: "integer",
								minimum: 0,
								maximum: 9007199254740991
							}
						}
					}
				},
				kept: {
					description: "Where the bytes can be had again.",
					type: "array",
					maxItems: 10,
					items: { $ref: "#/$defs/copy" }
				}
			}
		},
		copy: {
			description: "Where the bytes can be had again.",
			type: "object",
			required: ["kind"],
			properties: { kind: { enum: [
				"artifact",
				"cache",
				"dvc",
				"object"
			] } },
			discriminator: { propertyName: "kind" },
			oneOf: [
				{
					description: "An artifact of a workflow run.",
					type: "object",
					additionalProperties: !1,
					required: [
						"kind",
						"repository",
						"run_id",
						"artifact_id",
						"name",
						"digest"
					],
					properties: {
						kind: { const: "artifact" },
						repository: {
							type: "string",
							pattern: "^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$",
							"x-sentence": "must be owner/name"
						},
						run_id: {
							description: "Run.",
							type: "integer",
							minimum: 0,
							maximum: 9007199254740991
						},
						artifact_id: {
							description: "Artifact.",
							type: "integer",
							minimum: 0,
							maximum: 9007199254740991
						},
						name: {
							description: "Name.",
							type: "string",
							minLength: 1,
							maxLength: 300,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"
						},
						digest: {
							description: "Digest.",
							type: "string",
							pattern: "^sha256:[0-9a-f]{64}$",
							"x-sentence": "must be sha256: and 64 hexadecimal digits"
						}
					}
				},
				{
					description: "An entry of the actions cache.",
					type: "object",
					additionalProperties: !1,
					required: ["kind", "key"],
					properties: {
						kind: { const: "cache" },
						key: {
							description: "Key.",
							type: "string",
							minLength: 1,
							maxLength: 512,
							pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"
						}
					}
				},
				{
					description: "An object of DVC.",
					type: "object",
					additionalProperties: !1,
					required: [
						"kind",
						"path",
						"md5"
					],
					properties: {
						kind: { const: "dvc" },
						path: {
							description: "Below the working directory.",
							type: "string",
							minLength: 1,
							maxLength: 1e3,
							pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
							"x-sentence": "must be a path below the working directory with forward slashes"
						},
						md5: {
							type: "string",
							pattern: "^[0-9a-f]{32}(?:\\.dir)?$"
						}
					}
				},
				{
					description: "In `.git/gatewright/objects`.",
					type: "object",
					additionalProperties: !1,
					required: ["kind"],
					properties: { kind: { const: "object" } }
				}
			]
		}
	}
}, schema20 = {
	description: "A training run.",
	type: "object",
	additionalProperties: !1,
	required: [
		"kind",
		"version",
		"model",
		"created_at",
		"trust",
		"origin",
		"smoke",
		"code",
		"data",
		"params",
		"metrics",
		"series",
		"environment",
		"outputs",
		"cost",
		"reproducibility"
	],
	properties: {
		kind: {
			description: "What it records.",
			const: "run"
		},
		version: {
			description: "Version of this form.",
			const: 1
		},
		model: {
			description: "The model's name in the policy.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
		},
		created_at: {
			description: "When the record was made.",
			type: "string",
			pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
			format: "date-time",
			"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
		},
		trust: {
			description: "What the record may be used for.",
			enum: [
				"default-branch",
				"pull_request",
				"fork",
				"local"
			]
		},
		origin: { $ref: "#/$defs/origin" },
		smoke: {
			description: "A small run for pull requests.",
			type: "boolean"
		},
		code: { $ref: "#/$defs/code" },
		data: {
			description: "Data versions.",
			type: "array",
			maxItems: 64,
			items: { $ref: "#/$defs/data" }
		},
		params: {
			description: "Parameters.",
			type: "object",
			additionalProperties: !1,
			required: [
				"values",
				"sources",
				"redacted"
			],
			properties: {
				values: {
					description: "Flat.",
					type: "object",
					maxProperties: 1e4,
					propertyNames: {
						minLength: 1,
						maxLength: 500,
						pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of 1 to 500 characters without control characters"
					},
					additionalProperties: { $ref: "#/$defs/scalar" }
				},
				sources: {
					description: "Files.",
					type: "array",
					maxItems: 200,
					items: { $ref: "#/$defs/source" }
				},
				redacted: {
					description: "Names of values that look like secrets.",
					type: "array",
					maxItems: 1e4,
					items: {
						description: "A name.",
						type: "string",
						maxLength: 500,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 500 characters without control characters"
					}
				}
			}
		},
		metrics: {
			description: "Metrics.",
			type: "array",
			maxItems: 1e4,
			items: { $ref: "#/$defs/metric" }
		},
		series: {
			description: "Curves.",
			type: "array",
			maxItems: 500,
			items: { $ref: "#/$defs/series" }
		},
		environment: { $ref: "#/$defs/environment" },
		artifact: { $ref: "#/$defs/artifact" },
		outputs: {
			description: "Outputs.",
			type: "array",
			maxItems: 100,
			items: { $ref: "#/$defs/output" }
		},
		cost: {
			description: "Cost.",
			type: "object",
			additionalProperties: !1,
			required: [],
			properties: {
				wall_seconds: {
					description: "Seconds of the training command.",
					type: "number",
					minimum: 0
				},
				runner: {
					description: "Kind of runner.",
					type: "string",
					maxLength: 200,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 200 characters without control characters"
				}
			}
		},
		fingerprint: {
			description: "Of code, data, parameters, lock files and command.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		restored_from: {
			description: "Record whose outputs were restored.",
			type: "string",
			pattern: "^[0-9a-f]{64}$",
			"x-sentence": "must be 64 hexadecimal digits"
		},
		reproducibility: {
			description: "Which fields are known.",
			type: "object",
			additionalProperties: !1,
			required: ["present", "missing"],
			properties: {
				present: {
					description: "Known.",
					type: "array",
					maxItems: 200,
					items: {
						description: "A field.",
						type: "string",
						maxLength: 100,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 100 characters without control characters"
					}
				},
				missing: {
					description: "Not known.",
					type: "array",
					maxItems: 200,
					items: {
						description: "A field.",
						type: "string",
						maxLength: 100,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 100 characters without control characters"
					}
				}
			}
		}
	}
}, func1 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, pattern3 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u"), pattern4 = RegExp("^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u"), pattern25 = RegExp("^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u"), pattern10 = RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u"), pattern17 = RegExp("^sha256:[0-9a-f]{64}$", "u"), pattern71 = RegExp("^[0-9a-f]{64}$", "u"), formats0 = require_formats().fullFormats["date-time"], schema21 = {
	description: "Where the record was made; all but the event is absent where it is not known.",
	type: "object",
	additionalProperties: !1,
	required: ["event"],
	properties: {
		event: {
			description: "Webhook event, or `local`.",
			type: "string",
			pattern: "^[a-z][a-z_]{0,49}$",
			"x-sentence": "must be the name of an event"
		},
		repository: {
			description: "`owner/name`; other servers than GitHub nest deeper.",
			type: "string",
			pattern: "^[A-Za-z0-9._-]{1,100}(?:/[A-Za-z0-9._-]{1,100}){1,20}$",
			"x-sentence": "must be owner/name"
		},
		head_sha: {
			description: "Commit that the record is about.",
			type: "string",
			pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
			"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
		},
		base_sha: {
			description: "Commit that the pull request is compared with.",
			type: "string",
			pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
			"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
		},
		merge_sha: {
			description: "Merge commit that was checked out.",
			type: "string",
			pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
			"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
		},
		pull_request: {
			description: "Number of the pull request.",
			type: "integer",
			minimum: 1,
			maximum: 9007199254740991
		},
		workflow: {
			description: "Name of the workflow.",
			type: "string",
			maxLength: 500,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 500 characters without control characters"
		},
		workflow_ref: {
			description: "Path and ref of the workflow file.",
			type: "string",
			maxLength: 500,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 500 characters without control characters"
		},
		run_id: {
			description: "Id of the workflow run.",
			type: "integer",
			minimum: 1,
			maximum: 9007199254740991
		},
		run_attempt: {
			description: "Number of the attempt, from 1.",
			type: "integer",
			minimum: 1,
			maximum: 9007199254740991
		},
		job: {
			description: "Id of the job.",
			type: "string",
			maxLength: 500,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 500 characters without control characters"
		},
		server_url: {
			description: "Base address of the web pages.",
			type: "string",
			maxLength: 300,
			pattern: "^https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?$",
			"x-sentence": "must be the address of a server, without user and password"
		}
	}
}, pattern5 = RegExp("^[a-z][a-z_]{0,49}$", "u"), pattern6 = RegExp("^[A-Za-z0-9._-]{1,100}(?:/[A-Za-z0-9._-]{1,100}){1,20}$", "u"), pattern7 = RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u"), pattern13 = RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.event === void 0 && (missing0 = "event")) return validate54.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'",
			schema: schema21.required,
			parentSchema: schema21,
			data
		}], !1;
		for (let key0 in data) if (!func1.call(schema21.properties, key0)) return validate54.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties",
			schema: !1,
			parentSchema: schema21,
			data
		}], !1;
		if (data.event !== void 0) {
			let data0 = data.event;
			if (typeof data0 == "string") {
				if (!pattern5.test(data0)) return validate54.errors = [{
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/pattern",
					keyword: "pattern",
					params: { pattern: "^[a-z][a-z_]{0,49}$" },
					message: "must match pattern \"^[a-z][a-z_]{0,49}$\"",
					schema: "^[a-z][a-z_]{0,49}$",
					parentSchema: schema21.properties.event,
					data: data0
				}], !1;
			} else return validate54.errors = [{
				instancePath: instancePath + "/event",
				schemaPath: "#/properties/event/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema21.properties.event.type,
				parentSchema: schema21.properties.event,
				data: data0
			}], !1;
			var valid0 = !0;
		} else var valid0 = !0;
		if (valid0) {
			if (data.repository !== void 0) {
				let data1 = data.repository;
				if (typeof data1 == "string") {
					if (!pattern6.test(data1)) return validate54.errors = [{
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._-]{1,100}(?:/[A-Za-z0-9._-]{1,100}){1,20}$" },
						message: "must match pattern \"^[A-Za-z0-9._-]{1,100}(?:/[A-Za-z0-9._-]{1,100}){1,20}$\"",
						schema: "^[A-Za-z0-9._-]{1,100}(?:/[A-Za-z0-9._-]{1,100}){1,20}$",
						parentSchema: schema21.properties.repository,
						data: data1
					}], !1;
				} else return validate54.errors = [{
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema21.properties.repository.type,
					parentSchema: schema21.properties.repository,
					data: data1
				}], !1;
				var valid0 = !0;
			} else var valid0 = !0;
			if (valid0) {
				if (data.head_sha !== void 0) {
					let data2 = data.head_sha;
					if (typeof data2 == "string") {
						if (!pattern7.test(data2)) return validate54.errors = [{
							instancePath: instancePath + "/head_sha",
							schemaPath: "#/properties/head_sha/pattern",
							keyword: "pattern",
							params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
							message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\"",
							schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
							parentSchema: schema21.properties.head_sha,
							data: data2
						}], !1;
					} else return validate54.errors = [{
						instancePath: instancePath + "/head_sha",
						schemaPath: "#/properties/head_sha/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema21.properties.head_sha.type,
						parentSchema: schema21.properties.head_sha,
						data: data2
					}], !1;
					var valid0 = !0;
				} else var valid0 = !0;
				if (valid0) {
					if (data.base_sha !== void 0) {
						let data3 = data.base_sha;
						if (typeof data3 == "string") {
							if (!pattern7.test(data3)) return validate54.errors = [{
								instancePath: instancePath + "/base_sha",
								schemaPath: "#/properties/base_sha/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
								message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\"",
								schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
								parentSchema: schema21.properties.base_sha,
								data: data3
							}], !1;
						} else return validate54.errors = [{
							instancePath: instancePath + "/base_sha",
							schemaPath: "#/properties/base_sha/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema21.properties.base_sha.type,
							parentSchema: schema21.properties.base_sha,
							data: data3
						}], !1;
						var valid0 = !0;
					} else var valid0 = !0;
					if (valid0) {
						if (data.merge_sha !== void 0) {
							let data4 = data.merge_sha;
							if (typeof data4 == "string") {
								if (!pattern7.test(data4)) return validate54.errors = [{
									instancePath: instancePath + "/merge_sha",
									schemaPath: "#/properties/merge_sha/pattern",
									keyword: "pattern",
									params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
									message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\"",
									schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
									parentSchema: schema21.properties.merge_sha,
									data: data4
								}], !1;
							} else return validate54.errors = [{
								instancePath: instancePath + "/merge_sha",
								schemaPath: "#/properties/merge_sha/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema21.properties.merge_sha.type,
								parentSchema: schema21.properties.merge_sha,
								data: data4
							}], !1;
							var valid0 = !0;
						} else var valid0 = !0;
						if (valid0) {
							if (data.pull_request !== void 0) {
								let data5 = data.pull_request;
								if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) return validate54.errors = [{
									instancePath: instancePath + "/pull_request",
									schemaPath: "#/properties/pull_request/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema21.properties.pull_request.type,
									parentSchema: schema21.properties.pull_request,
									data: data5
								}], !1;
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 > 9007199254740991 || isNaN(data5)) return validate54.errors = [{
										instancePath: instancePath + "/pull_request",
										schemaPath: "#/properties/pull_request/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991",
										schema: 9007199254740991,
										parentSchema: schema21.properties.pull_request,
										data: data5
									}], !1;
									if (data5 < 1 || isNaN(data5)) return validate54.errors = [{
										instancePath: instancePath + "/pull_request",
										schemaPath: "#/properties/pull_request/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema21.properties.pull_request,
										data: data5
									}], !1;
								}
								var valid0 = !0;
							} else var valid0 = !0;
							if (valid0) {
								if (data.workflow !== void 0) {
									let data6 = data.workflow;
									if (typeof data6 == "string") {
										if (func3(data6) > 500) return validate54.errors = [{
											instancePath: instancePath + "/workflow",
											schemaPath: "#/properties/workflow/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters",
											schema: 500,
											parentSchema: schema21.properties.workflow,
											data: data6
										}], !1;
										if (!pattern10.test(data6)) return validate54.errors = [{
											instancePath: instancePath + "/workflow",
											schemaPath: "#/properties/workflow/pattern",
											keyword: "pattern",
											params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
											message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
											schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
											parentSchema: schema21.properties.workflow,
											data: data6
										}], !1;
									} else return validate54.errors = [{
										instancePath: instancePath + "/workflow",
										schemaPath: "#/properties/workflow/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema21.properties.workflow.type,
										parentSchema: schema21.properties.workflow,
										data: data6
									}], !1;
									var valid0 = !0;
								} else var valid0 = !0;
								if (valid0) {
									if (data.workflow_ref !== void 0) {
										let data7 = data.workflow_ref;
										if (typeof data7 == "string") {
											if (func3(data7) > 500) return validate54.errors = [{
												instancePath: instancePath + "/workflow_ref",
												schemaPath: "#/properties/workflow_ref/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters",
												schema: 500,
												parentSchema: schema21.properties.workflow_ref,
												data: data7
											}], !1;
											if (!pattern10.test(data7)) return validate54.errors = [{
												instancePath: instancePath + "/workflow_ref",
												schemaPath: "#/properties/workflow_ref/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
												message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
												schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
												parentSchema: schema21.properties.workflow_ref,
												data: data7
											}], !1;
										} else return validate54.errors = [{
											instancePath: instancePath + "/workflow_ref",
											schemaPath: "#/properties/workflow_ref/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema21.properties.workflow_ref.type,
											parentSchema: schema21.properties.workflow_ref,
											data: data7
										}], !1;
										var valid0 = !0;
									} else var valid0 = !0;
									if (valid0) {
										if (data.run_id !== void 0) {
											let data8 = data.run_id;
											if (typeof data8 != "number" || data8 % 1 || isNaN(data8) || !isFinite(data8)) return validate54.errors = [{
												instancePath: instancePath + "/run_id",
												schemaPath: "#/properties/run_id/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer",
												schema: schema21.properties.run_id.type,
												parentSchema: schema21.properties.run_id,
												data: data8
											}], !1;
											if (typeof data8 == "number" && isFinite(data8)) {
												if (data8 > 9007199254740991 || isNaN(data8)) return validate54.errors = [{
													instancePath: instancePath + "/run_id",
													schemaPath: "#/properties/run_id/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 9007199254740991
													},
													message: "must be <= 9007199254740991",
													schema: 9007199254740991,
													parentSchema: schema21.properties.run_id,
													data: data8
												}], !1;
												if (data8 < 1 || isNaN(data8)) return validate54.errors = [{
													instancePath: instancePath + "/run_id",
													schemaPath: "#/properties/run_id/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1",
													schema: 1,
													parentSchema: schema21.properties.run_id,
													data: data8
												}], !1;
											}
											var valid0 = !0;
										} else var valid0 = !0;
										if (valid0) {
											if (data.run_attempt !== void 0) {
												let data9 = data.run_attempt;
												if (typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) return validate54.errors = [{
													instancePath: instancePath + "/run_attempt",
													schemaPath: "#/properties/run_attempt/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer",
													schema: schema21.properties.run_attempt.type,
													parentSchema: schema21.properties.run_attempt,
													data: data9
												}], !1;
												if (typeof data9 == "number" && isFinite(data9)) {
													if (data9 > 9007199254740991 || isNaN(data9)) return validate54.errors = [{
														instancePath: instancePath + "/run_attempt",
														schemaPath: "#/properties/run_attempt/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 9007199254740991
														},
														message: "must be <= 9007199254740991",
														schema: 9007199254740991,
														parentSchema: schema21.properties.run_attempt,
														data: data9
													}], !1;
													if (data9 < 1 || isNaN(data9)) return validate54.errors = [{
														instancePath: instancePath + "/run_attempt",
														schemaPath: "#/properties/run_attempt/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1",
														schema: 1,
														parentSchema: schema21.properties.run_attempt,
														data: data9
													}], !1;
												}
												var valid0 = !0;
											} else var valid0 = !0;
											if (valid0) {
												if (data.job !== void 0) {
													let data10 = data.job;
													if (typeof data10 == "string") {
														if (func3(data10) > 500) return validate54.errors = [{
															instancePath: instancePath + "/job",
															schemaPath: "#/properties/job/maxLength",
															keyword: "maxLength",
															params: { limit: 500 },
															message: "must NOT have more than 500 characters",
															schema: 500,
															parentSchema: schema21.properties.job,
															data: data10
														}], !1;
														if (!pattern10.test(data10)) return validate54.errors = [{
															instancePath: instancePath + "/job",
															schemaPath: "#/properties/job/pattern",
															keyword: "pattern",
															params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
															message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
															schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
															parentSchema: schema21.properties.job,
															data: data10
														}], !1;
													} else return validate54.errors = [{
														instancePath: instancePath + "/job",
														schemaPath: "#/properties/job/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema21.properties.job.type,
														parentSchema: schema21.properties.job,
														data: data10
													}], !1;
													var valid0 = !0;
												} else var valid0 = !0;
												if (valid0) {
													if (data.server_url !== void 0) {
														let data11 = data.server_url;
														if (typeof data11 == "string") {
															if (func3(data11) > 300) return validate54.errors = [{
																instancePath: instancePath + "/server_url",
																schemaPath: "#/properties/server_url/maxLength",
																keyword: "maxLength",
																params: { limit: 300 },
																message: "must NOT have more than 300 characters",
																schema: 300,
																parentSchema: schema21.properties.server_url,
																data: data11
															}], !1;
															if (!pattern13.test(data11)) return validate54.errors = [{
																instancePath: instancePath + "/server_url",
																schemaPath: "#/properties/server_url/pattern",
																keyword: "pattern",
																params: { pattern: "^https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?$" },
																message: "must match pattern \"^https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?$\"",
																schema: "^https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?$",
																parentSchema: schema21.properties.server_url,
																data: data11
															}], !1;
														} else return validate54.errors = [{
															instancePath: instancePath + "/server_url",
															schemaPath: "#/properties/server_url/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema21.properties.server_url.type,
															parentSchema: schema21.properties.server_url,
															data: data11
														}], !1;
														var valid0 = !0;
													} else var valid0 = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate54.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object",
		schema: schema21.type,
		parentSchema: schema21,
		data
	}], !1;
	return validate54.errors = null, !0;
}
validate54.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema22 = {
	description: "Which code.",
	type: "object",
	additionalProperties: !1,
	required: [],
	properties: {
		commit: {
			description: "Commit.",
			type: "string",
			pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
			"x-sentence": "must be a commit's full name of 40 or 64 hexadecimal digits"
		},
		branch: {
			description: "Branch.",
			type: "string",
			maxLength: 500,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 500 characters without control characters"
		},
		remote: {
			description: "Address of origin without user and password.",
			type: "string",
			maxLength: 2e3,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 2,000 characters without control characters"
		},
		dirty: {
			description: "The work tree differs from the commit.",
			type: "boolean"
		},
		diff_digest: {
			description: "SHA-256 of the difference.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		command: {
			description: "The command that made the run.",
			type: "string",
			maxLength: 2e4,
			pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
			"x-sentence": "must be a text of at most 20,000 characters without control characters"
		}
	}
}, pattern18 = RegExp("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "commit" && key0 !== "branch" && key0 !== "remote" && key0 !== "dirty" && key0 !== "diff_digest" && key0 !== "command") return validate56.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties",
			schema: !1,
			parentSchema: schema22,
			data
		}], !1;
		if (data.commit !== void 0) {
			let data0 = data.commit;
			if (typeof data0 == "string") {
				if (!pattern7.test(data0)) return validate56.errors = [{
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/pattern",
					keyword: "pattern",
					params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
					message: "must match pattern \"^(?:[0-9a-f]{40}|[0-9a-f]{64})$\"",
					schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
					parentSchema: schema22.properties.commit,
					data: data0
				}], !1;
			} else return validate56.errors = [{
				instancePath: instancePath + "/commit",
				schemaPath: "#/properties/commit/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema22.properties.commit.type,
				parentSchema: schema22.properties.commit,
				data: data0
			}], !1;
			var valid0 = !0;
		} else var valid0 = !0;
		if (valid0) {
			if (data.branch !== void 0) {
				let data1 = data.branch;
				if (typeof data1 == "string") {
					if (func3(data1) > 500) return validate56.errors = [{
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters",
						schema: 500,
						parentSchema: schema22.properties.branch,
						data: data1
					}], !1;
					if (!pattern10.test(data1)) return validate56.errors = [{
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
						schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						parentSchema: schema22.properties.branch,
						data: data1
					}], !1;
				} else return validate56.errors = [{
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.branch.type,
					parentSchema: schema22.properties.branch,
					data: data1
				}], !1;
				var valid0 = !0;
			} else var valid0 = !0;
			if (valid0) {
				if (data.remote !== void 0) {
					let data2 = data.remote;
					if (typeof data2 == "string") {
						if (func3(data2) > 2e3) return validate56.errors = [{
							instancePath: instancePath + "/remote",
							schemaPath: "#/properties/remote/maxLength",
							keyword: "maxLength",
							params: { limit: 2e3 },
							message: "must NOT have more than 2000 characters",
							schema: 2e3,
							parentSchema: schema22.properties.remote,
							data: data2
						}], !1;
						if (!pattern10.test(data2)) return validate56.errors = [{
							instancePath: instancePath + "/remote",
							schemaPath: "#/properties/remote/pattern",
							keyword: "pattern",
							params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
							message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
							schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
							parentSchema: schema22.properties.remote,
							data: data2
						}], !1;
					} else return validate56.errors = [{
						instancePath: instancePath + "/remote",
						schemaPath: "#/properties/remote/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema22.properties.remote.type,
						parentSchema: schema22.properties.remote,
						data: data2
					}], !1;
					var valid0 = !0;
				} else var valid0 = !0;
				if (valid0) {
					if (data.dirty !== void 0) {
						let data3 = data.dirty;
						if (typeof data3 != "boolean") return validate56.errors = [{
							instancePath: instancePath + "/dirty",
							schemaPath: "#/properties/dirty/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema22.properties.dirty.type,
							parentSchema: schema22.properties.dirty,
							data: data3
						}], !1;
						var valid0 = !0;
					} else var valid0 = !0;
					if (valid0) {
						if (data.diff_digest !== void 0) {
							let data4 = data.diff_digest;
							if (typeof data4 == "string") {
								if (!pattern17.test(data4)) return validate56.errors = [{
									instancePath: instancePath + "/diff_digest",
									schemaPath: "#/properties/diff_digest/pattern",
									keyword: "pattern",
									params: { pattern: "^sha256:[0-9a-f]{64}$" },
									message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
									schema: "^sha256:[0-9a-f]{64}$",
									parentSchema: schema22.properties.diff_digest,
									data: data4
								}], !1;
							} else return validate56.errors = [{
								instancePath: instancePath + "/diff_digest",
								schemaPath: "#/properties/diff_digest/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema22.properties.diff_digest.type,
								parentSchema: schema22.properties.diff_digest,
								data: data4
							}], !1;
							var valid0 = !0;
						} else var valid0 = !0;
						if (valid0) {
							if (data.command !== void 0) {
								let data5 = data.command;
								if (typeof data5 == "string") {
									if (func3(data5) > 2e4) return validate56.errors = [{
										instancePath: instancePath + "/command",
										schemaPath: "#/properties/command/maxLength",
										keyword: "maxLength",
										params: { limit: 2e4 },
										message: "must NOT have more than 20000 characters",
										schema: 2e4,
										parentSchema: schema22.properties.command,
										data: data5
									}], !1;
									if (!pattern18.test(data5)) return validate56.errors = [{
										instancePath: instancePath + "/command",
										schemaPath: "#/properties/command/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$\"",
										schema: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
										parentSchema: schema22.properties.command,
										data: data5
									}], !1;
								} else return validate56.errors = [{
									instancePath: instancePath + "/command",
									schemaPath: "#/properties/command/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema22.properties.command.type,
									parentSchema: schema22.properties.command,
									data: data5
								}], !1;
								var valid0 = !0;
							} else var valid0 = !0;
						}
					}
				}
			}
		}
	} else return validate56.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object",
		schema: schema22.type,
		parentSchema: schema22,
		data
	}], !1;
	return validate56.errors = null, !0;
}
validate56.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema23 = {
	description: "One data version.",
	type: "object",
	additionalProperties: !1,
	required: ["role", "version"],
	properties: {
		role: {
			description: "What it is to the run.",
			type: "string",
			maxLength: 100,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			minLength: 1,
			"x-sentence": "must be one line of at most 100 characters without control characters"
		},
		version: {
			description: "`<scheme>:<locator>@<immutable id>`.",
			type: "string",
			maxLength: 1500,
			pattern: "^[a-z][a-z0-9-]{0,19}:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
			"x-sentence": "must be <scheme>:<locator>@<immutable id> on one line"
		},
		digest: {
			description: "SHA-256 of the bytes.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		bytes: {
			description: "Size.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		files: {
			description: "Number of files.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		rows: {
			description: "Rows.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		columns: {
			description: "Columns.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		table_id: {
			description: "The id that Delta Lake or Iceberg gave the table.",
			type: "string",
			maxLength: 200,
			pattern: "^[^\\u0000-\\u001f\\u007f]*$"
		},
		checksum: {
			description: "What the store says of the content where that is no SHA-256.",
			type: "string",
			pattern: "^md5:[0-9a-f]{32}$"
		},
		resolved_from: {
			description: "The mutable reference that was given.",
			type: "string",
			maxLength: 1e3,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 1,000 characters without control characters"
		}
	}
}, pattern20 = RegExp("^[a-z][a-z0-9-]{0,19}:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", "u"), pattern22 = RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u"), pattern23 = RegExp("^md5:[0-9a-f]{32}$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.role === void 0 && (missing0 = "role") || data.version === void 0 && (missing0 = "version")) return validate58.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'",
			schema: schema23.required,
			parentSchema: schema23,
			data
		}], !1;
		for (let key0 in data) if (!func1.call(schema23.properties, key0)) return validate58.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties",
			schema: !1,
			parentSchema: schema23,
			data
		}], !1;
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 == "string") {
				if (func3(data0) > 100) return validate58.errors = [{
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/maxLength",
					keyword: "maxLength",
					params: { limit: 100 },
					message: "must NOT have more than 100 characters",
					schema: 100,
					parentSchema: schema23.properties.role,
					data: data0
				}], !1;
				if (func3(data0) < 1) return validate58.errors = [{
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema23.properties.role,
					data: data0
				}], !1;
				if (!pattern10.test(data0)) return validate58.errors = [{
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/pattern",
					keyword: "pattern",
					params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
					message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
					schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					parentSchema: schema23.properties.role,
					data: data0
				}], !1;
			} else return validate58.errors = [{
				instancePath: instancePath + "/role",
				schemaPath: "#/properties/role/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema23.properties.role.type,
				parentSchema: schema23.properties.role,
				data: data0
			}], !1;
			var valid0 = !0;
		} else var valid0 = !0;
		if (valid0) {
			if (data.version !== void 0) {
				let data1 = data.version;
				if (typeof data1 == "string") {
					if (func3(data1) > 1500) return validate58.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 1500 },
						message: "must NOT have more than 1500 characters",
						schema: 1500,
						parentSchema: schema23.properties.version,
						data: data1
					}], !1;
					if (!pattern20.test(data1)) return validate58.errors = [{
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,19}:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,19}:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$\"",
						schema: "^[a-z][a-z0-9-]{0,19}:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
						parentSchema: schema23.properties.version,
						data: data1
					}], !1;
				} else return validate58.errors = [{
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.version.type,
					parentSchema: schema23.properties.version,
					data: data1
				}], !1;
				var valid0 = !0;
			} else var valid0 = !0;
			if (valid0) {
				if (data.digest !== void 0) {
					let data2 = data.digest;
					if (typeof data2 == "string") {
						if (!pattern17.test(data2)) return validate58.errors = [{
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^sha256:[0-9a-f]{64}$" },
							message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
							schema: "^sha256:[0-9a-f]{64}$",
							parentSchema: schema23.properties.digest,
							data: data2
						}], !1;
					} else return validate58.errors = [{
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema23.properties.digest.type,
						parentSchema: schema23.properties.digest,
						data: data2
					}], !1;
					var valid0 = !0;
				} else var valid0 = !0;
				if (valid0) {
					if (data.bytes !== void 0) {
						let data3 = data.bytes;
						if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) return validate58.errors = [{
							instancePath: instancePath + "/bytes",
							schemaPath: "#/properties/bytes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema23.properties.bytes.type,
							parentSchema: schema23.properties.bytes,
							data: data3
						}], !1;
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > 9007199254740991 || isNaN(data3)) return validate58.errors = [{
								instancePath: instancePath + "/bytes",
								schemaPath: "#/properties/bytes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991",
								schema: 9007199254740991,
								parentSchema: schema23.properties.bytes,
								data: data3
							}], !1;
							if (data3 < 0 || isNaN(data3)) return validate58.errors = [{
								instancePath: instancePath + "/bytes",
								schemaPath: "#/properties/bytes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema23.properties.bytes,
								data: data3
							}], !1;
						}
						var valid0 = !0;
					} else var valid0 = !0;
					if (valid0) {
						if (data.files !== void 0) {
							let data4 = data.files;
							if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) return validate58.errors = [{
								instancePath: instancePath + "/files",
								schemaPath: "#/properties/files/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema23.properties.files.type,
								parentSchema: schema23.properties.files,
								data: data4
							}], !1;
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 > 9007199254740991 || isNaN(data4)) return validate58.errors = [{
									instancePath: instancePath + "/files",
									schemaPath: "#/properties/files/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									},
									message: "must be <= 9007199254740991",
									schema: 9007199254740991,
									parentSchema: schema23.properties.files,
									data: data4
								}], !1;
								if (data4 < 0 || isNaN(data4)) return validate58.errors = [{
									instancePath: instancePath + "/files",
									schemaPath: "#/properties/files/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema23.properties.files,
									data: data4
								}], !1;
							}
							var valid0 = !0;
						} else var valid0 = !0;
						if (valid0) {
							if (data.rows !== void 0) {
								let data5 = data.rows;
								if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) return validate58.errors = [{
									instancePath: instancePath + "/rows",
									schemaPath: "#/properties/rows/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema23.properties.rows.type,
									parentSchema: schema23.properties.rows,
									data: data5
								}], !1;
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 > 9007199254740991 || isNaN(data5)) return validate58.errors = [{
										instancePath: instancePath + "/rows",
										schemaPath: "#/properties/rows/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991",
										schema: 9007199254740991,
										parentSchema: schema23.properties.rows,
										data: data5
									}], !1;
									if (data5 < 0 || isNaN(data5)) return validate58.errors = [{
										instancePath: instancePath + "/rows",
										schemaPath: "#/properties/rows/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema23.properties.rows,
										data: data5
									}], !1;
								}
								var valid0 = !0;
							} else var valid0 = !0;
							if (valid0) {
								if (data.columns !== void 0) {
									let data6 = data.columns;
									if (typeof data6 != "number" || data6 % 1 || isNaN(data6) || !isFinite(data6)) return validate58.errors = [{
										instancePath: instancePath + "/columns",
										schemaPath: "#/properties/columns/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema23.properties.columns.type,
										parentSchema: schema23.properties.columns,
										data: data6
									}], !1;
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 > 9007199254740991 || isNaN(data6)) return validate58.errors = [{
											instancePath: instancePath + "/columns",
											schemaPath: "#/properties/columns/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											},
											message: "must be <= 9007199254740991",
											schema: 9007199254740991,
											parentSchema: schema23.properties.columns,
											data: data6
										}], !1;
										if (data6 < 0 || isNaN(data6)) return validate58.errors = [{
											instancePath: instancePath + "/columns",
											schemaPath: "#/properties/columns/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema23.properties.columns,
											data: data6
										}], !1;
									}
									var valid0 = !0;
								} else var valid0 = !0;
								if (valid0) {
									if (data.table_id !== void 0) {
										let data7 = data.table_id;
										if (typeof data7 == "string") {
											if (func3(data7) > 200) return validate58.errors = [{
												instancePath: instancePath + "/table_id",
												schemaPath: "#/properties/table_id/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												message: "must NOT have more than 200 characters",
												schema: 200,
												parentSchema: schema23.properties.table_id,
												data: data7
											}], !1;
											if (!pattern22.test(data7)) return validate58.errors = [{
												instancePath: instancePath + "/table_id",
												schemaPath: "#/properties/table_id/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
												message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\"",
												schema: "^[^\\u0000-\\u001f\\u007f]*$",
												parentSchema: schema23.properties.table_id,
												data: data7
											}], !1;
										} else return validate58.errors = [{
											instancePath: instancePath + "/table_id",
											schemaPath: "#/properties/table_id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema23.properties.table_id.type,
											parentSchema: schema23.properties.table_id,
											data: data7
										}], !1;
										var valid0 = !0;
									} else var valid0 = !0;
									if (valid0) {
										if (data.checksum !== void 0) {
											let data8 = data.checksum;
											if (typeof data8 == "string") {
												if (!pattern23.test(data8)) return validate58.errors = [{
													instancePath: instancePath + "/checksum",
													schemaPath: "#/properties/checksum/pattern",
													keyword: "pattern",
													params: { pattern: "^md5:[0-9a-f]{32}$" },
													message: "must match pattern \"^md5:[0-9a-f]{32}$\"",
													schema: "^md5:[0-9a-f]{32}$",
													parentSchema: schema23.properties.checksum,
													data: data8
												}], !1;
											} else return validate58.errors = [{
												instancePath: instancePath + "/checksum",
												schemaPath: "#/properties/checksum/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema23.properties.checksum.type,
												parentSchema: schema23.properties.checksum,
												data: data8
											}], !1;
											var valid0 = !0;
										} else var valid0 = !0;
										if (valid0) {
											if (data.resolved_from !== void 0) {
												let data9 = data.resolved_from;
												if (typeof data9 == "string") {
													if (func3(data9) > 1e3) return validate58.errors = [{
														instancePath: instancePath + "/resolved_from",
														schemaPath: "#/properties/resolved_from/maxLength",
														keyword: "maxLength",
														params: { limit: 1e3 },
														message: "must NOT have more than 1000 characters",
														schema: 1e3,
														parentSchema: schema23.properties.resolved_from,
														data: data9
													}], !1;
													if (!pattern10.test(data9)) return validate58.errors = [{
														instancePath: instancePath + "/resolved_from",
														schemaPath: "#/properties/resolved_from/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
														schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
														parentSchema: schema23.properties.resolved_from,
														data: data9
													}], !1;
												} else return validate58.errors = [{
													instancePath: instancePath + "/resolved_from",
													schemaPath: "#/properties/resolved_from/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema23.properties.resolved_from.type,
													parentSchema: schema23.properties.resolved_from,
													data: data9
												}], !1;
												var valid0 = !0;
											} else var valid0 = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate58.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object",
		schema: schema23.type,
		parentSchema: schema23,
		data
	}], !1;
	return validate58.errors = null, !0;
}
validate58.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema24 = {
	description: "A text, a number, true, false or null.",
	anyOf: [{
		type: "string",
		maxLength: 2e4,
		pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
		"x-sentence": "must be a text of at most 20,000 characters without control characters"
	}, { type: [
		"number",
		"boolean",
		"null"
	] }],
	"x-sentence": "must be a text of at most 20,000 characters without control characters, a number, true, false or null"
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs0 = errors, valid0 = !1, _errs1 = errors;
	if (errors === _errs1) {
		if (typeof data == "string") {
			if (func3(data) > 2e4) {
				let err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/maxLength",
					keyword: "maxLength",
					params: { limit: 2e4 },
					message: "must NOT have more than 20000 characters",
					schema: 2e4,
					parentSchema: schema24.anyOf[0],
					data
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
			} else if (!pattern18.test(data)) {
				let err1 = {
					instancePath,
					schemaPath: "#/anyOf/0/pattern",
					keyword: "pattern",
					params: { pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$" },
					message: "must match pattern \"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$\"",
					schema: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
					parentSchema: schema24.anyOf[0],
					data
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		} else {
			let err2 = {
				instancePath,
				schemaPath: "#/anyOf/0/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema24.anyOf[0].type,
				parentSchema: schema24.anyOf[0],
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 ||= _valid0;
	let _errs3 = errors;
	if (!(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && data !== null) {
		let err3 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: schema24.anyOf[1].type },
			message: "must be number,boolean,null",
			schema: schema24.anyOf[1].type,
			parentSchema: schema24.anyOf[1],
			data
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	var _valid0 = _errs3 === errors;
	if (valid0 ||= _valid0, valid0) errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
	else {
		let err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema24.anyOf,
			parentSchema: schema24,
			data
		};
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate60.errors = vErrors, !1;
	}
	return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema25 = {
	description: "A file that something was read from.",
	type: "object",
	additionalProperties: !1,
	required: [
		"path",
		"digest",
		"bytes"
	],
	properties: {
		path: {
			description: "Path.",
			type: "string",
			maxLength: 2e3,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 2,000 characters without control characters"
		},
		digest: {
			description: "SHA-256.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		bytes: {
			description: "Size.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		}
	}
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.digest === void 0 && (missing0 = "digest") || data.bytes === void 0 && (missing0 = "bytes")) return validate62.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'",
			schema: schema25.required,
			parentSchema: schema25,
			data
		}], !1;
		for (let key0 in data) if (key0 !== "path" && key0 !== "digest" && key0 !== "bytes") return validate62.errors = [{
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			message: "must NOT have additional properties",
			schema: !1,
			parentSchema: schema25,
			data
		}], !1;
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 == "string") {
				if (func3(data0) > 2e3) return validate62.errors = [{
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/maxLength",
					keyword: "maxLength",
					params: { limit: 2e3 },
					message: "must NOT have more than 2000 characters",
					schema: 2e3,
					parentSchema: schema25.properties.path,
					data: data0
				}], !1;
				if (!pattern10.test(data0)) return validate62.errors = [{
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/pattern",
					keyword: "pattern",
					params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
					message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
					schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					parentSchema: schema25.properties.path,
					data: data0
				}], !1;
			} else return validate62.errors = [{
				instancePath: instancePath + "/path",
				schemaPath: "#/properties/path/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema25.properties.path.type,
				parentSchema: schema25.properties.path,
				data: data0
			}], !1;
			var valid0 = !0;
		} else var valid0 = !0;
		if (valid0) {
			if (data.digest !== void 0) {
				let data1 = data.digest;
				if (typeof data1 == "string") {
					if (!pattern17.test(data1)) return validate62.errors = [{
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema25.properties.digest,
						data: data1
					}], !1;
				} else return validate62.errors = [{
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.digest.type,
					parentSchema: schema25.properties.digest,
					data: data1
				}], !1;
				var valid0 = !0;
			} else var valid0 = !0;
			if (valid0) {
				if (data.bytes !== void 0) {
					let data2 = data.bytes;
					if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) return validate62.errors = [{
						instancePath: instancePath + "/bytes",
						schemaPath: "#/properties/bytes/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema25.properties.bytes.type,
						parentSchema: schema25.properties.bytes,
						data: data2
					}], !1;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 9007199254740991 || isNaN(data2)) return validate62.errors = [{
							instancePath: instancePath + "/bytes",
							schemaPath: "#/properties/bytes/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991",
							schema: 9007199254740991,
							parentSchema: schema25.properties.bytes,
							data: data2
						}], !1;
						if (data2 < 0 || isNaN(data2)) return validate62.errors = [{
							instancePath: instancePath + "/bytes",
							schemaPath: "#/properties/bytes/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema25.properties.bytes,
							data: data2
						}], !1;
					}
					var valid0 = !0;
				} else var valid0 = !0;
			}
		}
	} else return validate62.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object",
		schema: schema25.type,
		parentSchema: schema25,
		data
	}], !1;
	return validate62.errors = null, !0;
}
validate62.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema26 = {
	description: "One measured number.",
	type: "object",
	additionalProperties: !1,
	required: [
		"name",
		"value",
		"source"
	],
	properties: {
		name: {
			description: "Name.",
			type: "string",
			maxLength: 250,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			minLength: 1,
			"x-sentence": "must be one line of at most 250 characters without control characters"
		},
		value: { $ref: "#/$defs/metric_value" },
		source: {
			description: "File.",
			type: "string",
			maxLength: 2e3,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 2,000 characters without control characters"
		},
		n: {
			description: "Rows or cases that it rests on.",
			type: "number",
			minimum: 0
		}
	}
}, schema27 = {
	description: "A finite number, or the word for what JSON has no number for.",
	anyOf: [{ type: "number" }, { enum: [
		"NaN",
		"Infinity",
		"-Infinity"
	] }],
	"x-sentence": "must be a number, or one of the words NaN, Infinity and -Infinity"
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs0 = errors, valid0 = !1, _errs1 = errors;
	if (!(typeof data == "number" && isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number",
			schema: schema27.anyOf[0].type,
			parentSchema: schema27.anyOf[0],
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 ||= _valid0;
	let _errs3 = errors;
	if (data !== "NaN" && data !== "Infinity" && data !== "-Infinity") {
		let err1 = {
			instancePath,
			schemaPath: "#/anyOf/1/enum",
			keyword: "enum",
			params: { allowedValues: schema27.anyOf[1].enum },
			message: "must be equal to one of the allowed values",
			schema: schema27.anyOf[1].enum,
			parentSchema: schema27.anyOf[1],
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	var _valid0 = _errs3 === errors;
	if (valid0 ||= _valid0, valid0) errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
	else {
		let err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema27.anyOf,
			parentSchema: schema27,
			data
		};
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate65.errors = vErrors, !1;
	}
	return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.source === void 0 && (missing0 = "source")) return validate64.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			}], !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== "name" && key0 !== "value" && key0 !== "source" && key0 !== "n") return validate64.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema26,
					data
				}], !1;
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == "string") {
								if (func3(data0) > 250) return validate64.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/maxLength",
									keyword: "maxLength",
									params: { limit: 250 },
									message: "must NOT have more than 250 characters",
									schema: 250,
									parentSchema: schema26.properties.name,
									data: data0
								}], !1;
								if (func3(data0) < 1) return validate64.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema26.properties.name,
									data: data0
								}], !1;
								if (!pattern10.test(data0)) return validate64.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
									message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
									schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
									parentSchema: schema26.properties.name,
									data: data0
								}], !1;
							} else return validate64.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema26.properties.name.type,
								parentSchema: schema26.properties.name,
								data: data0
							}], !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.value !== void 0) {
							let _errs4 = errors;
							validate65(data.value, {
								instancePath: instancePath + "/value",
								parentData: data,
								parentDataProperty: "value",
								rootData,
								dynamicAnchors
							}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.source !== void 0) {
								let data2 = data.source, _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 == "string") {
										if (func3(data2) > 2e3) return validate64.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/maxLength",
											keyword: "maxLength",
											params: { limit: 2e3 },
											message: "must NOT have more than 2000 characters",
											schema: 2e3,
											parentSchema: schema26.properties.source,
											data: data2
										}], !1;
										if (!pattern10.test(data2)) return validate64.errors = [{
											instancePath: instancePath + "/source",
											schemaPath: "#/properties/source/pattern",
											keyword: "pattern",
											params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
											message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
											schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
											parentSchema: schema26.properties.source,
											data: data2
										}], !1;
									} else return validate64.errors = [{
										instancePath: instancePath + "/source",
										schemaPath: "#/properties/source/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema26.properties.source.type,
										parentSchema: schema26.properties.source,
										data: data2
									}], !1;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.n !== void 0) {
									let data3 = data.n, _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) return validate64.errors = [{
												instancePath: instancePath + "/n",
												schemaPath: "#/properties/n/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema26.properties.n,
												data: data3
											}], !1;
										} else return validate64.errors = [{
											instancePath: instancePath + "/n",
											schemaPath: "#/properties/n/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number",
											schema: schema26.properties.n.type,
											parentSchema: schema26.properties.n,
											data: data3
										}], !1;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return validate64.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema26.type,
			parentSchema: schema26,
			data
		}], !1;
	}
	return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema28 = {
	description: "A training curve.",
	type: "object",
	additionalProperties: !1,
	required: [
		"name",
		"source",
		"length",
		"points"
	],
	properties: {
		name: {
			description: "Name.",
			type: "string",
			maxLength: 250,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			minLength: 1,
			"x-sentence": "must be one line of at most 250 characters without control characters"
		},
		source: {
			description: "File.",
			type: "string",
			maxLength: 2e3,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 2,000 characters without control characters"
		},
		length: {
			description: "Points before thinning.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		points: {
			description: "Step and value.",
			type: "array",
			maxItems: 1e3,
			items: {
				description: "Step and value.",
				type: "array",
				prefixItems: [{ type: "number" }, { $ref: "#/$defs/metric_value" }],
				items: !1,
				minItems: 2,
				maxItems: 2
			}
		}
	}
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.source === void 0 && (missing0 = "source") || data.length === void 0 && (missing0 = "length") || data.points === void 0 && (missing0 = "points")) return validate68.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema28.required,
				parentSchema: schema28,
				data
			}], !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== "name" && key0 !== "source" && key0 !== "length" && key0 !== "points") return validate68.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema28,
					data
				}], !1;
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						let data0 = data.name, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == "string") {
								if (func3(data0) > 250) return validate68.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/maxLength",
									keyword: "maxLength",
									params: { limit: 250 },
									message: "must NOT have more than 250 characters",
									schema: 250,
									parentSchema: schema28.properties.name,
									data: data0
								}], !1;
								if (func3(data0) < 1) return validate68.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema28.properties.name,
									data: data0
								}], !1;
								if (!pattern10.test(data0)) return validate68.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
									message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
									schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
									parentSchema: schema28.properties.name,
									data: data0
								}], !1;
							} else return validate68.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema28.properties.name.type,
								parentSchema: schema28.properties.name,
								data: data0
							}], !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.source !== void 0) {
							let data1 = data.source, _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == "string") {
									if (func3(data1) > 2e3) return validate68.errors = [{
										instancePath: instancePath + "/source",
										schemaPath: "#/properties/source/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										message: "must NOT have more than 2000 characters",
										schema: 2e3,
										parentSchema: schema28.properties.source,
										data: data1
									}], !1;
									if (!pattern10.test(data1)) return validate68.errors = [{
										instancePath: instancePath + "/source",
										schemaPath: "#/properties/source/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
										schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
										parentSchema: schema28.properties.source,
										data: data1
									}], !1;
								} else return validate68.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema28.properties.source.type,
									parentSchema: schema28.properties.source,
									data: data1
								}], !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.length !== void 0) {
								let data2 = data.length, _errs6 = errors;
								if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) return validate68.errors = [{
									instancePath: instancePath + "/length",
									schemaPath: "#/properties/length/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema28.properties.length.type,
									parentSchema: schema28.properties.length,
									data: data2
								}], !1;
								if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 9007199254740991 || isNaN(data2)) return validate68.errors = [{
										instancePath: instancePath + "/length",
										schemaPath: "#/properties/length/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991",
										schema: 9007199254740991,
										parentSchema: schema28.properties.length,
										data: data2
									}], !1;
									if (data2 < 0 || isNaN(data2)) return validate68.errors = [{
										instancePath: instancePath + "/length",
										schemaPath: "#/properties/length/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema28.properties.length,
										data: data2
									}], !1;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.points !== void 0) {
									let data3 = data.points, _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											if (data3.length > 1e3) return validate68.errors = [{
												instancePath: instancePath + "/points",
												schemaPath: "#/properties/points/maxItems",
												keyword: "maxItems",
												params: { limit: 1e3 },
												message: "must NOT have more than 1000 items",
												schema: 1e3,
												parentSchema: schema28.properties.points,
												data: data3
											}], !1;
											{
												let len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data4 = data3[i0], _errs10 = errors;
													if (errors === _errs10) {
														if (Array.isArray(data4)) {
															if (data4.length > 2) return validate68.errors = [{
																instancePath: instancePath + "/points/" + i0,
																schemaPath: "#/properties/points/items/maxItems",
																keyword: "maxItems",
																params: { limit: 2 },
																message: "must NOT have more than 2 items",
																schema: 2,
																parentSchema: schema28.properties.points.items,
																data: data4
															}], !1;
															if (data4.length < 2) return validate68.errors = [{
																instancePath: instancePath + "/points/" + i0,
																schemaPath: "#/properties/points/items/minItems",
																keyword: "minItems",
																params: { limit: 2 },
																message: "must NOT have fewer than 2 items",
																schema: 2,
																parentSchema: schema28.properties.points.items,
																data: data4
															}], !1;
															{
																let len1 = data4.length;
																if (len1 > 0) {
																	let data5 = data4[0], _errs12 = errors;
																	if (!(typeof data5 == "number" && isFinite(data5))) return validate68.errors = [{
																		instancePath: instancePath + "/points/" + i0 + "/0",
																		schemaPath: "#/properties/points/items/prefixItems/0/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number",
																		schema: schema28.properties.points.items.prefixItems[0].type,
																		parentSchema: schema28.properties.points.items.prefixItems[0],
																		data: data5
																	}], !1;
																	var valid2 = _errs12 === errors;
																}
																if (valid2) {
																	if (len1 > 1) {
																		let _errs14 = errors;
																		validate65(data4[1], {
																			instancePath: instancePath + "/points/" + i0 + "/1",
																			parentData: data4,
																			parentDataProperty: 1,
																			rootData,
																			dynamicAnchors
																		}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
																		var valid2 = _errs14 === errors;
																	}
																	if (valid2 && !(data4.length <= 2)) return validate68.errors = [{
																		instancePath: instancePath + "/points/" + i0,
																		schemaPath: "#/properties/points/items/items",
																		keyword: "items",
																		params: { limit: 2 },
																		message: "must NOT have more than 2 items",
																		schema: !1,
																		parentSchema: schema28.properties.points.items,
																		data: data4
																	}], !1;
																}
															}
														} else return validate68.errors = [{
															instancePath: instancePath + "/points/" + i0,
															schemaPath: "#/properties/points/items/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array",
															schema: schema28.properties.points.items.type,
															parentSchema: schema28.properties.points.items,
															data: data4
														}], !1;
													}
													if (_errs10 !== errors) break;
												}
											}
										} else return validate68.errors = [{
											instancePath: instancePath + "/points",
											schemaPath: "#/properties/points/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema28.properties.points.type,
											parentSchema: schema28.properties.points,
											data: data3
										}], !1;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
							}
						}
					}
				}
			}
		} else return validate68.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.type,
			parentSchema: schema28,
			data
		}], !1;
	}
	return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	description: "Where it ran; a field that cannot be known is absent.",
	type: "object",
	additionalProperties: !1,
	required: [],
	properties: {
		os: {
			description: "Operating system.",
			type: "object",
			additionalProperties: !1,
			required: ["name"],
			properties: {
				name: {
					description: "Name.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				version: {
					description: "Version.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				image: {
					description: "Runner image.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				image_version: {
					description: "Version of the image.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				}
			}
		},
		arch: {
			description: "Architecture.",
			type: "string",
			maxLength: 500,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 500 characters without control characters"
		},
		container: {
			description: "Digest of the container image.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		language: {
			description: "Language.",
			type: "object",
			additionalProperties: !1,
			required: ["name", "version"],
			properties: {
				name: {
					description: "Name.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				},
				version: {
					description: "Version.",
					type: "string",
					maxLength: 500,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
					"x-sentence": "must be one line of at most 500 characters without control characters"
				}
			}
		},
		lock_files: {
			description: "Digests of lock files.",
			type: "array",
			maxItems: 200,
			items: {
				description: "A lock file.",
				type: "object",
				additionalProperties: !1,
				required: [
					"kind",
					"path",
					"digest"
				],
				properties: {
					kind: {
						description: "Which tool's.",
						type: "string",
						maxLength: 100,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 100 characters without control characters"
					},
					path: {
						description: "Path.",
						type: "string",
						maxLength: 2e3,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 2,000 characters without control characters"
					},
					digest: {
						description: "SHA-256.",
						type: "string",
						pattern: "^sha256:[0-9a-f]{64}$",
						"x-sentence": "must be sha256: and 64 hexadecimal digits"
					}
				}
			}
		},
		accelerator: {
			description: "`none`, or what there is.",
			anyOf: [{ const: "none" }, {
				description: "An accelerator.",
				type: "object",
				additionalProperties: !1,
				required: ["devices"],
				properties: {
					driver: {
						description: "Driver.",
						type: "string",
						maxLength: 500,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 500 characters without control characters"
					},
					cuda: {
						description: "CUDA.",
						type: "string",
						maxLength: 500,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 500 characters without control characters"
					},
					cudnn: {
						description: "cuDNN.",
						type: "string",
						maxLength: 500,
						pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
						"x-sentence": "must be one line of at most 500 characters without control characters"
					},
					devices: {
						description: "Devices.",
						type: "array",
						maxItems: 100,
						items: {
							description: "Devices of one kind.",
							type: "object",
							additionalProperties: !1,
							required: ["name", "count"],
							properties: {
								name: {
									description: "Name.",
									type: "string",
									maxLength: 500,
									pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
									"x-sentence": "must be one line of at most 500 characters without control characters"
								},
								memory_mib: {
									description: "Memory, MiB.",
									type: "integer",
									minimum: 0,
									maximum: 9007199254740991
								},
								count: {
									description: "How many.",
									type: "integer",
									minimum: 0,
									maximum: 9007199254740991
								}
							}
						}
					}
				}
			}]
		},
		seeds: {
			description: "Seeds.",
			type: "object",
			maxProperties: 200,
			propertyNames: {
				minLength: 1,
				maxLength: 250,
				pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
				"x-sentence": "must be one line of 1 to 250 characters without control characters"
			},
			additionalProperties: { anyOf: [{ type: "number" }, {
				type: "string",
				maxLength: 500,
				pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
				"x-sentence": "must be a text of at most 500 characters without control characters"
			}] }
		},
		determinism: {
			description: "Switches as they are set.",
			type: "object",
			maxProperties: 200,
			propertyNames: {
				minLength: 1,
				maxLength: 250,
				pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
				"x-sentence": "must be one line of 1 to 250 characters without control characters"
			},
			additionalProperties: {
				type: "string",
				maxLength: 1e3,
				pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
				"x-sentence": "must be a text of at most 1,000 characters without control characters"
			}
		}
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let _errs1 = errors;
			for (let key0 in data) if (key0 !== "os" && key0 !== "arch" && key0 !== "container" && key0 !== "language" && key0 !== "lock_files" && key0 !== "accelerator" && key0 !== "seeds" && key0 !== "determinism") return validate71.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema29,
				data
			}], !1;
			if (_errs1 === errors) {
				if (data.os !== void 0) {
					let data0 = data.os, _errs2 = errors;
					if (errors === _errs2) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							let missing0;
							if (data0.name === void 0 && (missing0 = "name")) return validate71.errors = [{
								instancePath: instancePath + "/os",
								schemaPath: "#/properties/os/required",
								keyword: "required",
								params: { missingProperty: missing0 },
								message: "must have required property '" + missing0 + "'",
								schema: schema29.properties.os.required,
								parentSchema: schema29.properties.os,
								data: data0
							}], !1;
							{
								let _errs4 = errors;
								for (let key1 in data0) if (key1 !== "name" && key1 !== "version" && key1 !== "image" && key1 !== "image_version") return validate71.errors = [{
									instancePath: instancePath + "/os",
									schemaPath: "#/properties/os/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties",
									schema: !1,
									parentSchema: schema29.properties.os,
									data: data0
								}], !1;
								if (_errs4 === errors) {
									if (data0.name !== void 0) {
										let data1 = data0.name, _errs5 = errors;
										if (errors === _errs5) {
											if (typeof data1 == "string") {
												if (func3(data1) > 500) return validate71.errors = [{
													instancePath: instancePath + "/os/name",
													schemaPath: "#/properties/os/properties/name/maxLength",
													keyword: "maxLength",
													params: { limit: 500 },
													message: "must NOT have more than 500 characters",
													schema: 500,
													parentSchema: schema29.properties.os.properties.name,
													data: data1
												}], !1;
												if (!pattern10.test(data1)) return validate71.errors = [{
													instancePath: instancePath + "/os/name",
													schemaPath: "#/properties/os/properties/name/pattern",
													keyword: "pattern",
													params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
													message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
													schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
													parentSchema: schema29.properties.os.properties.name,
													data: data1
												}], !1;
											} else return validate71.errors = [{
												instancePath: instancePath + "/os/name",
												schemaPath: "#/properties/os/properties/name/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema29.properties.os.properties.name.type,
												parentSchema: schema29.properties.os.properties.name,
												data: data1
											}], !1;
										}
										var valid1 = _errs5 === errors;
									} else var valid1 = !0;
									if (valid1) {
										if (data0.version !== void 0) {
											let data2 = data0.version, _errs7 = errors;
											if (errors === _errs7) {
												if (typeof data2 == "string") {
													if (func3(data2) > 500) return validate71.errors = [{
														instancePath: instancePath + "/os/version",
														schemaPath: "#/properties/os/properties/version/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														message: "must NOT have more than 500 characters",
														schema: 500,
														parentSchema: schema29.properties.os.properties.version,
														data: data2
													}], !1;
													if (!pattern10.test(data2)) return validate71.errors = [{
														instancePath: instancePath + "/os/version",
														schemaPath: "#/properties/os/properties/version/pattern",
														keyword: "pattern",
														params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
														message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
														schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
														parentSchema: schema29.properties.os.properties.version,
														data: data2
													}], !1;
												} else return validate71.errors = [{
													instancePath: instancePath + "/os/version",
													schemaPath: "#/properties/os/properties/version/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema29.properties.os.properties.version.type,
													parentSchema: schema29.properties.os.properties.version,
													data: data2
												}], !1;
											}
											var valid1 = _errs7 === errors;
										} else var valid1 = !0;
										if (valid1) {
											if (data0.image !== void 0) {
												let data3 = data0.image, _errs9 = errors;
												if (errors === _errs9) {
													if (typeof data3 == "string") {
														if (func3(data3) > 500) return validate71.errors = [{
															instancePath: instancePath + "/os/image",
															schemaPath: "#/properties/os/properties/image/maxLength",
															keyword: "maxLength",
															params: { limit: 500 },
															message: "must NOT have more than 500 characters",
															schema: 500,
															parentSchema: schema29.properties.os.properties.image,
															data: data3
														}], !1;
														if (!pattern10.test(data3)) return validate71.errors = [{
															instancePath: instancePath + "/os/image",
															schemaPath: "#/properties/os/properties/image/pattern",
															keyword: "pattern",
															params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
															message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
															schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
															parentSchema: schema29.properties.os.properties.image,
															data: data3
														}], !1;
													} else return validate71.errors = [{
														instancePath: instancePath + "/os/image",
														schemaPath: "#/properties/os/properties/image/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema29.properties.os.properties.image.type,
														parentSchema: schema29.properties.os.properties.image,
														data: data3
													}], !1;
												}
												var valid1 = _errs9 === errors;
											} else var valid1 = !0;
											if (valid1) {
												if (data0.image_version !== void 0) {
													let data4 = data0.image_version, _errs11 = errors;
													if (errors === _errs11) {
														if (typeof data4 == "string") {
															if (func3(data4) > 500) return validate71.errors = [{
																instancePath: instancePath + "/os/image_version",
																schemaPath: "#/properties/os/properties/image_version/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters",
																schema: 500,
																parentSchema: schema29.properties.os.properties.image_version,
																data: data4
															}], !1;
															if (!pattern10.test(data4)) return validate71.errors = [{
																instancePath: instancePath + "/os/image_version",
																schemaPath: "#/properties/os/properties/image_version/pattern",
																keyword: "pattern",
																params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																parentSchema: schema29.properties.os.properties.image_version,
																data: data4
															}], !1;
														} else return validate71.errors = [{
															instancePath: instancePath + "/os/image_version",
															schemaPath: "#/properties/os/properties/image_version/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema29.properties.os.properties.image_version.type,
															parentSchema: schema29.properties.os.properties.image_version,
															data: data4
														}], !1;
													}
													var valid1 = _errs11 === errors;
												} else var valid1 = !0;
											}
										}
									}
								}
							}
						} else return validate71.errors = [{
							instancePath: instancePath + "/os",
							schemaPath: "#/properties/os/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema29.properties.os.type,
							parentSchema: schema29.properties.os,
							data: data0
						}], !1;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.arch !== void 0) {
						let data5 = data.arch, _errs13 = errors;
						if (errors === _errs13) {
							if (typeof data5 == "string") {
								if (func3(data5) > 500) return validate71.errors = [{
									instancePath: instancePath + "/arch",
									schemaPath: "#/properties/arch/maxLength",
									keyword: "maxLength",
									params: { limit: 500 },
									message: "must NOT have more than 500 characters",
									schema: 500,
									parentSchema: schema29.properties.arch,
									data: data5
								}], !1;
								if (!pattern10.test(data5)) return validate71.errors = [{
									instancePath: instancePath + "/arch",
									schemaPath: "#/properties/arch/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
									message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
									schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
									parentSchema: schema29.properties.arch,
									data: data5
								}], !1;
							} else return validate71.errors = [{
								instancePath: instancePath + "/arch",
								schemaPath: "#/properties/arch/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema29.properties.arch.type,
								parentSchema: schema29.properties.arch,
								data: data5
							}], !1;
						}
						var valid0 = _errs13 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.container !== void 0) {
							let data6 = data.container, _errs15 = errors;
							if (errors === _errs15) {
								if (typeof data6 == "string") {
									if (!pattern17.test(data6)) return validate71.errors = [{
										instancePath: instancePath + "/container",
										schemaPath: "#/properties/container/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256:[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
										schema: "^sha256:[0-9a-f]{64}$",
										parentSchema: schema29.properties.container,
										data: data6
									}], !1;
								} else return validate71.errors = [{
									instancePath: instancePath + "/container",
									schemaPath: "#/properties/container/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema29.properties.container.type,
									parentSchema: schema29.properties.container,
									data: data6
								}], !1;
							}
							var valid0 = _errs15 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.language !== void 0) {
								let data7 = data.language, _errs17 = errors;
								if (errors === _errs17) {
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										let missing1;
										if (data7.name === void 0 && (missing1 = "name") || data7.version === void 0 && (missing1 = "version")) return validate71.errors = [{
											instancePath: instancePath + "/language",
											schemaPath: "#/properties/language/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'",
											schema: schema29.properties.language.required,
											parentSchema: schema29.properties.language,
											data: data7
										}], !1;
										{
											let _errs19 = errors;
											for (let key2 in data7) if (key2 !== "name" && key2 !== "version") return validate71.errors = [{
												instancePath: instancePath + "/language",
												schemaPath: "#/properties/language/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties",
												schema: !1,
												parentSchema: schema29.properties.language,
												data: data7
											}], !1;
											if (_errs19 === errors) {
												if (data7.name !== void 0) {
													let data8 = data7.name, _errs20 = errors;
													if (errors === _errs20) {
														if (typeof data8 == "string") {
															if (func3(data8) > 500) return validate71.errors = [{
																instancePath: instancePath + "/language/name",
																schemaPath: "#/properties/language/properties/name/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters",
																schema: 500,
																parentSchema: schema29.properties.language.properties.name,
																data: data8
															}], !1;
															if (!pattern10.test(data8)) return validate71.errors = [{
																instancePath: instancePath + "/language/name",
																schemaPath: "#/properties/language/properties/name/pattern",
																keyword: "pattern",
																params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																parentSchema: schema29.properties.language.properties.name,
																data: data8
															}], !1;
														} else return validate71.errors = [{
															instancePath: instancePath + "/language/name",
															schemaPath: "#/properties/language/properties/name/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema29.properties.language.properties.name.type,
															parentSchema: schema29.properties.language.properties.name,
															data: data8
														}], !1;
													}
													var valid2 = _errs20 === errors;
												} else var valid2 = !0;
												if (valid2) {
													if (data7.version !== void 0) {
														let data9 = data7.version, _errs22 = errors;
														if (errors === _errs22) {
															if (typeof data9 == "string") {
																if (func3(data9) > 500) return validate71.errors = [{
																	instancePath: instancePath + "/language/version",
																	schemaPath: "#/properties/language/properties/version/maxLength",
																	keyword: "maxLength",
																	params: { limit: 500 },
																	message: "must NOT have more than 500 characters",
																	schema: 500,
																	parentSchema: schema29.properties.language.properties.version,
																	data: data9
																}], !1;
																if (!pattern10.test(data9)) return validate71.errors = [{
																	instancePath: instancePath + "/language/version",
																	schemaPath: "#/properties/language/properties/version/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																	message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																	schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																	parentSchema: schema29.properties.language.properties.version,
																	data: data9
																}], !1;
															} else return validate71.errors = [{
																instancePath: instancePath + "/language/version",
																schemaPath: "#/properties/language/properties/version/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema29.properties.language.properties.version.type,
																parentSchema: schema29.properties.language.properties.version,
																data: data9
															}], !1;
														}
														var valid2 = _errs22 === errors;
													} else var valid2 = !0;
												}
											}
										}
									} else return validate71.errors = [{
										instancePath: instancePath + "/language",
										schemaPath: "#/properties/language/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object",
										schema: schema29.properties.language.type,
										parentSchema: schema29.properties.language,
										data: data7
									}], !1;
								}
								var valid0 = _errs17 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.lock_files !== void 0) {
									let data10 = data.lock_files, _errs24 = errors;
									if (errors === _errs24) {
										if (Array.isArray(data10)) {
											if (data10.length > 200) return validate71.errors = [{
												instancePath: instancePath + "/lock_files",
												schemaPath: "#/properties/lock_files/maxItems",
												keyword: "maxItems",
												params: { limit: 200 },
												message: "must NOT have more than 200 items",
												schema: 200,
												parentSchema: schema29.properties.lock_files,
												data: data10
											}], !1;
											{
												let len0 = data10.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data11 = data10[i0], _errs26 = errors;
													if (errors === _errs26) {
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let missing2;
															if (data11.kind === void 0 && (missing2 = "kind") || data11.path === void 0 && (missing2 = "path") || data11.digest === void 0 && (missing2 = "digest")) return validate71.errors = [{
																instancePath: instancePath + "/lock_files/" + i0,
																schemaPath: "#/properties/lock_files/items/required",
																keyword: "required",
																params: { missingProperty: missing2 },
																message: "must have required property '" + missing2 + "'",
																schema: schema29.properties.lock_files.items.required,
																parentSchema: schema29.properties.lock_files.items,
																data: data11
															}], !1;
															{
																let _errs28 = errors;
																for (let key3 in data11) if (key3 !== "kind" && key3 !== "path" && key3 !== "digest") return validate71.errors = [{
																	instancePath: instancePath + "/lock_files/" + i0,
																	schemaPath: "#/properties/lock_files/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key3 },
																	message: "must NOT have additional properties",
																	schema: !1,
																	parentSchema: schema29.properties.lock_files.items,
																	data: data11
																}], !1;
																if (_errs28 === errors) {
																	if (data11.kind !== void 0) {
																		let data12 = data11.kind, _errs29 = errors;
																		if (errors === _errs29) {
																			if (typeof data12 == "string") {
																				if (func3(data12) > 100) return validate71.errors = [{
																					instancePath: instancePath + "/lock_files/" + i0 + "/kind",
																					schemaPath: "#/properties/lock_files/items/properties/kind/maxLength",
																					keyword: "maxLength",
																					params: { limit: 100 },
																					message: "must NOT have more than 100 characters",
																					schema: 100,
																					parentSchema: schema29.properties.lock_files.items.properties.kind,
																					data: data12
																				}], !1;
																				if (!pattern10.test(data12)) return validate71.errors = [{
																					instancePath: instancePath + "/lock_files/" + i0 + "/kind",
																					schemaPath: "#/properties/lock_files/items/properties/kind/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																					message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																					schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																					parentSchema: schema29.properties.lock_files.items.properties.kind,
																					data: data12
																				}], !1;
																			} else return validate71.errors = [{
																				instancePath: instancePath + "/lock_files/" + i0 + "/kind",
																				schemaPath: "#/properties/lock_files/items/properties/kind/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema29.properties.lock_files.items.properties.kind.type,
																				parentSchema: schema29.properties.lock_files.items.properties.kind,
																				data: data12
																			}], !1;
																		}
																		var valid4 = _errs29 === errors;
																	} else var valid4 = !0;
																	if (valid4) {
																		if (data11.path !== void 0) {
																			let data13 = data11.path, _errs31 = errors;
																			if (errors === _errs31) {
																				if (typeof data13 == "string") {
																					if (func3(data13) > 2e3) return validate71.errors = [{
																						instancePath: instancePath + "/lock_files/" + i0 + "/path",
																						schemaPath: "#/properties/lock_files/items/properties/path/maxLength",
																						keyword: "maxLength",
																						params: { limit: 2e3 },
																						message: "must NOT have more than 2000 characters",
																						schema: 2e3,
																						parentSchema: schema29.properties.lock_files.items.properties.path,
																						data: data13
																					}], !1;
																					if (!pattern10.test(data13)) return validate71.errors = [{
																						instancePath: instancePath + "/lock_files/" + i0 + "/path",
																						schemaPath: "#/properties/lock_files/items/properties/path/pattern",
																						keyword: "pattern",
																						params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																						message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																						schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																						parentSchema: schema29.properties.lock_files.items.properties.path,
																						data: data13
																					}], !1;
																				} else return validate71.errors = [{
																					instancePath: instancePath + "/lock_files/" + i0 + "/path",
																					schemaPath: "#/properties/lock_files/items/properties/path/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema29.properties.lock_files.items.properties.path.type,
																					parentSchema: schema29.properties.lock_files.items.properties.path,
																					data: data13
																				}], !1;
																			}
																			var valid4 = _errs31 === errors;
																		} else var valid4 = !0;
																		if (valid4) {
																			if (data11.digest !== void 0) {
																				let data14 = data11.digest, _errs33 = errors;
																				if (errors === _errs33) {
																					if (typeof data14 == "string") {
																						if (!pattern17.test(data14)) return validate71.errors = [{
																							instancePath: instancePath + "/lock_files/" + i0 + "/digest",
																							schemaPath: "#/properties/lock_files/items/properties/digest/pattern",
																							keyword: "pattern",
																							params: { pattern: "^sha256:[0-9a-f]{64}$" },
																							message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																							schema: "^sha256:[0-9a-f]{64}$",
																							parentSchema: schema29.properties.lock_files.items.properties.digest,
																							data: data14
																						}], !1;
																					} else return validate71.errors = [{
																						instancePath: instancePath + "/lock_files/" + i0 + "/digest",
																						schemaPath: "#/properties/lock_files/items/properties/digest/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema29.properties.lock_files.items.properties.digest.type,
																						parentSchema: schema29.properties.lock_files.items.properties.digest,
																						data: data14
																					}], !1;
																				}
																				var valid4 = _errs33 === errors;
																			} else var valid4 = !0;
																		}
																	}
																}
															}
														} else return validate71.errors = [{
															instancePath: instancePath + "/lock_files/" + i0,
															schemaPath: "#/properties/lock_files/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object",
															schema: schema29.properties.lock_files.items.type,
															parentSchema: schema29.properties.lock_files.items,
															data: data11
														}], !1;
													}
													if (_errs26 !== errors) break;
												}
											}
										} else return validate71.errors = [{
											instancePath: instancePath + "/lock_files",
											schemaPath: "#/properties/lock_files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema29.properties.lock_files.type,
											parentSchema: schema29.properties.lock_files,
											data: data10
										}], !1;
									}
									var valid0 = _errs24 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.accelerator !== void 0) {
										let data15 = data.accelerator, _errs35 = errors, _errs36 = errors, valid5 = !1, _errs37 = errors;
										if (data15 !== "none") {
											let err0 = {
												instancePath: instancePath + "/accelerator",
												schemaPath: "#/properties/accelerator/anyOf/0/const",
												keyword: "const",
												params: { allowedValue: "none" },
												message: "must be equal to constant",
												schema: "none",
												parentSchema: schema29.properties.accelerator.anyOf[0],
												data: data15
											};
											vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
										}
										var _valid0 = _errs37 === errors;
										valid5 ||= _valid0;
										let _errs38 = errors;
										if (errors === _errs38) {
											if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
												let missing3;
												if (data15.devices === void 0 && (missing3 = "devices")) {
													let err1 = {
														instancePath: instancePath + "/accelerator",
														schemaPath: "#/properties/accelerator/anyOf/1/required",
														keyword: "required",
														params: { missingProperty: missing3 },
														message: "must have required property '" + missing3 + "'",
														schema: schema29.properties.accelerator.anyOf[1].required,
														parentSchema: schema29.properties.accelerator.anyOf[1],
														data: data15
													};
													vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
												} else {
													let _errs40 = errors;
													for (let key4 in data15) if (key4 !== "driver" && key4 !== "cuda" && key4 !== "cudnn" && key4 !== "devices") {
														let err2 = {
															instancePath: instancePath + "/accelerator",
															schemaPath: "#/properties/accelerator/anyOf/1/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key4 },
															message: "must NOT have additional properties",
															schema: !1,
															parentSchema: schema29.properties.accelerator.anyOf[1],
															data: data15
														};
														vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
														break;
													}
													if (_errs40 === errors) {
														if (data15.driver !== void 0) {
															let data16 = data15.driver, _errs41 = errors;
															if (errors === _errs41) {
																if (typeof data16 == "string") {
																	if (func3(data16) > 500) {
																		let err3 = {
																			instancePath: instancePath + "/accelerator/driver",
																			schemaPath: "#/properties/accelerator/anyOf/1/properties/driver/maxLength",
																			keyword: "maxLength",
																			params: { limit: 500 },
																			message: "must NOT have more than 500 characters",
																			schema: 500,
																			parentSchema: schema29.properties.accelerator.anyOf[1].properties.driver,
																			data: data16
																		};
																		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
																	} else if (!pattern10.test(data16)) {
																		let err4 = {
																			instancePath: instancePath + "/accelerator/driver",
																			schemaPath: "#/properties/accelerator/anyOf/1/properties/driver/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																			message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																			schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																			parentSchema: schema29.properties.accelerator.anyOf[1].properties.driver,
																			data: data16
																		};
																		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
																	}
																} else {
																	let err5 = {
																		instancePath: instancePath + "/accelerator/driver",
																		schemaPath: "#/properties/accelerator/anyOf/1/properties/driver/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema29.properties.accelerator.anyOf[1].properties.driver.type,
																		parentSchema: schema29.properties.accelerator.anyOf[1].properties.driver,
																		data: data16
																	};
																	vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
																}
															}
															var valid6 = _errs41 === errors;
														} else var valid6 = !0;
														if (valid6) {
															if (data15.cuda !== void 0) {
																let data17 = data15.cuda, _errs43 = errors;
																if (errors === _errs43) {
																	if (typeof data17 == "string") {
																		if (func3(data17) > 500) {
																			let err6 = {
																				instancePath: instancePath + "/accelerator/cuda",
																				schemaPath: "#/properties/accelerator/anyOf/1/properties/cuda/maxLength",
																				keyword: "maxLength",
																				params: { limit: 500 },
																				message: "must NOT have more than 500 characters",
																				schema: 500,
																				parentSchema: schema29.properties.accelerator.anyOf[1].properties.cuda,
																				data: data17
																			};
																			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
																		} else if (!pattern10.test(data17)) {
																			let err7 = {
																				instancePath: instancePath + "/accelerator/cuda",
																				schemaPath: "#/properties/accelerator/anyOf/1/properties/cuda/pattern",
																				keyword: "pattern",
																				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																				schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																				parentSchema: schema29.properties.accelerator.anyOf[1].properties.cuda,
																				data: data17
																			};
																			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
																		}
																	} else {
																		let err8 = {
																			instancePath: instancePath + "/accelerator/cuda",
																			schemaPath: "#/properties/accelerator/anyOf/1/properties/cuda/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string",
																			schema: schema29.properties.accelerator.anyOf[1].properties.cuda.type,
																			parentSchema: schema29.properties.accelerator.anyOf[1].properties.cuda,
																			data: data17
																		};
																		vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
																	}
																}
																var valid6 = _errs43 === errors;
															} else var valid6 = !0;
															if (valid6) {
																if (data15.cudnn !== void 0) {
																	let data18 = data15.cudnn, _errs45 = errors;
																	if (errors === _errs45) {
																		if (typeof data18 == "string") {
																			if (func3(data18) > 500) {
																				let err9 = {
																					instancePath: instancePath + "/accelerator/cudnn",
																					schemaPath: "#/properties/accelerator/anyOf/1/properties/cudnn/maxLength",
																					keyword: "maxLength",
																					params: { limit: 500 },
																					message: "must NOT have more than 500 characters",
																					schema: 500,
																					parentSchema: schema29.properties.accelerator.anyOf[1].properties.cudnn,
																					data: data18
																				};
																				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
																			} else if (!pattern10.test(data18)) {
																				let err10 = {
																					instancePath: instancePath + "/accelerator/cudnn",
																					schemaPath: "#/properties/accelerator/anyOf/1/properties/cudnn/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																					message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																					schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																					parentSchema: schema29.properties.accelerator.anyOf[1].properties.cudnn,
																					data: data18
																				};
																				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
																			}
																		} else {
																			let err11 = {
																				instancePath: instancePath + "/accelerator/cudnn",
																				schemaPath: "#/properties/accelerator/anyOf/1/properties/cudnn/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema29.properties.accelerator.anyOf[1].properties.cudnn.type,
																				parentSchema: schema29.properties.accelerator.anyOf[1].properties.cudnn,
																				data: data18
																			};
																			vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
																		}
																	}
																	var valid6 = _errs45 === errors;
																} else var valid6 = !0;
																if (valid6) {
																	if (data15.devices !== void 0) {
																		let data19 = data15.devices, _errs47 = errors;
																		if (errors === _errs47) {
																			if (Array.isArray(data19)) {
																				if (data19.length > 100) {
																					let err12 = {
																						instancePath: instancePath + "/accelerator/devices",
																						schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/maxItems",
																						keyword: "maxItems",
																						params: { limit: 100 },
																						message: "must NOT have more than 100 items",
																						schema: 100,
																						parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices,
																						data: data19
																					};
																					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
																				} else {
																					let len1 = data19.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let data20 = data19[i1], _errs49 = errors;
																						if (errors === _errs49) {
																							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																								let missing4;
																								if (data20.name === void 0 && (missing4 = "name") || data20.count === void 0 && (missing4 = "count")) {
																									let err13 = {
																										instancePath: instancePath + "/accelerator/devices/" + i1,
																										schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/required",
																										keyword: "required",
																										params: { missingProperty: missing4 },
																										message: "must have required property '" + missing4 + "'",
																										schema: schema29.properties.accelerator.anyOf[1].properties.devices.items.required,
																										parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items,
																										data: data20
																									};
																									vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
																								} else {
																									let _errs51 = errors;
																									for (let key5 in data20) if (key5 !== "name" && key5 !== "memory_mib" && key5 !== "count") {
																										let err14 = {
																											instancePath: instancePath + "/accelerator/devices/" + i1,
																											schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key5 },
																											message: "must NOT have additional properties",
																											schema: !1,
																											parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items,
																											data: data20
																										};
																										vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
																										break;
																									}
																									if (_errs51 === errors) {
																										if (data20.name !== void 0) {
																											let data21 = data20.name, _errs52 = errors;
																											if (errors === _errs52) {
																												if (typeof data21 == "string") {
																													if (func3(data21) > 500) {
																														let err15 = {
																															instancePath: instancePath + "/accelerator/devices/" + i1 + "/name",
																															schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/name/maxLength",
																															keyword: "maxLength",
																															params: { limit: 500 },
																															message: "must NOT have more than 500 characters",
																															schema: 500,
																															parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.name,
																															data: data21
																														};
																														vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
																													} else if (!pattern10.test(data21)) {
																														let err16 = {
																															instancePath: instancePath + "/accelerator/devices/" + i1 + "/name",
																															schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/name/pattern",
																															keyword: "pattern",
																															params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																															message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																															schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																															parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.name,
																															data: data21
																														};
																														vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
																													}
																												} else {
																													let err17 = {
																														instancePath: instancePath + "/accelerator/devices/" + i1 + "/name",
																														schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/name/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string",
																														schema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.name.type,
																														parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.name,
																														data: data21
																													};
																													vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
																												}
																											}
																											var valid8 = _errs52 === errors;
																										} else var valid8 = !0;
																										if (valid8) {
																											if (data20.memory_mib !== void 0) {
																												let data22 = data20.memory_mib, _errs54 = errors;
																												if (typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) {
																													let err18 = {
																														instancePath: instancePath + "/accelerator/devices/" + i1 + "/memory_mib",
																														schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/memory_mib/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer",
																														schema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.memory_mib.type,
																														parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.memory_mib,
																														data: data22
																													};
																													vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
																												}
																												if (errors === _errs54 && typeof data22 == "number" && isFinite(data22)) {
																													if (data22 > 9007199254740991 || isNaN(data22)) {
																														let err19 = {
																															instancePath: instancePath + "/accelerator/devices/" + i1 + "/memory_mib",
																															schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/memory_mib/maximum",
																															keyword: "maximum",
																															params: {
																																comparison: "<=",
																																limit: 9007199254740991
																															},
																															message: "must be <= 9007199254740991",
																															schema: 9007199254740991,
																															parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.memory_mib,
																															data: data22
																														};
																														vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
																													} else if (data22 < 0 || isNaN(data22)) {
																														let err20 = {
																															instancePath: instancePath + "/accelerator/devices/" + i1 + "/memory_mib",
																															schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/memory_mib/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															},
																															message: "must be >= 0",
																															schema: 0,
																															parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.memory_mib,
																															data: data22
																														};
																														vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
																													}
																												}
																												var valid8 = _errs54 === errors;
																											} else var valid8 = !0;
																											if (valid8) {
																												if (data20.count !== void 0) {
																													let data23 = data20.count, _errs56 = errors;
																													if (typeof data23 != "number" || data23 % 1 || isNaN(data23) || !isFinite(data23)) {
																														let err21 = {
																															instancePath: instancePath + "/accelerator/devices/" + i1 + "/count",
																															schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/count/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer",
																															schema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.count.type,
																															parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.count,
																															data: data23
																														};
																														vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
																													}
																													if (errors === _errs56 && typeof data23 == "number" && isFinite(data23)) {
																														if (data23 > 9007199254740991 || isNaN(data23)) {
																															let err22 = {
																																instancePath: instancePath + "/accelerator/devices/" + i1 + "/count",
																																schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/count/maximum",
																																keyword: "maximum",
																																params: {
																																	comparison: "<=",
																																	limit: 9007199254740991
																																},
																																message: "must be <= 9007199254740991",
																																schema: 9007199254740991,
																																parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.count,
																																data: data23
																															};
																															vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
																														} else if (data23 < 0 || isNaN(data23)) {
																															let err23 = {
																																instancePath: instancePath + "/accelerator/devices/" + i1 + "/count",
																																schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/properties/count/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																},
																																message: "must be >= 0",
																																schema: 0,
																																parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items.properties.count,
																																data: data23
																															};
																															vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
																														}
																													}
																													var valid8 = _errs56 === errors;
																												} else var valid8 = !0;
																											}
																										}
																									}
																								}
																							} else {
																								let err24 = {
																									instancePath: instancePath + "/accelerator/devices/" + i1,
																									schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/items/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object",
																									schema: schema29.properties.accelerator.anyOf[1].properties.devices.items.type,
																									parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices.items,
																									data: data20
																								};
																								vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
																							}
																						}
																						if (_errs49 !== errors) break;
																					}
																				}
																			} else {
																				let err25 = {
																					instancePath: instancePath + "/accelerator/devices",
																					schemaPath: "#/properties/accelerator/anyOf/1/properties/devices/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array",
																					schema: schema29.properties.accelerator.anyOf[1].properties.devices.type,
																					parentSchema: schema29.properties.accelerator.anyOf[1].properties.devices,
																					data: data19
																				};
																				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
																			}
																		}
																		var valid6 = _errs47 === errors;
																	} else var valid6 = !0;
																}
															}
														}
													}
												}
											} else {
												let err26 = {
													instancePath: instancePath + "/accelerator",
													schemaPath: "#/properties/accelerator/anyOf/1/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema29.properties.accelerator.anyOf[1].type,
													parentSchema: schema29.properties.accelerator.anyOf[1],
													data: data15
												};
												vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
											}
										}
										var _valid0 = _errs38 === errors;
										if (valid5 ||= _valid0, valid5) errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
										else {
											let err27 = {
												instancePath: instancePath + "/accelerator",
												schemaPath: "#/properties/accelerator/anyOf",
												keyword: "anyOf",
												params: {},
												message: "must match a schema in anyOf",
												schema: schema29.properties.accelerator.anyOf,
												parentSchema: schema29.properties.accelerator,
												data: data15
											};
											return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate71.errors = vErrors, !1;
										}
										var valid0 = _errs35 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.seeds !== void 0) {
											let data24 = data.seeds, _errs58 = errors;
											if (errors === _errs58) {
												if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
													if (Object.keys(data24).length > 200) return validate71.errors = [{
														instancePath: instancePath + "/seeds",
														schemaPath: "#/properties/seeds/maxProperties",
														keyword: "maxProperties",
														params: { limit: 200 },
														message: "must NOT have more than 200 properties",
														schema: 200,
														parentSchema: schema29.properties.seeds,
														data: data24
													}], !1;
													for (let key6 in data24) {
														let _errs60 = errors;
														if (typeof key6 == "string") {
															if (func3(key6) > 250) {
																let err28 = {
																	instancePath: instancePath + "/seeds",
																	schemaPath: "#/properties/seeds/propertyNames/maxLength",
																	keyword: "maxLength",
																	params: { limit: 250 },
																	message: "must NOT have more than 250 characters",
																	schema: 250,
																	parentSchema: schema29.properties.seeds.propertyNames,
																	data: key6,
																	propertyName: key6
																};
																vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
															} else if (func3(key6) < 1) {
																let err29 = {
																	instancePath: instancePath + "/seeds",
																	schemaPath: "#/properties/seeds/propertyNames/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters",
																	schema: 1,
																	parentSchema: schema29.properties.seeds.propertyNames,
																	data: key6,
																	propertyName: key6
																};
																vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
															} else if (!pattern25.test(key6)) {
																let err30 = {
																	instancePath: instancePath + "/seeds",
																	schemaPath: "#/properties/seeds/propertyNames/pattern",
																	keyword: "pattern",
																	params: { pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																	message: "must match pattern \"^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																	schema: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																	parentSchema: schema29.properties.seeds.propertyNames,
																	data: key6,
																	propertyName: key6
																};
																vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
															}
														}
														var valid9 = _errs60 === errors;
														if (!valid9) {
															let err31 = {
																instancePath: instancePath + "/seeds",
																schemaPath: "#/properties/seeds/propertyNames",
																keyword: "propertyNames",
																params: { propertyName: key6 },
																message: "property name must be valid",
																schema: schema29.properties.seeds.propertyNames,
																parentSchema: schema29.properties.seeds,
																data: data24
															};
															return vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++, validate71.errors = vErrors, !1;
														}
													}
													if (valid9) for (let key7 in data24) {
														let data25 = data24[key7], _errs62 = errors, _errs63 = errors, valid11 = !1, _errs64 = errors;
														if (!(typeof data25 == "number" && isFinite(data25))) {
															let err32 = {
																instancePath: instancePath + "/seeds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/seeds/additionalProperties/anyOf/0/type",
																keyword: "type",
																params: { type: "number" },
																message: "must be number",
																schema: schema29.properties.seeds.additionalProperties.anyOf[0].type,
																parentSchema: schema29.properties.seeds.additionalProperties.anyOf[0],
																data: data25
															};
															vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
														}
														var _valid1 = _errs64 === errors;
														valid11 ||= _valid1;
														let _errs66 = errors;
														if (errors === _errs66) {
															if (typeof data25 == "string") {
																if (func3(data25) > 500) {
																	let err33 = {
																		instancePath: instancePath + "/seeds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/seeds/additionalProperties/anyOf/1/maxLength",
																		keyword: "maxLength",
																		params: { limit: 500 },
																		message: "must NOT have more than 500 characters",
																		schema: 500,
																		parentSchema: schema29.properties.seeds.additionalProperties.anyOf[1],
																		data: data25
																	};
																	vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
																} else if (!pattern18.test(data25)) {
																	let err34 = {
																		instancePath: instancePath + "/seeds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/seeds/additionalProperties/anyOf/1/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$" },
																		message: "must match pattern \"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$\"",
																		schema: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
																		parentSchema: schema29.properties.seeds.additionalProperties.anyOf[1],
																		data: data25
																	};
																	vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
																}
															} else {
																let err35 = {
																	instancePath: instancePath + "/seeds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/seeds/additionalProperties/anyOf/1/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema29.properties.seeds.additionalProperties.anyOf[1].type,
																	parentSchema: schema29.properties.seeds.additionalProperties.anyOf[1],
																	data: data25
																};
																vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
															}
														}
														var _valid1 = _errs66 === errors;
														if (valid11 ||= _valid1, valid11) errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
														else {
															let err36 = {
																instancePath: instancePath + "/seeds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/seeds/additionalProperties/anyOf",
																keyword: "anyOf",
																params: {},
																message: "must match a schema in anyOf",
																schema: schema29.properties.seeds.additionalProperties.anyOf,
																parentSchema: schema29.properties.seeds.additionalProperties,
																data: data25
															};
															return vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++, validate71.errors = vErrors, !1;
														}
														if (_errs62 !== errors) break;
													}
												} else return validate71.errors = [{
													instancePath: instancePath + "/seeds",
													schemaPath: "#/properties/seeds/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema29.properties.seeds.type,
													parentSchema: schema29.properties.seeds,
													data: data24
												}], !1;
											}
											var valid0 = _errs58 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.determinism !== void 0) {
												let data26 = data.determinism, _errs68 = errors;
												if (errors === _errs68) {
													if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
														if (Object.keys(data26).length > 200) return validate71.errors = [{
															instancePath: instancePath + "/determinism",
															schemaPath: "#/properties/determinism/maxProperties",
															keyword: "maxProperties",
															params: { limit: 200 },
															message: "must NOT have more than 200 properties",
															schema: 200,
															parentSchema: schema29.properties.determinism,
															data: data26
														}], !1;
														for (let key8 in data26) {
															let _errs70 = errors;
															if (typeof key8 == "string") {
																if (func3(key8) > 250) {
																	let err37 = {
																		instancePath: instancePath + "/determinism",
																		schemaPath: "#/properties/determinism/propertyNames/maxLength",
																		keyword: "maxLength",
																		params: { limit: 250 },
																		message: "must NOT have more than 250 characters",
																		schema: 250,
																		parentSchema: schema29.properties.determinism.propertyNames,
																		data: key8,
																		propertyName: key8
																	};
																	vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
																} else if (func3(key8) < 1) {
																	let err38 = {
																		instancePath: instancePath + "/determinism",
																		schemaPath: "#/properties/determinism/propertyNames/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters",
																		schema: 1,
																		parentSchema: schema29.properties.determinism.propertyNames,
																		data: key8,
																		propertyName: key8
																	};
																	vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
																} else if (!pattern25.test(key8)) {
																	let err39 = {
																		instancePath: instancePath + "/determinism",
																		schemaPath: "#/properties/determinism/propertyNames/pattern",
																		keyword: "pattern",
																		params: { pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																		message: "must match pattern \"^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																		schema: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																		parentSchema: schema29.properties.determinism.propertyNames,
																		data: key8,
																		propertyName: key8
																	};
																	vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
																}
															}
															var valid12 = _errs70 === errors;
															if (!valid12) {
																let err40 = {
																	instancePath: instancePath + "/determinism",
																	schemaPath: "#/properties/determinism/propertyNames",
																	keyword: "propertyNames",
																	params: { propertyName: key8 },
																	message: "property name must be valid",
																	schema: schema29.properties.determinism.propertyNames,
																	parentSchema: schema29.properties.determinism,
																	data: data26
																};
																return vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++, validate71.errors = vErrors, !1;
															}
														}
														if (valid12) for (let key9 in data26) {
															let data27 = data26[key9], _errs72 = errors;
															if (errors === _errs72) {
																if (typeof data27 == "string") {
																	if (func3(data27) > 1e3) return validate71.errors = [{
																		instancePath: instancePath + "/determinism/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/determinism/additionalProperties/maxLength",
																		keyword: "maxLength",
																		params: { limit: 1e3 },
																		message: "must NOT have more than 1000 characters",
																		schema: 1e3,
																		parentSchema: schema29.properties.determinism.additionalProperties,
																		data: data27
																	}], !1;
																	if (!pattern18.test(data27)) return validate71.errors = [{
																		instancePath: instancePath + "/determinism/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/determinism/additionalProperties/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$" },
																		message: "must match pattern \"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$\"",
																		schema: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
																		parentSchema: schema29.properties.determinism.additionalProperties,
																		data: data27
																	}], !1;
																} else return validate71.errors = [{
																	instancePath: instancePath + "/determinism/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/determinism/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema29.properties.determinism.additionalProperties.type,
																	parentSchema: schema29.properties.determinism.additionalProperties,
																	data: data27
																}], !1;
															}
															if (_errs72 !== errors) break;
														}
													} else return validate71.errors = [{
														instancePath: instancePath + "/determinism",
														schemaPath: "#/properties/determinism/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object",
														schema: schema29.properties.determinism.type,
														parentSchema: schema29.properties.determinism,
														data: data26
													}], !1;
												}
												var valid0 = _errs68 === errors;
											} else var valid0 = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return validate71.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema29.type,
			parentSchema: schema29,
			data
		}], !1;
	}
	return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema30 = {
	description: "The model file or directory.",
	type: "object",
	additionalProperties: !1,
	required: [
		"path",
		"digest",
		"bytes",
		"files",
		"format",
		"facts",
		"warnings"
	],
	properties: {
		path: {
			description: "Below the working directory.",
			type: "string",
			minLength: 1,
			maxLength: 1e3,
			pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
			"x-sentence": "must be a path below the working directory with forward slashes"
		},
		digest: {
			description: "SHA-256, of a directory in OpenSSF model-signing order.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		bytes: {
			description: "Size.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		files: {
			description: "Number of files.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		format: {
			description: "Format.",
			type: "string",
			maxLength: 100,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"x-sentence": "must be one line of at most 100 characters without control characters"
		},
		facts: {
			description: "Facts of the header.",
			type: "object",
			maxProperties: 500,
			propertyNames: {
				minLength: 1,
				maxLength: 250,
				pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
				"x-sentence": "must be one line of 1 to 250 characters without control characters"
			},
			additionalProperties: { $ref: "#/$defs/scalar" }
		},
		warnings: {
			description: "Sentences.",
			type: "array",
			maxItems: 100,
			items: {
				description: "A sentence.",
				type: "string",
				maxLength: 2e3,
				pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
				"x-sentence": "must be a text of at most 2,000 characters without control characters"
			}
		}
	}
}, pattern53 = RegExp("^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.digest === void 0 && (missing0 = "digest") || data.bytes === void 0 && (missing0 = "bytes") || data.files === void 0 && (missing0 = "files") || data.format === void 0 && (missing0 = "format") || data.facts === void 0 && (missing0 = "facts") || data.warnings === void 0 && (missing0 = "warnings")) return validate73.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			}], !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== "path" && key0 !== "digest" && key0 !== "bytes" && key0 !== "files" && key0 !== "format" && key0 !== "facts" && key0 !== "warnings") return validate73.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema30,
					data
				}], !1;
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == "string") {
								if (func3(data0) > 1e3) return validate73.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/maxLength",
									keyword: "maxLength",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 characters",
									schema: 1e3,
									parentSchema: schema30.properties.path,
									data: data0
								}], !1;
								if (func3(data0) < 1) return validate73.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema30.properties.path,
									data: data0
								}], !1;
								if (!pattern53.test(data0)) return validate73.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$" },
									message: "must match pattern \"^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$\"",
									schema: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
									parentSchema: schema30.properties.path,
									data: data0
								}], !1;
							} else return validate73.errors = [{
								instancePath: instancePath + "/path",
								schemaPath: "#/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema30.properties.path.type,
								parentSchema: schema30.properties.path,
								data: data0
							}], !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.digest !== void 0) {
							let data1 = data.digest, _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == "string") {
									if (!pattern17.test(data1)) return validate73.errors = [{
										instancePath: instancePath + "/digest",
										schemaPath: "#/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256:[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
										schema: "^sha256:[0-9a-f]{64}$",
										parentSchema: schema30.properties.digest,
										data: data1
									}], !1;
								} else return validate73.errors = [{
									instancePath: instancePath + "/digest",
									schemaPath: "#/properties/digest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema30.properties.digest.type,
									parentSchema: schema30.properties.digest,
									data: data1
								}], !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.bytes !== void 0) {
								let data2 = data.bytes, _errs6 = errors;
								if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) return validate73.errors = [{
									instancePath: instancePath + "/bytes",
									schemaPath: "#/properties/bytes/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema30.properties.bytes.type,
									parentSchema: schema30.properties.bytes,
									data: data2
								}], !1;
								if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 9007199254740991 || isNaN(data2)) return validate73.errors = [{
										instancePath: instancePath + "/bytes",
										schemaPath: "#/properties/bytes/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991",
										schema: 9007199254740991,
										parentSchema: schema30.properties.bytes,
										data: data2
									}], !1;
									if (data2 < 0 || isNaN(data2)) return validate73.errors = [{
										instancePath: instancePath + "/bytes",
										schemaPath: "#/properties/bytes/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema30.properties.bytes,
										data: data2
									}], !1;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.files !== void 0) {
									let data3 = data.files, _errs8 = errors;
									if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) return validate73.errors = [{
										instancePath: instancePath + "/files",
										schemaPath: "#/properties/files/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema30.properties.files.type,
										parentSchema: schema30.properties.files,
										data: data3
									}], !1;
									if (errors === _errs8 && typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 9007199254740991 || isNaN(data3)) return validate73.errors = [{
											instancePath: instancePath + "/files",
											schemaPath: "#/properties/files/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											},
											message: "must be <= 9007199254740991",
											schema: 9007199254740991,
											parentSchema: schema30.properties.files,
											data: data3
										}], !1;
										if (data3 < 0 || isNaN(data3)) return validate73.errors = [{
											instancePath: instancePath + "/files",
											schemaPath: "#/properties/files/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema30.properties.files,
											data: data3
										}], !1;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.format !== void 0) {
										let data4 = data.format, _errs10 = errors;
										if (errors === _errs10) {
											if (typeof data4 == "string") {
												if (func3(data4) > 100) return validate73.errors = [{
													instancePath: instancePath + "/format",
													schemaPath: "#/properties/format/maxLength",
													keyword: "maxLength",
													params: { limit: 100 },
													message: "must NOT have more than 100 characters",
													schema: 100,
													parentSchema: schema30.properties.format,
													data: data4
												}], !1;
												if (!pattern10.test(data4)) return validate73.errors = [{
													instancePath: instancePath + "/format",
													schemaPath: "#/properties/format/pattern",
													keyword: "pattern",
													params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
													message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
													schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
													parentSchema: schema30.properties.format,
													data: data4
												}], !1;
											} else return validate73.errors = [{
												instancePath: instancePath + "/format",
												schemaPath: "#/properties/format/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema30.properties.format.type,
												parentSchema: schema30.properties.format,
												data: data4
											}], !1;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.facts !== void 0) {
											let data5 = data.facts, _errs12 = errors;
											if (errors === _errs12) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													if (Object.keys(data5).length > 500) return validate73.errors = [{
														instancePath: instancePath + "/facts",
														schemaPath: "#/properties/facts/maxProperties",
														keyword: "maxProperties",
														params: { limit: 500 },
														message: "must NOT have more than 500 properties",
														schema: 500,
														parentSchema: schema30.properties.facts,
														data: data5
													}], !1;
													for (let key1 in data5) {
														let _errs14 = errors;
														if (typeof key1 == "string") {
															if (func3(key1) > 250) {
																let err0 = {
																	instancePath: instancePath + "/facts",
																	schemaPath: "#/properties/facts/propertyNames/maxLength",
																	keyword: "maxLength",
																	params: { limit: 250 },
																	message: "must NOT have more than 250 characters",
																	schema: 250,
																	parentSchema: schema30.properties.facts.propertyNames,
																	data: key1,
																	propertyName: key1
																};
																vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
															} else if (func3(key1) < 1) {
																let err1 = {
																	instancePath: instancePath + "/facts",
																	schemaPath: "#/properties/facts/propertyNames/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters",
																	schema: 1,
																	parentSchema: schema30.properties.facts.propertyNames,
																	data: key1,
																	propertyName: key1
																};
																vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
															} else if (!pattern25.test(key1)) {
																let err2 = {
																	instancePath: instancePath + "/facts",
																	schemaPath: "#/properties/facts/propertyNames/pattern",
																	keyword: "pattern",
																	params: { pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																	message: "must match pattern \"^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																	schema: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																	parentSchema: schema30.properties.facts.propertyNames,
																	data: key1,
																	propertyName: key1
																};
																vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
															}
														}
														var valid1 = _errs14 === errors;
														if (!valid1) {
															let err3 = {
																instancePath: instancePath + "/facts",
																schemaPath: "#/properties/facts/propertyNames",
																keyword: "propertyNames",
																params: { propertyName: key1 },
																message: "property name must be valid",
																schema: schema30.properties.facts.propertyNames,
																parentSchema: schema30.properties.facts,
																data: data5
															};
															return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate73.errors = vErrors, !1;
														}
													}
													if (valid1) for (let key2 in data5) {
														let _errs16 = errors;
														if (validate60(data5[key2], {
															instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
															parentData: data5,
															parentDataProperty: key2,
															rootData,
															dynamicAnchors
														}) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length), _errs16 !== errors) break;
													}
												} else return validate73.errors = [{
													instancePath: instancePath + "/facts",
													schemaPath: "#/properties/facts/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object",
													schema: schema30.properties.facts.type,
													parentSchema: schema30.properties.facts,
													data: data5
												}], !1;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.warnings !== void 0) {
												let data7 = data.warnings, _errs17 = errors;
												if (errors === _errs17) {
													if (Array.isArray(data7)) {
														if (data7.length > 100) return validate73.errors = [{
															instancePath: instancePath + "/warnings",
															schemaPath: "#/properties/warnings/maxItems",
															keyword: "maxItems",
															params: { limit: 100 },
															message: "must NOT have more than 100 items",
															schema: 100,
															parentSchema: schema30.properties.warnings,
															data: data7
														}], !1;
														{
															let len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data8 = data7[i0], _errs19 = errors;
																if (errors === _errs19) {
																	if (typeof data8 == "string") {
																		if (func3(data8) > 2e3) return validate73.errors = [{
																			instancePath: instancePath + "/warnings/" + i0,
																			schemaPath: "#/properties/warnings/items/maxLength",
																			keyword: "maxLength",
																			params: { limit: 2e3 },
																			message: "must NOT have more than 2000 characters",
																			schema: 2e3,
																			parentSchema: schema30.properties.warnings.items,
																			data: data8
																		}], !1;
																		if (!pattern18.test(data8)) return validate73.errors = [{
																			instancePath: instancePath + "/warnings/" + i0,
																			schemaPath: "#/properties/warnings/items/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$" },
																			message: "must match pattern \"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$\"",
																			schema: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$",
																			parentSchema: schema30.properties.warnings.items,
																			data: data8
																		}], !1;
																	} else return validate73.errors = [{
																		instancePath: instancePath + "/warnings/" + i0,
																		schemaPath: "#/properties/warnings/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema30.properties.warnings.items.type,
																		parentSchema: schema30.properties.warnings.items,
																		data: data8
																	}], !1;
																}
																if (_errs19 !== errors) break;
															}
														}
													} else return validate73.errors = [{
														instancePath: instancePath + "/warnings",
														schemaPath: "#/properties/warnings/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array",
														schema: schema30.properties.warnings.type,
														parentSchema: schema30.properties.warnings,
														data: data7
													}], !1;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		} else return validate73.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema30.type,
			parentSchema: schema30,
			data
		}], !1;
	}
	return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema31 = {
	description: "What the run wrote.",
	type: "object",
	additionalProperties: !1,
	required: [
		"role",
		"path",
		"digest",
		"bytes",
		"kept"
	],
	properties: {
		role: {
			description: "Key in `train.outputs`.",
			type: "string",
			maxLength: 100,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			minLength: 1,
			"x-sentence": "must be one line of at most 100 characters without control characters"
		},
		path: {
			description: "Below the working directory.",
			type: "string",
			minLength: 1,
			maxLength: 1e3,
			pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
			"x-sentence": "must be a path below the working directory with forward slashes"
		},
		digest: {
			description: "SHA-256.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		bytes: {
			description: "Size.",
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		files: {
			description: "Files of a directory.",
			type: "array",
			maxItems: 1e4,
			items: {
				description: "A file.",
				type: "object",
				additionalProperties: !1,
				required: [
					"path",
					"digest",
					"bytes"
				],
				properties: {
					path: {
						description: "Below the working directory.",
						type: "string",
						minLength: 1,
						maxLength: 1e3,
						pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
						"x-sentence": "must be a path below the working directory with forward slashes"
					},
					digest: {
						description: "SHA-256.",
						type: "string",
						pattern: "^sha256:[0-9a-f]{64}$",
						"x-sentence": "must be sha256: and 64 hexadecimal digits"
					},
					bytes: {
						description: "Size.",
						type: "integer",
						minimum: 0,
						maximum: 9007199254740991
					}
				}
			}
		},
		kept: {
			description: "Where the bytes can be had again.",
			type: "array",
			maxItems: 10,
			items: { $ref: "#/$defs/copy" }
		}
	}
}, schema32 = {
	description: "Where the bytes can be had again.",
	type: "object",
	required: ["kind"],
	properties: { kind: { enum: [
		"artifact",
		"cache",
		"dvc",
		"object"
	] } },
	discriminator: { propertyName: "kind" },
	oneOf: [
		{
			description: "An artifact of a workflow run.",
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"repository",
				"run_id",
				"artifact_id",
				"name",
				"digest"
			],
			properties: {
				kind: { const: "artifact" },
				repository: {
					type: "string",
					pattern: "^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$",
					"x-sentence": "must be owner/name"
				},
				run_id: {
					description: "Run.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				artifact_id: {
					description: "Artifact.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				},
				name: {
					description: "Name.",
					type: "string",
					minLength: 1,
					maxLength: 300,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"
				},
				digest: {
					description: "Digest.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				}
			}
		},
		{
			description: "An entry of the actions cache.",
			type: "object",
			additionalProperties: !1,
			required: ["kind", "key"],
			properties: {
				kind: { const: "cache" },
				key: {
					description: "Key.",
					type: "string",
					minLength: 1,
					maxLength: 512,
					pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"
				}
			}
		},
		{
			description: "An object of DVC.",
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"path",
				"md5"
			],
			properties: {
				kind: { const: "dvc" },
				path: {
					description: "Below the working directory.",
					type: "string",
					minLength: 1,
					maxLength: 1e3,
					pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
					"x-sentence": "must be a path below the working directory with forward slashes"
				},
				md5: {
					type: "string",
					pattern: "^[0-9a-f]{32}(?:\\.dir)?$"
				}
			}
		},
		{
			description: "In `.git/gatewright/objects`.",
			type: "object",
			additionalProperties: !1,
			required: ["kind"],
			properties: { kind: { const: "object" } }
		}
	]
}, pattern63 = RegExp("^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$", "u"), pattern68 = RegExp("^[0-9a-f]{32}(?:\\.dir)?$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind")) return validate77.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'",
			schema: schema32.required,
			parentSchema: schema32,
			data
		}], !1;
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (data0 !== "artifact" && data0 !== "cache" && data0 !== "dvc" && data0 !== "object") return validate77.errors = [{
				instancePath: instancePath + "/kind",
				schemaPath: "#/properties/kind/enum",
				keyword: "enum",
				params: { allowedValues: schema32.properties.kind.enum },
				message: "must be equal to one of the allowed values",
				schema: schema32.properties.kind.enum,
				parentSchema: schema32.properties.kind,
				data: data0
			}], !1;
			var valid0 = !0;
		} else var valid0 = !0;
		if (valid0) {
			let tag0 = data.kind;
			if (typeof tag0 == "string") {
				if (tag0 === "artifact") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing1;
						if (data.kind === void 0 && (missing1 = "kind") || data.repository === void 0 && (missing1 = "repository") || data.run_id === void 0 && (missing1 = "run_id") || data.artifact_id === void 0 && (missing1 = "artifact_id") || data.name === void 0 && (missing1 = "name") || data.digest === void 0 && (missing1 = "digest")) return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: missing1 },
							message: "must have required property '" + missing1 + "'",
							schema: schema32.oneOf[0].required,
							parentSchema: schema32.oneOf[0],
							data
						}], !1;
						for (let key0 in data) if (key0 !== "kind" && key0 !== "repository" && key0 !== "run_id" && key0 !== "artifact_id" && key0 !== "name" && key0 !== "digest") return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema32.oneOf[0],
							data
						}], !1;
						if (data.kind !== void 0) {
							let data1 = data.kind;
							if (data1 !== "artifact") return validate77.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/0/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "artifact" },
								message: "must be equal to constant",
								schema: "artifact",
								parentSchema: schema32.oneOf[0].properties.kind,
								data: data1
							}], !1;
							var valid3 = !0;
						} else var valid3 = !0;
						if (valid3) {
							if (data.repository !== void 0) {
								let data2 = data.repository;
								if (typeof data2 == "string") {
									if (!pattern63.test(data2)) return validate77.errors = [{
										instancePath: instancePath + "/repository",
										schemaPath: "#/oneOf/0/properties/repository/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$" },
										message: "must match pattern \"^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$\"",
										schema: "^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$",
										parentSchema: schema32.oneOf[0].properties.repository,
										data: data2
									}], !1;
								} else return validate77.errors = [{
									instancePath: instancePath + "/repository",
									schemaPath: "#/oneOf/0/properties/repository/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.oneOf[0].properties.repository.type,
									parentSchema: schema32.oneOf[0].properties.repository,
									data: data2
								}], !1;
								var valid3 = !0;
							} else var valid3 = !0;
							if (valid3) {
								if (data.run_id !== void 0) {
									let data3 = data.run_id;
									if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) return validate77.errors = [{
										instancePath: instancePath + "/run_id",
										schemaPath: "#/oneOf/0/properties/run_id/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema32.oneOf[0].properties.run_id.type,
										parentSchema: schema32.oneOf[0].properties.run_id,
										data: data3
									}], !1;
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 9007199254740991 || isNaN(data3)) return validate77.errors = [{
											instancePath: instancePath + "/run_id",
											schemaPath: "#/oneOf/0/properties/run_id/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											},
											message: "must be <= 9007199254740991",
											schema: 9007199254740991,
											parentSchema: schema32.oneOf[0].properties.run_id,
											data: data3
										}], !1;
										if (data3 < 0 || isNaN(data3)) return validate77.errors = [{
											instancePath: instancePath + "/run_id",
											schemaPath: "#/oneOf/0/properties/run_id/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema32.oneOf[0].properties.run_id,
											data: data3
										}], !1;
									}
									var valid3 = !0;
								} else var valid3 = !0;
								if (valid3) {
									if (data.artifact_id !== void 0) {
										let data4 = data.artifact_id;
										if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) return validate77.errors = [{
											instancePath: instancePath + "/artifact_id",
											schemaPath: "#/oneOf/0/properties/artifact_id/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer",
											schema: schema32.oneOf[0].properties.artifact_id.type,
											parentSchema: schema32.oneOf[0].properties.artifact_id,
											data: data4
										}], !1;
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 > 9007199254740991 || isNaN(data4)) return validate77.errors = [{
												instancePath: instancePath + "/artifact_id",
												schemaPath: "#/oneOf/0/properties/artifact_id/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												message: "must be <= 9007199254740991",
												schema: 9007199254740991,
												parentSchema: schema32.oneOf[0].properties.artifact_id,
												data: data4
											}], !1;
											if (data4 < 0 || isNaN(data4)) return validate77.errors = [{
												instancePath: instancePath + "/artifact_id",
												schemaPath: "#/oneOf/0/properties/artifact_id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0",
												schema: 0,
												parentSchema: schema32.oneOf[0].properties.artifact_id,
												data: data4
											}], !1;
										}
										var valid3 = !0;
									} else var valid3 = !0;
									if (valid3) {
										if (data.name !== void 0) {
											let data5 = data.name;
											if (typeof data5 == "string") {
												if (func3(data5) > 300) return validate77.errors = [{
													instancePath: instancePath + "/name",
													schemaPath: "#/oneOf/0/properties/name/maxLength",
													keyword: "maxLength",
													params: { limit: 300 },
													message: "must NOT have more than 300 characters",
													schema: 300,
													parentSchema: schema32.oneOf[0].properties.name,
													data: data5
												}], !1;
												if (func3(data5) < 1) return validate77.errors = [{
													instancePath: instancePath + "/name",
													schemaPath: "#/oneOf/0/properties/name/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters",
													schema: 1,
													parentSchema: schema32.oneOf[0].properties.name,
													data: data5
												}], !1;
												if (!pattern10.test(data5)) return validate77.errors = [{
													instancePath: instancePath + "/name",
													schemaPath: "#/oneOf/0/properties/name/pattern",
													keyword: "pattern",
													params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
													message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
													schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
													parentSchema: schema32.oneOf[0].properties.name,
													data: data5
												}], !1;
											} else return validate77.errors = [{
												instancePath: instancePath + "/name",
												schemaPath: "#/oneOf/0/properties/name/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema32.oneOf[0].properties.name.type,
												parentSchema: schema32.oneOf[0].properties.name,
												data: data5
											}], !1;
											var valid3 = !0;
										} else var valid3 = !0;
										if (valid3) {
											if (data.digest !== void 0) {
												let data6 = data.digest;
												if (typeof data6 == "string") {
													if (!pattern17.test(data6)) return validate77.errors = [{
														instancePath: instancePath + "/digest",
														schemaPath: "#/oneOf/0/properties/digest/pattern",
														keyword: "pattern",
														params: { pattern: "^sha256:[0-9a-f]{64}$" },
														message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
														schema: "^sha256:[0-9a-f]{64}$",
														parentSchema: schema32.oneOf[0].properties.digest,
														data: data6
													}], !1;
												} else return validate77.errors = [{
													instancePath: instancePath + "/digest",
													schemaPath: "#/oneOf/0/properties/digest/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema32.oneOf[0].properties.digest.type,
													parentSchema: schema32.oneOf[0].properties.digest,
													data: data6
												}], !1;
												var valid3 = !0;
											} else var valid3 = !0;
										}
									}
								}
							}
						}
					} else return validate77.errors = [{
						instancePath,
						schemaPath: "#/oneOf/0/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[0].type,
						parentSchema: schema32.oneOf[0],
						data
					}], !1;
					var props0 = !0;
				} else if (tag0 === "cache") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing2;
						if (data.kind === void 0 && (missing2 = "kind") || data.key === void 0 && (missing2 = "key")) return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: missing2 },
							message: "must have required property '" + missing2 + "'",
							schema: schema32.oneOf[1].required,
							parentSchema: schema32.oneOf[1],
							data
						}], !1;
						for (let key1 in data) if (key1 !== "kind" && key1 !== "key") return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema32.oneOf[1],
							data
						}], !1;
						if (data.kind !== void 0) {
							let data7 = data.kind;
							if (data7 !== "cache") return validate77.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/1/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "cache" },
								message: "must be equal to constant",
								schema: "cache",
								parentSchema: schema32.oneOf[1].properties.kind,
								data: data7
							}], !1;
							var valid5 = !0;
						} else var valid5 = !0;
						if (valid5) {
							if (data.key !== void 0) {
								let data8 = data.key;
								if (typeof data8 == "string") {
									if (func3(data8) > 512) return validate77.errors = [{
										instancePath: instancePath + "/key",
										schemaPath: "#/oneOf/1/properties/key/maxLength",
										keyword: "maxLength",
										params: { limit: 512 },
										message: "must NOT have more than 512 characters",
										schema: 512,
										parentSchema: schema32.oneOf[1].properties.key,
										data: data8
									}], !1;
									if (func3(data8) < 1) return validate77.errors = [{
										instancePath: instancePath + "/key",
										schemaPath: "#/oneOf/1/properties/key/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema32.oneOf[1].properties.key,
										data: data8
									}], !1;
									if (!pattern10.test(data8)) return validate77.errors = [{
										instancePath: instancePath + "/key",
										schemaPath: "#/oneOf/1/properties/key/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
										schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
										parentSchema: schema32.oneOf[1].properties.key,
										data: data8
									}], !1;
								} else return validate77.errors = [{
									instancePath: instancePath + "/key",
									schemaPath: "#/oneOf/1/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.oneOf[1].properties.key.type,
									parentSchema: schema32.oneOf[1].properties.key,
									data: data8
								}], !1;
								var valid5 = !0;
							} else var valid5 = !0;
						}
					} else return validate77.errors = [{
						instancePath,
						schemaPath: "#/oneOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[1].type,
						parentSchema: schema32.oneOf[1],
						data
					}], !1;
					props0 !== !0 && (props0 = !0);
				} else if (tag0 === "dvc") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing3;
						if (data.kind === void 0 && (missing3 = "kind") || data.path === void 0 && (missing3 = "path") || data.md5 === void 0 && (missing3 = "md5")) return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: missing3 },
							message: "must have required property '" + missing3 + "'",
							schema: schema32.oneOf[2].required,
							parentSchema: schema32.oneOf[2],
							data
						}], !1;
						for (let key2 in data) if (key2 !== "kind" && key2 !== "path" && key2 !== "md5") return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema32.oneOf[2],
							data
						}], !1;
						if (data.kind !== void 0) {
							let data9 = data.kind;
							if (data9 !== "dvc") return validate77.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/2/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "dvc" },
								message: "must be equal to constant",
								schema: "dvc",
								parentSchema: schema32.oneOf[2].properties.kind,
								data: data9
							}], !1;
							var valid7 = !0;
						} else var valid7 = !0;
						if (valid7) {
							if (data.path !== void 0) {
								let data10 = data.path;
								if (typeof data10 == "string") {
									if (func3(data10) > 1e3) return validate77.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/oneOf/2/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters",
										schema: 1e3,
										parentSchema: schema32.oneOf[2].properties.path,
										data: data10
									}], !1;
									if (func3(data10) < 1) return validate77.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/oneOf/2/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema32.oneOf[2].properties.path,
										data: data10
									}], !1;
									if (!pattern53.test(data10)) return validate77.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/oneOf/2/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$" },
										message: "must match pattern \"^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$\"",
										schema: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
										parentSchema: schema32.oneOf[2].properties.path,
										data: data10
									}], !1;
								} else return validate77.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/oneOf/2/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.oneOf[2].properties.path.type,
									parentSchema: schema32.oneOf[2].properties.path,
									data: data10
								}], !1;
								var valid7 = !0;
							} else var valid7 = !0;
							if (valid7) {
								if (data.md5 !== void 0) {
									let data11 = data.md5;
									if (typeof data11 == "string") {
										if (!pattern68.test(data11)) return validate77.errors = [{
											instancePath: instancePath + "/md5",
											schemaPath: "#/oneOf/2/properties/md5/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{32}(?:\\.dir)?$" },
											message: "must match pattern \"^[0-9a-f]{32}(?:\\.dir)?$\"",
											schema: "^[0-9a-f]{32}(?:\\.dir)?$",
											parentSchema: schema32.oneOf[2].properties.md5,
											data: data11
										}], !1;
									} else return validate77.errors = [{
										instancePath: instancePath + "/md5",
										schemaPath: "#/oneOf/2/properties/md5/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema32.oneOf[2].properties.md5.type,
										parentSchema: schema32.oneOf[2].properties.md5,
										data: data11
									}], !1;
									var valid7 = !0;
								} else var valid7 = !0;
							}
						}
					} else return validate77.errors = [{
						instancePath,
						schemaPath: "#/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[2].type,
						parentSchema: schema32.oneOf[2],
						data
					}], !1;
					props0 !== !0 && (props0 = !0);
				} else if (tag0 === "object") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing4;
						if (data.kind === void 0 && (missing4 = "kind")) return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: missing4 },
							message: "must have required property '" + missing4 + "'",
							schema: schema32.oneOf[3].required,
							parentSchema: schema32.oneOf[3],
							data
						}], !1;
						for (let key3 in data) if (key3 !== "kind") return validate77.errors = [{
							instancePath,
							schemaPath: "#/oneOf/3/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema32.oneOf[3],
							data
						}], !1;
						if (data.kind !== void 0) {
							let data12 = data.kind;
							if (data12 !== "object") return validate77.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/3/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "object" },
								message: "must be equal to constant",
								schema: "object",
								parentSchema: schema32.oneOf[3].properties.kind,
								data: data12
							}], !1;
						}
					} else return validate77.errors = [{
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[3].type,
						parentSchema: schema32.oneOf[3],
						data
					}], !1;
					props0 !== !0 && (props0 = !0);
				} else return validate77.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "kind",
						tagValue: tag0
					},
					message: "value of tag \"kind\" must be in oneOf",
					schema: schema32.discriminator,
					parentSchema: schema32,
					data
				}], !1;
			} else return validate77.errors = [{
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "kind",
					tagValue: tag0
				},
				message: "tag \"kind\" must be string",
				schema: schema32.discriminator,
				parentSchema: schema32,
				data
			}], !1;
		}
	} else return validate77.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object",
		schema: schema32.type,
		parentSchema: schema32,
		data
	}], !1;
	return validate77.errors = null, evaluated0.props = props0, !0;
}
validate77.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.role === void 0 && (missing0 = "role") || data.path === void 0 && (missing0 = "path") || data.digest === void 0 && (missing0 = "digest") || data.bytes === void 0 && (missing0 = "bytes") || data.kept === void 0 && (missing0 = "kept")) return validate76.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			}], !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (key0 !== "role" && key0 !== "path" && key0 !== "digest" && key0 !== "bytes" && key0 !== "files" && key0 !== "kept") return validate76.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema31,
					data
				}], !1;
				if (_errs1 === errors) {
					if (data.role !== void 0) {
						let data0 = data.role, _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 == "string") {
								if (func3(data0) > 100) return validate76.errors = [{
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters",
									schema: 100,
									parentSchema: schema31.properties.role,
									data: data0
								}], !1;
								if (func3(data0) < 1) return validate76.errors = [{
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters",
									schema: 1,
									parentSchema: schema31.properties.role,
									data: data0
								}], !1;
								if (!pattern10.test(data0)) return validate76.errors = [{
									instancePath: instancePath + "/role",
									schemaPath: "#/properties/role/pattern",
									keyword: "pattern",
									params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
									message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
									schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
									parentSchema: schema31.properties.role,
									data: data0
								}], !1;
							} else return validate76.errors = [{
								instancePath: instancePath + "/role",
								schemaPath: "#/properties/role/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema31.properties.role.type,
								parentSchema: schema31.properties.role,
								data: data0
							}], !1;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.path !== void 0) {
							let data1 = data.path, _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 == "string") {
									if (func3(data1) > 1e3) return validate76.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters",
										schema: 1e3,
										parentSchema: schema31.properties.path,
										data: data1
									}], !1;
									if (func3(data1) < 1) return validate76.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema31.properties.path,
										data: data1
									}], !1;
									if (!pattern53.test(data1)) return validate76.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$" },
										message: "must match pattern \"^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$\"",
										schema: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
										parentSchema: schema31.properties.path,
										data: data1
									}], !1;
								} else return validate76.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.path.type,
									parentSchema: schema31.properties.path,
									data: data1
								}], !1;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.digest !== void 0) {
								let data2 = data.digest, _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 == "string") {
										if (!pattern17.test(data2)) return validate76.errors = [{
											instancePath: instancePath + "/digest",
											schemaPath: "#/properties/digest/pattern",
											keyword: "pattern",
											params: { pattern: "^sha256:[0-9a-f]{64}$" },
											message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
											schema: "^sha256:[0-9a-f]{64}$",
											parentSchema: schema31.properties.digest,
											data: data2
										}], !1;
									} else return validate76.errors = [{
										instancePath: instancePath + "/digest",
										schemaPath: "#/properties/digest/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema31.properties.digest.type,
										parentSchema: schema31.properties.digest,
										data: data2
									}], !1;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.bytes !== void 0) {
									let data3 = data.bytes, _errs8 = errors;
									if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) return validate76.errors = [{
										instancePath: instancePath + "/bytes",
										schemaPath: "#/properties/bytes/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer",
										schema: schema31.properties.bytes.type,
										parentSchema: schema31.properties.bytes,
										data: data3
									}], !1;
									if (errors === _errs8 && typeof data3 == "number" && isFinite(data3)) {
										if (data3 > 9007199254740991 || isNaN(data3)) return validate76.errors = [{
											instancePath: instancePath + "/bytes",
											schemaPath: "#/properties/bytes/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											},
											message: "must be <= 9007199254740991",
											schema: 9007199254740991,
											parentSchema: schema31.properties.bytes,
											data: data3
										}], !1;
										if (data3 < 0 || isNaN(data3)) return validate76.errors = [{
											instancePath: instancePath + "/bytes",
											schemaPath: "#/properties/bytes/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0",
											schema: 0,
											parentSchema: schema31.properties.bytes,
											data: data3
										}], !1;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.files !== void 0) {
										let data4 = data.files, _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data4)) {
												if (data4.length > 1e4) return validate76.errors = [{
													instancePath: instancePath + "/files",
													schemaPath: "#/properties/files/maxItems",
													keyword: "maxItems",
													params: { limit: 1e4 },
													message: "must NOT have more than 10000 items",
													schema: 1e4,
													parentSchema: schema31.properties.files,
													data: data4
												}], !1;
												{
													let len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data5 = data4[i0], _errs12 = errors;
														if (errors === _errs12) {
															if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																let missing1;
																if (data5.path === void 0 && (missing1 = "path") || data5.digest === void 0 && (missing1 = "digest") || data5.bytes === void 0 && (missing1 = "bytes")) return validate76.errors = [{
																	instancePath: instancePath + "/files/" + i0,
																	schemaPath: "#/properties/files/items/required",
																	keyword: "required",
																	params: { missingProperty: missing1 },
																	message: "must have required property '" + missing1 + "'",
																	schema: schema31.properties.files.items.required,
																	parentSchema: schema31.properties.files.items,
																	data: data5
																}], !1;
																{
																	let _errs14 = errors;
																	for (let key1 in data5) if (key1 !== "path" && key1 !== "digest" && key1 !== "bytes") return validate76.errors = [{
																		instancePath: instancePath + "/files/" + i0,
																		schemaPath: "#/properties/files/items/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 },
																		message: "must NOT have additional properties",
																		schema: !1,
																		parentSchema: schema31.properties.files.items,
																		data: data5
																	}], !1;
																	if (_errs14 === errors) {
																		if (data5.path !== void 0) {
																			let data6 = data5.path, _errs15 = errors;
																			if (errors === _errs15) {
																				if (typeof data6 == "string") {
																					if (func3(data6) > 1e3) return validate76.errors = [{
																						instancePath: instancePath + "/files/" + i0 + "/path",
																						schemaPath: "#/properties/files/items/properties/path/maxLength",
																						keyword: "maxLength",
																						params: { limit: 1e3 },
																						message: "must NOT have more than 1000 characters",
																						schema: 1e3,
																						parentSchema: schema31.properties.files.items.properties.path,
																						data: data6
																					}], !1;
																					if (func3(data6) < 1) return validate76.errors = [{
																						instancePath: instancePath + "/files/" + i0 + "/path",
																						schemaPath: "#/properties/files/items/properties/path/minLength",
																						keyword: "minLength",
																						params: { limit: 1 },
																						message: "must NOT have fewer than 1 characters",
																						schema: 1,
																						parentSchema: schema31.properties.files.items.properties.path,
																						data: data6
																					}], !1;
																					if (!pattern53.test(data6)) return validate76.errors = [{
																						instancePath: instancePath + "/files/" + i0 + "/path",
																						schemaPath: "#/properties/files/items/properties/path/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$" },
																						message: "must match pattern \"^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$\"",
																						schema: "^(?!/)(?![A-Za-z]:)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\\\]+$",
																						parentSchema: schema31.properties.files.items.properties.path,
																						data: data6
																					}], !1;
																				} else return validate76.errors = [{
																					instancePath: instancePath + "/files/" + i0 + "/path",
																					schemaPath: "#/properties/files/items/properties/path/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema31.properties.files.items.properties.path.type,
																					parentSchema: schema31.properties.files.items.properties.path,
																					data: data6
																				}], !1;
																			}
																			var valid2 = _errs15 === errors;
																		} else var valid2 = !0;
																		if (valid2) {
																			if (data5.digest !== void 0) {
																				let data7 = data5.digest, _errs17 = errors;
																				if (errors === _errs17) {
																					if (typeof data7 == "string") {
																						if (!pattern17.test(data7)) return validate76.errors = [{
																							instancePath: instancePath + "/files/" + i0 + "/digest",
																							schemaPath: "#/properties/files/items/properties/digest/pattern",
																							keyword: "pattern",
																							params: { pattern: "^sha256:[0-9a-f]{64}$" },
																							message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																							schema: "^sha256:[0-9a-f]{64}$",
																							parentSchema: schema31.properties.files.items.properties.digest,
																							data: data7
																						}], !1;
																					} else return validate76.errors = [{
																						instancePath: instancePath + "/files/" + i0 + "/digest",
																						schemaPath: "#/properties/files/items/properties/digest/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string",
																						schema: schema31.properties.files.items.properties.digest.type,
																						parentSchema: schema31.properties.files.items.properties.digest,
																						data: data7
																					}], !1;
																				}
																				var valid2 = _errs17 === errors;
																			} else var valid2 = !0;
																			if (valid2) {
																				if (data5.bytes !== void 0) {
																					let data8 = data5.bytes, _errs19 = errors;
																					if (typeof data8 != "number" || data8 % 1 || isNaN(data8) || !isFinite(data8)) return validate76.errors = [{
																						instancePath: instancePath + "/files/" + i0 + "/bytes",
																						schemaPath: "#/properties/files/items/properties/bytes/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer",
																						schema: schema31.properties.files.items.properties.bytes.type,
																						parentSchema: schema31.properties.files.items.properties.bytes,
																						data: data8
																					}], !1;
																					if (errors === _errs19 && typeof data8 == "number" && isFinite(data8)) {
																						if (data8 > 9007199254740991 || isNaN(data8)) return validate76.errors = [{
																							instancePath: instancePath + "/files/" + i0 + "/bytes",
																							schemaPath: "#/properties/files/items/properties/bytes/maximum",
																							keyword: "maximum",
																							params: {
																								comparison: "<=",
																								limit: 9007199254740991
																							},
																							message: "must be <= 9007199254740991",
																							schema: 9007199254740991,
																							parentSchema: schema31.properties.files.items.properties.bytes,
																							data: data8
																						}], !1;
																						if (data8 < 0 || isNaN(data8)) return validate76.errors = [{
																							instancePath: instancePath + "/files/" + i0 + "/bytes",
																							schemaPath: "#/properties/files/items/properties/bytes/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							},
																							message: "must be >= 0",
																							schema: 0,
																							parentSchema: schema31.properties.files.items.properties.bytes,
																							data: data8
																						}], !1;
																					}
																					var valid2 = _errs19 === errors;
																				} else var valid2 = !0;
																			}
																		}
																	}
																}
															} else return validate76.errors = [{
																instancePath: instancePath + "/files/" + i0,
																schemaPath: "#/properties/files/items/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object",
																schema: schema31.properties.files.items.type,
																parentSchema: schema31.properties.files.items,
																data: data5
															}], !1;
														}
														if (_errs12 !== errors) break;
													}
												}
											} else return validate76.errors = [{
												instancePath: instancePath + "/files",
												schemaPath: "#/properties/files/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema31.properties.files.type,
												parentSchema: schema31.properties.files,
												data: data4
											}], !1;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.kept !== void 0) {
											let data9 = data.kept, _errs21 = errors;
											if (errors === _errs21) {
												if (Array.isArray(data9)) {
													if (data9.length > 10) return validate76.errors = [{
														instancePath: instancePath + "/kept",
														schemaPath: "#/properties/kept/maxItems",
														keyword: "maxItems",
														params: { limit: 10 },
														message: "must NOT have more than 10 items",
														schema: 10,
														parentSchema: schema31.properties.kept,
														data: data9
													}], !1;
													{
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs23 = errors;
															if (validate77(data9[i1], {
																instancePath: instancePath + "/kept/" + i1,
																parentData: data9,
																parentDataProperty: i1,
																rootData,
																dynamicAnchors
															}) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length), _errs23 !== errors) break;
														}
													}
												} else return validate76.errors = [{
													instancePath: instancePath + "/kept",
													schemaPath: "#/properties/kept/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array",
													schema: schema31.properties.kept.type,
													parentSchema: schema31.properties.kept,
													data: data9
												}], !1;
											}
											var valid0 = _errs21 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		} else return validate76.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		}], !1;
	}
	return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.model === void 0 && (missing0 = "model") || data.created_at === void 0 && (missing0 = "created_at") || data.trust === void 0 && (missing0 = "trust") || data.origin === void 0 && (missing0 = "origin") || data.smoke === void 0 && (missing0 = "smoke") || data.code === void 0 && (missing0 = "code") || data.data === void 0 && (missing0 = "data") || data.params === void 0 && (missing0 = "params") || data.metrics === void 0 && (missing0 = "metrics") || data.series === void 0 && (missing0 = "series") || data.environment === void 0 && (missing0 = "environment") || data.outputs === void 0 && (missing0 = "outputs") || data.cost === void 0 && (missing0 = "cost") || data.reproducibility === void 0 && (missing0 = "reproducibility")) return validate53.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema20.required,
				parentSchema: schema20,
				data
			}], !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func1.call(schema20.properties, key0)) return validate53.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema20,
					data
				}], !1;
				if (_errs1 === errors) {
					if (data.kind !== void 0) {
						let data0 = data.kind, _errs2 = errors;
						if (data0 !== "run") return validate53.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "run" },
							message: "must be equal to constant",
							schema: "run",
							parentSchema: schema20.properties.kind,
							data: data0
						}], !1;
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data1 = data.version, _errs3 = errors;
							if (data1 !== 1) return validate53.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant",
								schema: 1,
								parentSchema: schema20.properties.version,
								data: data1
							}], !1;
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.model !== void 0) {
								let data2 = data.model, _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data2 == "string") {
										if (!pattern3.test(data2)) return validate53.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/pattern",
											keyword: "pattern",
											params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
											message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
											schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
											parentSchema: schema20.properties.model,
											data: data2
										}], !1;
									} else return validate53.errors = [{
										instancePath: instancePath + "/model",
										schemaPath: "#/properties/model/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema20.properties.model.type,
										parentSchema: schema20.properties.model,
										data: data2
									}], !1;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data3 = data.created_at, _errs6 = errors;
									if (errors === _errs6 && errors === _errs6) {
										if (typeof data3 == "string") {
											if (!pattern4.test(data3)) return validate53.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/pattern",
												keyword: "pattern",
												params: { pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$" },
												message: "must match pattern \"^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$\"",
												schema: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
												parentSchema: schema20.properties.created_at,
												data: data3
											}], !1;
											if (!formats0.validate(data3)) return validate53.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/format",
												keyword: "format",
												params: { format: "date-time" },
												message: "must match format \"date-time\"",
												schema: "date-time",
												parentSchema: schema20.properties.created_at,
												data: data3
											}], !1;
										} else return validate53.errors = [{
											instancePath: instancePath + "/created_at",
											schemaPath: "#/properties/created_at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema20.properties.created_at.type,
											parentSchema: schema20.properties.created_at,
											data: data3
										}], !1;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.trust !== void 0) {
										let data4 = data.trust, _errs8 = errors;
										if (data4 !== "default-branch" && data4 !== "pull_request" && data4 !== "fork" && data4 !== "local") return validate53.errors = [{
											instancePath: instancePath + "/trust",
											schemaPath: "#/properties/trust/enum",
											keyword: "enum",
											params: { allowedValues: schema20.properties.trust.enum },
											message: "must be equal to one of the allowed values",
											schema: schema20.properties.trust.enum,
											parentSchema: schema20.properties.trust,
											data: data4
										}], !1;
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.origin !== void 0) {
											let _errs9 = errors;
											validate54(data.origin, {
												instancePath: instancePath + "/origin",
												parentData: data,
												parentDataProperty: "origin",
												rootData,
												dynamicAnchors
											}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
											var valid0 = _errs9 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.smoke !== void 0) {
												let data6 = data.smoke, _errs10 = errors;
												if (typeof data6 != "boolean") return validate53.errors = [{
													instancePath: instancePath + "/smoke",
													schemaPath: "#/properties/smoke/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean",
													schema: schema20.properties.smoke.type,
													parentSchema: schema20.properties.smoke,
													data: data6
												}], !1;
												var valid0 = _errs10 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.code !== void 0) {
													let _errs12 = errors;
													validate56(data.code, {
														instancePath: instancePath + "/code",
														parentData: data,
														parentDataProperty: "code",
														rootData,
														dynamicAnchors
													}) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
													var valid0 = _errs12 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.data !== void 0) {
														let data8 = data.data, _errs13 = errors;
														if (errors === _errs13) {
															if (Array.isArray(data8)) {
																if (data8.length > 64) return validate53.errors = [{
																	instancePath: instancePath + "/data",
																	schemaPath: "#/properties/data/maxItems",
																	keyword: "maxItems",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 items",
																	schema: 64,
																	parentSchema: schema20.properties.data,
																	data: data8
																}], !1;
																{
																	let len0 = data8.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let _errs15 = errors;
																		if (validate58(data8[i0], {
																			instancePath: instancePath + "/data/" + i0,
																			parentData: data8,
																			parentDataProperty: i0,
																			rootData,
																			dynamicAnchors
																		}) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length), _errs15 !== errors) break;
																	}
																}
															} else return validate53.errors = [{
																instancePath: instancePath + "/data",
																schemaPath: "#/properties/data/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array",
																schema: schema20.properties.data.type,
																parentSchema: schema20.properties.data,
																data: data8
															}], !1;
														}
														var valid0 = _errs13 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.params !== void 0) {
															let data10 = data.params, _errs16 = errors;
															if (errors === _errs16) {
																if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																	let missing1;
																	if (data10.values === void 0 && (missing1 = "values") || data10.sources === void 0 && (missing1 = "sources") || data10.redacted === void 0 && (missing1 = "redacted")) return validate53.errors = [{
																		instancePath: instancePath + "/params",
																		schemaPath: "#/properties/params/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'",
																		schema: schema20.properties.params.required,
																		parentSchema: schema20.properties.params,
																		data: data10
																	}], !1;
																	{
																		let _errs18 = errors;
																		for (let key1 in data10) if (key1 !== "values" && key1 !== "sources" && key1 !== "redacted") return validate53.errors = [{
																			instancePath: instancePath + "/params",
																			schemaPath: "#/properties/params/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties",
																			schema: !1,
																			parentSchema: schema20.properties.params,
																			data: data10
																		}], !1;
																		if (_errs18 === errors) {
																			if (data10.values !== void 0) {
																				let data11 = data10.values, _errs19 = errors;
																				if (errors === _errs19) {
																					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																						if (Object.keys(data11).length > 1e4) return validate53.errors = [{
																							instancePath: instancePath + "/params/values",
																							schemaPath: "#/properties/params/properties/values/maxProperties",
																							keyword: "maxProperties",
																							params: { limit: 1e4 },
																							message: "must NOT have more than 10000 properties",
																							schema: 1e4,
																							parentSchema: schema20.properties.params.properties.values,
																							data: data11
																						}], !1;
																						for (let key2 in data11) {
																							let _errs21 = errors;
																							if (typeof key2 == "string") {
																								if (func3(key2) > 500) {
																									let err0 = {
																										instancePath: instancePath + "/params/values",
																										schemaPath: "#/properties/params/properties/values/propertyNames/maxLength",
																										keyword: "maxLength",
																										params: { limit: 500 },
																										message: "must NOT have more than 500 characters",
																										schema: 500,
																										parentSchema: schema20.properties.params.properties.values.propertyNames,
																										data: key2,
																										propertyName: key2
																									};
																									vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																								} else if (func3(key2) < 1) {
																									let err1 = {
																										instancePath: instancePath + "/params/values",
																										schemaPath: "#/properties/params/properties/values/propertyNames/minLength",
																										keyword: "minLength",
																										params: { limit: 1 },
																										message: "must NOT have fewer than 1 characters",
																										schema: 1,
																										parentSchema: schema20.properties.params.properties.values.propertyNames,
																										data: key2,
																										propertyName: key2
																									};
																									vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																								} else if (!pattern25.test(key2)) {
																									let err2 = {
																										instancePath: instancePath + "/params/values",
																										schemaPath: "#/properties/params/properties/values/propertyNames/pattern",
																										keyword: "pattern",
																										params: { pattern: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																										message: "must match pattern \"^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																										schema: "^(?!__proto__$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																										parentSchema: schema20.properties.params.properties.values.propertyNames,
																										data: key2,
																										propertyName: key2
																									};
																									vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																								}
																							}
																							var valid3 = _errs21 === errors;
																							if (!valid3) {
																								let err3 = {
																									instancePath: instancePath + "/params/values",
																									schemaPath: "#/properties/params/properties/values/propertyNames",
																									keyword: "propertyNames",
																									params: { propertyName: key2 },
																									message: "property name must be valid",
																									schema: schema20.properties.params.properties.values.propertyNames,
																									parentSchema: schema20.properties.params.properties.values,
																									data: data11
																								};
																								return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate53.errors = vErrors, !1;
																							}
																						}
																						if (valid3) for (let key3 in data11) {
																							let _errs23 = errors;
																							if (validate60(data11[key3], {
																								instancePath: instancePath + "/params/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																								parentData: data11,
																								parentDataProperty: key3,
																								rootData,
																								dynamicAnchors
																							}) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length), _errs23 !== errors) break;
																						}
																					} else return validate53.errors = [{
																						instancePath: instancePath + "/params/values",
																						schemaPath: "#/properties/params/properties/values/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object",
																						schema: schema20.properties.params.properties.values.type,
																						parentSchema: schema20.properties.params.properties.values,
																						data: data11
																					}], !1;
																				}
																				var valid2 = _errs19 === errors;
																			} else var valid2 = !0;
																			if (valid2) {
																				if (data10.sources !== void 0) {
																					let data13 = data10.sources, _errs24 = errors;
																					if (errors === _errs24) {
																						if (Array.isArray(data13)) {
																							if (data13.length > 200) return validate53.errors = [{
																								instancePath: instancePath + "/params/sources",
																								schemaPath: "#/properties/params/properties/sources/maxItems",
																								keyword: "maxItems",
																								params: { limit: 200 },
																								message: "must NOT have more than 200 items",
																								schema: 200,
																								parentSchema: schema20.properties.params.properties.sources,
																								data: data13
																							}], !1;
																							{
																								let len1 = data13.length;
																								for (let i1 = 0; i1 < len1; i1++) {
																									let _errs26 = errors;
																									if (validate62(data13[i1], {
																										instancePath: instancePath + "/params/sources/" + i1,
																										parentData: data13,
																										parentDataProperty: i1,
																										rootData,
																										dynamicAnchors
																									}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length), _errs26 !== errors) break;
																								}
																							}
																						} else return validate53.errors = [{
																							instancePath: instancePath + "/params/sources",
																							schemaPath: "#/properties/params/properties/sources/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array",
																							schema: schema20.properties.params.properties.sources.type,
																							parentSchema: schema20.properties.params.properties.sources,
																							data: data13
																						}], !1;
																					}
																					var valid2 = _errs24 === errors;
																				} else var valid2 = !0;
																				if (valid2) {
																					if (data10.redacted !== void 0) {
																						let data15 = data10.redacted, _errs27 = errors;
																						if (errors === _errs27) {
																							if (Array.isArray(data15)) {
																								if (data15.length > 1e4) return validate53.errors = [{
																									instancePath: instancePath + "/params/redacted",
																									schemaPath: "#/properties/params/properties/redacted/maxItems",
																									keyword: "maxItems",
																									params: { limit: 1e4 },
																									message: "must NOT have more than 10000 items",
																									schema: 1e4,
																									parentSchema: schema20.properties.params.properties.redacted,
																									data: data15
																								}], !1;
																								{
																									let len2 = data15.length;
																									for (let i2 = 0; i2 < len2; i2++) {
																										let data16 = data15[i2], _errs29 = errors;
																										if (errors === _errs29) {
																											if (typeof data16 == "string") {
																												if (func3(data16) > 500) return validate53.errors = [{
																													instancePath: instancePath + "/params/redacted/" + i2,
																													schemaPath: "#/properties/params/properties/redacted/items/maxLength",
																													keyword: "maxLength",
																													params: { limit: 500 },
																													message: "must NOT have more than 500 characters",
																													schema: 500,
																													parentSchema: schema20.properties.params.properties.redacted.items,
																													data: data16
																												}], !1;
																												if (!pattern10.test(data16)) return validate53.errors = [{
																													instancePath: instancePath + "/params/redacted/" + i2,
																													schemaPath: "#/properties/params/properties/redacted/items/pattern",
																													keyword: "pattern",
																													params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																													message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																													schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																													parentSchema: schema20.properties.params.properties.redacted.items,
																													data: data16
																												}], !1;
																											} else return validate53.errors = [{
																												instancePath: instancePath + "/params/redacted/" + i2,
																												schemaPath: "#/properties/params/properties/redacted/items/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string",
																												schema: schema20.properties.params.properties.redacted.items.type,
																												parentSchema: schema20.properties.params.properties.redacted.items,
																												data: data16
																											}], !1;
																										}
																										if (_errs29 !== errors) break;
																									}
																								}
																							} else return validate53.errors = [{
																								instancePath: instancePath + "/params/redacted",
																								schemaPath: "#/properties/params/properties/redacted/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array",
																								schema: schema20.properties.params.properties.redacted.type,
																								parentSchema: schema20.properties.params.properties.redacted,
																								data: data15
																							}], !1;
																						}
																						var valid2 = _errs27 === errors;
																					} else var valid2 = !0;
																				}
																			}
																		}
																	}
																} else return validate53.errors = [{
																	instancePath: instancePath + "/params",
																	schemaPath: "#/properties/params/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object",
																	schema: schema20.properties.params.type,
																	parentSchema: schema20.properties.params,
																	data: data10
																}], !1;
															}
															var valid0 = _errs16 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.metrics !== void 0) {
																let data17 = data.metrics, _errs31 = errors;
																if (errors === _errs31) {
																	if (Array.isArray(data17)) {
																		if (data17.length > 1e4) return validate53.errors = [{
																			instancePath: instancePath + "/metrics",
																			schemaPath: "#/properties/metrics/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1e4 },
																			message: "must NOT have more than 10000 items",
																			schema: 1e4,
																			parentSchema: schema20.properties.metrics,
																			data: data17
																		}], !1;
																		{
																			let len3 = data17.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				let _errs33 = errors;
																				if (validate64(data17[i3], {
																					instancePath: instancePath + "/metrics/" + i3,
																					parentData: data17,
																					parentDataProperty: i3,
																					rootData,
																					dynamicAnchors
																				}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), _errs33 !== errors) break;
																			}
																		}
																	} else return validate53.errors = [{
																		instancePath: instancePath + "/metrics",
																		schemaPath: "#/properties/metrics/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array",
																		schema: schema20.properties.metrics.type,
																		parentSchema: schema20.properties.metrics,
																		data: data17
																	}], !1;
																}
																var valid0 = _errs31 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.series !== void 0) {
																	let data19 = data.series, _errs34 = errors;
																	if (errors === _errs34) {
																		if (Array.isArray(data19)) {
																			if (data19.length > 500) return validate53.errors = [{
																				instancePath: instancePath + "/series",
																				schemaPath: "#/properties/series/maxItems",
																				keyword: "maxItems",
																				params: { limit: 500 },
																				message: "must NOT have more than 500 items",
																				schema: 500,
																				parentSchema: schema20.properties.series,
																				data: data19
																			}], !1;
																			{
																				let len4 = data19.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let _errs36 = errors;
																					if (validate68(data19[i4], {
																						instancePath: instancePath + "/series/" + i4,
																						parentData: data19,
																						parentDataProperty: i4,
																						rootData,
																						dynamicAnchors
																					}) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length), _errs36 !== errors) break;
																				}
																			}
																		} else return validate53.errors = [{
																			instancePath: instancePath + "/series",
																			schemaPath: "#/properties/series/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array",
																			schema: schema20.properties.series.type,
																			parentSchema: schema20.properties.series,
																			data: data19
																		}], !1;
																	}
																	var valid0 = _errs34 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.environment !== void 0) {
																		let _errs37 = errors;
																		validate71(data.environment, {
																			instancePath: instancePath + "/environment",
																			parentData: data,
																			parentDataProperty: "environment",
																			rootData,
																			dynamicAnchors
																		}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
																		var valid0 = _errs37 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.artifact !== void 0) {
																			let _errs38 = errors;
																			validate73(data.artifact, {
																				instancePath: instancePath + "/artifact",
																				parentData: data,
																				parentDataProperty: "artifact",
																				rootData,
																				dynamicAnchors
																			}) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
																			var valid0 = _errs38 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.outputs !== void 0) {
																				let data23 = data.outputs, _errs39 = errors;
																				if (errors === _errs39) {
																					if (Array.isArray(data23)) {
																						if (data23.length > 100) return validate53.errors = [{
																							instancePath: instancePath + "/outputs",
																							schemaPath: "#/properties/outputs/maxItems",
																							keyword: "maxItems",
																							params: { limit: 100 },
																							message: "must NOT have more than 100 items",
																							schema: 100,
																							parentSchema: schema20.properties.outputs,
																							data: data23
																						}], !1;
																						{
																							let len5 = data23.length;
																							for (let i5 = 0; i5 < len5; i5++) {
																								let _errs41 = errors;
																								if (validate76(data23[i5], {
																									instancePath: instancePath + "/outputs/" + i5,
																									parentData: data23,
																									parentDataProperty: i5,
																									rootData,
																									dynamicAnchors
																								}) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length), _errs41 !== errors) break;
																							}
																						}
																					} else return validate53.errors = [{
																						instancePath: instancePath + "/outputs",
																						schemaPath: "#/properties/outputs/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array",
																						schema: schema20.properties.outputs.type,
																						parentSchema: schema20.properties.outputs,
																						data: data23
																					}], !1;
																				}
																				var valid0 = _errs39 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.cost !== void 0) {
																					let data25 = data.cost, _errs42 = errors;
																					if (errors === _errs42) {
																						if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																							let _errs44 = errors;
																							for (let key4 in data25) if (key4 !== "wall_seconds" && key4 !== "runner") return validate53.errors = [{
																								instancePath: instancePath + "/cost",
																								schemaPath: "#/properties/cost/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key4 },
																								message: "must NOT have additional properties",
																								schema: !1,
																								parentSchema: schema20.properties.cost,
																								data: data25
																							}], !1;
																							if (_errs44 === errors) {
																								if (data25.wall_seconds !== void 0) {
																									let data26 = data25.wall_seconds, _errs45 = errors;
																									if (errors === _errs45) {
																										if (typeof data26 == "number" && isFinite(data26)) {
																											if (data26 < 0 || isNaN(data26)) return validate53.errors = [{
																												instancePath: instancePath + "/cost/wall_seconds",
																												schemaPath: "#/properties/cost/properties/wall_seconds/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0",
																												schema: 0,
																												parentSchema: schema20.properties.cost.properties.wall_seconds,
																												data: data26
																											}], !1;
																										} else return validate53.errors = [{
																											instancePath: instancePath + "/cost/wall_seconds",
																											schemaPath: "#/properties/cost/properties/wall_seconds/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number",
																											schema: schema20.properties.cost.properties.wall_seconds.type,
																											parentSchema: schema20.properties.cost.properties.wall_seconds,
																											data: data26
																										}], !1;
																									}
																									var valid10 = _errs45 === errors;
																								} else var valid10 = !0;
																								if (valid10) {
																									if (data25.runner !== void 0) {
																										let data27 = data25.runner, _errs47 = errors;
																										if (errors === _errs47) {
																											if (typeof data27 == "string") {
																												if (func3(data27) > 200) return validate53.errors = [{
																													instancePath: instancePath + "/cost/runner",
																													schemaPath: "#/properties/cost/properties/runner/maxLength",
																													keyword: "maxLength",
																													params: { limit: 200 },
																													message: "must NOT have more than 200 characters",
																													schema: 200,
																													parentSchema: schema20.properties.cost.properties.runner,
																													data: data27
																												}], !1;
																												if (!pattern10.test(data27)) return validate53.errors = [{
																													instancePath: instancePath + "/cost/runner",
																													schemaPath: "#/properties/cost/properties/runner/pattern",
																													keyword: "pattern",
																													params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																													message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																													schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																													parentSchema: schema20.properties.cost.properties.runner,
																													data: data27
																												}], !1;
																											} else return validate53.errors = [{
																												instancePath: instancePath + "/cost/runner",
																												schemaPath: "#/properties/cost/properties/runner/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string",
																												schema: schema20.properties.cost.properties.runner.type,
																												parentSchema: schema20.properties.cost.properties.runner,
																												data: data27
																											}], !1;
																										}
																										var valid10 = _errs47 === errors;
																									} else var valid10 = !0;
																								}
																							}
																						} else return validate53.errors = [{
																							instancePath: instancePath + "/cost",
																							schemaPath: "#/properties/cost/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object",
																							schema: schema20.properties.cost.type,
																							parentSchema: schema20.properties.cost,
																							data: data25
																						}], !1;
																					}
																					var valid0 = _errs42 === errors;
																				} else var valid0 = !0;
																				if (valid0) {
																					if (data.fingerprint !== void 0) {
																						let data28 = data.fingerprint, _errs49 = errors;
																						if (errors === _errs49) {
																							if (typeof data28 == "string") {
																								if (!pattern17.test(data28)) return validate53.errors = [{
																									instancePath: instancePath + "/fingerprint",
																									schemaPath: "#/properties/fingerprint/pattern",
																									keyword: "pattern",
																									params: { pattern: "^sha256:[0-9a-f]{64}$" },
																									message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																									schema: "^sha256:[0-9a-f]{64}$",
																									parentSchema: schema20.properties.fingerprint,
																									data: data28
																								}], !1;
																							} else return validate53.errors = [{
																								instancePath: instancePath + "/fingerprint",
																								schemaPath: "#/properties/fingerprint/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema20.properties.fingerprint.type,
																								parentSchema: schema20.properties.fingerprint,
																								data: data28
																							}], !1;
																						}
																						var valid0 = _errs49 === errors;
																					} else var valid0 = !0;
																					if (valid0) {
																						if (data.restored_from !== void 0) {
																							let data29 = data.restored_from, _errs51 = errors;
																							if (errors === _errs51) {
																								if (typeof data29 == "string") {
																									if (!pattern71.test(data29)) return validate53.errors = [{
																										instancePath: instancePath + "/restored_from",
																										schemaPath: "#/properties/restored_from/pattern",
																										keyword: "pattern",
																										params: { pattern: "^[0-9a-f]{64}$" },
																										message: "must match pattern \"^[0-9a-f]{64}$\"",
																										schema: "^[0-9a-f]{64}$",
																										parentSchema: schema20.properties.restored_from,
																										data: data29
																									}], !1;
																								} else return validate53.errors = [{
																									instancePath: instancePath + "/restored_from",
																									schemaPath: "#/properties/restored_from/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string",
																									schema: schema20.properties.restored_from.type,
																									parentSchema: schema20.properties.restored_from,
																									data: data29
																								}], !1;
																							}
																							var valid0 = _errs51 === errors;
																						} else var valid0 = !0;
																						if (valid0) {
																							if (data.reproducibility !== void 0) {
																								let data30 = data.reproducibility, _errs53 = errors;
																								if (errors === _errs53) {
																									if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																										let missing2;
																										if (data30.present === void 0 && (missing2 = "present") || data30.missing === void 0 && (missing2 = "missing")) return validate53.errors = [{
																											instancePath: instancePath + "/reproducibility",
																											schemaPath: "#/properties/reproducibility/required",
																											keyword: "required",
																											params: { missingProperty: missing2 },
																											message: "must have required property '" + missing2 + "'",
																											schema: schema20.properties.reproducibility.required,
																											parentSchema: schema20.properties.reproducibility,
																											data: data30
																										}], !1;
																										{
																											let _errs55 = errors;
																											for (let key5 in data30) if (key5 !== "present" && key5 !== "missing") return validate53.errors = [{
																												instancePath: instancePath + "/reproducibility",
																												schemaPath: "#/properties/reproducibility/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key5 },
																												message: "must NOT have additional properties",
																												schema: !1,
																												parentSchema: schema20.properties.reproducibility,
																												data: data30
																											}], !1;
																											if (_errs55 === errors) {
																												if (data30.present !== void 0) {
																													let data31 = data30.present, _errs56 = errors;
																													if (errors === _errs56) {
																														if (Array.isArray(data31)) {
																															if (data31.length > 200) return validate53.errors = [{
																																instancePath: instancePath + "/reproducibility/present",
																																schemaPath: "#/properties/reproducibility/properties/present/maxItems",
																																keyword: "maxItems",
																																params: { limit: 200 },
																																message: "must NOT have more than 200 items",
																																schema: 200,
																																parentSchema: schema20.properties.reproducibility.properties.present,
																																data: data31
																															}], !1;
																															{
																																let len6 = data31.length;
																																for (let i6 = 0; i6 < len6; i6++) {
																																	let data32 = data31[i6], _errs58 = errors;
																																	if (errors === _errs58) {
																																		if (typeof data32 == "string") {
																																			if (func3(data32) > 100) return validate53.errors = [{
																																				instancePath: instancePath + "/reproducibility/present/" + i6,
																																				schemaPath: "#/properties/reproducibility/properties/present/items/maxLength",
																																				keyword: "maxLength",
																																				params: { limit: 100 },
																																				message: "must NOT have more than 100 characters",
																																				schema: 100,
																																				parentSchema: schema20.properties.reproducibility.properties.present.items,
																																				data: data32
																																			}], !1;
																																			if (!pattern10.test(data32)) return validate53.errors = [{
																																				instancePath: instancePath + "/reproducibility/present/" + i6,
																																				schemaPath: "#/properties/reproducibility/properties/present/items/pattern",
																																				keyword: "pattern",
																																				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																																				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																																				schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																																				parentSchema: schema20.properties.reproducibility.properties.present.items,
																																				data: data32
																																			}], !1;
																																		} else return validate53.errors = [{
																																			instancePath: instancePath + "/reproducibility/present/" + i6,
																																			schemaPath: "#/properties/reproducibility/properties/present/items/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string",
																																			schema: schema20.properties.reproducibility.properties.present.items.type,
																																			parentSchema: schema20.properties.reproducibility.properties.present.items,
																																			data: data32
																																		}], !1;
																																	}
																																	if (_errs58 !== errors) break;
																																}
																															}
																														} else return validate53.errors = [{
																															instancePath: instancePath + "/reproducibility/present",
																															schemaPath: "#/properties/reproducibility/properties/present/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array",
																															schema: schema20.properties.reproducibility.properties.present.type,
																															parentSchema: schema20.properties.reproducibility.properties.present,
																															data: data31
																														}], !1;
																													}
																													var valid11 = _errs56 === errors;
																												} else var valid11 = !0;
																												if (valid11) {
																													if (data30.missing !== void 0) {
																														let data33 = data30.missing, _errs60 = errors;
																														if (errors === _errs60) {
																															if (Array.isArray(data33)) {
																																if (data33.length > 200) return validate53.errors = [{
																																	instancePath: instancePath + "/reproducibility/missing",
																																	schemaPath: "#/properties/reproducibility/properties/missing/maxItems",
																																	keyword: "maxItems",
																																	params: { limit: 200 },
																																	message: "must NOT have more than 200 items",
																																	schema: 200,
																																	parentSchema: schema20.properties.reproducibility.properties.missing,
																																	data: data33
																																}], !1;
																																{
																																	let len7 = data33.length;
																																	for (let i7 = 0; i7 < len7; i7++) {
																																		let data34 = data33[i7], _errs62 = errors;
																																		if (errors === _errs62) {
																																			if (typeof data34 == "string") {
																																				if (func3(data34) > 100) return validate53.errors = [{
																																					instancePath: instancePath + "/reproducibility/missing/" + i7,
																																					schemaPath: "#/properties/reproducibility/properties/missing/items/maxLength",
																																					keyword: "maxLength",
																																					params: { limit: 100 },
																																					message: "must NOT have more than 100 characters",
																																					schema: 100,
																																					parentSchema: schema20.properties.reproducibility.properties.missing.items,
																																					data: data34
																																				}], !1;
																																				if (!pattern10.test(data34)) return validate53.errors = [{
																																					instancePath: instancePath + "/reproducibility/missing/" + i7,
																																					schemaPath: "#/properties/reproducibility/properties/missing/items/pattern",
																																					keyword: "pattern",
																																					params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																																					message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																																					schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																																					parentSchema: schema20.properties.reproducibility.properties.missing.items,
																																					data: data34
																																				}], !1;
																																			} else return validate53.errors = [{
																																				instancePath: instancePath + "/reproducibility/missing/" + i7,
																																				schemaPath: "#/properties/reproducibility/properties/missing/items/type",
																																				keyword: "type",
																																				params: { type: "string" },
																																				message: "must be string",
																																				schema: schema20.properties.reproducibility.properties.missing.items.type,
																																				parentSchema: schema20.properties.reproducibility.properties.missing.items,
																																				data: data34
																																			}], !1;
																																		}
																																		if (_errs62 !== errors) break;
																																	}
																																}
																															} else return validate53.errors = [{
																																instancePath: instancePath + "/reproducibility/missing",
																																schemaPath: "#/properties/reproducibility/properties/missing/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array",
																																schema: schema20.properties.reproducibility.properties.missing.type,
																																parentSchema: schema20.properties.reproducibility.properties.missing,
																																data: data33
																															}], !1;
																														}
																														var valid11 = _errs60 === errors;
																													} else var valid11 = !0;
																												}
																											}
																										}
																									} else return validate53.errors = [{
																										instancePath: instancePath + "/reproducibility",
																										schemaPath: "#/properties/reproducibility/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object",
																										schema: schema20.properties.reproducibility.type,
																										parentSchema: schema20.properties.reproducibility,
																										data: data30
																									}], !1;
																								}
																								var valid0 = _errs53 === errors;
																							} else var valid0 = !0;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		}], !1;
	}
	return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema33 = {
	description: "What a gate said.",
	type: "object",
	additionalProperties: !1,
	required: [
		"kind",
		"version",
		"model",
		"created_at",
		"trust",
		"origin",
		"action",
		"verdict",
		"model_digest",
		"champion"
	],
	properties: {
		kind: {
			description: "What it records.",
			const: "gate"
		},
		version: {
			description: "Version of this form.",
			const: 1
		},
		model: {
			description: "The model's name in the policy.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
		},
		created_at: {
			description: "When the record was made.",
			type: "string",
			pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
			format: "date-time",
			"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
		},
		trust: {
			description: "What the record may be used for.",
			enum: [
				"default-branch",
				"pull_request",
				"fork",
				"local"
			]
		},
		origin: { $ref: "#/$defs/origin" },
		action: {
			description: "Action.",
			type: "string",
			maxLength: 100,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			minLength: 1,
			"x-sentence": "must be one line of at most 100 characters without control characters"
		},
		verdict: {
			description: "Verdict.",
			enum: [
				"pass",
				"warn",
				"inconclusive",
				"fail",
				"error",
				"skipped"
			]
		},
		model_digest: {
			description: "Model that was judged.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		run: {
			description: "Run record.",
			type: "string",
			pattern: "^[0-9a-f]{64}$",
			"x-sentence": "must be 64 hexadecimal digits"
		},
		policy_digest: {
			description: "Policy.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		evaluation_digest: {
			description: "Evaluation set.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		predictions_digest: {
			description: "What the model said about the rows of the evaluation set.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		report_digest: {
			description: "Report.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		champion: {
			description: "Made the model the champion.",
			type: "boolean"
		},
		predictions: {
			description: "The champion's predictions.",
			type: "object",
			additionalProperties: !1,
			required: [
				"path",
				"digest",
				"bytes"
			],
			properties: {
				path: {
					description: "Path on the ledger's branch.",
					type: "string",
					pattern: "^predictions/[0-9a-f]{2}/[0-9a-f]{64}\\.csv\\.gz\\.base64$",
					"x-sentence": "must be predictions/, two and 64 hexadecimal digits, and .csv.gz.base64"
				},
				digest: {
					description: "Digest of the CSV file.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$",
					"x-sentence": "must be sha256: and 64 hexadecimal digits"
				},
				bytes: {
					description: "Size of the CSV file.",
					type: "integer",
					minimum: 0,
					maximum: 9007199254740991
				}
			}
		}
	},
	if: { properties: { champion: { const: !0 } } },
	then: { properties: { trust: {
		const: "default-branch",
		"x-sentence": "must be default-branch in the record of a champion"
	} } }
}, pattern83 = RegExp("^predictions/[0-9a-f]{2}/[0-9a-f]{64}\\.csv\\.gz\\.base64$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs1 = errors, valid0 = !0, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.champion !== void 0 && !0 !== data.champion) {
		let err0 = {};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	var _valid0 = _errs2 === errors;
	if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
		let _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.trust !== void 0) {
			let data1 = data.trust;
			if (data1 !== "default-branch") return validate80.errors = [{
				instancePath: instancePath + "/trust",
				schemaPath: "#/then/properties/trust/const",
				keyword: "const",
				params: { allowedValue: "default-branch" },
				message: "must be equal to constant",
				schema: "default-branch",
				parentSchema: schema33.then.properties.trust,
				data: data1
			}], !1;
		}
		var _valid0 = _errs4 === errors;
		if (valid0 = _valid0, valid0) {
			var props0 = {};
			props0.trust = !0, props0.champion = !0;
		}
	}
	if (!valid0) {
		let err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema33.if,
			parentSchema: schema33,
			data
		};
		return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate80.errors = vErrors, !1;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.model === void 0 && (missing0 = "model") || data.created_at === void 0 && (missing0 = "created_at") || data.trust === void 0 && (missing0 = "trust") || data.origin === void 0 && (missing0 = "origin") || data.action === void 0 && (missing0 = "action") || data.verdict === void 0 && (missing0 = "verdict") || data.model_digest === void 0 && (missing0 = "model_digest") || data.champion === void 0 && (missing0 = "champion")) return validate80.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema33.required,
				parentSchema: schema33,
				data
			}], !1;
			{
				let _errs6 = errors;
				for (let key0 in data) if (!func1.call(schema33.properties, key0)) return validate80.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema33,
					data
				}], !1;
				if (_errs6 === errors) {
					if (data.kind !== void 0) {
						let data2 = data.kind, _errs7 = errors;
						if (data2 !== "gate") return validate80.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "gate" },
							message: "must be equal to constant",
							schema: "gate",
							parentSchema: schema33.properties.kind,
							data: data2
						}], !1;
						var valid3 = _errs7 === errors;
					} else var valid3 = !0;
					if (valid3) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs8 = errors;
							if (data3 !== 1) return validate80.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant",
								schema: 1,
								parentSchema: schema33.properties.version,
								data: data3
							}], !1;
							var valid3 = _errs8 === errors;
						} else var valid3 = !0;
						if (valid3) {
							if (data.model !== void 0) {
								let data4 = data.model, _errs9 = errors;
								if (errors === _errs9) {
									if (typeof data4 == "string") {
										if (!pattern3.test(data4)) return validate80.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/pattern",
											keyword: "pattern",
											params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
											message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
											schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
											parentSchema: schema33.properties.model,
											data: data4
										}], !1;
									} else return validate80.errors = [{
										instancePath: instancePath + "/model",
										schemaPath: "#/properties/model/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema33.properties.model.type,
										parentSchema: schema33.properties.model,
										data: data4
									}], !1;
								}
								var valid3 = _errs9 === errors;
							} else var valid3 = !0;
							if (valid3) {
								if (data.created_at !== void 0) {
									let data5 = data.created_at, _errs11 = errors;
									if (errors === _errs11 && errors === _errs11) {
										if (typeof data5 == "string") {
											if (!pattern4.test(data5)) return validate80.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/pattern",
												keyword: "pattern",
												params: { pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$" },
												message: "must match pattern \"^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$\"",
												schema: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
												parentSchema: schema33.properties.created_at,
												data: data5
											}], !1;
											if (!formats0.validate(data5)) return validate80.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/format",
												keyword: "format",
												params: { format: "date-time" },
												message: "must match format \"date-time\"",
												schema: "date-time",
												parentSchema: schema33.properties.created_at,
												data: data5
											}], !1;
										} else return validate80.errors = [{
											instancePath: instancePath + "/created_at",
											schemaPath: "#/properties/created_at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema33.properties.created_at.type,
											parentSchema: schema33.properties.created_at,
											data: data5
										}], !1;
									}
									var valid3 = _errs11 === errors;
								} else var valid3 = !0;
								if (valid3) {
									if (data.trust !== void 0) {
										let data6 = data.trust, _errs13 = errors;
										if (data6 !== "default-branch" && data6 !== "pull_request" && data6 !== "fork" && data6 !== "local") return validate80.errors = [{
											instancePath: instancePath + "/trust",
											schemaPath: "#/properties/trust/enum",
											keyword: "enum",
											params: { allowedValues: schema33.properties.trust.enum },
											message: "must be equal to one of the allowed values",
											schema: schema33.properties.trust.enum,
											parentSchema: schema33.properties.trust,
											data: data6
										}], !1;
										var valid3 = _errs13 === errors;
									} else var valid3 = !0;
									if (valid3) {
										if (data.origin !== void 0) {
											let _errs14 = errors;
											validate54(data.origin, {
												instancePath: instancePath + "/origin",
												parentData: data,
												parentDataProperty: "origin",
												rootData,
												dynamicAnchors
											}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
											var valid3 = _errs14 === errors;
										} else var valid3 = !0;
										if (valid3) {
											if (data.action !== void 0) {
												let data8 = data.action, _errs15 = errors;
												if (errors === _errs15) {
													if (typeof data8 == "string") {
														if (func3(data8) > 100) return validate80.errors = [{
															instancePath: instancePath + "/action",
															schemaPath: "#/properties/action/maxLength",
															keyword: "maxLength",
															params: { limit: 100 },
															message: "must NOT have more than 100 characters",
															schema: 100,
															parentSchema: schema33.properties.action,
															data: data8
														}], !1;
														if (func3(data8) < 1) return validate80.errors = [{
															instancePath: instancePath + "/action",
															schemaPath: "#/properties/action/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters",
															schema: 1,
															parentSchema: schema33.properties.action,
															data: data8
														}], !1;
														if (!pattern10.test(data8)) return validate80.errors = [{
															instancePath: instancePath + "/action",
															schemaPath: "#/properties/action/pattern",
															keyword: "pattern",
															params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
															message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
															schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
															parentSchema: schema33.properties.action,
															data: data8
														}], !1;
													} else return validate80.errors = [{
														instancePath: instancePath + "/action",
														schemaPath: "#/properties/action/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema33.properties.action.type,
														parentSchema: schema33.properties.action,
														data: data8
													}], !1;
												}
												var valid3 = _errs15 === errors;
											} else var valid3 = !0;
											if (valid3) {
												if (data.verdict !== void 0) {
													let data9 = data.verdict, _errs17 = errors;
													if (data9 !== "pass" && data9 !== "warn" && data9 !== "inconclusive" && data9 !== "fail" && data9 !== "error" && data9 !== "skipped") return validate80.errors = [{
														instancePath: instancePath + "/verdict",
														schemaPath: "#/properties/verdict/enum",
														keyword: "enum",
														params: { allowedValues: schema33.properties.verdict.enum },
														message: "must be equal to one of the allowed values",
														schema: schema33.properties.verdict.enum,
														parentSchema: schema33.properties.verdict,
														data: data9
													}], !1;
													var valid3 = _errs17 === errors;
												} else var valid3 = !0;
												if (valid3) {
													if (data.model_digest !== void 0) {
														let data10 = data.model_digest, _errs18 = errors;
														if (errors === _errs18) {
															if (typeof data10 == "string") {
																if (!pattern17.test(data10)) return validate80.errors = [{
																	instancePath: instancePath + "/model_digest",
																	schemaPath: "#/properties/model_digest/pattern",
																	keyword: "pattern",
																	params: { pattern: "^sha256:[0-9a-f]{64}$" },
																	message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																	schema: "^sha256:[0-9a-f]{64}$",
																	parentSchema: schema33.properties.model_digest,
																	data: data10
																}], !1;
															} else return validate80.errors = [{
																instancePath: instancePath + "/model_digest",
																schemaPath: "#/properties/model_digest/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema33.properties.model_digest.type,
																parentSchema: schema33.properties.model_digest,
																data: data10
															}], !1;
														}
														var valid3 = _errs18 === errors;
													} else var valid3 = !0;
													if (valid3) {
														if (data.run !== void 0) {
															let data11 = data.run, _errs20 = errors;
															if (errors === _errs20) {
																if (typeof data11 == "string") {
																	if (!pattern71.test(data11)) return validate80.errors = [{
																		instancePath: instancePath + "/run",
																		schemaPath: "#/properties/run/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-f]{64}$" },
																		message: "must match pattern \"^[0-9a-f]{64}$\"",
																		schema: "^[0-9a-f]{64}$",
																		parentSchema: schema33.properties.run,
																		data: data11
																	}], !1;
																} else return validate80.errors = [{
																	instancePath: instancePath + "/run",
																	schemaPath: "#/properties/run/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema33.properties.run.type,
																	parentSchema: schema33.properties.run,
																	data: data11
																}], !1;
															}
															var valid3 = _errs20 === errors;
														} else var valid3 = !0;
														if (valid3) {
															if (data.policy_digest !== void 0) {
																let data12 = data.policy_digest, _errs22 = errors;
																if (errors === _errs22) {
																	if (typeof data12 == "string") {
																		if (!pattern17.test(data12)) return validate80.errors = [{
																			instancePath: instancePath + "/policy_digest",
																			schemaPath: "#/properties/policy_digest/pattern",
																			keyword: "pattern",
																			params: { pattern: "^sha256:[0-9a-f]{64}$" },
																			message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																			schema: "^sha256:[0-9a-f]{64}$",
																			parentSchema: schema33.properties.policy_digest,
																			data: data12
																		}], !1;
																	} else return validate80.errors = [{
																		instancePath: instancePath + "/policy_digest",
																		schemaPath: "#/properties/policy_digest/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema33.properties.policy_digest.type,
																		parentSchema: schema33.properties.policy_digest,
																		data: data12
																	}], !1;
																}
																var valid3 = _errs22 === errors;
															} else var valid3 = !0;
															if (valid3) {
																if (data.evaluation_digest !== void 0) {
																	let data13 = data.evaluation_digest, _errs24 = errors;
																	if (errors === _errs24) {
																		if (typeof data13 == "string") {
																			if (!pattern17.test(data13)) return validate80.errors = [{
																				instancePath: instancePath + "/evaluation_digest",
																				schemaPath: "#/properties/evaluation_digest/pattern",
																				keyword: "pattern",
																				params: { pattern: "^sha256:[0-9a-f]{64}$" },
																				message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																				schema: "^sha256:[0-9a-f]{64}$",
																				parentSchema: schema33.properties.evaluation_digest,
																				data: data13
																			}], !1;
																		} else return validate80.errors = [{
																			instancePath: instancePath + "/evaluation_digest",
																			schemaPath: "#/properties/evaluation_digest/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string",
																			schema: schema33.properties.evaluation_digest.type,
																			parentSchema: schema33.properties.evaluation_digest,
																			data: data13
																		}], !1;
																	}
																	var valid3 = _errs24 === errors;
																} else var valid3 = !0;
																if (valid3) {
																	if (data.predictions_digest !== void 0) {
																		let data14 = data.predictions_digest, _errs26 = errors;
																		if (errors === _errs26) {
																			if (typeof data14 == "string") {
																				if (!pattern17.test(data14)) return validate80.errors = [{
																					instancePath: instancePath + "/predictions_digest",
																					schemaPath: "#/properties/predictions_digest/pattern",
																					keyword: "pattern",
																					params: { pattern: "^sha256:[0-9a-f]{64}$" },
																					message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																					schema: "^sha256:[0-9a-f]{64}$",
																					parentSchema: schema33.properties.predictions_digest,
																					data: data14
																				}], !1;
																			} else return validate80.errors = [{
																				instancePath: instancePath + "/predictions_digest",
																				schemaPath: "#/properties/predictions_digest/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string",
																				schema: schema33.properties.predictions_digest.type,
																				parentSchema: schema33.properties.predictions_digest,
																				data: data14
																			}], !1;
																		}
																		var valid3 = _errs26 === errors;
																	} else var valid3 = !0;
																	if (valid3) {
																		if (data.report_digest !== void 0) {
																			let data15 = data.report_digest, _errs28 = errors;
																			if (errors === _errs28) {
																				if (typeof data15 == "string") {
																					if (!pattern17.test(data15)) return validate80.errors = [{
																						instancePath: instancePath + "/report_digest",
																						schemaPath: "#/properties/report_digest/pattern",
																						keyword: "pattern",
																						params: { pattern: "^sha256:[0-9a-f]{64}$" },
																						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																						schema: "^sha256:[0-9a-f]{64}$",
																						parentSchema: schema33.properties.report_digest,
																						data: data15
																					}], !1;
																				} else return validate80.errors = [{
																					instancePath: instancePath + "/report_digest",
																					schemaPath: "#/properties/report_digest/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string",
																					schema: schema33.properties.report_digest.type,
																					parentSchema: schema33.properties.report_digest,
																					data: data15
																				}], !1;
																			}
																			var valid3 = _errs28 === errors;
																		} else var valid3 = !0;
																		if (valid3) {
																			if (data.champion !== void 0) {
																				let data16 = data.champion, _errs30 = errors;
																				if (typeof data16 != "boolean") return validate80.errors = [{
																					instancePath: instancePath + "/champion",
																					schemaPath: "#/properties/champion/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean",
																					schema: schema33.properties.champion.type,
																					parentSchema: schema33.properties.champion,
																					data: data16
																				}], !1;
																				var valid3 = _errs30 === errors;
																			} else var valid3 = !0;
																			if (valid3) {
																				if (data.predictions !== void 0) {
																					let data17 = data.predictions, _errs32 = errors;
																					if (errors === _errs32) {
																						if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																							let missing1;
																							if (data17.path === void 0 && (missing1 = "path") || data17.digest === void 0 && (missing1 = "digest") || data17.bytes === void 0 && (missing1 = "bytes")) return validate80.errors = [{
																								instancePath: instancePath + "/predictions",
																								schemaPath: "#/properties/predictions/required",
																								keyword: "required",
																								params: { missingProperty: missing1 },
																								message: "must have required property '" + missing1 + "'",
																								schema: schema33.properties.predictions.required,
																								parentSchema: schema33.properties.predictions,
																								data: data17
																							}], !1;
																							{
																								let _errs34 = errors;
																								for (let key1 in data17) if (key1 !== "path" && key1 !== "digest" && key1 !== "bytes") return validate80.errors = [{
																									instancePath: instancePath + "/predictions",
																									schemaPath: "#/properties/predictions/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key1 },
																									message: "must NOT have additional properties",
																									schema: !1,
																									parentSchema: schema33.properties.predictions,
																									data: data17
																								}], !1;
																								if (_errs34 === errors) {
																									if (data17.path !== void 0) {
																										let data18 = data17.path, _errs35 = errors;
																										if (errors === _errs35) {
																											if (typeof data18 == "string") {
																												if (!pattern83.test(data18)) return validate80.errors = [{
																													instancePath: instancePath + "/predictions/path",
																													schemaPath: "#/properties/predictions/properties/path/pattern",
																													keyword: "pattern",
																													params: { pattern: "^predictions/[0-9a-f]{2}/[0-9a-f]{64}\\.csv\\.gz\\.base64$" },
																													message: "must match pattern \"^predictions/[0-9a-f]{2}/[0-9a-f]{64}\\.csv\\.gz\\.base64$\"",
																													schema: "^predictions/[0-9a-f]{2}/[0-9a-f]{64}\\.csv\\.gz\\.base64$",
																													parentSchema: schema33.properties.predictions.properties.path,
																													data: data18
																												}], !1;
																											} else return validate80.errors = [{
																												instancePath: instancePath + "/predictions/path",
																												schemaPath: "#/properties/predictions/properties/path/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string",
																												schema: schema33.properties.predictions.properties.path.type,
																												parentSchema: schema33.properties.predictions.properties.path,
																												data: data18
																											}], !1;
																										}
																										var valid4 = _errs35 === errors;
																									} else var valid4 = !0;
																									if (valid4) {
																										if (data17.digest !== void 0) {
																											let data19 = data17.digest, _errs37 = errors;
																											if (errors === _errs37) {
																												if (typeof data19 == "string") {
																													if (!pattern17.test(data19)) return validate80.errors = [{
																														instancePath: instancePath + "/predictions/digest",
																														schemaPath: "#/properties/predictions/properties/digest/pattern",
																														keyword: "pattern",
																														params: { pattern: "^sha256:[0-9a-f]{64}$" },
																														message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																														schema: "^sha256:[0-9a-f]{64}$",
																														parentSchema: schema33.properties.predictions.properties.digest,
																														data: data19
																													}], !1;
																												} else return validate80.errors = [{
																													instancePath: instancePath + "/predictions/digest",
																													schemaPath: "#/properties/predictions/properties/digest/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string",
																													schema: schema33.properties.predictions.properties.digest.type,
																													parentSchema: schema33.properties.predictions.properties.digest,
																													data: data19
																												}], !1;
																											}
																											var valid4 = _errs37 === errors;
																										} else var valid4 = !0;
																										if (valid4) {
																											if (data17.bytes !== void 0) {
																												let data20 = data17.bytes, _errs39 = errors;
																												if (typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) return validate80.errors = [{
																													instancePath: instancePath + "/predictions/bytes",
																													schemaPath: "#/properties/predictions/properties/bytes/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer",
																													schema: schema33.properties.predictions.properties.bytes.type,
																													parentSchema: schema33.properties.predictions.properties.bytes,
																													data: data20
																												}], !1;
																												if (errors === _errs39 && typeof data20 == "number" && isFinite(data20)) {
																													if (data20 > 9007199254740991 || isNaN(data20)) return validate80.errors = [{
																														instancePath: instancePath + "/predictions/bytes",
																														schemaPath: "#/properties/predictions/properties/bytes/maximum",
																														keyword: "maximum",
																														params: {
																															comparison: "<=",
																															limit: 9007199254740991
																														},
																														message: "must be <= 9007199254740991",
																														schema: 9007199254740991,
																														parentSchema: schema33.properties.predictions.properties.bytes,
																														data: data20
																													}], !1;
																													if (data20 < 0 || isNaN(data20)) return validate80.errors = [{
																														instancePath: instancePath + "/predictions/bytes",
																														schemaPath: "#/properties/predictions/properties/bytes/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														},
																														message: "must be >= 0",
																														schema: 0,
																														parentSchema: schema33.properties.predictions.properties.bytes,
																														data: data20
																													}], !1;
																												}
																												var valid4 = _errs39 === errors;
																											} else var valid4 = !0;
																										}
																									}
																								}
																							}
																						} else return validate80.errors = [{
																							instancePath: instancePath + "/predictions",
																							schemaPath: "#/properties/predictions/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object",
																							schema: schema33.properties.predictions.type,
																							parentSchema: schema33.properties.predictions,
																							data: data17
																						}], !1;
																					}
																					var valid3 = _errs32 === errors;
																				} else var valid3 = !0;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return validate80.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema33.type,
			parentSchema: schema33,
			data
		}], !1;
	}
	return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	description: "A deployment.",
	type: "object",
	additionalProperties: !1,
	required: [
		"kind",
		"version",
		"model",
		"created_at",
		"trust",
		"origin",
		"model_digest",
		"environment",
		"outcome"
	],
	properties: {
		kind: {
			description: "What it records.",
			const: "deployment"
		},
		version: {
			description: "Version of this form.",
			const: 1
		},
		model: {
			description: "The model's name in the policy.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
		},
		created_at: {
			description: "When the record was made.",
			type: "string",
			pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
			format: "date-time",
			"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
		},
		trust: {
			description: "What the record may be used for.",
			enum: [
				"default-branch",
				"pull_request",
				"fork",
				"local"
			]
		},
		origin: { $ref: "#/$defs/origin" },
		model_digest: {
			description: "Model.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		environment: {
			description: "Where to.",
			type: "string",
			maxLength: 200,
			pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			minLength: 1,
			"x-sentence": "must be one line of at most 200 characters without control characters"
		},
		gate: {
			description: "Gate record that is the proof.",
			type: "string",
			pattern: "^[0-9a-f]{64}$",
			"x-sentence": "must be 64 hexadecimal digits"
		},
		outcome: {
			description: "What happened.",
			enum: [
				"deployed",
				"refused",
				"rolled-back"
			]
		}
	}
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.model === void 0 && (missing0 = "model") || data.created_at === void 0 && (missing0 = "created_at") || data.trust === void 0 && (missing0 = "trust") || data.origin === void 0 && (missing0 = "origin") || data.model_digest === void 0 && (missing0 = "model_digest") || data.environment === void 0 && (missing0 = "environment") || data.outcome === void 0 && (missing0 = "outcome")) return validate82.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema34.required,
				parentSchema: schema34,
				data
			}], !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func1.call(schema34.properties, key0)) return validate82.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema34,
					data
				}], !1;
				if (_errs1 === errors) {
					if (data.kind !== void 0) {
						let data0 = data.kind, _errs2 = errors;
						if (data0 !== "deployment") return validate82.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "deployment" },
							message: "must be equal to constant",
							schema: "deployment",
							parentSchema: schema34.properties.kind,
							data: data0
						}], !1;
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data1 = data.version, _errs3 = errors;
							if (data1 !== 1) return validate82.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant",
								schema: 1,
								parentSchema: schema34.properties.version,
								data: data1
							}], !1;
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.model !== void 0) {
								let data2 = data.model, _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data2 == "string") {
										if (!pattern3.test(data2)) return validate82.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/pattern",
											keyword: "pattern",
											params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
											message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
											schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
											parentSchema: schema34.properties.model,
											data: data2
										}], !1;
									} else return validate82.errors = [{
										instancePath: instancePath + "/model",
										schemaPath: "#/properties/model/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema34.properties.model.type,
										parentSchema: schema34.properties.model,
										data: data2
									}], !1;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data3 = data.created_at, _errs6 = errors;
									if (errors === _errs6 && errors === _errs6) {
										if (typeof data3 == "string") {
											if (!pattern4.test(data3)) return validate82.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/pattern",
												keyword: "pattern",
												params: { pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$" },
												message: "must match pattern \"^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$\"",
												schema: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
												parentSchema: schema34.properties.created_at,
												data: data3
											}], !1;
											if (!formats0.validate(data3)) return validate82.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/format",
												keyword: "format",
												params: { format: "date-time" },
												message: "must match format \"date-time\"",
												schema: "date-time",
												parentSchema: schema34.properties.created_at,
												data: data3
											}], !1;
										} else return validate82.errors = [{
											instancePath: instancePath + "/created_at",
											schemaPath: "#/properties/created_at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema34.properties.created_at.type,
											parentSchema: schema34.properties.created_at,
											data: data3
										}], !1;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.trust !== void 0) {
										let data4 = data.trust, _errs8 = errors;
										if (data4 !== "default-branch" && data4 !== "pull_request" && data4 !== "fork" && data4 !== "local") return validate82.errors = [{
											instancePath: instancePath + "/trust",
											schemaPath: "#/properties/trust/enum",
											keyword: "enum",
											params: { allowedValues: schema34.properties.trust.enum },
											message: "must be equal to one of the allowed values",
											schema: schema34.properties.trust.enum,
											parentSchema: schema34.properties.trust,
											data: data4
										}], !1;
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.origin !== void 0) {
											let _errs9 = errors;
											validate54(data.origin, {
												instancePath: instancePath + "/origin",
												parentData: data,
												parentDataProperty: "origin",
												rootData,
												dynamicAnchors
											}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
											var valid0 = _errs9 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.model_digest !== void 0) {
												let data6 = data.model_digest, _errs10 = errors;
												if (errors === _errs10) {
													if (typeof data6 == "string") {
														if (!pattern17.test(data6)) return validate82.errors = [{
															instancePath: instancePath + "/model_digest",
															schemaPath: "#/properties/model_digest/pattern",
															keyword: "pattern",
															params: { pattern: "^sha256:[0-9a-f]{64}$" },
															message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
															schema: "^sha256:[0-9a-f]{64}$",
															parentSchema: schema34.properties.model_digest,
															data: data6
														}], !1;
													} else return validate82.errors = [{
														instancePath: instancePath + "/model_digest",
														schemaPath: "#/properties/model_digest/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema34.properties.model_digest.type,
														parentSchema: schema34.properties.model_digest,
														data: data6
													}], !1;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.environment !== void 0) {
													let data7 = data.environment, _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data7 == "string") {
															if (func3(data7) > 200) return validate82.errors = [{
																instancePath: instancePath + "/environment",
																schemaPath: "#/properties/environment/maxLength",
																keyword: "maxLength",
																params: { limit: 200 },
																message: "must NOT have more than 200 characters",
																schema: 200,
																parentSchema: schema34.properties.environment,
																data: data7
															}], !1;
															if (func3(data7) < 1) return validate82.errors = [{
																instancePath: instancePath + "/environment",
																schemaPath: "#/properties/environment/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters",
																schema: 1,
																parentSchema: schema34.properties.environment,
																data: data7
															}], !1;
															if (!pattern10.test(data7)) return validate82.errors = [{
																instancePath: instancePath + "/environment",
																schemaPath: "#/properties/environment/pattern",
																keyword: "pattern",
																params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
																message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\"",
																schema: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
																parentSchema: schema34.properties.environment,
																data: data7
															}], !1;
														} else return validate82.errors = [{
															instancePath: instancePath + "/environment",
															schemaPath: "#/properties/environment/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema34.properties.environment.type,
															parentSchema: schema34.properties.environment,
															data: data7
														}], !1;
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.gate !== void 0) {
														let data8 = data.gate, _errs14 = errors;
														if (errors === _errs14) {
															if (typeof data8 == "string") {
																if (!pattern71.test(data8)) return validate82.errors = [{
																	instancePath: instancePath + "/gate",
																	schemaPath: "#/properties/gate/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[0-9a-f]{64}$" },
																	message: "must match pattern \"^[0-9a-f]{64}$\"",
																	schema: "^[0-9a-f]{64}$",
																	parentSchema: schema34.properties.gate,
																	data: data8
																}], !1;
															} else return validate82.errors = [{
																instancePath: instancePath + "/gate",
																schemaPath: "#/properties/gate/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema34.properties.gate.type,
																parentSchema: schema34.properties.gate,
																data: data8
															}], !1;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.outcome !== void 0) {
															let data9 = data.outcome, _errs16 = errors;
															if (data9 !== "deployed" && data9 !== "refused" && data9 !== "rolled-back") return validate82.errors = [{
																instancePath: instancePath + "/outcome",
																schemaPath: "#/properties/outcome/enum",
																keyword: "enum",
																params: { allowedValues: schema34.properties.outcome.enum },
																message: "must be equal to one of the allowed values",
																schema: schema34.properties.outcome.enum,
																parentSchema: schema34.properties.outcome,
																data: data9
															}], !1;
															var valid0 = _errs16 === errors;
														} else var valid0 = !0;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return validate82.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema34.type,
			parentSchema: schema34,
			data
		}], !1;
	}
	return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema35 = {
	description: "A look at an evaluation set.",
	type: "object",
	additionalProperties: !1,
	required: [
		"kind",
		"version",
		"model",
		"created_at",
		"trust",
		"origin",
		"evaluation_digest",
		"model_digest",
		"passed"
	],
	properties: {
		kind: {
			description: "What it records.",
			const: "look"
		},
		version: {
			description: "Version of this form.",
			const: 1
		},
		model: {
			description: "The model's name in the policy.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"x-sentence": "must be a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or a digit"
		},
		created_at: {
			description: "When the record was made.",
			type: "string",
			pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
			format: "date-time",
			"x-sentence": "must be a moment in UTC with milliseconds such as 2026-11-25T04:30:00.000Z"
		},
		trust: {
			description: "What the record may be used for.",
			enum: [
				"default-branch",
				"pull_request",
				"fork",
				"local"
			]
		},
		origin: { $ref: "#/$defs/origin" },
		evaluation_digest: {
			description: "Evaluation set.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		model_digest: {
			description: "Model.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		policy_digest: {
			description: "Policy.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		predictions_digest: {
			description: "What the model said about the rows.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		champion_digest: {
			description: "What the champion said about the rows.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$",
			"x-sentence": "must be sha256: and 64 hexadecimal digits"
		},
		reveal: {
			description: "What the look showed; with scores the budget's error is not guaranteed.",
			enum: ["score", "verdict"]
		},
		rules: {
			description: "Ids of the rules that looked.",
			type: "array",
			uniqueItems: !0,
			maxItems: 100,
			items: {
				type: "string",
				pattern: "^[a-z][a-z-]{0,49}$",
				"x-sentence": "must be the id of a rule"
			}
		},
		passed: {
			description: "The gate passed.",
			type: "boolean"
		}
	}
}, pattern97 = RegExp("^[a-z][a-z-]{0,49}$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.model === void 0 && (missing0 = "model") || data.created_at === void 0 && (missing0 = "created_at") || data.trust === void 0 && (missing0 = "trust") || data.origin === void 0 && (missing0 = "origin") || data.evaluation_digest === void 0 && (missing0 = "evaluation_digest") || data.model_digest === void 0 && (missing0 = "model_digest") || data.passed === void 0 && (missing0 = "passed")) return validate84.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			}], !1;
			{
				let _errs1 = errors;
				for (let key0 in data) if (!func1.call(schema35.properties, key0)) return validate84.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: !1,
					parentSchema: schema35,
					data
				}], !1;
				if (_errs1 === errors) {
					if (data.kind !== void 0) {
						let data0 = data.kind, _errs2 = errors;
						if (data0 !== "look") return validate84.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "look" },
							message: "must be equal to constant",
							schema: "look",
							parentSchema: schema35.properties.kind,
							data: data0
						}], !1;
						var valid0 = _errs2 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data1 = data.version, _errs3 = errors;
							if (data1 !== 1) return validate84.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant",
								schema: 1,
								parentSchema: schema35.properties.version,
								data: data1
							}], !1;
							var valid0 = _errs3 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.model !== void 0) {
								let data2 = data.model, _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data2 == "string") {
										if (!pattern3.test(data2)) return validate84.errors = [{
											instancePath: instancePath + "/model",
											schemaPath: "#/properties/model/pattern",
											keyword: "pattern",
											params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
											message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
											schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
											parentSchema: schema35.properties.model,
											data: data2
										}], !1;
									} else return validate84.errors = [{
										instancePath: instancePath + "/model",
										schemaPath: "#/properties/model/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema35.properties.model.type,
										parentSchema: schema35.properties.model,
										data: data2
									}], !1;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.created_at !== void 0) {
									let data3 = data.created_at, _errs6 = errors;
									if (errors === _errs6 && errors === _errs6) {
										if (typeof data3 == "string") {
											if (!pattern4.test(data3)) return validate84.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/pattern",
												keyword: "pattern",
												params: { pattern: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$" },
												message: "must match pattern \"^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$\"",
												schema: "^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
												parentSchema: schema35.properties.created_at,
												data: data3
											}], !1;
											if (!formats0.validate(data3)) return validate84.errors = [{
												instancePath: instancePath + "/created_at",
												schemaPath: "#/properties/created_at/format",
												keyword: "format",
												params: { format: "date-time" },
												message: "must match format \"date-time\"",
												schema: "date-time",
												parentSchema: schema35.properties.created_at,
												data: data3
											}], !1;
										} else return validate84.errors = [{
											instancePath: instancePath + "/created_at",
											schemaPath: "#/properties/created_at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema35.properties.created_at.type,
											parentSchema: schema35.properties.created_at,
											data: data3
										}], !1;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.trust !== void 0) {
										let data4 = data.trust, _errs8 = errors;
										if (data4 !== "default-branch" && data4 !== "pull_request" && data4 !== "fork" && data4 !== "local") return validate84.errors = [{
											instancePath: instancePath + "/trust",
											schemaPath: "#/properties/trust/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.trust.enum },
											message: "must be equal to one of the allowed values",
											schema: schema35.properties.trust.enum,
											parentSchema: schema35.properties.trust,
											data: data4
										}], !1;
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.origin !== void 0) {
											let _errs9 = errors;
											validate54(data.origin, {
												instancePath: instancePath + "/origin",
												parentData: data,
												parentDataProperty: "origin",
												rootData,
												dynamicAnchors
											}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
											var valid0 = _errs9 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.evaluation_digest !== void 0) {
												let data6 = data.evaluation_digest, _errs10 = errors;
												if (errors === _errs10) {
													if (typeof data6 == "string") {
														if (!pattern17.test(data6)) return validate84.errors = [{
															instancePath: instancePath + "/evaluation_digest",
															schemaPath: "#/properties/evaluation_digest/pattern",
															keyword: "pattern",
															params: { pattern: "^sha256:[0-9a-f]{64}$" },
															message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
															schema: "^sha256:[0-9a-f]{64}$",
															parentSchema: schema35.properties.evaluation_digest,
															data: data6
														}], !1;
													} else return validate84.errors = [{
														instancePath: instancePath + "/evaluation_digest",
														schemaPath: "#/properties/evaluation_digest/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema35.properties.evaluation_digest.type,
														parentSchema: schema35.properties.evaluation_digest,
														data: data6
													}], !1;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.model_digest !== void 0) {
													let data7 = data.model_digest, _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data7 == "string") {
															if (!pattern17.test(data7)) return validate84.errors = [{
																instancePath: instancePath + "/model_digest",
																schemaPath: "#/properties/model_digest/pattern",
																keyword: "pattern",
																params: { pattern: "^sha256:[0-9a-f]{64}$" },
																message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																schema: "^sha256:[0-9a-f]{64}$",
																parentSchema: schema35.properties.model_digest,
																data: data7
															}], !1;
														} else return validate84.errors = [{
															instancePath: instancePath + "/model_digest",
															schemaPath: "#/properties/model_digest/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string",
															schema: schema35.properties.model_digest.type,
															parentSchema: schema35.properties.model_digest,
															data: data7
														}], !1;
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.policy_digest !== void 0) {
														let data8 = data.policy_digest, _errs14 = errors;
														if (errors === _errs14) {
															if (typeof data8 == "string") {
																if (!pattern17.test(data8)) return validate84.errors = [{
																	instancePath: instancePath + "/policy_digest",
																	schemaPath: "#/properties/policy_digest/pattern",
																	keyword: "pattern",
																	params: { pattern: "^sha256:[0-9a-f]{64}$" },
																	message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																	schema: "^sha256:[0-9a-f]{64}$",
																	parentSchema: schema35.properties.policy_digest,
																	data: data8
																}], !1;
															} else return validate84.errors = [{
																instancePath: instancePath + "/policy_digest",
																schemaPath: "#/properties/policy_digest/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string",
																schema: schema35.properties.policy_digest.type,
																parentSchema: schema35.properties.policy_digest,
																data: data8
															}], !1;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.predictions_digest !== void 0) {
															let data9 = data.predictions_digest, _errs16 = errors;
															if (errors === _errs16) {
																if (typeof data9 == "string") {
																	if (!pattern17.test(data9)) return validate84.errors = [{
																		instancePath: instancePath + "/predictions_digest",
																		schemaPath: "#/properties/predictions_digest/pattern",
																		keyword: "pattern",
																		params: { pattern: "^sha256:[0-9a-f]{64}$" },
																		message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																		schema: "^sha256:[0-9a-f]{64}$",
																		parentSchema: schema35.properties.predictions_digest,
																		data: data9
																	}], !1;
																} else return validate84.errors = [{
																	instancePath: instancePath + "/predictions_digest",
																	schemaPath: "#/properties/predictions_digest/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string",
																	schema: schema35.properties.predictions_digest.type,
																	parentSchema: schema35.properties.predictions_digest,
																	data: data9
																}], !1;
															}
															var valid0 = _errs16 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.champion_digest !== void 0) {
																let data10 = data.champion_digest, _errs18 = errors;
																if (errors === _errs18) {
																	if (typeof data10 == "string") {
																		if (!pattern17.test(data10)) return validate84.errors = [{
																			instancePath: instancePath + "/champion_digest",
																			schemaPath: "#/properties/champion_digest/pattern",
																			keyword: "pattern",
																			params: { pattern: "^sha256:[0-9a-f]{64}$" },
																			message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
																			schema: "^sha256:[0-9a-f]{64}$",
																			parentSchema: schema35.properties.champion_digest,
																			data: data10
																		}], !1;
																	} else return validate84.errors = [{
																		instancePath: instancePath + "/champion_digest",
																		schemaPath: "#/properties/champion_digest/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string",
																		schema: schema35.properties.champion_digest.type,
																		parentSchema: schema35.properties.champion_digest,
																		data: data10
																	}], !1;
																}
																var valid0 = _errs18 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.reveal !== void 0) {
																	let data11 = data.reveal, _errs20 = errors;
																	if (data11 !== "score" && data11 !== "verdict") return validate84.errors = [{
																		instancePath: instancePath + "/reveal",
																		schemaPath: "#/properties/reveal/enum",
																		keyword: "enum",
																		params: { allowedValues: schema35.properties.reveal.enum },
																		message: "must be equal to one of the allowed values",
																		schema: schema35.properties.reveal.enum,
																		parentSchema: schema35.properties.reveal,
																		data: data11
																	}], !1;
																	var valid0 = _errs20 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.rules !== void 0) {
																		let data12 = data.rules, _errs21 = errors;
																		if (errors === _errs21) {
																			if (Array.isArray(data12)) {
																				if (data12.length > 100) return validate84.errors = [{
																					instancePath: instancePath + "/rules",
																					schemaPath: "#/properties/rules/maxItems",
																					keyword: "maxItems",
																					params: { limit: 100 },
																					message: "must NOT have more than 100 items",
																					schema: 100,
																					parentSchema: schema35.properties.rules,
																					data: data12
																				}], !1;
																				{
																					var valid1 = !0;
																					let len0 = data12.length;
																					for (let i0 = 0; i0 < len0; i0++) {
																						let data13 = data12[i0], _errs23 = errors;
																						if (errors === _errs23) {
																							if (typeof data13 == "string") {
																								if (!pattern97.test(data13)) return validate84.errors = [{
																									instancePath: instancePath + "/rules/" + i0,
																									schemaPath: "#/properties/rules/items/pattern",
																									keyword: "pattern",
																									params: { pattern: "^[a-z][a-z-]{0,49}$" },
																									message: "must match pattern \"^[a-z][a-z-]{0,49}$\"",
																									schema: "^[a-z][a-z-]{0,49}$",
																									parentSchema: schema35.properties.rules.items,
																									data: data13
																								}], !1;
																							} else return validate84.errors = [{
																								instancePath: instancePath + "/rules/" + i0,
																								schemaPath: "#/properties/rules/items/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string",
																								schema: schema35.properties.rules.items.type,
																								parentSchema: schema35.properties.rules.items,
																								data: data13
																							}], !1;
																						}
																						var valid1 = _errs23 === errors;
																						if (!valid1) break;
																					}
																					if (valid1) {
																						let i1 = data12.length, j0;
																						if (i1 > 1) {
																							let indices0 = {};
																							for (; i1--;) {
																								let item0 = data12[i1];
																								if (typeof item0 == "string") {
																									if (typeof indices0[item0] == "number") return j0 = indices0[item0], validate84.errors = [{
																										instancePath: instancePath + "/rules",
																										schemaPath: "#/properties/rules/uniqueItems",
																										keyword: "uniqueItems",
																										params: {
																											i: i1,
																											j: j0
																										},
																										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
																										schema: !0,
																										parentSchema: schema35.properties.rules,
																										data: data12
																									}], !1;
																									indices0[item0] = i1;
																								}
																							}
																						}
																					}
																				}
																			} else return validate84.errors = [{
																				instancePath: instancePath + "/rules",
																				schemaPath: "#/properties/rules/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array",
																				schema: schema35.properties.rules.type,
																				parentSchema: schema35.properties.rules,
																				data: data12
																			}], !1;
																		}
																		var valid0 = _errs21 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.passed !== void 0) {
																			let data14 = data.passed, _errs25 = errors;
																			if (typeof data14 != "boolean") return validate84.errors = [{
																				instancePath: instancePath + "/passed",
																				schemaPath: "#/properties/passed/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean",
																				schema: schema35.properties.passed.type,
																				parentSchema: schema35.properties.passed,
																				data: data14
																			}], !1;
																			var valid0 = _errs25 === errors;
																		} else var valid0 = !0;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return validate84.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		}], !1;
	}
	return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind")) return validate52.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			}], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs2 = errors;
				if (data0 !== "run" && data0 !== "gate" && data0 !== "deployment" && data0 !== "look") return validate52.errors = [{
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.kind.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.kind.enum,
					parentSchema: schema19.properties.kind,
					data: data0
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				let tag0 = data.kind;
				if (typeof tag0 == "string") {
					if (tag0 === "run") {
						validate53(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
						var props0 = !0;
					} else if (tag0 === "gate") validate80(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
					else if (tag0 === "deployment") validate82(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
					else if (tag0 === "look") validate84(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
					else return validate52.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "kind",
							tagValue: tag0
						},
						message: "value of tag \"kind\" must be in oneOf",
						schema: schema19.discriminator,
						parentSchema: schema19,
						data
					}], !1;
				} else return validate52.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "kind",
						tagValue: tag0
					},
					message: "tag \"kind\" must be string",
					schema: schema19.discriminator,
					parentSchema: schema19,
					data
				}], !1;
			}
		} else return validate52.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		}], !1;
	}
	return validate52.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate52.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
// packages/shared/src/ledger/read-record.ts
/** Beyond it a record belongs into files of its own, whose digests it names. */
const mostRecordBytes = 1e6;
/**
* A record in its stored form.
* @param what it is called in messages, e.g. its path
* @throws UserError (`evidence`) with the first thing that is wrong: too big, not JSON, not canonical (which also finds a key that
* stands twice), or against the schema
*/
function parseRecord(text, what) {
	refuseBigText(text, what);
	let value = parseJson(text, what);
	if (canonicalText(value, what) !== text) throw evidenceError(`${what} is not written in canonical JSON (RFC 8785).`, { hint: "A record is stored in one form only: no white space, no key twice, keys in order." });
	return checkRecord(value, what);
}
/**
* A value that came from anywhere, as the record that it claims to be.
* @throws UserError (`evidence`) with the first violation of `schemas/ledger-record.v1.json`
*/
function checkRecord(value, what) {
	if (refuseBigText(canonicalText(value, what), what), satisfiesSchema(value)) return value;
	let [first] = describeViolations(validate.errors ?? [], "record"), reason = first?.message ?? "it does not satisfy the schema";
	throw evidenceError(`${what} is no record: ${reason}${reason.endsWith("?") ? "" : "."}`, { hint: first?.hint ?? "The form of records is `schemas/ledger-record.v1.json`." });
}
function satisfiesSchema(value) {
	return validate(value);
}
function refuseBigText(text, what) {
	let bytes = Buffer.byteLength(text);
	if (!(bytes <= 1e6)) throw evidenceError(`${what} has ${bytes} bytes, more than the ${mostRecordBytes} that a record may have.`, { hint: "Record fewer metrics, curves or output files; what is left out can be an artifact whose digest the record names." });
}
function parseJson(text, what) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw evidenceError(`${what} is not JSON; it may have been cut off.`, { cause });
	}
}
/** What cannot be written as JSON (half of a surrogate pair, a number that is none) is nobody's record. */
function canonicalText(value, what) {
	try {
		return canonicalJson(value);
	} catch (cause) {
		throw evidenceError(`${what} holds what JSON cannot: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
	}
}
export { mostRecordBytes as n, parseRecord as r, checkRecord as t };
