// packages/shared/src/schemas/report.v1.generated.js
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
	title: "gatewright report",
	description: "What one run of one action found. Everything that is shown anywhere stands in it. Reference: docs/report.md.",
	type: "object",
	additionalProperties: !1,
	required: [
		"report",
		"action",
		"verdict",
		"mode",
		"blocking",
		"counts",
		"run",
		"policy",
		"subjects",
		"notes",
		"timings_ms",
		"versions",
		"created_at"
	],
	properties: {
		report: {
			description: "Version of this file's form.",
			const: 1
		},
		action: {
			description: "Name of the action that made the report, e.g. `validate-data`.",
			type: "string",
			minLength: 1
		},
		verdict: {
			description: "The worst verdict of all subjects.",
			$ref: "#/$defs/verdict"
		},
		mode: {
			description: "`enforce`: the exit code follows the verdict. `warn`, `observe`: everything is reported, nothing blocks.",
			enum: [
				"enforce",
				"warn",
				"observe"
			]
		},
		blocking: {
			description: "Whether the verdict blocks the merge or the deployment in this mode.",
			type: "boolean"
		},
		counts: {
			description: "Number of findings per verdict.",
			$ref: "#/$defs/counts"
		},
		run: {
			description: "Where and for what the report was made.",
			$ref: "#/$defs/run"
		},
		policy: {
			description: "Whose policy counted, and why.",
			$ref: "#/$defs/policy"
		},
		subjects: {
			description: "One entry per contract or model.",
			type: "array",
			items: { $ref: "#/$defs/subject" }
		},
		ledger: {
			description: "What became of the run's records; absent when the action made none.",
			$ref: "#/$defs/ledger"
		},
		notes: {
			description: "Sentences about the whole run that a reader must see.",
			type: "array",
			items: {
				description: "One sentence.",
				type: "string"
			}
		},
		timings_ms: {
			description: "Milliseconds per phase.",
			type: "object",
			additionalProperties: {
				description: "Milliseconds.",
				type: "number",
				minimum: 0
			}
		},
		versions: {
			description: "Names and versions of what computed the report, e.g. `gatewright`, `node`, `duckdb`.",
			type: "object",
			additionalProperties: {
				description: "A version.",
				type: "string"
			}
		},
		created_at: {
			description: "When the report was made, ISO 8601 in UTC.",
			type: "string",
			format: "date-time"
		}
	},
	$defs: {
		verdict: {
			description: "From best to worst: `skipped`, `pass`, `warn`, `inconclusive`, `fail`, `error`.",
			enum: [
				"pass",
				"warn",
				"inconclusive",
				"fail",
				"error",
				"skipped"
			]
		},
		counts: {
			description: "Number of findings per verdict, under the names of the action's outputs.",
			type: "object",
			additionalProperties: !1,
			required: [
				"passed",
				"warned",
				"failed",
				"inconclusive",
				"errors",
				"skipped"
			],
			properties: {
				passed: {
					description: "Findings with verdict `pass`.",
					type: "integer",
					minimum: 0
				},
				warned: {
					description: "Findings with verdict `warn`.",
					type: "integer",
					minimum: 0
				},
				failed: {
					description: "Findings with verdict `fail`.",
					type: "integer",
					minimum: 0
				},
				inconclusive: {
					description: "Findings with verdict `inconclusive`.",
					type: "integer",
					minimum: 0
				},
				errors: {
					description: "Findings with verdict `error`.",
					type: "integer",
					minimum: 0
				},
				skipped: {
					description: "Findings with verdict `skipped`.",
					type: "integer",
					minimum: 0
				}
			}
		},
		run: {
			description: "Where and for what the report was made. Everything but `event` is absent outside GitHub.",
			type: "object",
			additionalProperties: !1,
			required: ["event"],
			properties: {
				repository: {
					description: "`owner/name`.",
					type: "string"
				},
				head_sha: {
					description: "Commit that the verdict is about: the pull request's head, never the merge commit.",
					type: "string"
				},
				base_sha: {
					description: "Commit that the pull request is compared with.",
					type: "string"
				},
				merge_sha: {
					description: "The merge commit that the runner checked out.",
					type: "string"
				},
				event: {
					description: "Name of the event that started the run, or `local` for the command line.",
					type: "string",
					minLength: 1
				},
				run_id: {
					description: "Id of the workflow run.",
					type: "integer",
					minimum: 1
				},
				run_attempt: {
					description: "Number of the attempt, from 1.",
					type: "integer",
					minimum: 1
				},
				job: {
					description: "Id of the job in its workflow.",
					type: "string"
				},
				job_check_run_id: {
					description: "Id of the job's own check run, for links.",
					type: "integer",
					minimum: 1
				},
				pull_request: {
					description: "Number of the pull request.",
					type: "integer",
					minimum: 1
				},
				fork: {
					description: "Whether the pull request comes from another repository, so that the token is read-only.",
					type: "boolean"
				},
				workflow: {
					description: "Name of the workflow.",
					type: "string"
				},
				server_url: {
					description: "Base address of the web pages, e.g. `https://github.com`.",
					type: "string"
				}
			}
		},
		policy: {
			description: "Whose policy counted, and why.",
			type: "object",
			additionalProperties: !1,
			required: ["ref", "reason"],
			properties: {
				path: {
					description: "Path of the policy file; absent when the action ran on its inputs alone.",
					type: "string"
				},
				ref: {
					description: "Where the policy was read: a commit SHA, `working tree`, or `inputs`.",
					type: "string"
				},
				digest: {
					description: "SHA-256 of the policy file's bytes.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$"
				},
				approved_by: {
					description: "Login of the reviewer whose approval of this head commit let the head's policy count.",
					type: "string"
				},
				reason: {
					description: "One sentence: which side counted and by which rule.",
					type: "string"
				},
				other: {
					description: "The verdict of the side that did not count; present when the pull request changes the policy or a contract it names.",
					type: "object",
					additionalProperties: !1,
					required: [
						"ref",
						"verdict",
						"changed"
					],
					properties: {
						ref: {
							description: "Where the policy that did not count was read.",
							type: "string"
						},
						verdict: {
							description: "What the verdict would be under it.",
							$ref: "#/$defs/verdict"
						},
						changed: {
							description: "Paths of the policy and contracts that differ.",
							type: "array",
							items: {
								description: "A path.",
								type: "string"
							}
						}
					}
				}
			}
		},
		subject: {
			description: "One contract or one model, with everything that was found about it.",
			type: "object",
			additionalProperties: !1,
			required: [
				"name",
				"verdict",
				"evidence",
				"findings",
				"notes"
			],
			properties: {
				name: {
					description: "Name of the contract or model.",
					type: "string"
				},
				verdict: {
					description: "The worst verdict of its findings.",
					$ref: "#/$defs/verdict"
				},
				headline: {
					description: "The one sentence that a reviewer needs, without a full stop.",
					type: "string"
				},
				inconclusive_blocks: {
					description: "An inconclusive verdict of this subject blocks: a model marked critical.",
					const: !0
				},
				evidence: {
					description: "Files and tables that rules read, named by their content.",
					type: "array",
					items: { $ref: "#/$defs/evidence" }
				},
				findings: {
					description: "What every rule says; none ever disappears.",
					type: "array",
					items: { $ref: "#/$defs/finding" }
				},
				notes: {
					description: "Sentences about the subject that a reader must see first.",
					type: "array",
					items: {
						description: "One sentence.",
						type: "string"
					}
				},
				tables: {
					description: "What a reader compares, in the order of their weight.",
					type: "array",
					items: { $ref: "#/$defs/table" }
				},
				graph: {
					description: "What came from what.",
					$ref: "#/$defs/graph"
				}
			}
		},
		table: {
			description: "A table of texts about one subject.",
			type: "object",
			additionalProperties: !1,
			required: [
				"title",
				"columns",
				"rows"
			],
			properties: {
				title: {
					description: "E.g. `Metrics against the champion`.",
					type: "string"
				},
				folded: {
					description: "One click away in the comment.",
					type: "boolean"
				},
				findings: {
					description: "Every finding of the subject has its row in it, so that comment and summary show it in place of their lists.",
					const: !0
				},
				columns: {
					description: "One entry a column.",
					type: "array",
					minItems: 1,
					items: {
						description: "A column.",
						type: "object",
						additionalProperties: !1,
						required: ["name"],
						properties: {
							name: {
								description: "What stands above the column.",
								type: "string"
							},
							align: {
								description: "Numbers stand at the right.",
								const: "right"
							},
							sentences: {
								description: "Running text, in which names stand between backticks.",
								const: !0
							}
						}
					}
				},
				rows: {
					description: "Texts, one a column.",
					type: "array",
					items: {
						description: "One row.",
						type: "array",
						items: {
							description: "A cell; empty where there is nothing to say.",
							type: "string"
						}
					}
				},
				note: {
					description: "What was left out, and why.",
					type: "string"
				}
			}
		},
		graph: {
			description: "Nodes and arrows: data, code, run, model, gate, deployment.",
			type: "object",
			additionalProperties: !1,
			required: [
				"title",
				"nodes",
				"edges"
			],
			properties: {
				title: {
					description: "What is drawn.",
					type: "string"
				},
				nodes: {
					description: "What there is.",
					type: "array",
					items: {
						description: "A node.",
						type: "object",
						additionalProperties: !1,
						required: [
							"id",
							"kind",
							"label"
						],
						properties: {
							id: {
								description: "Unique in the graph.",
								type: "string"
							},
							kind: {
								description: "`data`, `code`, `run`, `model`, `gate` or `deployment`.",
								type: "string"
							},
							label: {
								description: "What is written on it.",
								type: "string"
							}
						}
					}
				},
				edges: {
					description: "What came from what.",
					type: "array",
					items: {
						description: "An arrow.",
						type: "object",
						additionalProperties: !1,
						required: ["from", "to"],
						properties: {
							from: {
								description: "Id of the node that it starts at.",
								type: "string"
							},
							to: {
								description: "Id of the node that it points to.",
								type: "string"
							},
							label: {
								description: "What is written on it.",
								type: "string"
							}
						}
					}
				}
			}
		},
		ledger: {
			description: "What became of the records of this run.",
			type: "object",
			additionalProperties: !1,
			required: [
				"records",
				"outcome",
				"sentence"
			],
			properties: {
				records: {
					description: "Ids of the records.",
					type: "array",
					items: {
						description: "SHA-256 of the record's canonical JSON.",
						type: "string",
						pattern: "^[0-9a-f]{64}$"
					}
				},
				outcome: {
					description: "`appended`; `kept`: in the artifact only, until the trusted second stage or a person appends it; `failed`.",
					enum: [
						"appended",
						"kept",
						"failed"
					]
				},
				sentence: {
					description: "Where they are, and what to do when they are not in the ledger.",
					type: "string"
				},
				commit: {
					description: "Commit of the ledger's branch after appending.",
					type: "string"
				},
				anchors: {
					description: "Per model the SHA-256 of its newest chain entry, against which a deleted newest record can be seen.",
					type: "object",
					additionalProperties: {
						description: "The anchor.",
						type: "string",
						pattern: "^[0-9a-f]{64}$"
					}
				}
			}
		},
		evidence: {
			description: "A file or table that rules read, named by its content.",
			type: "object",
			additionalProperties: !1,
			required: [
				"role",
				"path",
				"digest",
				"bytes"
			],
			properties: {
				role: {
					description: "What it is to the rules, e.g. `data`, `contract`, `reference`.",
					type: "string"
				},
				path: {
					description: "Path relative to the working directory; a set of files is named by its pattern.",
					type: "string"
				},
				digest: {
					description: "SHA-256 of the content.",
					type: "string",
					pattern: "^sha256:[0-9a-f]{64}$"
				},
				bytes: {
					description: "Size in bytes.",
					type: "integer",
					minimum: 0
				},
				rows: {
					description: "Number of rows, when it is a table that could be read.",
					type: "integer",
					minimum: 0
				}
			}
		},
		finding: {
			description: "What one rule says about one column, slice or metric.",
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"title",
				"subject",
				"verdict",
				"severity",
				"message",
				"locations",
				"samples"
			],
			properties: {
				rule: {
					description: "Id of the rule, the same word in the contract, the documentation and here.",
					type: "string",
					minLength: 1
				},
				title: {
					description: "The rule in one line.",
					type: "string"
				},
				subject: {
					description: "What it is about: a column, a compound key, a slice, the file.",
					type: "string"
				},
				verdict: {
					description: "What the rule says.",
					$ref: "#/$defs/verdict"
				},
				severity: {
					description: "What the rule gives when it does not hold: `error` makes it `fail`, `warn` makes it `warn`.",
					enum: ["error", "warn"]
				},
				message: {
					description: "One full sentence with the numbers and the limit. Plain text.",
					type: "string",
					minLength: 1
				},
				hint: {
					description: "What to do next, one sentence.",
					type: "string"
				},
				estimate: {
					description: "The measured quantity, in `unit`.",
					type: "number"
				},
				interval: {
					description: "Two-sided interval of the estimate, when the estimate is not exact.",
					type: "object",
					additionalProperties: !1,
					required: [
						"low",
						"high",
						"level",
						"method"
					],
					properties: {
						low: {
							description: "Lower end.",
							type: "number"
						},
						high: {
							description: "Upper end.",
							type: "number"
						},
						level: {
							description: "Confidence level, e.g. 0.95.",
							type: "number",
							exclusiveMinimum: 0,
							exclusiveMaximum: 1
						},
						method: {
							description: "Full name of the method.",
							type: "string"
						}
					}
				},
				n: {
					description: "Rows, pairs or folds that the estimate rests on.",
					type: "number",
					minimum: 0
				},
				threshold: {
					description: "The limit in words, e.g. `<= 0.01`.",
					type: "string"
				},
				unit: {
					description: "Unit of the estimate.",
					type: "string"
				},
				formula: {
					description: "How the estimate is computed, in words.",
					type: "string"
				},
				locations: {
					description: "Where it stands, best first. The first one carries the annotation.",
					type: "array",
					items: { $ref: "#/$defs/location" }
				},
				samples: {
					description: "Some of the failing values.",
					type: "array",
					items: { $ref: "#/$defs/sample" }
				},
				configuration: {
					description: "Present when the policy, the contract or the command line is wrong on its own, whatever the data: exit code 2.",
					const: !0
				}
			}
		},
		location: {
			description: "A place in a file.",
			type: "object",
			additionalProperties: !1,
			required: ["path"],
			properties: {
				path: {
					description: "Path relative to the working directory, with forward slashes.",
					type: "string",
					minLength: 1
				},
				line: {
					description: "Physical line, from 1.",
					type: "integer",
					minimum: 1
				},
				column: {
					description: "Column in UTF-16 code units, from 1.",
					type: "integer",
					minimum: 1
				},
				end_column: {
					description: "Column after the last one that is meant.",
					type: "integer",
					minimum: 1
				},
				row: {
					description: "Number of the row, from 1, in tables without lines.",
					type: "integer",
					minimum: 1
				},
				row_group: {
					description: "Number of the Parquet row group, from 0.",
					type: "integer",
					minimum: 0
				}
			}
		},
		sample: {
			description: "One failing value, where it stands, and how often when it stands for several.",
			type: "object",
			additionalProperties: !1,
			required: [],
			properties: {
				value: {
					description: "Text as it stands in the file; absent when the value is null or its column is redacted.",
					type: "string"
				},
				redacted: {
					description: "Whether the column stands under `redact:`; then `value` is absent.",
					type: "boolean"
				},
				location: {
					description: "Where the value stands.",
					$ref: "#/$defs/location"
				},
				count: {
					description: "Number of rows that this sample stands for.",
					type: "integer",
					minimum: 1
				},
				note: {
					description: "What the other side holds, e.g. the expected word.",
					type: "string"
				}
			}
		}
	}
}, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, schema20 = {
	description: "From best to worst: `skipped`, `pass`, `warn`, `inconclusive`, `fail`, `error`.",
	enum: [
		"pass",
		"warn",
		"inconclusive",
		"fail",
		"error",
		"skipped"
	]
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "pass" && data !== "warn" && data !== "inconclusive" && data !== "fail" && data !== "error" && data !== "skipped") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum },
			message: "must be equal to one of the allowed values",
			schema: schema20.enum,
			parentSchema: schema20,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema21 = {
	description: "Number of findings per verdict, under the names of the action's outputs.",
	type: "object",
	additionalProperties: !1,
	required: [
		"passed",
		"warned",
		"failed",
		"inconclusive",
		"errors",
		"skipped"
	],
	properties: {
		passed: {
			description: "Findings with verdict `pass`.",
			type: "integer",
			minimum: 0
		},
		warned: {
			description: "Findings with verdict `warn`.",
			type: "integer",
			minimum: 0
		},
		failed: {
			description: "Findings with verdict `fail`.",
			type: "integer",
			minimum: 0
		},
		inconclusive: {
			description: "Findings with verdict `inconclusive`.",
			type: "integer",
			minimum: 0
		},
		errors: {
			description: "Findings with verdict `error`.",
			type: "integer",
			minimum: 0
		},
		skipped: {
			description: "Findings with verdict `skipped`.",
			type: "integer",
			minimum: 0
		}
	}
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.passed === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed" },
				message: "must have required property 'passed'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.warned === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "warned" },
				message: "must have required property 'warned'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.failed === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failed" },
				message: "must have required property 'failed'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.inconclusive === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inconclusive" },
				message: "must have required property 'inconclusive'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.errors === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errors" },
				message: "must have required property 'errors'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.skipped === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped" },
				message: "must have required property 'skipped'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		for (let key0 in data) if (key0 !== "passed" && key0 !== "warned" && key0 !== "failed" && key0 !== "inconclusive" && key0 !== "errors" && key0 !== "skipped") {
			let err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.passed !== void 0) {
			let data0 = data.passed;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err7 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema21.properties.passed.type,
					parentSchema: schema21.properties.passed,
					data: data0
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
				let err8 = {
					instancePath: instancePath + "/passed",
					schemaPath: "#/properties/passed/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema21.properties.passed,
					data: data0
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.warned !== void 0) {
			let data1 = data.warned;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err9 = {
					instancePath: instancePath + "/warned",
					schemaPath: "#/properties/warned/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema21.properties.warned.type,
					parentSchema: schema21.properties.warned,
					data: data1
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
				let err10 = {
					instancePath: instancePath + "/warned",
					schemaPath: "#/properties/warned/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema21.properties.warned,
					data: data1
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.failed !== void 0) {
			let data2 = data.failed;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err11 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema21.properties.failed.type,
					parentSchema: schema21.properties.failed,
					data: data2
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
				let err12 = {
					instancePath: instancePath + "/failed",
					schemaPath: "#/properties/failed/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema21.properties.failed,
					data: data2
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.inconclusive !== void 0) {
			let data3 = data.inconclusive;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err13 = {
					instancePath: instancePath + "/inconclusive",
					schemaPath: "#/properties/inconclusive/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema21.properties.inconclusive.type,
					parentSchema: schema21.properties.inconclusive,
					data: data3
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
				let err14 = {
					instancePath: instancePath + "/inconclusive",
					schemaPath: "#/properties/inconclusive/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema21.properties.inconclusive,
					data: data3
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
		if (data.errors !== void 0) {
			let data4 = data.errors;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err15 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema21.properties.errors.type,
					parentSchema: schema21.properties.errors,
					data: data4
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
				let err16 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema21.properties.errors,
					data: data4
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data5 = data.skipped;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
				let err17 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema21.properties.skipped.type,
					parentSchema: schema21.properties.skipped,
					data: data5
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
			if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
				let err18 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema21.properties.skipped,
					data: data5
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
	}
	return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema22 = {
	description: "Where and for what the report was made. Everything but `event` is absent outside GitHub.",
	type: "object",
	additionalProperties: !1,
	required: ["event"],
	properties: {
		repository: {
			description: "`owner/name`.",
			type: "string"
		},
		head_sha: {
			description: "Commit that the verdict is about: the pull request's head, never the merge commit.",
			type: "string"
		},
		base_sha: {
			description: "Commit that the pull request is compared with.",
			type: "string"
		},
		merge_sha: {
			description: "The merge commit that the runner checked out.",
			type: "string"
		},
		event: {
			description: "Name of the event that started the run, or `local` for the command line.",
			type: "string",
			minLength: 1
		},
		run_id: {
			description: "Id of the workflow run.",
			type: "integer",
			minimum: 1
		},
		run_attempt: {
			description: "Number of the attempt, from 1.",
			type: "integer",
			minimum: 1
		},
		job: {
			description: "Id of the job in its workflow.",
			type: "string"
		},
		job_check_run_id: {
			description: "Id of the job's own check run, for links.",
			type: "integer",
			minimum: 1
		},
		pull_request: {
			description: "Number of the pull request.",
			type: "integer",
			minimum: 1
		},
		fork: {
			description: "Whether the pull request comes from another repository, so that the token is read-only.",
			type: "boolean"
		},
		workflow: {
			description: "Name of the workflow.",
			type: "string"
		},
		server_url: {
			description: "Base address of the web pages, e.g. `https://github.com`.",
			type: "string"
		}
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.event === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "event" },
				message: "must have required property 'event'",
				schema: schema22.required,
				parentSchema: schema22,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!func1.call(schema22.properties, key0)) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema22,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.repository !== void 0) {
			let data0 = data.repository;
			if (typeof data0 != "string") {
				let err2 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.repository.type,
					parentSchema: schema22.properties.repository,
					data: data0
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.head_sha !== void 0) {
			let data1 = data.head_sha;
			if (typeof data1 != "string") {
				let err3 = {
					instancePath: instancePath + "/head_sha",
					schemaPath: "#/properties/head_sha/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.head_sha.type,
					parentSchema: schema22.properties.head_sha,
					data: data1
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.base_sha !== void 0) {
			let data2 = data.base_sha;
			if (typeof data2 != "string") {
				let err4 = {
					instancePath: instancePath + "/base_sha",
					schemaPath: "#/properties/base_sha/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.base_sha.type,
					parentSchema: schema22.properties.base_sha,
					data: data2
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.merge_sha !== void 0) {
			let data3 = data.merge_sha;
			if (typeof data3 != "string") {
				let err5 = {
					instancePath: instancePath + "/merge_sha",
					schemaPath: "#/properties/merge_sha/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.merge_sha.type,
					parentSchema: schema22.properties.merge_sha,
					data: data3
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.event !== void 0) {
			let data4 = data.event;
			if (typeof data4 == "string") {
				if (func2(data4) < 1) {
					let err6 = {
						instancePath: instancePath + "/event",
						schemaPath: "#/properties/event/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema22.properties.event,
						data: data4
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.event.type,
					parentSchema: schema22.properties.event,
					data: data4
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.run_id !== void 0) {
			let data5 = data.run_id;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
				let err8 = {
					instancePath: instancePath + "/run_id",
					schemaPath: "#/properties/run_id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema22.properties.run_id.type,
					parentSchema: schema22.properties.run_id,
					data: data5
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
			if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
				let err9 = {
					instancePath: instancePath + "/run_id",
					schemaPath: "#/properties/run_id/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema22.properties.run_id,
					data: data5
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.run_attempt !== void 0) {
			let data6 = data.run_attempt;
			if (typeof data6 != "number" || data6 % 1 || isNaN(data6) || !isFinite(data6)) {
				let err10 = {
					instancePath: instancePath + "/run_attempt",
					schemaPath: "#/properties/run_attempt/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema22.properties.run_attempt.type,
					parentSchema: schema22.properties.run_attempt,
					data: data6
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
			if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
				let err11 = {
					instancePath: instancePath + "/run_attempt",
					schemaPath: "#/properties/run_attempt/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema22.properties.run_attempt,
					data: data6
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.job !== void 0) {
			let data7 = data.job;
			if (typeof data7 != "string") {
				let err12 = {
					instancePath: instancePath + "/job",
					schemaPath: "#/properties/job/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.job.type,
					parentSchema: schema22.properties.job,
					data: data7
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.job_check_run_id !== void 0) {
			let data8 = data.job_check_run_id;
			if (typeof data8 != "number" || data8 % 1 || isNaN(data8) || !isFinite(data8)) {
				let err13 = {
					instancePath: instancePath + "/job_check_run_id",
					schemaPath: "#/properties/job_check_run_id/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema22.properties.job_check_run_id.type,
					parentSchema: schema22.properties.job_check_run_id,
					data: data8
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
			if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
				let err14 = {
					instancePath: instancePath + "/job_check_run_id",
					schemaPath: "#/properties/job_check_run_id/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema22.properties.job_check_run_id,
					data: data8
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
		if (data.pull_request !== void 0) {
			let data9 = data.pull_request;
			if (typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) {
				let err15 = {
					instancePath: instancePath + "/pull_request",
					schemaPath: "#/properties/pull_request/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema22.properties.pull_request.type,
					parentSchema: schema22.properties.pull_request,
					data: data9
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
			if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
				let err16 = {
					instancePath: instancePath + "/pull_request",
					schemaPath: "#/properties/pull_request/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema22.properties.pull_request,
					data: data9
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.fork !== void 0) {
			let data10 = data.fork;
			if (typeof data10 != "boolean") {
				let err17 = {
					instancePath: instancePath + "/fork",
					schemaPath: "#/properties/fork/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema22.properties.fork.type,
					parentSchema: schema22.properties.fork,
					data: data10
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.workflow !== void 0) {
			let data11 = data.workflow;
			if (typeof data11 != "string") {
				let err18 = {
					instancePath: instancePath + "/workflow",
					schemaPath: "#/properties/workflow/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.workflow.type,
					parentSchema: schema22.properties.workflow,
					data: data11
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
		if (data.server_url !== void 0) {
			let data12 = data.server_url;
			if (typeof data12 != "string") {
				let err19 = {
					instancePath: instancePath + "/server_url",
					schemaPath: "#/properties/server_url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.server_url.type,
					parentSchema: schema22.properties.server_url,
					data: data12
				};
				vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
			}
		}
	} else {
		let err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
	}
	return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema23 = {
	description: "Whose policy counted, and why.",
	type: "object",
	additionalProperties: !1,
	required: ["ref", "reason"],
	properties: {
		path: {
			description: "Path of the policy file; absent when the action ran on its inputs alone.",
			type: "string"
		},
		ref: {
			description: "Where the policy was read: a commit SHA, `working tree`, or `inputs`.",
			type: "string"
		},
		digest: {
			description: "SHA-256 of the policy file's bytes.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$"
		},
		approved_by: {
			description: "Login of the reviewer whose approval of this head commit let the head's policy count.",
			type: "string"
		},
		reason: {
			description: "One sentence: which side counted and by which rule.",
			type: "string"
		},
		other: {
			description: "The verdict of the side that did not count; present when the pull request changes the policy or a contract it names.",
			type: "object",
			additionalProperties: !1,
			required: [
				"ref",
				"verdict",
				"changed"
			],
			properties: {
				ref: {
					description: "Where the policy that did not count was read.",
					type: "string"
				},
				verdict: {
					description: "What the verdict would be under it.",
					$ref: "#/$defs/verdict"
				},
				changed: {
					description: "Paths of the policy and contracts that differ.",
					type: "array",
					items: {
						description: "A path.",
						type: "string"
					}
				}
			}
		}
	}
}, pattern3 = RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ref === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ref" },
				message: "must have required property 'ref'",
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.reason === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'",
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "path" && key0 !== "ref" && key0 !== "digest" && key0 !== "approved_by" && key0 !== "reason" && key0 !== "other") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 != "string") {
				let err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.path.type,
					parentSchema: schema23.properties.path,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.ref !== void 0) {
			let data1 = data.ref;
			if (typeof data1 != "string") {
				let err4 = {
					instancePath: instancePath + "/ref",
					schemaPath: "#/properties/ref/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.ref.type,
					parentSchema: schema23.properties.ref,
					data: data1
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 == "string") {
				if (!pattern3.test(data2)) {
					let err5 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema23.properties.digest,
						data: data2
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.digest.type,
					parentSchema: schema23.properties.digest,
					data: data2
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.approved_by !== void 0) {
			let data3 = data.approved_by;
			if (typeof data3 != "string") {
				let err7 = {
					instancePath: instancePath + "/approved_by",
					schemaPath: "#/properties/approved_by/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.approved_by.type,
					parentSchema: schema23.properties.approved_by,
					data: data3
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.reason !== void 0) {
			let data4 = data.reason;
			if (typeof data4 != "string") {
				let err8 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.reason.type,
					parentSchema: schema23.properties.reason,
					data: data4
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.other !== void 0) {
			let data5 = data.other;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.ref === void 0) {
					let err9 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/required",
						keyword: "required",
						params: { missingProperty: "ref" },
						message: "must have required property 'ref'",
						schema: schema23.properties.other.required,
						parentSchema: schema23.properties.other,
						data: data5
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				if (data5.verdict === void 0) {
					let err10 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/required",
						keyword: "required",
						params: { missingProperty: "verdict" },
						message: "must have required property 'verdict'",
						schema: schema23.properties.other.required,
						parentSchema: schema23.properties.other,
						data: data5
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				if (data5.changed === void 0) {
					let err11 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/required",
						keyword: "required",
						params: { missingProperty: "changed" },
						message: "must have required property 'changed'",
						schema: schema23.properties.other.required,
						parentSchema: schema23.properties.other,
						data: data5
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				for (let key1 in data5) if (key1 !== "ref" && key1 !== "verdict" && key1 !== "changed") {
					let err12 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema23.properties.other,
						data: data5
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
				if (data5.ref !== void 0) {
					let data6 = data5.ref;
					if (typeof data6 != "string") {
						let err13 = {
							instancePath: instancePath + "/other/ref",
							schemaPath: "#/properties/other/properties/ref/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema23.properties.other.properties.ref.type,
							parentSchema: schema23.properties.other.properties.ref,
							data: data6
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				}
				if (data5.verdict !== void 0 && (validate53(data5.verdict, {
					instancePath: instancePath + "/other/verdict",
					parentData: data5,
					parentDataProperty: "verdict",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data5.changed !== void 0) {
					let data8 = data5.changed;
					if (Array.isArray(data8)) {
						let len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (typeof data9 != "string") {
								let err14 = {
									instancePath: instancePath + "/other/changed/" + i0,
									schemaPath: "#/properties/other/properties/changed/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties.other.properties.changed.items.type,
									parentSchema: schema23.properties.other.properties.changed.items,
									data: data9
								};
								vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
							}
						}
					} else {
						let err15 = {
							instancePath: instancePath + "/other/changed",
							schemaPath: "#/properties/other/properties/changed/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema23.properties.other.properties.changed.type,
							parentSchema: schema23.properties.other.properties.changed,
							data: data8
						};
						vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
					}
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/properties/other/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema23.properties.other.type,
					parentSchema: schema23.properties.other,
					data: data5
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
	} else {
		let err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
	}
	return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema24 = {
	description: "One contract or one model, with everything that was found about it.",
	type: "object",
	additionalProperties: !1,
	required: [
		"name",
		"verdict",
		"evidence",
		"findings",
		"notes"
	],
	properties: {
		name: {
			description: "Name of the contract or model.",
			type: "string"
		},
		verdict: {
			description: "The worst verdict of its findings.",
			$ref: "#/$defs/verdict"
		},
		headline: {
			description: "The one sentence that a reviewer needs, without a full stop.",
			type: "string"
		},
		inconclusive_blocks: {
			description: "An inconclusive verdict of this subject blocks: a model marked critical.",
			const: !0
		},
		evidence: {
			description: "Files and tables that rules read, named by their content.",
			type: "array",
			items: { $ref: "#/$defs/evidence" }
		},
		findings: {
			description: "What every rule says; none ever disappears.",
			type: "array",
			items: { $ref: "#/$defs/finding" }
		},
		notes: {
			description: "Sentences about the subject that a reader must see first.",
			type: "array",
			items: {
				description: "One sentence.",
				type: "string"
			}
		},
		tables: {
			description: "What a reader compares, in the order of their weight.",
			type: "array",
			items: { $ref: "#/$defs/table" }
		},
		graph: {
			description: "What came from what.",
			$ref: "#/$defs/graph"
		}
	}
}, schema25 = {
	description: "A file or table that rules read, named by its content.",
	type: "object",
	additionalProperties: !1,
	required: [
		"role",
		"path",
		"digest",
		"bytes"
	],
	properties: {
		role: {
			description: "What it is to the rules, e.g. `data`, `contract`, `reference`.",
			type: "string"
		},
		path: {
			description: "Path relative to the working directory; a set of files is named by its pattern.",
			type: "string"
		},
		digest: {
			description: "SHA-256 of the content.",
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$"
		},
		bytes: {
			description: "Size in bytes.",
			type: "integer",
			minimum: 0
		},
		rows: {
			description: "Number of rows, when it is a table that could be read.",
			type: "integer",
			minimum: 0
		}
	}
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				message: "must have required property 'role'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.path === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.digest === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.bytes === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bytes" },
				message: "must have required property 'bytes'",
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		for (let key0 in data) if (key0 !== "role" && key0 !== "path" && key0 !== "digest" && key0 !== "bytes" && key0 !== "rows") {
			let err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (typeof data0 != "string") {
				let err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.role.type,
					parentSchema: schema25.properties.role,
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 != "string") {
				let err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.path.type,
					parentSchema: schema25.properties.path,
					data: data1
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 == "string") {
				if (!pattern3.test(data2)) {
					let err7 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\"",
						schema: "^sha256:[0-9a-f]{64}$",
						parentSchema: schema25.properties.digest,
						data: data2
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema25.properties.digest.type,
					parentSchema: schema25.properties.digest,
					data: data2
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.bytes !== void 0) {
			let data3 = data.bytes;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err9 = {
					instancePath: instancePath + "/bytes",
					schemaPath: "#/properties/bytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema25.properties.bytes.type,
					parentSchema: schema25.properties.bytes,
					data: data3
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
				let err10 = {
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
					data: data3
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.rows !== void 0) {
			let data4 = data.rows;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err11 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema25.properties.rows.type,
					parentSchema: schema25.properties.rows,
					data: data4
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
				let err12 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema25.properties.rows,
					data: data4
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
	} else {
		let err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
	}
	return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema26 = {
	description: "What one rule says about one column, slice or metric.",
	type: "object",
	additionalProperties: !1,
	required: [
		"rule",
		"title",
		"subject",
		"verdict",
		"severity",
		"message",
		"locations",
		"samples"
	],
	properties: {
		rule: {
			description: "Id of the rule, the same word in the contract, the documentation and here.",
			type: "string",
			minLength: 1
		},
		title: {
			description: "The rule in one line.",
			type: "string"
		},
		subject: {
			description: "What it is about: a column, a compound key, a slice, the file.",
			type: "string"
		},
		verdict: {
			description: "What the rule says.",
			$ref: "#/$defs/verdict"
		},
		severity: {
			description: "What the rule gives when it does not hold: `error` makes it `fail`, `warn` makes it `warn`.",
			enum: ["error", "warn"]
		},
		message: {
			description: "One full sentence with the numbers and the limit. Plain text.",
			type: "string",
			minLength: 1
		},
		hint: {
			description: "What to do next, one sentence.",
			type: "string"
		},
		estimate: {
			description: "The measured quantity, in `unit`.",
			type: "number"
		},
		interval: {
			description: "Two-sided interval of the estimate, when the estimate is not exact.",
			type: "object",
			additionalProperties: !1,
			required: [
				"low",
				"high",
				"level",
				"method"
			],
			properties: {
				low: {
					description: "Lower end.",
					type: "number"
				},
				high: {
					description: "Upper end.",
					type: "number"
				},
				level: {
					description: "Confidence level, e.g. 0.95.",
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1
				},
				method: {
					description: "Full name of the method.",
					type: "string"
				}
			}
		},
		n: {
			description: "Rows, pairs or folds that the estimate rests on.",
			type: "number",
			minimum: 0
		},
		threshold: {
			description: "The limit in words, e.g. `<= 0.01`.",
			type: "string"
		},
		unit: {
			description: "Unit of the estimate.",
			type: "string"
		},
		formula: {
			description: "How the estimate is computed, in words.",
			type: "string"
		},
		locations: {
			description: "Where it stands, best first. The first one carries the annotation.",
			type: "array",
			items: { $ref: "#/$defs/location" }
		},
		samples: {
			description: "Some of the failing values.",
			type: "array",
			items: { $ref: "#/$defs/sample" }
		},
		configuration: {
			description: "Present when the policy, the contract or the command line is wrong on its own, whatever the data: exit code 2.",
			const: !0
		}
	}
}, schema27 = {
	description: "A place in a file.",
	type: "object",
	additionalProperties: !1,
	required: ["path"],
	properties: {
		path: {
			description: "Path relative to the working directory, with forward slashes.",
			type: "string",
			minLength: 1
		},
		line: {
			description: "Physical line, from 1.",
			type: "integer",
			minimum: 1
		},
		column: {
			description: "Column in UTF-16 code units, from 1.",
			type: "integer",
			minimum: 1
		},
		end_column: {
			description: "Column after the last one that is meant.",
			type: "integer",
			minimum: 1
		},
		row: {
			description: "Number of the row, from 1, in tables without lines.",
			type: "integer",
			minimum: 1
		},
		row_group: {
			description: "Number of the Parquet row group, from 0.",
			type: "integer",
			minimum: 0
		}
	}
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "path" && key0 !== "line" && key0 !== "column" && key0 !== "end_column" && key0 !== "row" && key0 !== "row_group") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 == "string") {
				if (func2(data0) < 1) {
					let err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema27.properties.path,
						data: data0
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.path.type,
					parentSchema: schema27.properties.path,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema27.properties.line.type,
					parentSchema: schema27.properties.line,
					data: data1
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
				let err5 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema27.properties.line,
					data: data1
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema27.properties.column.type,
					parentSchema: schema27.properties.column,
					data: data2
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
				let err7 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema27.properties.column,
					data: data2
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.end_column !== void 0) {
			let data3 = data.end_column;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err8 = {
					instancePath: instancePath + "/end_column",
					schemaPath: "#/properties/end_column/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema27.properties.end_column.type,
					parentSchema: schema27.properties.end_column,
					data: data3
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
				let err9 = {
					instancePath: instancePath + "/end_column",
					schemaPath: "#/properties/end_column/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema27.properties.end_column,
					data: data3
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.row !== void 0) {
			let data4 = data.row;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err10 = {
					instancePath: instancePath + "/row",
					schemaPath: "#/properties/row/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema27.properties.row.type,
					parentSchema: schema27.properties.row,
					data: data4
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
				let err11 = {
					instancePath: instancePath + "/row",
					schemaPath: "#/properties/row/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema27.properties.row,
					data: data4
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.row_group !== void 0) {
			let data5 = data.row_group;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
				let err12 = {
					instancePath: instancePath + "/row_group",
					schemaPath: "#/properties/row_group/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema27.properties.row_group.type,
					parentSchema: schema27.properties.row_group,
					data: data5
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
			if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
				let err13 = {
					instancePath: instancePath + "/row_group",
					schemaPath: "#/properties/row_group/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema27.properties.row_group,
					data: data5
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
	} else {
		let err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema28 = {
	description: "One failing value, where it stands, and how often when it stands for several.",
	type: "object",
	additionalProperties: !1,
	required: [],
	properties: {
		value: {
			description: "Text as it stands in the file; absent when the value is null or its column is redacted.",
			type: "string"
		},
		redacted: {
			description: "Whether the column stands under `redact:`; then `value` is absent.",
			type: "boolean"
		},
		location: {
			description: "Where the value stands.",
			$ref: "#/$defs/location"
		},
		count: {
			description: "Number of rows that this sample stands for.",
			type: "integer",
			minimum: 1
		},
		note: {
			description: "What the other side holds, e.g. the expected word.",
			type: "string"
		}
	}
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "value" && key0 !== "redacted" && key0 !== "location" && key0 !== "count" && key0 !== "note") {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema28,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (typeof data0 != "string") {
				let err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema28.properties.value.type,
					parentSchema: schema28.properties.value,
					data: data0
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.redacted !== void 0) {
			let data1 = data.redacted;
			if (typeof data1 != "boolean") {
				let err2 = {
					instancePath: instancePath + "/redacted",
					schemaPath: "#/properties/redacted/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema28.properties.redacted.type,
					parentSchema: schema28.properties.redacted,
					data: data1
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.location !== void 0 && (validate68(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.count !== void 0) {
			let data3 = data.count;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema28.properties.count.type,
					parentSchema: schema28.properties.count,
					data: data3
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
				let err4 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					},
					message: "must be >= 1",
					schema: 1,
					parentSchema: schema28.properties.count,
					data: data3
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.note !== void 0) {
			let data4 = data.note;
			if (typeof data4 != "string") {
				let err5 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema28.properties.note.type,
					parentSchema: schema28.properties.note,
					data: data4
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.title === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.subject === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.verdict === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.severity === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.message === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.locations === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "locations" },
				message: "must have required property 'locations'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.samples === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "samples" },
				message: "must have required property 'samples'",
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		for (let key0 in data) if (!func1.call(schema26.properties, key0)) {
			let err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 == "string") {
				if (func2(data0) < 1) {
					let err9 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26.properties.rule,
						data: data0
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.rule.type,
					parentSchema: schema26.properties.rule,
					data: data0
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 != "string") {
				let err11 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.title.type,
					parentSchema: schema26.properties.title,
					data: data1
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.subject !== void 0) {
			let data2 = data.subject;
			if (typeof data2 != "string") {
				let err12 = {
					instancePath: instancePath + "/subject",
					schemaPath: "#/properties/subject/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.subject.type,
					parentSchema: schema26.properties.subject,
					data: data2
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.verdict !== void 0 && (validate53(data.verdict, {
			instancePath: instancePath + "/verdict",
			parentData: data,
			parentDataProperty: "verdict",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.severity !== void 0) {
			let data4 = data.severity;
			if (data4 !== "error" && data4 !== "warn") {
				let err13 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema26.properties.severity.enum,
					parentSchema: schema26.properties.severity,
					data: data4
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.message !== void 0) {
			let data5 = data.message;
			if (typeof data5 == "string") {
				if (func2(data5) < 1) {
					let err14 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema26.properties.message,
						data: data5
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
			} else {
				let err15 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.message.type,
					parentSchema: schema26.properties.message,
					data: data5
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.hint !== void 0) {
			let data6 = data.hint;
			if (typeof data6 != "string") {
				let err16 = {
					instancePath: instancePath + "/hint",
					schemaPath: "#/properties/hint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.hint.type,
					parentSchema: schema26.properties.hint,
					data: data6
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.estimate !== void 0) {
			let data7 = data.estimate;
			if (!(typeof data7 == "number" && isFinite(data7))) {
				let err17 = {
					instancePath: instancePath + "/estimate",
					schemaPath: "#/properties/estimate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.estimate.type,
					parentSchema: schema26.properties.estimate,
					data: data7
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.interval !== void 0) {
			let data8 = data.interval;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.low === void 0) {
					let err18 = {
						instancePath: instancePath + "/interval",
						schemaPath: "#/properties/interval/required",
						keyword: "required",
						params: { missingProperty: "low" },
						message: "must have required property 'low'",
						schema: schema26.properties.interval.required,
						parentSchema: schema26.properties.interval,
						data: data8
					};
					vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
				}
				if (data8.high === void 0) {
					let err19 = {
						instancePath: instancePath + "/interval",
						schemaPath: "#/properties/interval/required",
						keyword: "required",
						params: { missingProperty: "high" },
						message: "must have required property 'high'",
						schema: schema26.properties.interval.required,
						parentSchema: schema26.properties.interval,
						data: data8
					};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				if (data8.level === void 0) {
					let err20 = {
						instancePath: instancePath + "/interval",
						schemaPath: "#/properties/interval/required",
						keyword: "required",
						params: { missingProperty: "level" },
						message: "must have required property 'level'",
						schema: schema26.properties.interval.required,
						parentSchema: schema26.properties.interval,
						data: data8
					};
					vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
				}
				if (data8.method === void 0) {
					let err21 = {
						instancePath: instancePath + "/interval",
						schemaPath: "#/properties/interval/required",
						keyword: "required",
						params: { missingProperty: "method" },
						message: "must have required property 'method'",
						schema: schema26.properties.interval.required,
						parentSchema: schema26.properties.interval,
						data: data8
					};
					vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
				}
				for (let key1 in data8) if (key1 !== "low" && key1 !== "high" && key1 !== "level" && key1 !== "method") {
					let err22 = {
						instancePath: instancePath + "/interval",
						schemaPath: "#/properties/interval/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema26.properties.interval,
						data: data8
					};
					vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
				}
				if (data8.low !== void 0) {
					let data9 = data8.low;
					if (!(typeof data9 == "number" && isFinite(data9))) {
						let err23 = {
							instancePath: instancePath + "/interval/low",
							schemaPath: "#/properties/interval/properties/low/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema26.properties.interval.properties.low.type,
							parentSchema: schema26.properties.interval.properties.low,
							data: data9
						};
						vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
					}
				}
				if (data8.high !== void 0) {
					let data10 = data8.high;
					if (!(typeof data10 == "number" && isFinite(data10))) {
						let err24 = {
							instancePath: instancePath + "/interval/high",
							schemaPath: "#/properties/interval/properties/high/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema26.properties.interval.properties.high.type,
							parentSchema: schema26.properties.interval.properties.high,
							data: data10
						};
						vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
					}
				}
				if (data8.level !== void 0) {
					let data11 = data8.level;
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 >= 1 || isNaN(data11)) {
							let err25 = {
								instancePath: instancePath + "/interval/level",
								schemaPath: "#/properties/interval/properties/level/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1",
								schema: 1,
								parentSchema: schema26.properties.interval.properties.level,
								data: data11
							};
							vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
						}
						if (data11 <= 0 || isNaN(data11)) {
							let err26 = {
								instancePath: instancePath + "/interval/level",
								schemaPath: "#/properties/interval/properties/level/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema26.properties.interval.properties.level,
								data: data11
							};
							vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
						}
					} else {
						let err27 = {
							instancePath: instancePath + "/interval/level",
							schemaPath: "#/properties/interval/properties/level/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema26.properties.interval.properties.level.type,
							parentSchema: schema26.properties.interval.properties.level,
							data: data11
						};
						vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
					}
				}
				if (data8.method !== void 0) {
					let data12 = data8.method;
					if (typeof data12 != "string") {
						let err28 = {
							instancePath: instancePath + "/interval/method",
							schemaPath: "#/properties/interval/properties/method/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema26.properties.interval.properties.method.type,
							parentSchema: schema26.properties.interval.properties.method,
							data: data12
						};
						vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
					}
				}
			} else {
				let err29 = {
					instancePath: instancePath + "/interval",
					schemaPath: "#/properties/interval/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema26.properties.interval.type,
					parentSchema: schema26.properties.interval,
					data: data8
				};
				vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
			}
		}
		if (data.n !== void 0) {
			let data13 = data.n;
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					let err30 = {
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
						data: data13
					};
					vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
				}
			} else {
				let err31 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema26.properties.n.type,
					parentSchema: schema26.properties.n,
					data: data13
				};
				vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data14 = data.threshold;
			if (typeof data14 != "string") {
				let err32 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/properties/threshold/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.threshold.type,
					parentSchema: schema26.properties.threshold,
					data: data14
				};
				vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
			}
		}
		if (data.unit !== void 0) {
			let data15 = data.unit;
			if (typeof data15 != "string") {
				let err33 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.unit.type,
					parentSchema: schema26.properties.unit,
					data: data15
				};
				vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
			}
		}
		if (data.formula !== void 0) {
			let data16 = data.formula;
			if (typeof data16 != "string") {
				let err34 = {
					instancePath: instancePath + "/formula",
					schemaPath: "#/properties/formula/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.formula.type,
					parentSchema: schema26.properties.formula,
					data: data16
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
		if (data.locations !== void 0) {
			let data17 = data.locations;
			if (Array.isArray(data17)) {
				let len0 = data17.length;
				for (let i0 = 0; i0 < len0; i0++) validate68(data17[i0], {
					instancePath: instancePath + "/locations/" + i0,
					parentData: data17,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
			} else {
				let err35 = {
					instancePath: instancePath + "/locations",
					schemaPath: "#/properties/locations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema26.properties.locations.type,
					parentSchema: schema26.properties.locations,
					data: data17
				};
				vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
			}
		}
		if (data.samples !== void 0) {
			let data19 = data.samples;
			if (Array.isArray(data19)) {
				let len1 = data19.length;
				for (let i1 = 0; i1 < len1; i1++) validate70(data19[i1], {
					instancePath: instancePath + "/samples/" + i1,
					parentData: data19,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
			} else {
				let err36 = {
					instancePath: instancePath + "/samples",
					schemaPath: "#/properties/samples/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema26.properties.samples.type,
					parentSchema: schema26.properties.samples,
					data: data19
				};
				vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
			}
		}
		if (data.configuration !== void 0) {
			let data21 = data.configuration;
			if (!0 !== data21) {
				let err37 = {
					instancePath: instancePath + "/configuration",
					schemaPath: "#/properties/configuration/const",
					keyword: "const",
					params: { allowedValue: !0 },
					message: "must be equal to constant",
					schema: !0,
					parentSchema: schema26.properties.configuration,
					data: data21
				};
				vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
			}
		}
	} else {
		let err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
	}
	return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	description: "A table of texts about one subject.",
	type: "object",
	additionalProperties: !1,
	required: [
		"title",
		"columns",
		"rows"
	],
	properties: {
		title: {
			description: "E.g. `Metrics against the champion`.",
			type: "string"
		},
		folded: {
			description: "One click away in the comment.",
			type: "boolean"
		},
		findings: {
			description: "Every finding of the subject has its row in it, so that comment and summary show it in place of their lists.",
			const: !0
		},
		columns: {
			description: "One entry a column.",
			type: "array",
			minItems: 1,
			items: {
				description: "A column.",
				type: "object",
				additionalProperties: !1,
				required: ["name"],
				properties: {
					name: {
						description: "What stands above the column.",
						type: "string"
					},
					align: {
						description: "Numbers stand at the right.",
						const: "right"
					},
					sentences: {
						description: "Running text, in which names stand between backticks.",
						const: !0
					}
				}
			}
		},
		rows: {
			description: "Texts, one a column.",
			type: "array",
			items: {
				description: "One row.",
				type: "array",
				items: {
					description: "A cell; empty where there is nothing to say.",
					type: "string"
				}
			}
		},
		note: {
			description: "What was left out, and why.",
			type: "string"
		}
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.columns === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "columns" },
				message: "must have required property 'columns'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.rows === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'",
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "title" && key0 !== "folded" && key0 !== "findings" && key0 !== "columns" && key0 !== "rows" && key0 !== "note") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 != "string") {
				let err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.title.type,
					parentSchema: schema29.properties.title,
					data: data0
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.folded !== void 0) {
			let data1 = data.folded;
			if (typeof data1 != "boolean") {
				let err5 = {
					instancePath: instancePath + "/folded",
					schemaPath: "#/properties/folded/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema29.properties.folded.type,
					parentSchema: schema29.properties.folded,
					data: data1
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.findings !== void 0) {
			let data2 = data.findings;
			if (!0 !== data2) {
				let err6 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/const",
					keyword: "const",
					params: { allowedValue: !0 },
					message: "must be equal to constant",
					schema: !0,
					parentSchema: schema29.properties.findings,
					data: data2
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.columns !== void 0) {
			let data3 = data.columns;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					let err7 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema29.properties.columns,
						data: data3
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							let err8 = {
								instancePath: instancePath + "/columns/" + i0,
								schemaPath: "#/properties/columns/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema29.properties.columns.items.required,
								parentSchema: schema29.properties.columns.items,
								data: data4
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						for (let key1 in data4) if (key1 !== "name" && key1 !== "align" && key1 !== "sentences") {
							let err9 = {
								instancePath: instancePath + "/columns/" + i0,
								schemaPath: "#/properties/columns/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema29.properties.columns.items,
								data: data4
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
						if (data4.name !== void 0) {
							let data5 = data4.name;
							if (typeof data5 != "string") {
								let err10 = {
									instancePath: instancePath + "/columns/" + i0 + "/name",
									schemaPath: "#/properties/columns/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema29.properties.columns.items.properties.name.type,
									parentSchema: schema29.properties.columns.items.properties.name,
									data: data5
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
							}
						}
						if (data4.align !== void 0) {
							let data6 = data4.align;
							if (data6 !== "right") {
								let err11 = {
									instancePath: instancePath + "/columns/" + i0 + "/align",
									schemaPath: "#/properties/columns/items/properties/align/const",
									keyword: "const",
									params: { allowedValue: "right" },
									message: "must be equal to constant",
									schema: "right",
									parentSchema: schema29.properties.columns.items.properties.align,
									data: data6
								};
								vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
							}
						}
						if (data4.sentences !== void 0) {
							let data7 = data4.sentences;
							if (!0 !== data7) {
								let err12 = {
									instancePath: instancePath + "/columns/" + i0 + "/sentences",
									schemaPath: "#/properties/columns/items/properties/sentences/const",
									keyword: "const",
									params: { allowedValue: !0 },
									message: "must be equal to constant",
									schema: !0,
									parentSchema: schema29.properties.columns.items.properties.sentences,
									data: data7
								};
								vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
							}
						}
					} else {
						let err13 = {
							instancePath: instancePath + "/columns/" + i0,
							schemaPath: "#/properties/columns/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema29.properties.columns.items.type,
							parentSchema: schema29.properties.columns.items,
							data: data4
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				}
			} else {
				let err14 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema29.properties.columns.type,
					parentSchema: schema29.properties.columns,
					data: data3
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
		if (data.rows !== void 0) {
			let data8 = data.rows;
			if (Array.isArray(data8)) {
				let len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (Array.isArray(data9)) {
						let len2 = data9.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data10 = data9[i2];
							if (typeof data10 != "string") {
								let err15 = {
									instancePath: instancePath + "/rows/" + i1 + "/" + i2,
									schemaPath: "#/properties/rows/items/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema29.properties.rows.items.items.type,
									parentSchema: schema29.properties.rows.items.items,
									data: data10
								};
								vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
							}
						}
					} else {
						let err16 = {
							instancePath: instancePath + "/rows/" + i1,
							schemaPath: "#/properties/rows/items/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema29.properties.rows.items.type,
							parentSchema: schema29.properties.rows.items,
							data: data9
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
				}
			} else {
				let err17 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema29.properties.rows.type,
					parentSchema: schema29.properties.rows,
					data: data8
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.note !== void 0) {
			let data11 = data.note;
			if (typeof data11 != "string") {
				let err18 = {
					instancePath: instancePath + "/note",
					schemaPath: "#/properties/note/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.note.type,
					parentSchema: schema29.properties.note,
					data: data11
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
	} else {
		let err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
	}
	return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema30 = {
	description: "Nodes and arrows: data, code, run, model, gate, deployment.",
	type: "object",
	additionalProperties: !1,
	required: [
		"title",
		"nodes",
		"edges"
	],
	properties: {
		title: {
			description: "What is drawn.",
			type: "string"
		},
		nodes: {
			description: "What there is.",
			type: "array",
			items: {
				description: "A node.",
				type: "object",
				additionalProperties: !1,
				required: [
					"id",
					"kind",
					"label"
				],
				properties: {
					id: {
						description: "Unique in the graph.",
						type: "string"
					},
					kind: {
						description: "`data`, `code`, `run`, `model`, `gate` or `deployment`.",
						type: "string"
					},
					label: {
						description: "What is written on it.",
						type: "string"
					}
				}
			}
		},
		edges: {
			description: "What came from what.",
			type: "array",
			items: {
				description: "An arrow.",
				type: "object",
				additionalProperties: !1,
				required: ["from", "to"],
				properties: {
					from: {
						description: "Id of the node that it starts at.",
						type: "string"
					},
					to: {
						description: "Id of the node that it points to.",
						type: "string"
					},
					label: {
						description: "What is written on it.",
						type: "string"
					}
				}
			}
		}
	}
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.nodes === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nodes" },
				message: "must have required property 'nodes'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.edges === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "edges" },
				message: "must have required property 'edges'",
				schema: schema30.required,
				parentSchema: schema30,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "title" && key0 !== "nodes" && key0 !== "edges") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema30,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 != "string") {
				let err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema30.properties.title.type,
					parentSchema: schema30.properties.title,
					data: data0
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.nodes !== void 0) {
			let data1 = data.nodes;
			if (Array.isArray(data1)) {
				let len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							let err5 = {
								instancePath: instancePath + "/nodes/" + i0,
								schemaPath: "#/properties/nodes/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema30.properties.nodes.items.required,
								parentSchema: schema30.properties.nodes.items,
								data: data2
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
						if (data2.kind === void 0) {
							let err6 = {
								instancePath: instancePath + "/nodes/" + i0,
								schemaPath: "#/properties/nodes/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'",
								schema: schema30.properties.nodes.items.required,
								parentSchema: schema30.properties.nodes.items,
								data: data2
							};
							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
						}
						if (data2.label === void 0) {
							let err7 = {
								instancePath: instancePath + "/nodes/" + i0,
								schemaPath: "#/properties/nodes/items/required",
								keyword: "required",
								params: { missingProperty: "label" },
								message: "must have required property 'label'",
								schema: schema30.properties.nodes.items.required,
								parentSchema: schema30.properties.nodes.items,
								data: data2
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
						for (let key1 in data2) if (key1 !== "id" && key1 !== "kind" && key1 !== "label") {
							let err8 = {
								instancePath: instancePath + "/nodes/" + i0,
								schemaPath: "#/properties/nodes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema30.properties.nodes.items,
								data: data2
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (typeof data3 != "string") {
								let err9 = {
									instancePath: instancePath + "/nodes/" + i0 + "/id",
									schemaPath: "#/properties/nodes/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema30.properties.nodes.items.properties.id.type,
									parentSchema: schema30.properties.nodes.items.properties.id,
									data: data3
								};
								vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
							}
						}
						if (data2.kind !== void 0) {
							let data4 = data2.kind;
							if (typeof data4 != "string") {
								let err10 = {
									instancePath: instancePath + "/nodes/" + i0 + "/kind",
									schemaPath: "#/properties/nodes/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema30.properties.nodes.items.properties.kind.type,
									parentSchema: schema30.properties.nodes.items.properties.kind,
									data: data4
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
							}
						}
						if (data2.label !== void 0) {
							let data5 = data2.label;
							if (typeof data5 != "string") {
								let err11 = {
									instancePath: instancePath + "/nodes/" + i0 + "/label",
									schemaPath: "#/properties/nodes/items/properties/label/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema30.properties.nodes.items.properties.label.type,
									parentSchema: schema30.properties.nodes.items.properties.label,
									data: data5
								};
								vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
							}
						}
					} else {
						let err12 = {
							instancePath: instancePath + "/nodes/" + i0,
							schemaPath: "#/properties/nodes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema30.properties.nodes.items.type,
							parentSchema: schema30.properties.nodes.items,
							data: data2
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/nodes",
					schemaPath: "#/properties/nodes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema30.properties.nodes.type,
					parentSchema: schema30.properties.nodes,
					data: data1
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.edges !== void 0) {
			let data6 = data.edges;
			if (Array.isArray(data6)) {
				let len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.from === void 0) {
							let err14 = {
								instancePath: instancePath + "/edges/" + i1,
								schemaPath: "#/properties/edges/items/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'",
								schema: schema30.properties.edges.items.required,
								parentSchema: schema30.properties.edges.items,
								data: data7
							};
							vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
						}
						if (data7.to === void 0) {
							let err15 = {
								instancePath: instancePath + "/edges/" + i1,
								schemaPath: "#/properties/edges/items/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'",
								schema: schema30.properties.edges.items.required,
								parentSchema: schema30.properties.edges.items,
								data: data7
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
						for (let key2 in data7) if (key2 !== "from" && key2 !== "to" && key2 !== "label") {
							let err16 = {
								instancePath: instancePath + "/edges/" + i1,
								schemaPath: "#/properties/edges/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema30.properties.edges.items,
								data: data7
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
						if (data7.from !== void 0) {
							let data8 = data7.from;
							if (typeof data8 != "string") {
								let err17 = {
									instancePath: instancePath + "/edges/" + i1 + "/from",
									schemaPath: "#/properties/edges/items/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema30.properties.edges.items.properties.from.type,
									parentSchema: schema30.properties.edges.items.properties.from,
									data: data8
								};
								vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
							}
						}
						if (data7.to !== void 0) {
							let data9 = data7.to;
							if (typeof data9 != "string") {
								let err18 = {
									instancePath: instancePath + "/edges/" + i1 + "/to",
									schemaPath: "#/properties/edges/items/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema30.properties.edges.items.properties.to.type,
									parentSchema: schema30.properties.edges.items.properties.to,
									data: data9
								};
								vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
							}
						}
						if (data7.label !== void 0) {
							let data10 = data7.label;
							if (typeof data10 != "string") {
								let err19 = {
									instancePath: instancePath + "/edges/" + i1 + "/label",
									schemaPath: "#/properties/edges/items/properties/label/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema30.properties.edges.items.properties.label.type,
									parentSchema: schema30.properties.edges.items.properties.label,
									data: data10
								};
								vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
							}
						}
					} else {
						let err20 = {
							instancePath: instancePath + "/edges/" + i1,
							schemaPath: "#/properties/edges/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema30.properties.edges.items.type,
							parentSchema: schema30.properties.edges.items,
							data: data7
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/edges",
					schemaPath: "#/properties/edges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema30.properties.edges.type,
					parentSchema: schema30.properties.edges,
					data: data6
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
		}
	} else {
		let err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
	}
	return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.verdict === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.evidence === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" },
				message: "must have required property 'evidence'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.findings === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.notes === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'",
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (!func1.call(schema24.properties, key0)) {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 != "string") {
				let err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema24.properties.name.type,
					parentSchema: schema24.properties.name,
					data: data0
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.verdict !== void 0 && (validate53(data.verdict, {
			instancePath: instancePath + "/verdict",
			parentData: data,
			parentDataProperty: "verdict",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.headline !== void 0) {
			let data2 = data.headline;
			if (typeof data2 != "string") {
				let err7 = {
					instancePath: instancePath + "/headline",
					schemaPath: "#/properties/headline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema24.properties.headline.type,
					parentSchema: schema24.properties.headline,
					data: data2
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.inconclusive_blocks !== void 0) {
			let data3 = data.inconclusive_blocks;
			if (!0 !== data3) {
				let err8 = {
					instancePath: instancePath + "/inconclusive_blocks",
					schemaPath: "#/properties/inconclusive_blocks/const",
					keyword: "const",
					params: { allowedValue: !0 },
					message: "must be equal to constant",
					schema: !0,
					parentSchema: schema24.properties.inconclusive_blocks,
					data: data3
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data4 = data.evidence;
			if (Array.isArray(data4)) {
				let len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) validate64(data4[i0], {
					instancePath: instancePath + "/evidence/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
			} else {
				let err9 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema24.properties.evidence.type,
					parentSchema: schema24.properties.evidence,
					data: data4
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.findings !== void 0) {
			let data6 = data.findings;
			if (Array.isArray(data6)) {
				let len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) validate66(data6[i1], {
					instancePath: instancePath + "/findings/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
			} else {
				let err10 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema24.properties.findings.type,
					parentSchema: schema24.properties.findings,
					data: data6
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.notes !== void 0) {
			let data8 = data.notes;
			if (Array.isArray(data8)) {
				let len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 != "string") {
						let err11 = {
							instancePath: instancePath + "/notes/" + i2,
							schemaPath: "#/properties/notes/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.notes.items.type,
							parentSchema: schema24.properties.notes.items,
							data: data9
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema24.properties.notes.type,
					parentSchema: schema24.properties.notes,
					data: data8
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.tables !== void 0) {
			let data10 = data.tables;
			if (Array.isArray(data10)) {
				let len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) validate74(data10[i3], {
					instancePath: instancePath + "/tables/" + i3,
					parentData: data10,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
			} else {
				let err13 = {
					instancePath: instancePath + "/tables",
					schemaPath: "#/properties/tables/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema24.properties.tables.type,
					parentSchema: schema24.properties.tables,
					data: data10
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		data.graph !== void 0 && (validate76(data.graph, {
			instancePath: instancePath + "/graph",
			parentData: data,
			parentDataProperty: "graph",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
	} else {
		let err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema31 = {
	description: "What became of the records of this run.",
	type: "object",
	additionalProperties: !1,
	required: [
		"records",
		"outcome",
		"sentence"
	],
	properties: {
		records: {
			description: "Ids of the records.",
			type: "array",
			items: {
				description: "SHA-256 of the record's canonical JSON.",
				type: "string",
				pattern: "^[0-9a-f]{64}$"
			}
		},
		outcome: {
			description: "`appended`; `kept`: in the artifact only, until the trusted second stage or a person appends it; `failed`.",
			enum: [
				"appended",
				"kept",
				"failed"
			]
		},
		sentence: {
			description: "Where they are, and what to do when they are not in the ledger.",
			type: "string"
		},
		commit: {
			description: "Commit of the ledger's branch after appending.",
			type: "string"
		},
		anchors: {
			description: "Per model the SHA-256 of its newest chain entry, against which a deleted newest record can be seen.",
			type: "object",
			additionalProperties: {
				description: "The anchor.",
				type: "string",
				pattern: "^[0-9a-f]{64}$"
			}
		}
	}
}, pattern5 = RegExp("^[0-9a-f]{64}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.records === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" },
				message: "must have required property 'records'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.outcome === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.sentence === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sentence" },
				message: "must have required property 'sentence'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (key0 !== "records" && key0 !== "outcome" && key0 !== "sentence" && key0 !== "commit" && key0 !== "anchors") {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.records !== void 0) {
			let data0 = data.records;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 == "string") {
						if (!pattern5.test(data1)) {
							let err4 = {
								instancePath: instancePath + "/records/" + i0,
								schemaPath: "#/properties/records/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\"",
								schema: "^[0-9a-f]{64}$",
								parentSchema: schema31.properties.records.items,
								data: data1
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
					} else {
						let err5 = {
							instancePath: instancePath + "/records/" + i0,
							schemaPath: "#/properties/records/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.records.items.type,
							parentSchema: schema31.properties.records.items,
							data: data1
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.records.type,
					parentSchema: schema31.properties.records,
					data: data0
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data2 = data.outcome;
			if (data2 !== "appended" && data2 !== "kept" && data2 !== "failed") {
				let err7 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.outcome.enum },
					message: "must be equal to one of the allowed values",
					schema: schema31.properties.outcome.enum,
					parentSchema: schema31.properties.outcome,
					data: data2
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.sentence !== void 0) {
			let data3 = data.sentence;
			if (typeof data3 != "string") {
				let err8 = {
					instancePath: instancePath + "/sentence",
					schemaPath: "#/properties/sentence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.sentence.type,
					parentSchema: schema31.properties.sentence,
					data: data3
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.commit !== void 0) {
			let data4 = data.commit;
			if (typeof data4 != "string") {
				let err9 = {
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.commit.type,
					parentSchema: schema31.properties.commit,
					data: data4
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.anchors !== void 0) {
			let data5 = data.anchors;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (let key1 in data5) {
				let data6 = data5[key1];
				if (typeof data6 == "string") {
					if (!pattern5.test(data6)) {
						let err10 = {
							instancePath: instancePath + "/anchors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/anchors/additionalProperties/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" },
							message: "must match pattern \"^[0-9a-f]{64}$\"",
							schema: "^[0-9a-f]{64}$",
							parentSchema: schema31.properties.anchors.additionalProperties,
							data: data6
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
				} else {
					let err11 = {
						instancePath: instancePath + "/anchors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/anchors/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema31.properties.anchors.additionalProperties.type,
						parentSchema: schema31.properties.anchors.additionalProperties,
						data: data6
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
			}
			else {
				let err12 = {
					instancePath: instancePath + "/anchors",
					schemaPath: "#/properties/anchors/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.anchors.type,
					parentSchema: schema31.properties.anchors,
					data: data5
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
	} else {
		let err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
	}
	return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const formats0 = require_formats().fullFormats["date-time"];
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.report === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "report" },
				message: "must have required property 'report'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.action === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" },
				message: "must have required property 'action'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.verdict === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.mode === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mode" },
				message: "must have required property 'mode'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.blocking === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blocking" },
				message: "must have required property 'blocking'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.counts === void 0) {
			let err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.run === void 0) {
			let err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		}
		if (data.policy === void 0) {
			let err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				message: "must have required property 'policy'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.subjects === void 0) {
			let err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subjects" },
				message: "must have required property 'subjects'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
		}
		if (data.notes === void 0) {
			let err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "notes" },
				message: "must have required property 'notes'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
		}
		if (data.timings_ms === void 0) {
			let err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "timings_ms" },
				message: "must have required property 'timings_ms'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
		}
		if (data.versions === void 0) {
			let err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versions" },
				message: "must have required property 'versions'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
		}
		if (data.created_at === void 0) {
			let err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "created_at" },
				message: "must have required property 'created_at'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
		}
		for (let key0 in data) if (!func1.call(schema19.properties, key0)) {
			let err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
		}
		if (data.report !== void 0) {
			let data0 = data.report;
			if (data0 !== 1) {
				let err14 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema19.properties.report,
					data: data0
				};
				vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
			}
		}
		if (data.action !== void 0) {
			let data1 = data.action;
			if (typeof data1 == "string") {
				if (func2(data1) < 1) {
					let err15 = {
						instancePath: instancePath + "/action",
						schemaPath: "#/properties/action/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema19.properties.action,
						data: data1
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.action.type,
					parentSchema: schema19.properties.action,
					data: data1
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.verdict !== void 0 && (validate53(data.verdict, {
			instancePath: instancePath + "/verdict",
			parentData: data,
			parentDataProperty: "verdict",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.mode !== void 0) {
			let data3 = data.mode;
			if (data3 !== "enforce" && data3 !== "warn" && data3 !== "observe") {
				let err17 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.mode.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.mode.enum,
					parentSchema: schema19.properties.mode,
					data: data3
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
		}
		if (data.blocking !== void 0) {
			let data4 = data.blocking;
			if (typeof data4 != "boolean") {
				let err18 = {
					instancePath: instancePath + "/blocking",
					schemaPath: "#/properties/blocking/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema19.properties.blocking.type,
					parentSchema: schema19.properties.blocking,
					data: data4
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
		if (data.counts !== void 0 && (validate55(data.counts, {
			instancePath: instancePath + "/counts",
			parentData: data,
			parentDataProperty: "counts",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.run !== void 0 && (validate57(data.run, {
			instancePath: instancePath + "/run",
			parentData: data,
			parentDataProperty: "run",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.policy !== void 0 && (validate59(data.policy, {
			instancePath: instancePath + "/policy",
			parentData: data,
			parentDataProperty: "policy",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.subjects !== void 0) {
			let data8 = data.subjects;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate62(data8[i0], {
					instancePath: instancePath + "/subjects/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
			} else {
				let err19 = {
					instancePath: instancePath + "/subjects",
					schemaPath: "#/properties/subjects/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.subjects.type,
					parentSchema: schema19.properties.subjects,
					data: data8
				};
				vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
			}
		}
		if (data.ledger !== void 0 && (validate79(data.ledger, {
			instancePath: instancePath + "/ledger",
			parentData: data,
			parentDataProperty: "ledger",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.notes !== void 0) {
			let data11 = data.notes;
			if (Array.isArray(data11)) {
				let len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (typeof data12 != "string") {
						let err20 = {
							instancePath: instancePath + "/notes/" + i1,
							schemaPath: "#/properties/notes/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.notes.items.type,
							parentSchema: schema19.properties.notes.items,
							data: data12
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
				}
			} else {
				let err21 = {
					instancePath: instancePath + "/notes",
					schemaPath: "#/properties/notes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.notes.type,
					parentSchema: schema19.properties.notes,
					data: data11
				};
				vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
			}
		}
		if (data.timings_ms !== void 0) {
			let data13 = data.timings_ms;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) for (let key1 in data13) {
				let data14 = data13[key1];
				if (typeof data14 == "number" && isFinite(data14)) {
					if (data14 < 0 || isNaN(data14)) {
						let err22 = {
							instancePath: instancePath + "/timings_ms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/timings_ms/additionalProperties/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema19.properties.timings_ms.additionalProperties,
							data: data14
						};
						vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
					}
				} else {
					let err23 = {
						instancePath: instancePath + "/timings_ms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/timings_ms/additionalProperties/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number",
						schema: schema19.properties.timings_ms.additionalProperties.type,
						parentSchema: schema19.properties.timings_ms.additionalProperties,
						data: data14
					};
					vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
				}
			}
			else {
				let err24 = {
					instancePath: instancePath + "/timings_ms",
					schemaPath: "#/properties/timings_ms/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.timings_ms.type,
					parentSchema: schema19.properties.timings_ms,
					data: data13
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
		}
		if (data.versions !== void 0) {
			let data15 = data.versions;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) for (let key2 in data15) {
				let data16 = data15[key2];
				if (typeof data16 != "string") {
					let err25 = {
						instancePath: instancePath + "/versions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/versions/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema19.properties.versions.additionalProperties.type,
						parentSchema: schema19.properties.versions.additionalProperties,
						data: data16
					};
					vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
				}
			}
			else {
				let err26 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/properties/versions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.versions.type,
					parentSchema: schema19.properties.versions,
					data: data15
				};
				vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
			}
		}
		if (data.created_at !== void 0) {
			let data17 = data.created_at;
			if (typeof data17 == "string") {
				if (!formats0.validate(data17)) {
					let err27 = {
						instancePath: instancePath + "/created_at",
						schemaPath: "#/properties/created_at/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\"",
						schema: "date-time",
						parentSchema: schema19.properties.created_at,
						data: data17
					};
					vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
				}
			} else {
				let err28 = {
					instancePath: instancePath + "/created_at",
					schemaPath: "#/properties/created_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.created_at.type,
					parentSchema: schema19.properties.created_at,
					data: data17
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
	} else {
		let err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
	}
	return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
export { validate as t };
