import { n as sha256Hex } from "./digest.js";
import { t as readYamlDocument } from "./yaml-document.js";
import { t as locatedFault } from "./located-fault.js";
import { i as strptimeFault, n as readDate, r as readTimestamp, t as isKnownZone } from "./temporal-text.js";
import { t as didYouMean } from "./suggestion.js";
import { basename, extname } from "node:path";
var require_ucs2length = ((cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports))(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) == 56320 && pos++);
		return length;
	}
	exports.default = ucs2length, ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const validate = validate52, schema19 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "gatewright data contract",
	description: "What a table must be for a pull request to pass. Meaning of every key: docs/contract.md.",
	type: "object",
	additionalProperties: !1,
	required: ["contract", "data"],
	properties: {
		contract: {
			description: "Version of this form.",
			const: 1
		},
		name: {
			description: "Name of the data set in every report; the file's name when absent.",
			type: "string",
			minLength: 1,
			maxLength: 200
		},
		description: {
			description: "What the data set is, for people.",
			type: "string"
		},
		data: {
			description: "Where the table is and how it is written. Nothing is guessed from the content.",
			type: "object",
			additionalProperties: !1,
			required: ["path"],
			properties: {
				path: {
					$ref: "#/$defs/names",
					description: "Paths, directories or globs, relative to the working directory."
				},
				format: {
					description: "csv, tsv, jsonl or parquet; from the file's extension when absent.",
					enum: [
						"csv",
						"tsv",
						"jsonl",
						"parquet"
					]
				},
				delimiter: {
					$ref: "#/$defs/character",
					description: "Sign between fields; a comma, for .tsv a tab."
				},
				quote: {
					description: "Sign around fields; a double quote. Empty: none, so that quotes are signs like others.",
					type: "string",
					maxLength: 1,
					"x-sentence": "must be exactly one character, or empty for none"
				},
				escape: {
					$ref: "#/$defs/character",
					description: "Sign before a quote inside a quoted field; the quote itself when absent."
				},
				header: {
					description: "False: the file has no header line and columns names its columns.",
					type: "boolean"
				},
				encoding: {
					description: "utf-8 (default), latin-1 or utf-16.",
					enum: [
						"utf-8",
						"latin-1",
						"utf-16"
					]
				},
				decimal: {
					description: "Decimal sign of numbers; a point when absent.",
					enum: [".", ","]
				},
				skip_lines: {
					description: "Number of lines before the header that are not part of the table.",
					type: "integer",
					minimum: 0
				},
				columns: {
					description: "Names of the columns of a file without a header, in order.",
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: {
						type: "string",
						minLength: 1
					}
				},
				missing: {
					description: "Texts that mean null in every column. An empty unquoted field of a CSV file is null too, unless the list is empty.",
					type: "array",
					uniqueItems: !0,
					items: { type: "string" }
				},
				hive: {
					description: "True: key=value directories become columns.",
					type: "boolean"
				}
			}
		},
		key: {
			$ref: "#/$defs/names",
			description: "Columns whose values together must be unique and not null."
		},
		rows: {
			description: "Bounds on the number of rows. Without it an empty table fails.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				min: {
					description: "Least number of rows; 1 when absent, 0 allows an empty table.",
					type: "integer",
					minimum: 0
				},
				max: {
					description: "Greatest number of rows.",
					type: "integer",
					minimum: 0
				},
				severity: {
					$ref: "#/$defs/severityWord",
					description: "error (default) or warn. An empty table is an error in any case unless min is 0."
				}
			}
		},
		columns: {
			description: "The columns, by name, in the order of the file.",
			type: "object",
			additionalProperties: { $ref: "#/$defs/column" },
			propertyNames: { minLength: 1 }
		},
		column_order: {
			description: "True: the columns must stand in the file in the order of this contract.",
			type: "boolean"
		},
		extra_columns: {
			description: "What a column that the contract does not declare gives: error, warn (default) or ignore.",
			enum: [
				"error",
				"warn",
				"ignore"
			]
		},
		duplicate_rows: {
			$ref: "#/$defs/share",
			description: "Largest share of rows that repeat an earlier row in every column."
		},
		rules: {
			description: "Checks with a name, a condition, groups or a severity of their own, and checks over several columns.",
			type: "array",
			items: { $ref: "#/$defs/rule" }
		},
		report: {
			description: "What the report may show.",
			type: "object",
			additionalProperties: !1,
			properties: {
				sample_rows: {
					description: "Greatest number of failing rows shown for a finding; 10 when absent.",
					type: "integer",
					minimum: 0,
					maximum: 100
				},
				redact: {
					$ref: "#/$defs/names",
					description: "Columns whose values appear nowhere: not in messages, samples, annotations or files."
				}
			}
		}
	},
	$defs: {
		names: {
			description: "One name, or a list of names.",
			type: ["string", "array"],
			minLength: 1,
			minItems: 1,
			uniqueItems: !0,
			items: {
				type: "string",
				minLength: 1
			},
			"x-sentence": "must be one name, or a list of different names"
		},
		share: {
			description: "A limit on a share of rows: '<1%', '<=0.5%', or 0.",
			type: ["string", "integer"],
			pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
			minimum: 0,
			maximum: 0,
			examples: [
				"<1%",
				"<=0.5%",
				0
			],
			"x-sentence": "must be a share such as '<1%' or '<=0.5%' (in quotes), or 0"
		},
		duration: {
			description: "A number with its unit: s, m, h or d.",
			type: "string",
			pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$",
			examples: [
				"48h",
				"7d",
				"30m",
				"90s"
			],
			"x-sentence": "must be a duration such as 48h, 7d, 30m or 90s"
		},
		range: {
			description: "[low, high], both inclusive; null leaves an end open.",
			type: "array",
			minItems: 2,
			maxItems: 2,
			items: { type: ["number", "null"] },
			examples: [[50, 56], [null, 10]],
			"x-sentence": "must be a range [low, high]; null leaves an end open"
		},
		bound: {
			description: "A number, or an ISO 8601 text for dates and timestamps.",
			type: ["number", "string"],
			minLength: 1,
			"x-sentence": "must be a number, or an ISO 8601 text for dates and timestamps"
		},
		values: {
			description: "A list of values of the column's type.",
			type: "array",
			items: { type: [
				"string",
				"number",
				"boolean"
			] },
			uniqueItems: !0,
			"x-sentence": "must be a list of different texts, numbers or booleans"
		},
		severityWord: {
			description: "What it gives when it does not hold: error blocks, warn does not.",
			enum: ["error", "warn"]
		},
		character: {
			type: "string",
			minLength: 1,
			maxLength: 1,
			"x-sentence": "must be exactly one character"
		},
		column: {
			description: "What is expected of one column.",
			type: "object",
			additionalProperties: !1,
			properties: {
				description: {
					description: "What the column means, for people.",
					type: "string"
				},
				type: {
					description: "Logical type. Text files are checked by the form of each value, Parquet by its physical type.",
					enum: [
						"string",
						"integer",
						"number",
						"boolean",
						"date",
						"timestamp"
					]
				},
				role: {
					description: "What the column is to the model.",
					enum: [
						"feature",
						"label",
						"prediction",
						"score",
						"id",
						"group",
						"weight",
						"time"
					]
				},
				optional: {
					description: "True: the column may be absent from the data; its checks are skipped then.",
					type: "boolean"
				},
				missing: {
					description: "Texts that mean null in this column, in place of the file's. An empty field of a CSV file is null too, unless the list is empty.",
					type: "array",
					uniqueItems: !0,
					items: { type: "string" }
				},
				trim: {
					description: "True: spaces around a value are dropped before anything else.",
					type: "boolean"
				},
				zone: {
					description: "What a timestamp without an offset means: none, UTC, or an IANA name such as Europe/Paris. An offset is required when absent.",
					type: "string",
					minLength: 1
				},
				words: {
					description: "The words for true and false, in place of true and false in any case.",
					type: "object",
					additionalProperties: !1,
					required: ["true", "false"],
					properties: {
						true: {
							description: "Words that mean true.",
							type: "array",
							minItems: 1,
							uniqueItems: !0,
							items: { type: "string" }
						},
						false: {
							description: "Words that mean false.",
							type: "array",
							minItems: 1,
							uniqueItems: !0,
							items: { type: "string" }
						}
					}
				},
				decimal: {
					description: "Decimal sign of this column, in place of the file's.",
					enum: [".", ","]
				},
				required: {
					description: "True: no value may be null.",
					type: "boolean"
				},
				nulls: {
					description: "Largest share of null values: '<1%', '<=0.5%' or 0.",
					$ref: "#/$defs/share"
				},
				minimum: {
					description: "Smallest allowed value; the value itself is allowed.",
					$ref: "#/$defs/bound"
				},
				maximum: {
					description: "Largest allowed value; the value itself is allowed.",
					$ref: "#/$defs/bound"
				},
				exclusive_minimum: {
					description: "Every value must be greater than this.",
					$ref: "#/$defs/bound"
				},
				exclusive_maximum: {
					description: "Every value must be less than this.",
					$ref: "#/$defs/bound"
				},
				enum: {
					description: "The allowed values.",
					$ref: "#/$defs/values"
				},
				other: {
					description: "Largest share of values that may stand outside enum.",
					$ref: "#/$defs/share"
				},
				not_enum: {
					description: "Values that must not occur.",
					$ref: "#/$defs/values"
				},
				pattern: {
					description: "Regular expression that every text must contain a match of; anchor with ^ and $ to match the whole text.",
					type: "string",
					minLength: 1,
					maxLength: 2e3
				},
				format: {
					description: "For texts: email, uri, uuid, ipv4, ipv6, date, date-time or json. For dates and timestamps: a strptime format such as %d.%m.%Y.",
					type: "string",
					minLength: 1
				},
				min_length: {
					description: "Least number of characters (Unicode code points) of a text.",
					type: "integer",
					minimum: 0
				},
				max_length: {
					description: "Greatest number of characters (Unicode code points) of a text.",
					type: "integer",
					minimum: 0
				},
				unique: {
					description: "True: no value may occur twice; nulls do not count.",
					type: "boolean"
				},
				monotonic: {
					description: "The order in which the values must stand in the file.",
					enum: [
						"increasing",
						"strictly_increasing",
						"decreasing",
						"strictly_decreasing"
					]
				},
				freshness: {
					description: "Greatest age of the newest value at the time of the run: 48h, 7d, 30m, 90s.",
					$ref: "#/$defs/duration"
				},
				mean: {
					description: "[low, high] of the mean.",
					$ref: "#/$defs/range"
				},
				std: {
					description: "[low, high] of the sample standard deviation.",
					$ref: "#/$defs/range"
				},
				sum: {
					description: "[low, high] of the sum.",
					$ref: "#/$defs/range"
				},
				median: {
					description: "[low, high] of the median.",
					$ref: "#/$defs/range"
				},
				quantiles: {
					description: "[low, high] of quantiles, named p1, p50, p99.9.",
					type: "object",
					minProperties: 1,
					propertyNames: {
						pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
						"x-sentence": "must be a quantile such as p50 or p99.9"
					},
					additionalProperties: { $ref: "#/$defs/range" },
					examples: [{ p50: [2e4, 6e4] }]
				},
				distinct: {
					description: "[low, high] of the number of distinct values.",
					$ref: "#/$defs/range"
				},
				distinct_share: {
					description: "[low, high], 0 to 1, of distinct values per value.",
					$ref: "#/$defs/range"
				},
				most_common_share: {
					description: "[low, high], 0 to 1, of the share of the most common value.",
					$ref: "#/$defs/range"
				},
				entropy: {
					description: "[low, high] of the entropy of the values, in bits.",
					$ref: "#/$defs/range"
				},
				outliers: {
					description: "Largest share of values far from the others, by z-score, by interquartile range, or both.",
					type: "object",
					additionalProperties: !1,
					minProperties: 1,
					properties: {
						z: {
							description: "Values more than threshold standard deviations from the mean.",
							type: "object",
							additionalProperties: !1,
							required: ["threshold", "share"],
							properties: {
								threshold: {
									description: "Number of standard deviations, e.g. 4.",
									type: "number",
									exclusiveMinimum: 0
								},
								share: {
									$ref: "#/$defs/share",
									description: "Largest share of such values."
								}
							}
						},
						iqr: {
							description: "Values more than factor interquartile ranges outside the quartiles.",
							type: "object",
							additionalProperties: !1,
							required: ["factor", "share"],
							properties: {
								factor: {
									description: "Number of interquartile ranges, e.g. 3.",
									type: "number",
									exclusiveMinimum: 0
								},
								share: {
									$ref: "#/$defs/share",
									description: "Largest share of such values."
								}
							}
						}
					}
				},
				severity: {
					description: "error or warn for all checks of the column, or a map from check to error or warn, with default for the others.",
					type: ["string", "object"],
					if: { type: "string" },
					then: { enum: ["error", "warn"] },
					additionalProperties: !1,
					minProperties: 1,
					properties: {
						default: {
							$ref: "#/$defs/severityWord",
							description: "Severity of the checks that the map does not name."
						},
						type: {
							$ref: "#/$defs/severityWord",
							description: "Severity of the type check."
						},
						finite: {
							$ref: "#/$defs/severityWord",
							description: "Severity of the check for NaN and infinity."
						},
						required: {
							$ref: "#/$defs/severityWord",
							description: "Severity of required."
						},
						nulls: {
							$ref: "#/$defs/severityWord",
							description: "Severity of nulls."
						},
						minimum: {
							$ref: "#/$defs/severityWord",
							description: "Severity of minimum."
						},
						maximum: {
							$ref: "#/$defs/severityWord",
							description: "Severity of maximum."
						},
						exclusive_minimum: {
							$ref: "#/$defs/severityWord",
							description: "Severity of exclusive_minimum."
						},
						exclusive_maximum: {
							$ref: "#/$defs/severityWord",
							description: "Severity of exclusive_maximum."
						},
						enum: {
							$ref: "#/$defs/severityWord",
							description: "Severity of enum."
						},
						not_enum: {
							$ref: "#/$defs/severityWord",
							description: "Severity of not_enum."
						},
						pattern: {
							$ref: "#/$defs/severityWord",
							description: "Severity of pattern."
						},
						format: {
							$ref: "#/$defs/severityWord",
							description: "Severity of format."
						},
						min_length: {
							$ref: "#/$defs/severityWord",
							description: "Severity of min_length."
						},
						max_length: {
							$ref: "#/$defs/severityWord",
							description: "Severity of max_length."
						},
						unique: {
							$ref: "#/$defs/severityWord",
							description: "Severity of unique."
						},
						monotonic: {
							$ref: "#/$defs/severityWord",
							description: "Severity of monotonic."
						},
						freshness: {
							$ref: "#/$defs/severityWord",
							description: "Severity of freshness."
						},
						mean: {
							$ref: "#/$defs/severityWord",
							description: "Severity of mean."
						},
						std: {
							$ref: "#/$defs/severityWord",
							description: "Severity of std."
						},
						sum: {
							$ref: "#/$defs/severityWord",
							description: "Severity of sum."
						},
						median: {
							$ref: "#/$defs/severityWord",
							description: "Severity of median."
						},
						quantiles: {
							$ref: "#/$defs/severityWord",
							description: "Severity of quantiles."
						},
						distinct: {
							$ref: "#/$defs/severityWord",
							description: "Severity of distinct."
						},
						distinct_share: {
							$ref: "#/$defs/severityWord",
							description: "Severity of distinct_share."
						},
						most_common_share: {
							$ref: "#/$defs/severityWord",
							description: "Severity of most_common_share."
						},
						entropy: {
							$ref: "#/$defs/severityWord",
							description: "Severity of entropy."
						},
						outliers: {
							$ref: "#/$defs/severityWord",
							description: "Severity of outliers."
						}
					},
					"x-sentence": "must be error, warn, or a map such as {default: error, nulls: warn}"
				},
				environments: {
					description: "Names of the environments in which it applies, such as train or serving; in all when absent.",
					$ref: "#/$defs/names"
				},
				mostly: {
					description: "Share of the considered rows that must hold, above 0 and at most 1; nulls are not considered.",
					type: "number",
					exclusiveMinimum: 0,
					maximum: 1
				},
				where: {
					description: "SQL condition: only the rows for which it is true count.",
					type: "string",
					minLength: 1,
					maxLength: 1e4
				},
				by: {
					description: "Columns: the check is made for each group of equal values.",
					$ref: "#/$defs/names"
				}
			}
		},
		rule: {
			description: "One rule. It has exactly one of sql, references, correlation, duplicate_rows, key, rows and column.",
			type: "object",
			additionalProperties: !1,
			properties: {
				name: {
					description: "What the rule is called in the report.",
					type: "string",
					minLength: 1,
					maxLength: 200
				},
				severity: {
					$ref: "#/$defs/severityWord",
					description: "error (default) or warn."
				},
				environments: {
					description: "Names of the environments in which it applies, such as train or serving; in all when absent.",
					$ref: "#/$defs/names"
				},
				mostly: {
					description: "Share of the considered rows that must hold, above 0 and at most 1; nulls are not considered.",
					type: "number",
					exclusiveMinimum: 0,
					maximum: 1
				},
				where: {
					description: "SQL condition: only the rows for which it is true count.",
					type: "string",
					minLength: 1,
					maxLength: 1e4
				},
				by: {
					description: "Columns: the check is made for each group of equal values.",
					$ref: "#/$defs/names"
				},
				sql: {
					description: "SQL condition over one row that must be true; NULL is not considered.",
					type: "string",
					minLength: 1,
					maxLength: 1e4
				},
				references: {
					description: "Foreign key: every row's values must stand in another file.",
					type: "object",
					additionalProperties: !1,
					required: ["columns", "path"],
					properties: {
						columns: {
							$ref: "#/$defs/names",
							description: "Columns of this table."
						},
						path: {
							description: "Path or glob of the other table, relative to the working directory.",
							type: "string",
							minLength: 1
						},
						to: {
							$ref: "#/$defs/names",
							description: "Columns of the other table, in the same order; the same names when absent."
						}
					}
				},
				correlation: {
					description: "Pearson correlation of two number columns.",
					type: "object",
					additionalProperties: !1,
					required: ["columns", "between"],
					properties: {
						columns: {
							description: "The two columns.",
							type: "array",
							minItems: 2,
							maxItems: 2,
							uniqueItems: !0,
							items: {
								type: "string",
								minLength: 1
							}
						},
						between: {
							$ref: "#/$defs/range",
							description: "[low, high], -1 to 1."
						}
					}
				},
				duplicate_rows: {
					$ref: "#/$defs/share",
					description: "Largest share of rows that repeat an earlier row in every column."
				},
				key: {
					$ref: "#/$defs/names",
					description: "Columns whose values together must be unique and not null."
				},
				rows: {
					description: "Bounds on the number of rows, of the rows under where, or of each group under by.",
					type: "object",
					additionalProperties: !1,
					minProperties: 1,
					properties: {
						min: {
							description: "Least number of rows; 1 when absent, 0 allows an empty table.",
							type: "integer",
							minimum: 0
						},
						max: {
							description: "Greatest number of rows.",
							type: "integer",
							minimum: 0
						}
					}
				},
				column: {
					description: "A column that is declared under columns; any of its checks stand beside.",
					type: "string",
					minLength: 1
				},
				required: {
					description: "True: no value may be null.",
					type: "boolean"
				},
				nulls: {
					description: "Largest share of null values: '<1%', '<=0.5%' or 0.",
					$ref: "#/$defs/share"
				},
				minimum: {
					description: "Smallest allowed value; the value itself is allowed.",
					$ref: "#/$defs/bound"
				},
				maximum: {
					description: "Largest allowed value; the value itself is allowed.",
					$ref: "#/$defs/bound"
				},
				exclusive_minimum: {
					description: "Every value must be greater than this.",
					$ref: "#/$defs/bound"
				},
				exclusive_maximum: {
					description: "Every value must be less than this.",
					$ref: "#/$defs/bound"
				},
				enum: {
					description: "The allowed values.",
					$ref: "#/$defs/values"
				},
				other: {
					description: "Largest share of values that may stand outside enum.",
					$ref: "#/$defs/share"
				},
				not_enum: {
					description: "Values that must not occur.",
					$ref: "#/$defs/values"
				},
				pattern: {
					description: "Regular expression that every text must contain a match of; anchor with ^ and $ to match the whole text.",
					type: "string",
					minLength: 1,
					maxLength: 2e3
				},
				format: {
					description: "For texts: email, uri, uuid, ipv4, ipv6, date, date-time or json. For dates and timestamps: a strptime format such as %d.%m.%Y.",
					type: "string",
					minLength: 1
				},
				min_length: {
					description: "Least number of characters (Unicode code points) of a text.",
					type: "integer",
					minimum: 0
				},
				max_length: {
					description: "Greatest number of characters (Unicode code points) of a text.",
					type: "integer",
					minimum: 0
				},
				unique: {
					description: "True: no value may occur twice; nulls do not count.",
					type: "boolean"
				},
				monotonic: {
					description: "The order in which the values must stand in the file.",
					enum: [
						"increasing",
						"strictly_increasing",
						"decreasing",
						"strictly_decreasing"
					]
				},
				freshness: {
					description: "Greatest age of the newest value at the time of the run: 48h, 7d, 30m, 90s.",
					$ref: "#/$defs/duration"
				},
				mean: {
					description: "[low, high] of the mean.",
					$ref: "#/$defs/range"
				},
				std: {
					description: "[low, high] of the sample standard deviation.",
					$ref: "#/$defs/range"
				},
				sum: {
					description: "[low, high] of the sum.",
					$ref: "#/$defs/range"
				},
				median: {
					description: "[low, high] of the median.",
					$ref: "#/$defs/range"
				},
				quantiles: {
					description: "[low, high] of quantiles, named p1, p50, p99.9.",
					type: "object",
					minProperties: 1,
					propertyNames: {
						pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
						"x-sentence": "must be a quantile such as p50 or p99.9"
					},
					additionalProperties: { $ref: "#/$defs/range" },
					examples: [{ p50: [2e4, 6e4] }]
				},
				distinct: {
					description: "[low, high] of the number of distinct values.",
					$ref: "#/$defs/range"
				},
				distinct_share: {
					description: "[low, high], 0 to 1, of distinct values per value.",
					$ref: "#/$defs/range"
				},
				most_common_share: {
					description: "[low, high], 0 to 1, of the share of the most common value.",
					$ref: "#/$defs/range"
				},
				entropy: {
					description: "[low, high] of the entropy of the values, in bits.",
					$ref: "#/$defs/range"
				},
				outliers: {
					description: "Largest share of values far from the others, by z-score, by interquartile range, or both.",
					type: "object",
					additionalProperties: !1,
					minProperties: 1,
					properties: {
						z: {
							description: "Values more than threshold standard deviations from the mean.",
							type: "object",
							additionalProperties: !1,
							required: ["threshold", "share"],
							properties: {
								threshold: {
									description: "Number of standard deviations, e.g. 4.",
									type: "number",
									exclusiveMinimum: 0
								},
								share: {
									$ref: "#/$defs/share",
									description: "Largest share of such values."
								}
							}
						},
						iqr: {
							description: "Values more than factor interquartile ranges outside the quartiles.",
							type: "object",
							additionalProperties: !1,
							required: ["factor", "share"],
							properties: {
								factor: {
									description: "Number of interquartile ranges, e.g. 3.",
									type: "number",
									exclusiveMinimum: 0
								},
								share: {
									$ref: "#/$defs/share",
									description: "Largest share of such values."
								}
							}
						}
					}
				}
			},
			dependentRequired: {
				required: ["column"],
				nulls: ["column"],
				minimum: ["column"],
				maximum: ["column"],
				exclusive_minimum: ["column"],
				exclusive_maximum: ["column"],
				enum: ["column"],
				other: ["column"],
				not_enum: ["column"],
				pattern: ["column"],
				format: ["column"],
				min_length: ["column"],
				max_length: ["column"],
				unique: ["column"],
				monotonic: ["column"],
				freshness: ["column"],
				mean: ["column"],
				std: ["column"],
				sum: ["column"],
				median: ["column"],
				quantiles: ["column"],
				distinct: ["column"],
				distinct_share: ["column"],
				most_common_share: ["column"],
				entropy: ["column"],
				outliers: ["column"]
			},
			"x-sentence": "must be a rule with exactly one of sql, references, correlation, duplicate_rows, key, rows and column"
		}
	}
}, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, schema20 = {
	description: "One name, or a list of names.",
	type: ["string", "array"],
	minLength: 1,
	minItems: 1,
	uniqueItems: !0,
	items: {
		type: "string",
		minLength: 1
	},
	"x-sentence": "must be one name, or a list of different names"
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema20.type },
			message: "must be string,array",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 },
			message: "must NOT have fewer than 1 characters",
			schema: 1,
			parentSchema: schema20,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items",
				schema: 1,
				parentSchema: schema20,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) < 1) {
					let err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema20.items,
						data: data0
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema20.items.type,
					parentSchema: schema20.items,
					data: data0
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err5 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
							schema: !0,
							parentSchema: schema20,
							data
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	}
	return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema21 = {
	type: "string",
	minLength: 1,
	maxLength: 1,
	"x-sentence": "must be exactly one character"
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) > 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1 },
				message: "must NOT have more than 1 characters",
				schema: 1,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema22 = {
	description: "What it gives when it does not hold: error blocks, warn does not.",
	enum: ["error", "warn"]
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "error" && data !== "warn") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema22.enum },
			message: "must be equal to one of the allowed values",
			schema: schema22.enum,
			parentSchema: schema22,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema23 = {
	description: "What is expected of one column.",
	type: "object",
	additionalProperties: !1,
	properties: {
		description: {
			description: "What the column means, for people.",
			type: "string"
		},
		type: {
			description: "Logical type. Text files are checked by the form of each value, Parquet by its physical type.",
			enum: [
				"string",
				"integer",
				"number",
				"boolean",
				"date",
				"timestamp"
			]
		},
		role: {
			description: "What the column is to the model.",
			enum: [
				"feature",
				"label",
				"prediction",
				"score",
				"id",
				"group",
				"weight",
				"time"
			]
		},
		optional: {
			description: "True: the column may be absent from the data; its checks are skipped then.",
			type: "boolean"
		},
		missing: {
			description: "Texts that mean null in this column, in place of the file's. An empty field of a CSV file is null too, unless the list is empty.",
			type: "array",
			uniqueItems: !0,
			items: { type: "string" }
		},
		trim: {
			description: "True: spaces around a value are dropped before anything else.",
			type: "boolean"
		},
		zone: {
			description: "What a timestamp without an offset means: none, UTC, or an IANA name such as Europe/Paris. An offset is required when absent.",
			type: "string",
			minLength: 1
		},
		words: {
			description: "The words for true and false, in place of true and false in any case.",
			type: "object",
			additionalProperties: !1,
			required: ["true", "false"],
			properties: {
				true: {
					description: "Words that mean true.",
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: { type: "string" }
				},
				false: {
					description: "Words that mean false.",
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: { type: "string" }
				}
			}
		},
		decimal: {
			description: "Decimal sign of this column, in place of the file's.",
			enum: [".", ","]
		},
		required: {
			description: "True: no value may be null.",
			type: "boolean"
		},
		nulls: {
			description: "Largest share of null values: '<1%', '<=0.5%' or 0.",
			$ref: "#/$defs/share"
		},
		minimum: {
			description: "Smallest allowed value; the value itself is allowed.",
			$ref: "#/$defs/bound"
		},
		maximum: {
			description: "Largest allowed value; the value itself is allowed.",
			$ref: "#/$defs/bound"
		},
		exclusive_minimum: {
			description: "Every value must be greater than this.",
			$ref: "#/$defs/bound"
		},
		exclusive_maximum: {
			description: "Every value must be less than this.",
			$ref: "#/$defs/bound"
		},
		enum: {
			description: "The allowed values.",
			$ref: "#/$defs/values"
		},
		other: {
			description: "Largest share of values that may stand outside enum.",
			$ref: "#/$defs/share"
		},
		not_enum: {
			description: "Values that must not occur.",
			$ref: "#/$defs/values"
		},
		pattern: {
			description: "Regular expression that every text must contain a match of; anchor with ^ and $ to match the whole text.",
			type: "string",
			minLength: 1,
			maxLength: 2e3
		},
		format: {
			description: "For texts: email, uri, uuid, ipv4, ipv6, date, date-time or json. For dates and timestamps: a strptime format such as %d.%m.%Y.",
			type: "string",
			minLength: 1
		},
		min_length: {
			description: "Least number of characters (Unicode code points) of a text.",
			type: "integer",
			minimum: 0
		},
		max_length: {
			description: "Greatest number of characters (Unicode code points) of a text.",
			type: "integer",
			minimum: 0
		},
		unique: {
			description: "True: no value may occur twice; nulls do not count.",
			type: "boolean"
		},
		monotonic: {
			description: "The order in which the values must stand in the file.",
			enum: [
				"increasing",
				"strictly_increasing",
				"decreasing",
				"strictly_decreasing"
			]
		},
		freshness: {
			description: "Greatest age of the newest value at the time of the run: 48h, 7d, 30m, 90s.",
			$ref: "#/$defs/duration"
		},
		mean: {
			description: "[low, high] of the mean.",
			$ref: "#/$defs/range"
		},
		std: {
			description: "[low, high] of the sample standard deviation.",
			$ref: "#/$defs/range"
		},
		sum: {
			description: "[low, high] of the sum.",
			$ref: "#/$defs/range"
		},
		median: {
			description: "[low, high] of the median.",
			$ref: "#/$defs/range"
		},
		quantiles: {
			description: "[low, high] of quantiles, named p1, p50, p99.9.",
			type: "object",
			minProperties: 1,
			propertyNames: {
				pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
				"x-sentence": "must be a quantile such as p50 or p99.9"
			},
			additionalProperties: { $ref: "#/$defs/range" },
			examples: [{ p50: [2e4, 6e4] }]
		},
		distinct: {
			description: "[low, high] of the number of distinct values.",
			$ref: "#/$defs/range"
		},
		distinct_share: {
			description: "[low, high], 0 to 1, of distinct values per value.",
			$ref: "#/$defs/range"
		},
		most_common_share: {
			description: "[low, high], 0 to 1, of the share of the most common value.",
			$ref: "#/$defs/range"
		},
		entropy: {
			description: "[low, high] of the entropy of the values, in bits.",
			$ref: "#/$defs/range"
		},
		outliers: {
			description: "Largest share of values far from the others, by z-score, by interquartile range, or both.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				z: {
					description: "Values more than threshold standard deviations from the mean.",
					type: "object",
					additionalProperties: !1,
					required: ["threshold", "share"],
					properties: {
						threshold: {
							description: "Number of standard deviations, e.g. 4.",
							type: "number",
							exclusiveMinimum: 0
						},
						share: {
							$ref: "#/$defs/share",
							description: "Largest share of such values."
						}
					}
				},
				iqr: {
					description: "Values more than factor interquartile ranges outside the quartiles.",
					type: "object",
					additionalProperties: !1,
					required: ["factor", "share"],
					properties: {
						factor: {
							description: "Number of interquartile ranges, e.g. 3.",
							type: "number",
							exclusiveMinimum: 0
						},
						share: {
							$ref: "#/$defs/share",
							description: "Largest share of such values."
						}
					}
				}
			}
		},
		severity: {
			description: "error or warn for all checks of the column, or a map from check to error or warn, with default for the others.",
			type: ["string", "object"],
			if: { type: "string" },
			then: { enum: ["error", "warn"] },
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				default: {
					$ref: "#/$defs/severityWord",
					description: "Severity of the checks that the map does not name."
				},
				type: {
					$ref: "#/$defs/severityWord",
					description: "Severity of the type check."
				},
				finite: {
					$ref: "#/$defs/severityWord",
					description: "Severity of the check for NaN and infinity."
				},
				required: {
					$ref: "#/$defs/severityWord",
					description: "Severity of required."
				},
				nulls: {
					$ref: "#/$defs/severityWord",
					description: "Severity of nulls."
				},
				minimum: {
					$ref: "#/$defs/severityWord",
					description: "Severity of minimum."
				},
				maximum: {
					$ref: "#/$defs/severityWord",
					description: "Severity of maximum."
				},
				exclusive_minimum: {
					$ref: "#/$defs/severityWord",
					description: "Severity of exclusive_minimum."
				},
				exclusive_maximum: {
					$ref: "#/$defs/severityWord",
					description: "Severity of exclusive_maximum."
				},
				enum: {
					$ref: "#/$defs/severityWord",
					description: "Severity of enum."
				},
				not_enum: {
					$ref: "#/$defs/severityWord",
					description: "Severity of not_enum."
				},
				pattern: {
					$ref: "#/$defs/severityWord",
					description: "Severity of pattern."
				},
				format: {
					$ref: "#/$defs/severityWord",
					description: "Severity of format."
				},
				min_length: {
					$ref: "#/$defs/severityWord",
					description: "Severity of min_length."
				},
				max_length: {
					$ref: "#/$defs/severityWord",
					description: "Severity of max_length."
				},
				unique: {
					$ref: "#/$defs/severityWord",
					description: "Severity of unique."
				},
				monotonic: {
					$ref: "#/$defs/severityWord",
					description: "Severity of monotonic."
				},
				freshness: {
					$ref: "#/$defs/severityWord",
					description: "Severity of freshness."
				},
				mean: {
					$ref: "#/$defs/severityWord",
					description: "Severity of mean."
				},
				std: {
					$ref: "#/$defs/severityWord",
					description: "Severity of std."
				},
				sum: {
					$ref: "#/$defs/severityWord",
					description: "Severity of sum."
				},
				median: {
					$ref: "#/$defs/severityWord",
					description: "Severity of median."
				},
				quantiles: {
					$ref: "#/$defs/severityWord",
					description: "Severity of quantiles."
				},
				distinct: {
					$ref: "#/$defs/severityWord",
					description: "Severity of distinct."
				},
				distinct_share: {
					$ref: "#/$defs/severityWord",
					description: "Severity of distinct_share."
				},
				most_common_share: {
					$ref: "#/$defs/severityWord",
					description: "Severity of most_common_share."
				},
				entropy: {
					$ref: "#/$defs/severityWord",
					description: "Severity of entropy."
				},
				outliers: {
					$ref: "#/$defs/severityWord",
					description: "Severity of outliers."
				}
			},
			"x-sentence": "must be error, warn, or a map such as {default: error, nulls: warn}"
		},
		environments: {
			description: "Names of the environments in which it applies, such as train or serving; in all when absent.",
			$ref: "#/$defs/names"
		},
		mostly: {
			description: "Share of the considered rows that must hold, above 0 and at most 1; nulls are not considered.",
			type: "number",
			exclusiveMinimum: 0,
			maximum: 1
		},
		where: {
			description: "SQL condition: only the rows for which it is true count.",
			type: "string",
			minLength: 1,
			maxLength: 1e4
		},
		by: {
			description: "Columns: the check is made for each group of equal values.",
			$ref: "#/$defs/names"
		}
	}
}, schema24 = {
	description: "A limit on a share of rows: '<1%', '<=0.5%', or 0.",
	type: ["string", "integer"],
	pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
	minimum: 0,
	maximum: 0,
	examples: [
		"<1%",
		"<=0.5%",
		0
	],
	"x-sentence": "must be a share such as '<1%' or '<=0.5%' (in quotes), or 0"
}, pattern3 = RegExp("^<=? ?[0-9]+(\\.[0-9]+)? ?%$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && (typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema24.type },
			message: "must be string,integer",
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 0 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 0
				},
				message: "must be <= 0",
				schema: 0,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 0 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0",
				schema: 0,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	if (typeof data == "string" && !pattern3.test(data)) {
		let err3 = {
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
			message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
			schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
			parentSchema: schema24,
			data
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema25 = {
	description: "A number, or an ISO 8601 text for dates and timestamps.",
	type: ["number", "string"],
	minLength: 1,
	"x-sentence": "must be a number, or an ISO 8601 text for dates and timestamps"
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && isFinite(data)) && typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema25.type },
			message: "must be number,string",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string" && func2(data) < 1) {
		let err1 = {
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 },
			message: "must NOT have fewer than 1 characters",
			schema: 1,
			parentSchema: schema25,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema26 = {
	description: "A list of values of the column's type.",
	type: "array",
	items: { type: [
		"string",
		"number",
		"boolean"
	] },
	uniqueItems: !0,
	"x-sentence": "must be a list of different texts, numbers or booleans"
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "boolean") {
				let err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema26.items.type },
					message: "must be string,number,boolean",
					schema: schema26.items.type,
					parentSchema: schema26.items,
					data: data0
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string" || typeof item0 == "number" && isFinite(item0) || typeof item0 == "boolean") {
					if (typeof item0 == "string" && (item0 += "_"), typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err1 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
							schema: !0,
							parentSchema: schema26,
							data
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema27 = {
	description: "A number with its unit: s, m, h or d.",
	type: "string",
	pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$",
	examples: [
		"48h",
		"7d",
		"30m",
		"90s"
	],
	"x-sentence": "must be a duration such as 48h, 7d, 30m or 90s"
}, pattern4 = RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d)$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern4.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$" },
				message: "must match pattern \"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$\"",
				schema: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$",
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema28 = {
	description: "[low, high], both inclusive; null leaves an end open.",
	type: "array",
	minItems: 2,
	maxItems: 2,
	items: { type: ["number", "null"] },
	examples: [[50, 56], [null, 10]],
	"x-sentence": "must be a range [low, high]; null leaves an end open"
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
		if (data.length > 2) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2 },
				message: "must NOT have more than 2 items",
				schema: 2,
				parentSchema: schema28,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.length < 2) {
			let err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 2 },
				message: "must NOT have fewer than 2 items",
				schema: 2,
				parentSchema: schema28,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
				let err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema28.items.type },
					message: "must be number,null",
					schema: schema28.items.type,
					parentSchema: schema28.items,
					data: data0
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const pattern5 = RegExp("^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func1.call(schema23.properties, key0)) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 != "string") {
				let err1 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.description.type,
					parentSchema: schema23.properties.description,
					data: data0
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (data1 !== "string" && data1 !== "integer" && data1 !== "number" && data1 !== "boolean" && data1 !== "date" && data1 !== "timestamp") {
				let err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.type.enum },
					message: "must be equal to one of the allowed values",
					schema: schema23.properties.type.enum,
					parentSchema: schema23.properties.type,
					data: data1
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.role !== void 0) {
			let data2 = data.role;
			if (data2 !== "feature" && data2 !== "label" && data2 !== "prediction" && data2 !== "score" && data2 !== "id" && data2 !== "group" && data2 !== "weight" && data2 !== "time") {
				let err3 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.role.enum },
					message: "must be equal to one of the allowed values",
					schema: schema23.properties.role.enum,
					parentSchema: schema23.properties.role,
					data: data2
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.optional !== void 0) {
			let data3 = data.optional;
			if (typeof data3 != "boolean") {
				let err4 = {
					instancePath: instancePath + "/optional",
					schemaPath: "#/properties/optional/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema23.properties.optional.type,
					parentSchema: schema23.properties.optional,
					data: data3
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.missing !== void 0) {
			let data4 = data.missing;
			if (Array.isArray(data4)) {
				let len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 != "string") {
						let err5 = {
							instancePath: instancePath + "/missing/" + i0,
							schemaPath: "#/properties/missing/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema23.properties.missing.items.type,
							parentSchema: schema23.properties.missing.items,
							data: data5
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				let i1 = data4.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err6 = {
									instancePath: instancePath + "/missing",
									schemaPath: "#/properties/missing/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
									schema: !0,
									parentSchema: schema23.properties.missing,
									data: data4
								};
								vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema23.properties.missing.type,
					parentSchema: schema23.properties.missing,
					data: data4
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.trim !== void 0) {
			let data6 = data.trim;
			if (typeof data6 != "boolean") {
				let err8 = {
					instancePath: instancePath + "/trim",
					schemaPath: "#/properties/trim/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema23.properties.trim.type,
					parentSchema: schema23.properties.trim,
					data: data6
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.zone !== void 0) {
			let data7 = data.zone;
			if (typeof data7 == "string") {
				if (func2(data7) < 1) {
					let err9 = {
						instancePath: instancePath + "/zone",
						schemaPath: "#/properties/zone/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema23.properties.zone,
						data: data7
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/zone",
					schemaPath: "#/properties/zone/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.zone.type,
					parentSchema: schema23.properties.zone,
					data: data7
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.words !== void 0) {
			let data8 = data.words;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.true === void 0) {
					let err11 = {
						instancePath: instancePath + "/words",
						schemaPath: "#/properties/words/required",
						keyword: "required",
						params: { missingProperty: "true" },
						message: "must have required property 'true'",
						schema: schema23.properties.words.required,
						parentSchema: schema23.properties.words,
						data: data8
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (data8.false === void 0) {
					let err12 = {
						instancePath: instancePath + "/words",
						schemaPath: "#/properties/words/required",
						keyword: "required",
						params: { missingProperty: "false" },
						message: "must have required property 'false'",
						schema: schema23.properties.words.required,
						parentSchema: schema23.properties.words,
						data: data8
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
				for (let key1 in data8) if (key1 !== "true" && key1 !== "false") {
					let err13 = {
						instancePath: instancePath + "/words",
						schemaPath: "#/properties/words/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema23.properties.words,
						data: data8
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				if (data8.true !== void 0) {
					let data9 = data8.true;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							let err14 = {
								instancePath: instancePath + "/words/true",
								schemaPath: "#/properties/words/properties/true/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema23.properties.words.properties.true,
								data: data9
							};
							vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
						}
						let len1 = data9.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data10 = data9[i2];
							if (typeof data10 != "string") {
								let err15 = {
									instancePath: instancePath + "/words/true/" + i2,
									schemaPath: "#/properties/words/properties/true/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties.words.properties.true.items.type,
									parentSchema: schema23.properties.words.properties.true.items,
									data: data10
								};
								vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
							}
						}
						let i3 = data9.length, j1;
						if (i3 > 1) {
							let indices1 = {};
							for (; i3--;) {
								let item1 = data9[i3];
								if (typeof item1 == "string") {
									if (typeof indices1[item1] == "number") {
										j1 = indices1[item1];
										let err16 = {
											instancePath: instancePath + "/words/true",
											schemaPath: "#/properties/words/properties/true/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i3,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
											schema: !0,
											parentSchema: schema23.properties.words.properties.true,
											data: data9
										};
										vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
										break;
									}
									indices1[item1] = i3;
								}
							}
						}
					} else {
						let err17 = {
							instancePath: instancePath + "/words/true",
							schemaPath: "#/properties/words/properties/true/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema23.properties.words.properties.true.type,
							parentSchema: schema23.properties.words.properties.true,
							data: data9
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
				if (data8.false !== void 0) {
					let data11 = data8.false;
					if (Array.isArray(data11)) {
						if (data11.length < 1) {
							let err18 = {
								instancePath: instancePath + "/words/false",
								schemaPath: "#/properties/words/properties/false/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema23.properties.words.properties.false,
								data: data11
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
						let len2 = data11.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data12 = data11[i4];
							if (typeof data12 != "string") {
								let err19 = {
									instancePath: instancePath + "/words/false/" + i4,
									schemaPath: "#/properties/words/properties/false/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema23.properties.words.properties.false.items.type,
									parentSchema: schema23.properties.words.properties.false.items,
									data: data12
								};
								vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
							}
						}
						let i5 = data11.length, j2;
						if (i5 > 1) {
							let indices2 = {};
							for (; i5--;) {
								let item2 = data11[i5];
								if (typeof item2 == "string") {
									if (typeof indices2[item2] == "number") {
										j2 = indices2[item2];
										let err20 = {
											instancePath: instancePath + "/words/false",
											schemaPath: "#/properties/words/properties/false/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i5,
												j: j2
											},
											message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
											schema: !0,
											parentSchema: schema23.properties.words.properties.false,
											data: data11
										};
										vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
										break;
									}
									indices2[item2] = i5;
								}
							}
						}
					} else {
						let err21 = {
							instancePath: instancePath + "/words/false",
							schemaPath: "#/properties/words/properties/false/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema23.properties.words.properties.false.type,
							parentSchema: schema23.properties.words.properties.false,
							data: data11
						};
						vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
					}
				}
			} else {
				let err22 = {
					instancePath: instancePath + "/words",
					schemaPath: "#/properties/words/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema23.properties.words.type,
					parentSchema: schema23.properties.words,
					data: data8
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
		}
		if (data.decimal !== void 0) {
			let data13 = data.decimal;
			if (data13 !== "." && data13 !== ",") {
				let err23 = {
					instancePath: instancePath + "/decimal",
					schemaPath: "#/properties/decimal/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.decimal.enum },
					message: "must be equal to one of the allowed values",
					schema: schema23.properties.decimal.enum,
					parentSchema: schema23.properties.decimal,
					data: data13
				};
				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
			}
		}
		if (data.required !== void 0) {
			let data14 = data.required;
			if (typeof data14 != "boolean") {
				let err24 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema23.properties.required.type,
					parentSchema: schema23.properties.required,
					data: data14
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
		}
		if (data.nulls !== void 0 && (validate62(data.nulls, {
			instancePath: instancePath + "/nulls",
			parentData: data,
			parentDataProperty: "nulls",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.minimum !== void 0 && (validate64(data.minimum, {
			instancePath: instancePath + "/minimum",
			parentData: data,
			parentDataProperty: "minimum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.maximum !== void 0 && (validate64(data.maximum, {
			instancePath: instancePath + "/maximum",
			parentData: data,
			parentDataProperty: "maximum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.exclusive_minimum !== void 0 && (validate64(data.exclusive_minimum, {
			instancePath: instancePath + "/exclusive_minimum",
			parentData: data,
			parentDataProperty: "exclusive_minimum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.exclusive_maximum !== void 0 && (validate64(data.exclusive_maximum, {
			instancePath: instancePath + "/exclusive_maximum",
			parentData: data,
			parentDataProperty: "exclusive_maximum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.enum !== void 0 && (validate69(data.enum, {
			instancePath: instancePath + "/enum",
			parentData: data,
			parentDataProperty: "enum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.other !== void 0 && (validate62(data.other, {
			instancePath: instancePath + "/other",
			parentData: data,
			parentDataProperty: "other",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.not_enum !== void 0 && (validate69(data.not_enum, {
			instancePath: instancePath + "/not_enum",
			parentData: data,
			parentDataProperty: "not_enum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.pattern !== void 0) {
			let data23 = data.pattern;
			if (typeof data23 == "string") {
				if (func2(data23) > 2e3) {
					let err25 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters",
						schema: 2e3,
						parentSchema: schema23.properties.pattern,
						data: data23
					};
					vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
				}
				if (func2(data23) < 1) {
					let err26 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema23.properties.pattern,
						data: data23
					};
					vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.pattern.type,
					parentSchema: schema23.properties.pattern,
					data: data23
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
		}
		if (data.format !== void 0) {
			let data24 = data.format;
			if (typeof data24 == "string") {
				if (func2(data24) < 1) {
					let err28 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema23.properties.format,
						data: data24
					};
					vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
				}
			} else {
				let err29 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.format.type,
					parentSchema: schema23.properties.format,
					data: data24
				};
				vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
			}
		}
		if (data.min_length !== void 0) {
			let data25 = data.min_length;
			if (typeof data25 != "number" || data25 % 1 || isNaN(data25) || !isFinite(data25)) {
				let err30 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema23.properties.min_length.type,
					parentSchema: schema23.properties.min_length,
					data: data25
				};
				vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
			}
			if (typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25))) {
				let err31 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema23.properties.min_length,
					data: data25
				};
				vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
			}
		}
		if (data.max_length !== void 0) {
			let data26 = data.max_length;
			if (typeof data26 != "number" || data26 % 1 || isNaN(data26) || !isFinite(data26)) {
				let err32 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema23.properties.max_length.type,
					parentSchema: schema23.properties.max_length,
					data: data26
				};
				vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
			}
			if (typeof data26 == "number" && isFinite(data26) && (data26 < 0 || isNaN(data26))) {
				let err33 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema23.properties.max_length,
					data: data26
				};
				vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
			}
		}
		if (data.unique !== void 0) {
			let data27 = data.unique;
			if (typeof data27 != "boolean") {
				let err34 = {
					instancePath: instancePath + "/unique",
					schemaPath: "#/properties/unique/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema23.properties.unique.type,
					parentSchema: schema23.properties.unique,
					data: data27
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
		if (data.monotonic !== void 0) {
			let data28 = data.monotonic;
			if (data28 !== "increasing" && data28 !== "strictly_increasing" && data28 !== "decreasing" && data28 !== "strictly_decreasing") {
				let err35 = {
					instancePath: instancePath + "/monotonic",
					schemaPath: "#/properties/monotonic/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.monotonic.enum },
					message: "must be equal to one of the allowed values",
					schema: schema23.properties.monotonic.enum,
					parentSchema: schema23.properties.monotonic,
					data: data28
				};
				vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
			}
		}
		if (data.freshness !== void 0 && (validate73(data.freshness, {
			instancePath: instancePath + "/freshness",
			parentData: data,
			parentDataProperty: "freshness",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.mean !== void 0 && (validate75(data.mean, {
			instancePath: instancePath + "/mean",
			parentData: data,
			parentDataProperty: "mean",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.std !== void 0 && (validate75(data.std, {
			instancePath: instancePath + "/std",
			parentData: data,
			parentDataProperty: "std",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.sum !== void 0 && (validate75(data.sum, {
			instancePath: instancePath + "/sum",
			parentData: data,
			parentDataProperty: "sum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.median !== void 0 && (validate75(data.median, {
			instancePath: instancePath + "/median",
			parentData: data,
			parentDataProperty: "median",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.quantiles !== void 0) {
			let data34 = data.quantiles;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				if (Object.keys(data34).length < 1) {
					let err36 = {
						instancePath: instancePath + "/quantiles",
						schemaPath: "#/properties/quantiles/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema23.properties.quantiles,
						data: data34
					};
					vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
				}
				for (let key2 in data34) {
					let _errs56 = errors;
					if (typeof key2 == "string" && !pattern5.test(key2)) {
						let err37 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$" },
							message: "must match pattern \"^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$\"",
							schema: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
							parentSchema: schema23.properties.quantiles.propertyNames,
							data: key2,
							propertyName: key2
						};
						vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
					}
					if (_errs56 !== errors) {
						let err38 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid",
							schema: schema23.properties.quantiles.propertyNames,
							parentSchema: schema23.properties.quantiles,
							data: data34
						};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
				}
				for (let key3 in data34) validate75(data34[key3], {
					instancePath: instancePath + "/quantiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data34,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
			} else {
				let err39 = {
					instancePath: instancePath + "/quantiles",
					schemaPath: "#/properties/quantiles/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema23.properties.quantiles.type,
					parentSchema: schema23.properties.quantiles,
					data: data34
				};
				vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
			}
		}
		if (data.distinct !== void 0 && (validate75(data.distinct, {
			instancePath: instancePath + "/distinct",
			parentData: data,
			parentDataProperty: "distinct",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.distinct_share !== void 0 && (validate75(data.distinct_share, {
			instancePath: instancePath + "/distinct_share",
			parentData: data,
			parentDataProperty: "distinct_share",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.most_common_share !== void 0 && (validate75(data.most_common_share, {
			instancePath: instancePath + "/most_common_share",
			parentData: data,
			parentDataProperty: "most_common_share",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.entropy !== void 0 && (validate75(data.entropy, {
			instancePath: instancePath + "/entropy",
			parentData: data,
			parentDataProperty: "entropy",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.outliers !== void 0) {
			let data40 = data.outliers;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (Object.keys(data40).length < 1) {
					let err40 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema23.properties.outliers,
						data: data40
					};
					vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
				}
				for (let key4 in data40) if (key4 !== "z" && key4 !== "iqr") {
					let err41 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema23.properties.outliers,
						data: data40
					};
					vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
				}
				if (data40.z !== void 0) {
					let data41 = data40.z;
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (data41.threshold === void 0) {
							let err42 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "threshold" },
								message: "must have required property 'threshold'",
								schema: schema23.properties.outliers.properties.z.required,
								parentSchema: schema23.properties.outliers.properties.z,
								data: data41
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
						if (data41.share === void 0) {
							let err43 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema23.properties.outliers.properties.z.required,
								parentSchema: schema23.properties.outliers.properties.z,
								data: data41
							};
							vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
						}
						for (let key5 in data41) if (key5 !== "threshold" && key5 !== "share") {
							let err44 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema23.properties.outliers.properties.z,
								data: data41
							};
							vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
						}
						if (data41.threshold !== void 0) {
							let data42 = data41.threshold;
							if (typeof data42 == "number" && isFinite(data42)) {
								if (data42 <= 0 || isNaN(data42)) {
									let err45 = {
										instancePath: instancePath + "/outliers/z/threshold",
										schemaPath: "#/properties/outliers/properties/z/properties/threshold/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema23.properties.outliers.properties.z.properties.threshold,
										data: data42
									};
									vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
								}
							} else {
								let err46 = {
									instancePath: instancePath + "/outliers/z/threshold",
									schemaPath: "#/properties/outliers/properties/z/properties/threshold/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema23.properties.outliers.properties.z.properties.threshold.type,
									parentSchema: schema23.properties.outliers.properties.z.properties.threshold,
									data: data42
								};
								vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
							}
						}
						data41.share !== void 0 && (validate62(data41.share, {
							instancePath: instancePath + "/outliers/z/share",
							parentData: data41,
							parentDataProperty: "share",
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
					} else {
						let err47 = {
							instancePath: instancePath + "/outliers/z",
							schemaPath: "#/properties/outliers/properties/z/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema23.properties.outliers.properties.z.type,
							parentSchema: schema23.properties.outliers.properties.z,
							data: data41
						};
						vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
					}
				}
				if (data40.iqr !== void 0) {
					let data44 = data40.iqr;
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
						if (data44.factor === void 0) {
							let err48 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "factor" },
								message: "must have required property 'factor'",
								schema: schema23.properties.outliers.properties.iqr.required,
								parentSchema: schema23.properties.outliers.properties.iqr,
								data: data44
							};
							vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
						}
						if (data44.share === void 0) {
							let err49 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema23.properties.outliers.properties.iqr.required,
								parentSchema: schema23.properties.outliers.properties.iqr,
								data: data44
							};
							vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
						}
						for (let key6 in data44) if (key6 !== "factor" && key6 !== "share") {
							let err50 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema23.properties.outliers.properties.iqr,
								data: data44
							};
							vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
						}
						if (data44.factor !== void 0) {
							let data45 = data44.factor;
							if (typeof data45 == "number" && isFinite(data45)) {
								if (data45 <= 0 || isNaN(data45)) {
									let err51 = {
										instancePath: instancePath + "/outliers/iqr/factor",
										schemaPath: "#/properties/outliers/properties/iqr/properties/factor/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema23.properties.outliers.properties.iqr.properties.factor,
										data: data45
									};
									vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
								}
							} else {
								let err52 = {
									instancePath: instancePath + "/outliers/iqr/factor",
									schemaPath: "#/properties/outliers/properties/iqr/properties/factor/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema23.properties.outliers.properties.iqr.properties.factor.type,
									parentSchema: schema23.properties.outliers.properties.iqr.properties.factor,
									data: data45
								};
								vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
							}
						}
						data44.share !== void 0 && (validate62(data44.share, {
							instancePath: instancePath + "/outliers/iqr/share",
							parentData: data44,
							parentDataProperty: "share",
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
					} else {
						let err53 = {
							instancePath: instancePath + "/outliers/iqr",
							schemaPath: "#/properties/outliers/properties/iqr/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema23.properties.outliers.properties.iqr.type,
							parentSchema: schema23.properties.outliers.properties.iqr,
							data: data44
						};
						vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
					}
				}
			} else {
				let err54 = {
					instancePath: instancePath + "/outliers",
					schemaPath: "#/properties/outliers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema23.properties.outliers.type,
					parentSchema: schema23.properties.outliers,
					data: data40
				};
				vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
			}
		}
		if (data.severity !== void 0) {
			let data47 = data.severity;
			if (typeof data47 != "string" && (!data47 || typeof data47 != "object" || Array.isArray(data47))) {
				let err55 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: schema23.properties.severity.type },
					message: "must be string,object",
					schema: schema23.properties.severity.type,
					parentSchema: schema23.properties.severity,
					data: data47
				};
				vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
			}
			let _errs80 = errors, valid16 = !0, _errs81 = errors;
			if (typeof data47 != "string") {
				let err56 = {};
				vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
			}
			var _valid0 = _errs81 === errors;
			if (errors = _errs80, vErrors !== null && (_errs80 ? vErrors.length = _errs80 : vErrors = null), _valid0) {
				let _errs83 = errors;
				if (data47 !== "error" && data47 !== "warn") {
					let err57 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/then/enum",
						keyword: "enum",
						params: { allowedValues: schema23.properties.severity.then.enum },
						message: "must be equal to one of the allowed values",
						schema: schema23.properties.severity.then.enum,
						parentSchema: schema23.properties.severity.then,
						data: data47
					};
					vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
				}
				var _valid0 = _errs83 === errors;
				valid16 = _valid0;
			}
			if (!valid16) {
				let err58 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/if",
					keyword: "if",
					params: { failingKeyword: "then" },
					message: "must match \"then\" schema",
					schema: schema23.properties.severity.if,
					parentSchema: schema23.properties.severity,
					data: data47
				};
				vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
			}
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (Object.keys(data47).length < 1) {
					let err59 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema23.properties.severity,
						data: data47
					};
					vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
				}
				for (let key7 in data47) if (!func1.call(schema23.properties.severity.properties, key7)) {
					let err60 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema23.properties.severity,
						data: data47
					};
					vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
				}
				data47.default !== void 0 && (validate59(data47.default, {
					instancePath: instancePath + "/severity/default",
					parentData: data47,
					parentDataProperty: "default",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.type !== void 0 && (validate59(data47.type, {
					instancePath: instancePath + "/severity/type",
					parentData: data47,
					parentDataProperty: "type",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.finite !== void 0 && (validate59(data47.finite, {
					instancePath: instancePath + "/severity/finite",
					parentData: data47,
					parentDataProperty: "finite",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.required !== void 0 && (validate59(data47.required, {
					instancePath: instancePath + "/severity/required",
					parentData: data47,
					parentDataProperty: "required",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.nulls !== void 0 && (validate59(data47.nulls, {
					instancePath: instancePath + "/severity/nulls",
					parentData: data47,
					parentDataProperty: "nulls",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.minimum !== void 0 && (validate59(data47.minimum, {
					instancePath: instancePath + "/severity/minimum",
					parentData: data47,
					parentDataProperty: "minimum",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.maximum !== void 0 && (validate59(data47.maximum, {
					instancePath: instancePath + "/severity/maximum",
					parentData: data47,
					parentDataProperty: "maximum",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.exclusive_minimum !== void 0 && (validate59(data47.exclusive_minimum, {
					instancePath: instancePath + "/severity/exclusive_minimum",
					parentData: data47,
					parentDataProperty: "exclusive_minimum",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.exclusive_maximum !== void 0 && (validate59(data47.exclusive_maximum, {
					instancePath: instancePath + "/severity/exclusive_maximum",
					parentData: data47,
					parentDataProperty: "exclusive_maximum",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.enum !== void 0 && (validate59(data47.enum, {
					instancePath: instancePath + "/severity/enum",
					parentData: data47,
					parentDataProperty: "enum",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.not_enum !== void 0 && (validate59(data47.not_enum, {
					instancePath: instancePath + "/severity/not_enum",
					parentData: data47,
					parentDataProperty: "not_enum",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.pattern !== void 0 && (validate59(data47.pattern, {
					instancePath: instancePath + "/severity/pattern",
					parentData: data47,
					parentDataProperty: "pattern",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.format !== void 0 && (validate59(data47.format, {
					instancePath: instancePath + "/severity/format",
					parentData: data47,
					parentDataProperty: "format",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.min_length !== void 0 && (validate59(data47.min_length, {
					instancePath: instancePath + "/severity/min_length",
					parentData: data47,
					parentDataProperty: "min_length",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.max_length !== void 0 && (validate59(data47.max_length, {
					instancePath: instancePath + "/severity/max_length",
					parentData: data47,
					parentDataProperty: "max_length",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.unique !== void 0 && (validate59(data47.unique, {
					instancePath: instancePath + "/severity/unique",
					parentData: data47,
					parentDataProperty: "unique",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.monotonic !== void 0 && (validate59(data47.monotonic, {
					instancePath: instancePath + "/severity/monotonic",
					parentData: data47,
					parentDataProperty: "monotonic",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.freshness !== void 0 && (validate59(data47.freshness, {
					instancePath: instancePath + "/severity/freshness",
					parentData: data47,
					parentDataProperty: "freshness",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.mean !== void 0 && (validate59(data47.mean, {
					instancePath: instancePath + "/severity/mean",
					parentData: data47,
					parentDataProperty: "mean",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.std !== void 0 && (validate59(data47.std, {
					instancePath: instancePath + "/severity/std",
					parentData: data47,
					parentDataProperty: "std",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.sum !== void 0 && (validate59(data47.sum, {
					instancePath: instancePath + "/severity/sum",
					parentData: data47,
					parentDataProperty: "sum",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.median !== void 0 && (validate59(data47.median, {
					instancePath: instancePath + "/severity/median",
					parentData: data47,
					parentDataProperty: "median",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.quantiles !== void 0 && (validate59(data47.quantiles, {
					instancePath: instancePath + "/severity/quantiles",
					parentData: data47,
					parentDataProperty: "quantiles",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.distinct !== void 0 && (validate59(data47.distinct, {
					instancePath: instancePath + "/severity/distinct",
					parentData: data47,
					parentDataProperty: "distinct",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.distinct_share !== void 0 && (validate59(data47.distinct_share, {
					instancePath: instancePath + "/severity/distinct_share",
					parentData: data47,
					parentDataProperty: "distinct_share",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.most_common_share !== void 0 && (validate59(data47.most_common_share, {
					instancePath: instancePath + "/severity/most_common_share",
					parentData: data47,
					parentDataProperty: "most_common_share",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.entropy !== void 0 && (validate59(data47.entropy, {
					instancePath: instancePath + "/severity/entropy",
					parentData: data47,
					parentDataProperty: "entropy",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data47.outliers !== void 0 && (validate59(data47.outliers, {
					instancePath: instancePath + "/severity/outliers",
					parentData: data47,
					parentDataProperty: "outliers",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
			}
		}
		if (data.environments !== void 0 && (validate53(data.environments, {
			instancePath: instancePath + "/environments",
			parentData: data,
			parentDataProperty: "environments",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.mostly !== void 0) {
			let data77 = data.mostly;
			if (typeof data77 == "number" && isFinite(data77)) {
				if (data77 > 1 || isNaN(data77)) {
					let err61 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema23.properties.mostly,
						data: data77
					};
					vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
				}
				if (data77 <= 0 || isNaN(data77)) {
					let err62 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema23.properties.mostly,
						data: data77
					};
					vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
				}
			} else {
				let err63 = {
					instancePath: instancePath + "/mostly",
					schemaPath: "#/properties/mostly/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema23.properties.mostly.type,
					parentSchema: schema23.properties.mostly,
					data: data77
				};
				vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
			}
		}
		if (data.where !== void 0) {
			let data78 = data.where;
			if (typeof data78 == "string") {
				if (func2(data78) > 1e4) {
					let err64 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema23.properties.where,
						data: data78
					};
					vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
				}
				if (func2(data78) < 1) {
					let err65 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema23.properties.where,
						data: data78
					};
					vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
				}
			} else {
				let err66 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema23.properties.where.type,
					parentSchema: schema23.properties.where,
					data: data78
				};
				vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
			}
		}
		data.by !== void 0 && (validate53(data.by, {
			instancePath: instancePath + "/by",
			parentData: data,
			parentDataProperty: "by",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
	} else {
		let err67 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
	}
	return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	description: "One rule. It has exactly one of sql, references, correlation, duplicate_rows, key, rows and column.",
	type: "object",
	additionalProperties: !1,
	properties: {
		name: {
			description: "What the rule is called in the report.",
			type: "string",
			minLength: 1,
			maxLength: 200
		},
		severity: {
			$ref: "#/$defs/severityWord",
			description: "error (default) or warn."
		},
		environments: {
			description: "Names of the environments in which it applies, such as train or serving; in all when absent.",
			$ref: "#/$defs/names"
		},
		mostly: {
			description: "Share of the considered rows that must hold, above 0 and at most 1; nulls are not considered.",
			type: "number",
			exclusiveMinimum: 0,
			maximum: 1
		},
		where: {
			description: "SQL condition: only the rows for which it is true count.",
			type: "string",
			minLength: 1,
			maxLength: 1e4
		},
		by: {
			description: "Columns: the check is made for each group of equal values.",
			$ref: "#/$defs/names"
		},
		sql: {
			description: "SQL condition over one row that must be true; NULL is not considered.",
			type: "string",
			minLength: 1,
			maxLength: 1e4
		},
		references: {
			description: "Foreign key: every row's values must stand in another file.",
			type: "object",
			additionalProperties: !1,
			required: ["columns", "path"],
			properties: {
				columns: {
					$ref: "#/$defs/names",
					description: "Columns of this table."
				},
				path: {
					description: "Path or glob of the other table, relative to the working directory.",
					type: "string",
					minLength: 1
				},
				to: {
					$ref: "#/$defs/names",
					description: "Columns of the other table, in the same order; the same names when absent."
				}
			}
		},
		correlation: {
			description: "Pearson correlation of two number columns.",
			type: "object",
			additionalProperties: !1,
			required: ["columns", "between"],
			properties: {
				columns: {
					description: "The two columns.",
					type: "array",
					minItems: 2,
					maxItems: 2,
					uniqueItems: !0,
					items: {
						type: "string",
						minLength: 1
					}
				},
				between: {
					$ref: "#/$defs/range",
					description: "[low, high], -1 to 1."
				}
			}
		},
		duplicate_rows: {
			$ref: "#/$defs/share",
			description: "Largest share of rows that repeat an earlier row in every column."
		},
		key: {
			$ref: "#/$defs/names",
			description: "Columns whose values together must be unique and not null."
		},
		rows: {
			description: "Bounds on the number of rows, of the rows under where, or of each group under by.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				min: {
					description: "Least number of rows; 1 when absent, 0 allows an empty table.",
					type: "integer",
					minimum: 0
				},
				max: {
					description: "Greatest number of rows.",
					type: "integer",
					minimum: 0
				}
			}
		},
		column: {
			description: "A column that is declared under columns; any of its checks stand beside.",
			type: "string",
			minLength: 1
		},
		required: {
			description: "True: no value may be null.",
			type: "boolean"
		},
		nulls: {
			description: "Largest share of null values: '<1%', '<=0.5%' or 0.",
			$ref: "#/$defs/share"
		},
		minimum: {
			description: "Smallest allowed value; the value itself is allowed.",
			$ref: "#/$defs/bound"
		},
		maximum: {
			description: "Largest allowed value; the value itself is allowed.",
			$ref: "#/$defs/bound"
		},
		exclusive_minimum: {
			description: "Every value must be greater than this.",
			$ref: "#/$defs/bound"
		},
		exclusive_maximum: {
			description: "Every value must be less than this.",
			$ref: "#/$defs/bound"
		},
		enum: {
			description: "The allowed values.",
			$ref: "#/$defs/values"
		},
		other: {
			description: "Largest share of values that may stand outside enum.",
			$ref: "#/$defs/share"
		},
		not_enum: {
			description: "Values that must not occur.",
			$ref: "#/$defs/values"
		},
		pattern: {
			description: "Regular expression that every text must contain a match of; anchor with ^ and $ to match the whole text.",
			type: "string",
			minLength: 1,
			maxLength: 2e3
		},
		format: {
			description: "For texts: email, uri, uuid, ipv4, ipv6, date, date-time or json. For dates and timestamps: a strptime format such as %d.%m.%Y.",
			type: "string",
			minLength: 1
		},
		min_length: {
			description: "Least number of characters (Unicode code points) of a text.",
			type: "integer",
			minimum: 0
		},
		max_length: {
			description: "Greatest number of characters (Unicode code points) of a text.",
			type: "integer",
			minimum: 0
		},
		unique: {
			description: "True: no value may occur twice; nulls do not count.",
			type: "boolean"
		},
		monotonic: {
			description: "The order in which the values must stand in the file.",
			enum: [
				"increasing",
				"strictly_increasing",
				"decreasing",
				"strictly_decreasing"
			]
		},
		freshness: {
			description: "Greatest age of the newest value at the time of the run: 48h, 7d, 30m, 90s.",
			$ref: "#/$defs/duration"
		},
		mean: {
			description: "[low, high] of the mean.",
			$ref: "#/$defs/range"
		},
		std: {
			description: "[low, high] of the sample standard deviation.",
			$ref: "#/$defs/range"
		},
		sum: {
			description: "[low, high] of the sum.",
			$ref: "#/$defs/range"
		},
		median: {
			description: "[low, high] of the median.",
			$ref: "#/$defs/range"
		},
		quantiles: {
			description: "[low, high] of quantiles, named p1, p50, p99.9.",
			type: "object",
			minProperties: 1,
			propertyNames: {
				pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
				"x-sentence": "must be a quantile such as p50 or p99.9"
			},
			additionalProperties: { $ref: "#/$defs/range" },
			examples: [{ p50: [2e4, 6e4] }]
		},
		distinct: {
			description: "[low, high] of the number of distinct values.",
			$ref: "#/$defs/range"
		},
		distinct_share: {
			description: "[low, high], 0 to 1, of distinct values per value.",
			$ref: "#/$defs/range"
		},
		most_common_share: {
			description: "[low, high], 0 to 1, of the share of the most common value.",
			$ref: "#/$defs/range"
		},
		entropy: {
			description: "[low, high] of the entropy of the values, in bits.",
			$ref: "#/$defs/range"
		},
		outliers: {
			description: "Largest share of values far from the others, by z-score, by interquartile range, or both.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				z: {
					description: "Values more than threshold standard deviations from the mean.",
					type: "object",
					additionalProperties: !1,
					required: ["threshold", "share"],
					properties: {
						threshold: {
							description: "Number of standard deviations, e.g. 4.",
							type: "number",
							exclusiveMinimum: 0
						},
						share: {
							$ref: "#/$defs/share",
							description: "Largest share of such values."
						}
					}
				},
				iqr: {
					description: "Values more than factor interquartile ranges outside the quartiles.",
					type: "object",
					additionalProperties: !1,
					required: ["factor", "share"],
					properties: {
						factor: {
							description: "Number of interquartile ranges, e.g. 3.",
							type: "number",
							exclusiveMinimum: 0
						},
						share: {
							$ref: "#/$defs/share",
							description: "Largest share of such values."
						}
					}
				}
			}
		}
	},
	dependentRequired: {
		required: ["column"],
		nulls: ["column"],
		minimum: ["column"],
		maximum: ["column"],
		exclusive_minimum: ["column"],
		exclusive_maximum: ["column"],
		enum: ["column"],
		other: ["column"],
		not_enum: ["column"],
		pattern: ["column"],
		format: ["column"],
		min_length: ["column"],
		max_length: ["column"],
		unique: ["column"],
		monotonic: ["column"],
		freshness: ["column"],
		mean: ["column"],
		std: ["column"],
		sum: ["column"],
		median: ["column"],
		quantiles: ["column"],
		distinct: ["column"],
		distinct_share: ["column"],
		most_common_share: ["column"],
		entropy: ["column"],
		outliers: ["column"]
	},
	"x-sentence": "must be a rule with exactly one of sql, references, correlation, duplicate_rows, key, rows and column"
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func1.call(schema29.properties, key0)) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 == "string") {
				if (func2(data0) > 200) {
					let err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema29.properties.name,
						data: data0
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (func2(data0) < 1) {
					let err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema29.properties.name,
						data: data0
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.name.type,
					parentSchema: schema29.properties.name,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.severity !== void 0 && (validate59(data.severity, {
			instancePath: instancePath + "/severity",
			parentData: data,
			parentDataProperty: "severity",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.environments !== void 0 && (validate53(data.environments, {
			instancePath: instancePath + "/environments",
			parentData: data,
			parentDataProperty: "environments",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.mostly !== void 0) {
			let data3 = data.mostly;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					let err4 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema29.properties.mostly,
						data: data3
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
				if (data3 <= 0 || isNaN(data3)) {
					let err5 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema29.properties.mostly,
						data: data3
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/mostly",
					schemaPath: "#/properties/mostly/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema29.properties.mostly.type,
					parentSchema: schema29.properties.mostly,
					data: data3
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.where !== void 0) {
			let data4 = data.where;
			if (typeof data4 == "string") {
				if (func2(data4) > 1e4) {
					let err7 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema29.properties.where,
						data: data4
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (func2(data4) < 1) {
					let err8 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema29.properties.where,
						data: data4
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			} else {
				let err9 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.where.type,
					parentSchema: schema29.properties.where,
					data: data4
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.by !== void 0 && (validate53(data.by, {
			instancePath: instancePath + "/by",
			parentData: data,
			parentDataProperty: "by",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.sql !== void 0) {
			let data6 = data.sql;
			if (typeof data6 == "string") {
				if (func2(data6) > 1e4) {
					let err10 = {
						instancePath: instancePath + "/sql",
						schemaPath: "#/properties/sql/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema29.properties.sql,
						data: data6
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				if (func2(data6) < 1) {
					let err11 = {
						instancePath: instancePath + "/sql",
						schemaPath: "#/properties/sql/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema29.properties.sql,
						data: data6
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
			} else {
				let err12 = {
					instancePath: instancePath + "/sql",
					schemaPath: "#/properties/sql/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.sql.type,
					parentSchema: schema29.properties.sql,
					data: data6
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.references !== void 0) {
			let data7 = data.references;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.columns === void 0) {
					let err13 = {
						instancePath: instancePath + "/references",
						schemaPath: "#/properties/references/required",
						keyword: "required",
						params: { missingProperty: "columns" },
						message: "must have required property 'columns'",
						schema: schema29.properties.references.required,
						parentSchema: schema29.properties.references,
						data: data7
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				if (data7.path === void 0) {
					let err14 = {
						instancePath: instancePath + "/references",
						schemaPath: "#/properties/references/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'",
						schema: schema29.properties.references.required,
						parentSchema: schema29.properties.references,
						data: data7
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				for (let key1 in data7) if (key1 !== "columns" && key1 !== "path" && key1 !== "to") {
					let err15 = {
						instancePath: instancePath + "/references",
						schemaPath: "#/properties/references/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema29.properties.references,
						data: data7
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
				if (data7.columns !== void 0 && (validate53(data7.columns, {
					instancePath: instancePath + "/references/columns",
					parentData: data7,
					parentDataProperty: "columns",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data7.path !== void 0) {
					let data9 = data7.path;
					if (typeof data9 == "string") {
						if (func2(data9) < 1) {
							let err16 = {
								instancePath: instancePath + "/references/path",
								schemaPath: "#/properties/references/properties/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema29.properties.references.properties.path,
								data: data9
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
					} else {
						let err17 = {
							instancePath: instancePath + "/references/path",
							schemaPath: "#/properties/references/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema29.properties.references.properties.path.type,
							parentSchema: schema29.properties.references.properties.path,
							data: data9
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
				data7.to !== void 0 && (validate53(data7.to, {
					instancePath: instancePath + "/references/to",
					parentData: data7,
					parentDataProperty: "to",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
			} else {
				let err18 = {
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema29.properties.references.type,
					parentSchema: schema29.properties.references,
					data: data7
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
		if (data.correlation !== void 0) {
			let data11 = data.correlation;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.columns === void 0) {
					let err19 = {
						instancePath: instancePath + "/correlation",
						schemaPath: "#/properties/correlation/required",
						keyword: "required",
						params: { missingProperty: "columns" },
						message: "must have required property 'columns'",
						schema: schema29.properties.correlation.required,
						parentSchema: schema29.properties.correlation,
						data: data11
					};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				if (data11.between === void 0) {
					let err20 = {
						instancePath: instancePath + "/correlation",
						schemaPath: "#/properties/correlation/required",
						keyword: "required",
						params: { missingProperty: "between" },
						message: "must have required property 'between'",
						schema: schema29.properties.correlation.required,
						parentSchema: schema29.properties.correlation,
						data: data11
					};
					vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
				}
				for (let key2 in data11) if (key2 !== "columns" && key2 !== "between") {
					let err21 = {
						instancePath: instancePath + "/correlation",
						schemaPath: "#/properties/correlation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema29.properties.correlation,
						data: data11
					};
					vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
				}
				if (data11.columns !== void 0) {
					let data12 = data11.columns;
					if (Array.isArray(data12)) {
						if (data12.length > 2) {
							let err22 = {
								instancePath: instancePath + "/correlation/columns",
								schemaPath: "#/properties/correlation/properties/columns/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items",
								schema: 2,
								parentSchema: schema29.properties.correlation.properties.columns,
								data: data12
							};
							vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
						}
						if (data12.length < 2) {
							let err23 = {
								instancePath: instancePath + "/correlation/columns",
								schemaPath: "#/properties/correlation/properties/columns/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items",
								schema: 2,
								parentSchema: schema29.properties.correlation.properties.columns,
								data: data12
							};
							vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
						}
						let len0 = data12.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data13 = data12[i0];
							if (typeof data13 == "string") {
								if (func2(data13) < 1) {
									let err24 = {
										instancePath: instancePath + "/correlation/columns/" + i0,
										schemaPath: "#/properties/correlation/properties/columns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema29.properties.correlation.properties.columns.items,
										data: data13
									};
									vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
								}
							} else {
								let err25 = {
									instancePath: instancePath + "/correlation/columns/" + i0,
									schemaPath: "#/properties/correlation/properties/columns/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema29.properties.correlation.properties.columns.items.type,
									parentSchema: schema29.properties.correlation.properties.columns.items,
									data: data13
								};
								vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
							}
						}
						let i1 = data12.length, j0;
						if (i1 > 1) {
							let indices0 = {};
							for (; i1--;) {
								let item0 = data12[i1];
								if (typeof item0 == "string") {
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										let err26 = {
											instancePath: instancePath + "/correlation/columns",
											schemaPath: "#/properties/correlation/properties/columns/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
											schema: !0,
											parentSchema: schema29.properties.correlation.properties.columns,
											data: data12
										};
										vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
					} else {
						let err27 = {
							instancePath: instancePath + "/correlation/columns",
							schemaPath: "#/properties/correlation/properties/columns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema29.properties.correlation.properties.columns.type,
							parentSchema: schema29.properties.correlation.properties.columns,
							data: data12
						};
						vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
					}
				}
				data11.between !== void 0 && (validate75(data11.between, {
					instancePath: instancePath + "/correlation/between",
					parentData: data11,
					parentDataProperty: "between",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length));
			} else {
				let err28 = {
					instancePath: instancePath + "/correlation",
					schemaPath: "#/properties/correlation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema29.properties.correlation.type,
					parentSchema: schema29.properties.correlation,
					data: data11
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
		if (data.duplicate_rows !== void 0 && (validate62(data.duplicate_rows, {
			instancePath: instancePath + "/duplicate_rows",
			parentData: data,
			parentDataProperty: "duplicate_rows",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.key !== void 0 && (validate53(data.key, {
			instancePath: instancePath + "/key",
			parentData: data,
			parentDataProperty: "key",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.rows !== void 0) {
			let data17 = data.rows;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (Object.keys(data17).length < 1) {
					let err29 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema29.properties.rows,
						data: data17
					};
					vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
				}
				for (let key3 in data17) if (key3 !== "min" && key3 !== "max") {
					let err30 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema29.properties.rows,
						data: data17
					};
					vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
				}
				if (data17.min !== void 0) {
					let data18 = data17.min;
					if (typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) {
						let err31 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema29.properties.rows.properties.min.type,
							parentSchema: schema29.properties.rows.properties.min,
							data: data18
						};
						vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
					}
					if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
						let err32 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema29.properties.rows.properties.min,
							data: data18
						};
						vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
					}
				}
				if (data17.max !== void 0) {
					let data19 = data17.max;
					if (typeof data19 != "number" || data19 % 1 || isNaN(data19) || !isFinite(data19)) {
						let err33 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema29.properties.rows.properties.max.type,
							parentSchema: schema29.properties.rows.properties.max,
							data: data19
						};
						vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
					}
					if (typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19))) {
						let err34 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema29.properties.rows.properties.max,
							data: data19
						};
						vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
					}
				}
			} else {
				let err35 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema29.properties.rows.type,
					parentSchema: schema29.properties.rows,
					data: data17
				};
				vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
			}
		}
		if (data.column !== void 0) {
			let data20 = data.column;
			if (typeof data20 == "string") {
				if (func2(data20) < 1) {
					let err36 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema29.properties.column,
						data: data20
					};
					vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
				}
			} else {
				let err37 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.column.type,
					parentSchema: schema29.properties.column,
					data: data20
				};
				vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
			}
		}
		if (data.required !== void 0) {
			let data21 = data.required;
			if (typeof data21 != "boolean") {
				let err38 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema29.properties.required.type,
					parentSchema: schema29.properties.required,
					data: data21
				};
				vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
			}
		}
		if (data.nulls !== void 0 && (validate62(data.nulls, {
			instancePath: instancePath + "/nulls",
			parentData: data,
			parentDataProperty: "nulls",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.minimum !== void 0 && (validate64(data.minimum, {
			instancePath: instancePath + "/minimum",
			parentData: data,
			parentDataProperty: "minimum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.maximum !== void 0 && (validate64(data.maximum, {
			instancePath: instancePath + "/maximum",
			parentData: data,
			parentDataProperty: "maximum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.exclusive_minimum !== void 0 && (validate64(data.exclusive_minimum, {
			instancePath: instancePath + "/exclusive_minimum",
			parentData: data,
			parentDataProperty: "exclusive_minimum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.exclusive_maximum !== void 0 && (validate64(data.exclusive_maximum, {
			instancePath: instancePath + "/exclusive_maximum",
			parentData: data,
			parentDataProperty: "exclusive_maximum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.enum !== void 0 && (validate69(data.enum, {
			instancePath: instancePath + "/enum",
			parentData: data,
			parentDataProperty: "enum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.other !== void 0 && (validate62(data.other, {
			instancePath: instancePath + "/other",
			parentData: data,
			parentDataProperty: "other",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.not_enum !== void 0 && (validate69(data.not_enum, {
			instancePath: instancePath + "/not_enum",
			parentData: data,
			parentDataProperty: "not_enum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.pattern !== void 0) {
			let data30 = data.pattern;
			if (typeof data30 == "string") {
				if (func2(data30) > 2e3) {
					let err39 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters",
						schema: 2e3,
						parentSchema: schema29.properties.pattern,
						data: data30
					};
					vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
				}
				if (func2(data30) < 1) {
					let err40 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema29.properties.pattern,
						data: data30
					};
					vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
				}
			} else {
				let err41 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.pattern.type,
					parentSchema: schema29.properties.pattern,
					data: data30
				};
				vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
			}
		}
		if (data.format !== void 0) {
			let data31 = data.format;
			if (typeof data31 == "string") {
				if (func2(data31) < 1) {
					let err42 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema29.properties.format,
						data: data31
					};
					vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
				}
			} else {
				let err43 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.properties.format.type,
					parentSchema: schema29.properties.format,
					data: data31
				};
				vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
			}
		}
		if (data.min_length !== void 0) {
			let data32 = data.min_length;
			if (typeof data32 != "number" || data32 % 1 || isNaN(data32) || !isFinite(data32)) {
				let err44 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema29.properties.min_length.type,
					parentSchema: schema29.properties.min_length,
					data: data32
				};
				vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
			}
			if (typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32))) {
				let err45 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema29.properties.min_length,
					data: data32
				};
				vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
			}
		}
		if (data.max_length !== void 0) {
			let data33 = data.max_length;
			if (typeof data33 != "number" || data33 % 1 || isNaN(data33) || !isFinite(data33)) {
				let err46 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema29.properties.max_length.type,
					parentSchema: schema29.properties.max_length,
					data: data33
				};
				vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
			}
			if (typeof data33 == "number" && isFinite(data33) && (data33 < 0 || isNaN(data33))) {
				let err47 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema29.properties.max_length,
					data: data33
				};
				vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
			}
		}
		if (data.unique !== void 0) {
			let data34 = data.unique;
			if (typeof data34 != "boolean") {
				let err48 = {
					instancePath: instancePath + "/unique",
					schemaPath: "#/properties/unique/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema29.properties.unique.type,
					parentSchema: schema29.properties.unique,
					data: data34
				};
				vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
			}
		}
		if (data.monotonic !== void 0) {
			let data35 = data.monotonic;
			if (data35 !== "increasing" && data35 !== "strictly_increasing" && data35 !== "decreasing" && data35 !== "strictly_decreasing") {
				let err49 = {
					instancePath: instancePath + "/monotonic",
					schemaPath: "#/properties/monotonic/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.monotonic.enum },
					message: "must be equal to one of the allowed values",
					schema: schema29.properties.monotonic.enum,
					parentSchema: schema29.properties.monotonic,
					data: data35
				};
				vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
			}
		}
		if (data.freshness !== void 0 && (validate73(data.freshness, {
			instancePath: instancePath + "/freshness",
			parentData: data,
			parentDataProperty: "freshness",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.mean !== void 0 && (validate75(data.mean, {
			instancePath: instancePath + "/mean",
			parentData: data,
			parentDataProperty: "mean",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.std !== void 0 && (validate75(data.std, {
			instancePath: instancePath + "/std",
			parentData: data,
			parentDataProperty: "std",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.sum !== void 0 && (validate75(data.sum, {
			instancePath: instancePath + "/sum",
			parentData: data,
			parentDataProperty: "sum",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.median !== void 0 && (validate75(data.median, {
			instancePath: instancePath + "/median",
			parentData: data,
			parentDataProperty: "median",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.quantiles !== void 0) {
			let data41 = data.quantiles;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (Object.keys(data41).length < 1) {
					let err50 = {
						instancePath: instancePath + "/quantiles",
						schemaPath: "#/properties/quantiles/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema29.properties.quantiles,
						data: data41
					};
					vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
				}
				for (let key4 in data41) {
					let _errs67 = errors;
					if (typeof key4 == "string" && !pattern5.test(key4)) {
						let err51 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$" },
							message: "must match pattern \"^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$\"",
							schema: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
							parentSchema: schema29.properties.quantiles.propertyNames,
							data: key4,
							propertyName: key4
						};
						vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
					}
					if (_errs67 !== errors) {
						let err52 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema29.properties.quantiles.propertyNames,
							parentSchema: schema29.properties.quantiles,
							data: data41
						};
						vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
					}
				}
				for (let key5 in data41) validate75(data41[key5], {
					instancePath: instancePath + "/quantiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data41,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
			} else {
				let err53 = {
					instancePath: instancePath + "/quantiles",
					schemaPath: "#/properties/quantiles/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema29.properties.quantiles.type,
					parentSchema: schema29.properties.quantiles,
					data: data41
				};
				vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
			}
		}
		if (data.distinct !== void 0 && (validate75(data.distinct, {
			instancePath: instancePath + "/distinct",
			parentData: data,
			parentDataProperty: "distinct",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.distinct_share !== void 0 && (validate75(data.distinct_share, {
			instancePath: instancePath + "/distinct_share",
			parentData: data,
			parentDataProperty: "distinct_share",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.most_common_share !== void 0 && (validate75(data.most_common_share, {
			instancePath: instancePath + "/most_common_share",
			parentData: data,
			parentDataProperty: "most_common_share",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.entropy !== void 0 && (validate75(data.entropy, {
			instancePath: instancePath + "/entropy",
			parentData: data,
			parentDataProperty: "entropy",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.outliers !== void 0) {
			let data47 = data.outliers;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (Object.keys(data47).length < 1) {
					let err54 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema29.properties.outliers,
						data: data47
					};
					vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
				}
				for (let key6 in data47) if (key6 !== "z" && key6 !== "iqr") {
					let err55 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema29.properties.outliers,
						data: data47
					};
					vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
				}
				if (data47.z !== void 0) {
					let data48 = data47.z;
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						if (data48.threshold === void 0) {
							let err56 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "threshold" },
								message: "must have required property 'threshold'",
								schema: schema29.properties.outliers.properties.z.required,
								parentSchema: schema29.properties.outliers.properties.z,
								data: data48
							};
							vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
						}
						if (data48.share === void 0) {
							let err57 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema29.properties.outliers.properties.z.required,
								parentSchema: schema29.properties.outliers.properties.z,
								data: data48
							};
							vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
						}
						for (let key7 in data48) if (key7 !== "threshold" && key7 !== "share") {
							let err58 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema29.properties.outliers.properties.z,
								data: data48
							};
							vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
						}
						if (data48.threshold !== void 0) {
							let data49 = data48.threshold;
							if (typeof data49 == "number" && isFinite(data49)) {
								if (data49 <= 0 || isNaN(data49)) {
									let err59 = {
										instancePath: instancePath + "/outliers/z/threshold",
										schemaPath: "#/properties/outliers/properties/z/properties/threshold/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema29.properties.outliers.properties.z.properties.threshold,
										data: data49
									};
									vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
								}
							} else {
								let err60 = {
									instancePath: instancePath + "/outliers/z/threshold",
									schemaPath: "#/properties/outliers/properties/z/properties/threshold/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema29.properties.outliers.properties.z.properties.threshold.type,
									parentSchema: schema29.properties.outliers.properties.z.properties.threshold,
									data: data49
								};
								vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
							}
						}
						data48.share !== void 0 && (validate62(data48.share, {
							instancePath: instancePath + "/outliers/z/share",
							parentData: data48,
							parentDataProperty: "share",
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
					} else {
						let err61 = {
							instancePath: instancePath + "/outliers/z",
							schemaPath: "#/properties/outliers/properties/z/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema29.properties.outliers.properties.z.type,
							parentSchema: schema29.properties.outliers.properties.z,
							data: data48
						};
						vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
					}
				}
				if (data47.iqr !== void 0) {
					let data51 = data47.iqr;
					if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
						if (data51.factor === void 0) {
							let err62 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "factor" },
								message: "must have required property 'factor'",
								schema: schema29.properties.outliers.properties.iqr.required,
								parentSchema: schema29.properties.outliers.properties.iqr,
								data: data51
							};
							vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
						}
						if (data51.share === void 0) {
							let err63 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema29.properties.outliers.properties.iqr.required,
								parentSchema: schema29.properties.outliers.properties.iqr,
								data: data51
							};
							vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
						}
						for (let key8 in data51) if (key8 !== "factor" && key8 !== "share") {
							let err64 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema29.properties.outliers.properties.iqr,
								data: data51
							};
							vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
						}
						if (data51.factor !== void 0) {
							let data52 = data51.factor;
							if (typeof data52 == "number" && isFinite(data52)) {
								if (data52 <= 0 || isNaN(data52)) {
									let err65 = {
										instancePath: instancePath + "/outliers/iqr/factor",
										schemaPath: "#/properties/outliers/properties/iqr/properties/factor/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema29.properties.outliers.properties.iqr.properties.factor,
										data: data52
									};
									vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
								}
							} else {
								let err66 = {
									instancePath: instancePath + "/outliers/iqr/factor",
									schemaPath: "#/properties/outliers/properties/iqr/properties/factor/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema29.properties.outliers.properties.iqr.properties.factor.type,
									parentSchema: schema29.properties.outliers.properties.iqr.properties.factor,
									data: data52
								};
								vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
							}
						}
						data51.share !== void 0 && (validate62(data51.share, {
							instancePath: instancePath + "/outliers/iqr/share",
							parentData: data51,
							parentDataProperty: "share",
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
					} else {
						let err67 = {
							instancePath: instancePath + "/outliers/iqr",
							schemaPath: "#/properties/outliers/properties/iqr/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema29.properties.outliers.properties.iqr.type,
							parentSchema: schema29.properties.outliers.properties.iqr,
							data: data51
						};
						vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
					}
				}
			} else {
				let err68 = {
					instancePath: instancePath + "/outliers",
					schemaPath: "#/properties/outliers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema29.properties.outliers.type,
					parentSchema: schema29.properties.outliers,
					data: data47
				};
				vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
			}
		}
		if (data.required !== void 0 && data.column === void 0) {
			let err69 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "required",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property required is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
		}
		if (data.nulls !== void 0 && data.column === void 0) {
			let err70 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "nulls",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property nulls is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
		}
		if (data.minimum !== void 0 && data.column === void 0) {
			let err71 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "minimum",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property minimum is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
		}
		if (data.maximum !== void 0 && data.column === void 0) {
			let err72 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "maximum",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property maximum is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
		}
		if (data.exclusive_minimum !== void 0 && data.column === void 0) {
			let err73 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "exclusive_minimum",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property exclusive_minimum is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
		}
		if (data.exclusive_maximum !== void 0 && data.column === void 0) {
			let err74 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "exclusive_maximum",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property exclusive_maximum is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
		}
		if (data.enum !== void 0 && data.column === void 0) {
			let err75 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "enum",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property enum is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
		}
		if (data.other !== void 0 && data.column === void 0) {
			let err76 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "other",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property other is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
		}
		if (data.not_enum !== void 0 && data.column === void 0) {
			let err77 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "not_enum",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property not_enum is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
		}
		if (data.pattern !== void 0 && data.column === void 0) {
			let err78 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "pattern",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property pattern is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
		}
		if (data.format !== void 0 && data.column === void 0) {
			let err79 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "format",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property format is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
		}
		if (data.min_length !== void 0 && data.column === void 0) {
			let err80 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "min_length",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property min_length is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
		}
		if (data.max_length !== void 0 && data.column === void 0) {
			let err81 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "max_length",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property max_length is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
		}
		if (data.unique !== void 0 && data.column === void 0) {
			let err82 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "unique",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property unique is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
		}
		if (data.monotonic !== void 0 && data.column === void 0) {
			let err83 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "monotonic",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property monotonic is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
		}
		if (data.freshness !== void 0 && data.column === void 0) {
			let err84 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "freshness",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property freshness is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
		}
		if (data.mean !== void 0 && data.column === void 0) {
			let err85 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "mean",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property mean is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
		}
		if (data.std !== void 0 && data.column === void 0) {
			let err86 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "std",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property std is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
		}
		if (data.sum !== void 0 && data.column === void 0) {
			let err87 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "sum",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property sum is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
		}
		if (data.median !== void 0 && data.column === void 0) {
			let err88 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "median",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property median is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
		}
		if (data.quantiles !== void 0 && data.column === void 0) {
			let err89 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "quantiles",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property quantiles is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
		}
		if (data.distinct !== void 0 && data.column === void 0) {
			let err90 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "distinct",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property distinct is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
		}
		if (data.distinct_share !== void 0 && data.column === void 0) {
			let err91 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "distinct_share",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property distinct_share is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
		}
		if (data.most_common_share !== void 0 && data.column === void 0) {
			let err92 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "most_common_share",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property most_common_share is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
		}
		if (data.entropy !== void 0 && data.column === void 0) {
			let err93 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "entropy",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property entropy is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
		}
		if (data.outliers !== void 0 && data.column === void 0) {
			let err94 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "outliers",
					missingProperty: "column",
					depsCount: 1,
					deps: "column"
				},
				message: "must have property column when property outliers is present",
				schema: schema29.dependentRequired,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
		}
	} else {
		let err95 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
	}
	return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contract === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				message: "must have required property 'contract'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.data === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func1.call(schema19.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.contract !== void 0) {
			let data0 = data.contract;
			if (data0 !== 1) {
				let err3 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema19.properties.contract,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 == "string") {
				if (func2(data1) > 200) {
					let err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema19.properties.name,
						data: data1
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
				if (func2(data1) < 1) {
					let err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema19.properties.name,
						data: data1
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
			} else {
				let err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.name.type,
					parentSchema: schema19.properties.name,
					data: data1
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 != "string") {
				let err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.description.type,
					parentSchema: schema19.properties.description,
					data: data2
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.data !== void 0) {
			let data3 = data.data;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.path === void 0) {
					let err8 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'",
						schema: schema19.properties.data.required,
						parentSchema: schema19.properties.data,
						data: data3
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				for (let key1 in data3) if (!func1.call(schema19.properties.data.properties, key1)) {
					let err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema19.properties.data,
						data: data3
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				if (data3.path !== void 0 && (validate53(data3.path, {
					instancePath: instancePath + "/data/path",
					parentData: data3,
					parentDataProperty: "path",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data3.format !== void 0) {
					let data5 = data3.format;
					if (data5 !== "csv" && data5 !== "tsv" && data5 !== "jsonl" && data5 !== "parquet") {
						let err10 = {
							instancePath: instancePath + "/data/format",
							schemaPath: "#/properties/data/properties/format/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.data.properties.format.enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.data.properties.format.enum,
							parentSchema: schema19.properties.data.properties.format,
							data: data5
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
				}
				if (data3.delimiter !== void 0 && (validate55(data3.delimiter, {
					instancePath: instancePath + "/data/delimiter",
					parentData: data3,
					parentDataProperty: "delimiter",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data3.quote !== void 0) {
					let data7 = data3.quote;
					if (typeof data7 == "string") {
						if (func2(data7) > 1) {
							let err11 = {
								instancePath: instancePath + "/data/quote",
								schemaPath: "#/properties/data/properties/quote/maxLength",
								keyword: "maxLength",
								params: { limit: 1 },
								message: "must NOT have more than 1 characters",
								schema: 1,
								parentSchema: schema19.properties.data.properties.quote,
								data: data7
							};
							vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
						}
					} else {
						let err12 = {
							instancePath: instancePath + "/data/quote",
							schemaPath: "#/properties/data/properties/quote/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.data.properties.quote.type,
							parentSchema: schema19.properties.data.properties.quote,
							data: data7
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
				if (data3.escape !== void 0 && (validate55(data3.escape, {
					instancePath: instancePath + "/data/escape",
					parentData: data3,
					parentDataProperty: "escape",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data3.header !== void 0) {
					let data9 = data3.header;
					if (typeof data9 != "boolean") {
						let err13 = {
							instancePath: instancePath + "/data/header",
							schemaPath: "#/properties/data/properties/header/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema19.properties.data.properties.header.type,
							parentSchema: schema19.properties.data.properties.header,
							data: data9
						};
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				}
				if (data3.encoding !== void 0) {
					let data10 = data3.encoding;
					if (data10 !== "utf-8" && data10 !== "latin-1" && data10 !== "utf-16") {
						let err14 = {
							instancePath: instancePath + "/data/encoding",
							schemaPath: "#/properties/data/properties/encoding/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.data.properties.encoding.enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.data.properties.encoding.enum,
							parentSchema: schema19.properties.data.properties.encoding,
							data: data10
						};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
				}
				if (data3.decimal !== void 0) {
					let data11 = data3.decimal;
					if (data11 !== "." && data11 !== ",") {
						let err15 = {
							instancePath: instancePath + "/data/decimal",
							schemaPath: "#/properties/data/properties/decimal/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.data.properties.decimal.enum },
							message: "must be equal to one of the allowed values",
							schema: schema19.properties.data.properties.decimal.enum,
							parentSchema: schema19.properties.data.properties.decimal,
							data: data11
						};
						vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
					}
				}
				if (data3.skip_lines !== void 0) {
					let data12 = data3.skip_lines;
					if (typeof data12 != "number" || data12 % 1 || isNaN(data12) || !isFinite(data12)) {
						let err16 = {
							instancePath: instancePath + "/data/skip_lines",
							schemaPath: "#/properties/data/properties/skip_lines/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema19.properties.data.properties.skip_lines.type,
							parentSchema: schema19.properties.data.properties.skip_lines,
							data: data12
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
					if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
						let err17 = {
							instancePath: instancePath + "/data/skip_lines",
							schemaPath: "#/properties/data/properties/skip_lines/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema19.properties.data.properties.skip_lines,
							data: data12
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
				if (data3.columns !== void 0) {
					let data13 = data3.columns;
					if (Array.isArray(data13)) {
						if (data13.length < 1) {
							let err18 = {
								instancePath: instancePath + "/data/columns",
								schemaPath: "#/properties/data/properties/columns/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema19.properties.data.properties.columns,
								data: data13
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
						let len0 = data13.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data14 = data13[i0];
							if (typeof data14 == "string") {
								if (func2(data14) < 1) {
									let err19 = {
										instancePath: instancePath + "/data/columns/" + i0,
										schemaPath: "#/properties/data/properties/columns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema19.properties.data.properties.columns.items,
										data: data14
									};
									vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
								}
							} else {
								let err20 = {
									instancePath: instancePath + "/data/columns/" + i0,
									schemaPath: "#/properties/data/properties/columns/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.data.properties.columns.items.type,
									parentSchema: schema19.properties.data.properties.columns.items,
									data: data14
								};
								vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
							}
						}
						let i1 = data13.length, j0;
						if (i1 > 1) {
							let indices0 = {};
							for (; i1--;) {
								let item0 = data13[i1];
								if (typeof item0 == "string") {
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										let err21 = {
											instancePath: instancePath + "/data/columns",
											schemaPath: "#/properties/data/properties/columns/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
											schema: !0,
											parentSchema: schema19.properties.data.properties.columns,
											data: data13
										};
										vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
					} else {
						let err22 = {
							instancePath: instancePath + "/data/columns",
							schemaPath: "#/properties/data/properties/columns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.data.properties.columns.type,
							parentSchema: schema19.properties.data.properties.columns,
							data: data13
						};
						vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
					}
				}
				if (data3.missing !== void 0) {
					let data15 = data3.missing;
					if (Array.isArray(data15)) {
						let len1 = data15.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data16 = data15[i2];
							if (typeof data16 != "string") {
								let err23 = {
									instancePath: instancePath + "/data/missing/" + i2,
									schemaPath: "#/properties/data/properties/missing/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.data.properties.missing.items.type,
									parentSchema: schema19.properties.data.properties.missing.items,
									data: data16
								};
								vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
							}
						}
						let i3 = data15.length, j1;
						if (i3 > 1) {
							let indices1 = {};
							for (; i3--;) {
								let item1 = data15[i3];
								if (typeof item1 == "string") {
									if (typeof indices1[item1] == "number") {
										j1 = indices1[item1];
										let err24 = {
											instancePath: instancePath + "/data/missing",
											schemaPath: "#/properties/data/properties/missing/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i3,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
											schema: !0,
											parentSchema: schema19.properties.data.properties.missing,
											data: data15
										};
										vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
										break;
									}
									indices1[item1] = i3;
								}
							}
						}
					} else {
						let err25 = {
							instancePath: instancePath + "/data/missing",
							schemaPath: "#/properties/data/properties/missing/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.data.properties.missing.type,
							parentSchema: schema19.properties.data.properties.missing,
							data: data15
						};
						vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
					}
				}
				if (data3.hive !== void 0) {
					let data17 = data3.hive;
					if (typeof data17 != "boolean") {
						let err26 = {
							instancePath: instancePath + "/data/hive",
							schemaPath: "#/properties/data/properties/hive/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema19.properties.data.properties.hive.type,
							parentSchema: schema19.properties.data.properties.hive,
							data: data17
						};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.data.type,
					parentSchema: schema19.properties.data,
					data: data3
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
		}
		if (data.key !== void 0 && (validate53(data.key, {
			instancePath: instancePath + "/key",
			parentData: data,
			parentDataProperty: "key",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.rows !== void 0) {
			let data19 = data.rows;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (Object.keys(data19).length < 1) {
					let err28 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema19.properties.rows,
						data: data19
					};
					vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
				}
				for (let key2 in data19) if (key2 !== "min" && key2 !== "max" && key2 !== "severity") {
					let err29 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema19.properties.rows,
						data: data19
					};
					vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
				}
				if (data19.min !== void 0) {
					let data20 = data19.min;
					if (typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) {
						let err30 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema19.properties.rows.properties.min.type,
							parentSchema: schema19.properties.rows.properties.min,
							data: data20
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
					if (typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20))) {
						let err31 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema19.properties.rows.properties.min,
							data: data20
						};
						vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
					}
				}
				if (data19.max !== void 0) {
					let data21 = data19.max;
					if (typeof data21 != "number" || data21 % 1 || isNaN(data21) || !isFinite(data21)) {
						let err32 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema19.properties.rows.properties.max.type,
							parentSchema: schema19.properties.rows.properties.max,
							data: data21
						};
						vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
					}
					if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
						let err33 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema19.properties.rows.properties.max,
							data: data21
						};
						vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
					}
				}
				data19.severity !== void 0 && (validate59(data19.severity, {
					instancePath: instancePath + "/rows/severity",
					parentData: data19,
					parentDataProperty: "severity",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
			} else {
				let err34 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.rows.type,
					parentSchema: schema19.properties.rows,
					data: data19
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
		if (data.columns !== void 0) {
			let data23 = data.columns;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				for (let key3 in data23) {
					let _errs43 = errors;
					if (typeof key3 == "string" && func2(key3) < 1) {
						let err35 = {
							instancePath: instancePath + "/columns",
							schemaPath: "#/properties/columns/propertyNames/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema19.properties.columns.propertyNames,
							data: key3,
							propertyName: key3
						};
						vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
					}
					if (_errs43 !== errors) {
						let err36 = {
							instancePath: instancePath + "/columns",
							schemaPath: "#/properties/columns/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema19.properties.columns.propertyNames,
							parentSchema: schema19.properties.columns,
							data: data23
						};
						vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
					}
				}
				for (let key4 in data23) validate61(data23[key4], {
					instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data23,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
			} else {
				let err37 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.columns.type,
					parentSchema: schema19.properties.columns,
					data: data23
				};
				vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
			}
		}
		if (data.column_order !== void 0) {
			let data25 = data.column_order;
			if (typeof data25 != "boolean") {
				let err38 = {
					instancePath: instancePath + "/column_order",
					schemaPath: "#/properties/column_order/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema19.properties.column_order.type,
					parentSchema: schema19.properties.column_order,
					data: data25
				};
				vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
			}
		}
		if (data.extra_columns !== void 0) {
			let data26 = data.extra_columns;
			if (data26 !== "error" && data26 !== "warn" && data26 !== "ignore") {
				let err39 = {
					instancePath: instancePath + "/extra_columns",
					schemaPath: "#/properties/extra_columns/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.extra_columns.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.extra_columns.enum,
					parentSchema: schema19.properties.extra_columns,
					data: data26
				};
				vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
			}
		}
		if (data.duplicate_rows !== void 0 && (validate62(data.duplicate_rows, {
			instancePath: instancePath + "/duplicate_rows",
			parentData: data,
			parentDataProperty: "duplicate_rows",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.rules !== void 0) {
			let data28 = data.rules;
			if (Array.isArray(data28)) {
				let len2 = data28.length;
				for (let i4 = 0; i4 < len2; i4++) validate119(data28[i4], {
					instancePath: instancePath + "/rules/" + i4,
					parentData: data28,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
			} else {
				let err40 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.properties.rules.type,
					parentSchema: schema19.properties.rules,
					data: data28
				};
				vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
			}
		}
		if (data.report !== void 0) {
			let data30 = data.report;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (let key5 in data30) if (key5 !== "sample_rows" && key5 !== "redact") {
					let err41 = {
						instancePath: instancePath + "/report",
						schemaPath: "#/properties/report/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema19.properties.report,
						data: data30
					};
					vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
				}
				if (data30.sample_rows !== void 0) {
					let data31 = data30.sample_rows;
					if (typeof data31 != "number" || data31 % 1 || isNaN(data31) || !isFinite(data31)) {
						let err42 = {
							instancePath: instancePath + "/report/sample_rows",
							schemaPath: "#/properties/report/properties/sample_rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema19.properties.report.properties.sample_rows.type,
							parentSchema: schema19.properties.report.properties.sample_rows,
							data: data31
						};
						vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 > 100 || isNaN(data31)) {
							let err43 = {
								instancePath: instancePath + "/report/sample_rows",
								schemaPath: "#/properties/report/properties/sample_rows/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100",
								schema: 100,
								parentSchema: schema19.properties.report.properties.sample_rows,
								data: data31
							};
							vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
						}
						if (data31 < 0 || isNaN(data31)) {
							let err44 = {
								instancePath: instancePath + "/report/sample_rows",
								schemaPath: "#/properties/report/properties/sample_rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema19.properties.report.properties.sample_rows,
								data: data31
							};
							vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
						}
					}
				}
				data30.redact !== void 0 && (validate53(data30.redact, {
					instancePath: instancePath + "/report/redact",
					parentData: data30,
					parentDataProperty: "redact",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
			} else {
				let err45 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.report.type,
					parentSchema: schema19.properties.report,
					data: data30
				};
				vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
			}
		}
	} else {
		let err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
	}
	return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
// actions/validate-data/src/contract/contract-fault.ts
/** The contract is wrong on its own at the key `pointer`: one line with file, line and column. */
function contractFault(document, pointer, message, hint) {
	return locatedFault(document.locateKey(pointer), message, hint);
}
// actions/validate-data/src/contract/contract-file.ts
/** In the order in which their checks stand in the report. */
const columnCheckKeys = /* @__PURE__ */ "required.nulls.minimum.exclusive_minimum.maximum.exclusive_maximum.enum.other.not_enum.pattern.format.min_length.max_length.unique.monotonic.freshness.mean.std.sum.median.quantiles.distinct.distinct_share.most_common_share.entropy.outliers".split(".");
function nameList(names) {
	return names === void 0 ? [] : typeof names == "string" ? [names] : names;
}
// actions/validate-data/src/contract/data-declaration.ts
const delimitedOnly = [
	"delimiter",
	"quote",
	"escape",
	"header",
	"encoding",
	"decimal",
	"skip_lines",
	"columns"
];
/** What the contract says about where the table is and how it is written. */
function readData(document, { data }) {
	let { format } = data;
	if (format === "parquet" || format === "jsonl") {
		let key = delimitedOnly.find((name) => data[name] !== void 0 && (format !== "jsonl" || name !== "encoding"));
		if (key !== void 0) throw contractFault(document, ["data", key], `${key} has no meaning for ${format} files.`, "Remove it, or mend format.");
	}
	if (data.header === !1 && data.columns === void 0) throw contractFault(document, ["data", "header"], "a file without a header needs the names of its columns.", "List them, in order, under data: columns.");
	if (data.columns !== void 0 && data.header !== !1) throw contractFault(document, ["data", "columns"], "names of columns are for files without a header, and this one has one.", "State header: false, or remove data: columns.");
	if (data.delimiter !== void 0 && (data.delimiter === data.quote || data.delimiter === data.escape)) throw contractFault(document, ["data", "delimiter"], "the delimiter is also the quote or the escape sign.", "They must differ.");
	if (data.quote === "" && data.escape !== void 0) throw contractFault(document, ["data", "escape"], "escape has no meaning where quote is empty: there is no quoted field.", "Remove one of the two.");
	return {
		paths: nameList(data.path),
		format,
		dialect: dialectOf(data),
		...data.columns === void 0 ? {} : { columnNames: data.columns },
		hivePartitions: data.hive ?? !1
	};
}
function dialectOf(data) {
	let stated = {
		delimiter: data.delimiter,
		quote: data.quote,
		escape: data.escape ?? data.quote,
		header: data.header,
		encoding: data.encoding,
		decimal: data.decimal,
		skipLines: data.skip_lines
	}, dialect = {};
	for (let [key, value] of Object.entries(stated)) value !== void 0 && Object.assign(dialect, { [key]: value });
	return dialect;
}
// actions/validate-data/src/contract/column-bounds.ts
/** A bound in the column's own type. */
function readBound(scope, key, bound) {
	let { type, name } = scope.column;
	if (type === "date" || type === "timestamp") return readTemporalBound(scope, key, bound);
	if (typeof bound == "string") throw fault$5(scope, key, `${key} of column "${name}" of type ${type} is the text ${JSON.stringify(bound)}`, "Write a number, without quotes.");
	if (type === "integer" && !Number.isSafeInteger(Math.trunc(bound))) throw fault$5(scope, key, `${key} ${bound} is beyond 2^53, where YAML numbers lose digits`, "Use a rule with sql.");
	return {
		bound,
		order: bound,
		kind: "plain"
	};
}
function readTemporalBound(scope, key, bound) {
	let { type, zone, name } = scope.column;
	if (typeof bound == "string" && type === "date") {
		let day = readDate(bound);
		if (day !== void 0) return {
			bound,
			order: day,
			kind: "plain"
		};
	}
	if (typeof bound == "string" && type === "timestamp") {
		let read = readTimestamp(bound);
		if (read !== void 0) {
			if (zone === "none" && read.hasOffset) throw fault$5(scope, key, `${key} ${bound} has an offset, but column "${name}" has zone: none`, "Write the time without an offset.");
			if (zone === void 0 && !read.hasOffset && scope.textFormat) throw fault$5(scope, key, `${key} ${bound} has no offset, and column "${name}" has no zone that would say what it means`, "Add Z or an offset such as +02:00, or state zone: for the column.");
			return {
				bound: read.text,
				order: read.epochMs,
				kind: read.hasOffset ? "offset" : "plain"
			};
		}
	}
	throw fault$5(scope, key, `${key} of column "${name}" of type ${type} must be ${type === "date" ? "a calendar date YYYY-MM-DD" : "an ISO 8601 time such as 2024-01-31T12:00:00Z"}, not ${JSON.stringify(bound)}`, "");
}
/** Refuses bounds and lengths that no value can keep, and the same end stated twice. */
function checkBounds(scope, keys) {
	let low = oneOf(scope, keys, "minimum", "exclusive_minimum"), high = oneOf(scope, keys, "maximum", "exclusive_maximum");
	if (low !== void 0 && high !== void 0 && low.kind === high.kind && (low.order > high.order || low.order === high.order && (low.exclusive || high.exclusive) || !holdsWholeStep(scope, low, high))) throw fault$5(scope, high.key, `no value can keep ${low.key} ${low.text} and ${high.key} ${high.text}`, "Swap or mend the two bounds.");
	let { min_length: shortest, max_length: longest } = keys;
	if (shortest !== void 0 && longest !== void 0 && shortest > longest) throw fault$5(scope, "max_length", `no text can keep min_length ${shortest} and max_length ${longest}`, "Swap or mend the two lengths.");
}
function oneOf(scope, keys, inclusive, exclusive) {
	if (keys[inclusive] !== void 0 && keys[exclusive] !== void 0) throw fault$5(scope, exclusive, `${inclusive} and ${exclusive} state the same end twice`, "Keep one of the two.");
	let key = keys[inclusive] === void 0 ? exclusive : inclusive, bound = keys[key];
	if (bound !== void 0) return {
		...readBound(scope, key, bound),
		key,
		exclusive: key === exclusive,
		text: String(bound)
	};
}
/** Between 3 and 4, both excluded, lies a number but no whole one; the same goes for days. */
function holdsWholeStep(scope, low, high) {
	return scope.column.type !== "integer" && scope.column.type !== "date" || (low.exclusive ? Math.floor(low.order) + 1 : Math.ceil(low.order)) <= (high.exclusive ? Math.ceil(high.order) - 1 : Math.floor(high.order));
}
function fault$5(scope, key, message, hint) {
	let advice = hint === "" ? "Write the bound in the column's own type." : hint;
	return contractFault(scope.document, [...scope.pointer, key], `${message}.`, advice);
}
// actions/validate-data/src/contract/column-values.ts
/** The listed values in the column's own type. */
function readEnum(scope, key, values) {
	if (values.length === 0) throw fault$4(scope, [key], key === "enum" ? "enum is empty, so no value is allowed" : "not_enum is empty, so it forbids nothing", "List the values, or remove the key.");
	return values.map((value, index) => readValue(scope, [key, index], value));
}
function readValue(scope, path, value) {
	let { type, name } = scope.column, wrong = (expected, hint) => {
		let found = typeof value == "string" ? `the text ${JSON.stringify(value)}` : `the ${typeof value} ${value}`, kind = type === void 0 ? "without a type" : `of type ${type}`;
		return fault$4(scope, path, `${path[0]} of column "${name}" ${kind} lists ${found}, which is no ${expected}`, hint);
	};
	switch (type) {
		case void 0:
		case "string":
			if (typeof value == "string") return value;
			throw wrong("text", type === void 0 ? `Put it in quotes, or state type: ${typeof value == "number" ? "number" : "boolean"}.` : "Put it in quotes.");
		case "integer":
			if (typeof value == "number" && Number.isSafeInteger(value)) return value;
			throw wrong("whole number below 2^53", "Write whole numbers without quotes, or change the type.");
		case "number":
			if (typeof value == "number") return value;
			throw wrong("number", "Write numbers without quotes, or change the type.");
		case "boolean":
			if (typeof value == "boolean") return value;
			throw wrong("boolean", "Write true or false; the words of the file belong under words.");
		case "date":
			if (typeof value == "string" && readDate(value) !== void 0) return value;
			throw wrong("calendar date", "Write dates as YYYY-MM-DD, whatever their form in the file.");
		case "timestamp": {
			let read = typeof value == "string" ? readTimestamp(value) : void 0, offsetKnown = read?.hasOffset ? scope.column.zone !== "none" : scope.column.zone !== void 0;
			if (read !== void 0 && (offsetKnown || !scope.textFormat)) return read.text;
			throw wrong("timestamp of this column", "Write ISO 8601, with an offset unless zone says what a time without one means.");
		}
	}
}
/** Refuses an enum of which a part, or all, is forbidden by the other keys of the same column. */
function checkEnumAgainst(scope, keys) {
	let { enum: allowed, not_enum: forbidden = [] } = keys;
	if (allowed === void 0 || allowed.length === 0) return;
	let both = allowed.find((value) => forbidden.includes(value));
	if (both !== void 0) throw fault$4(scope, ["not_enum"], `${JSON.stringify(both)} stands in both enum and not_enum`, "Keep it in one of the two.");
	if (!allowed.some((value) => isPossible(value, keys))) throw fault$4(scope, ["enum"], "no value of enum keeps the other limits of the column", "Mend enum or the limits.");
}
function isPossible(value, keys) {
	if (typeof value == "number") {
		let { minimum, maximum, exclusive_minimum: above, exclusive_maximum: below } = keys;
		return !(typeof minimum == "number" && value < minimum) && !(typeof maximum == "number" && value > maximum) && !(typeof above == "number" && value <= above) && !(typeof below == "number" && value >= below);
	}
	if (typeof value == "string") {
		let length = [...value].length;
		return length >= (keys.min_length ?? 0) && length <= (keys.max_length ?? 1e400);
	}
	return !0;
}
function fault$4(scope, path, message, hint) {
	return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
// actions/validate-data/src/contract/duration.ts
const unitMs = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Milliseconds of `90s`, `30m`, `48h` or `7d`. The schema has checked the form. */
function durationMs(text) {
	let unit = unitMs[text.slice(-1)];
	if (unit === void 0) throw Error(`Not a duration: ${text}`);
	return Number(text.slice(0, -1)) * unit;
}
// actions/validate-data/src/contract/share-limit.ts
/** `'<1%'`, `'<=0.5%'` or 0; undefined when no share can keep it (`<0%`) or every share does (above 100 %). */
function shareLimit(share) {
	if (typeof share == "number") return {
		share,
		inclusive: !0,
		text: String(share)
	};
	let inclusive = share.startsWith("<="), percent = Number(share.replaceAll(/[^0-9.]/g, ""));
	if (!(percent > 100 || percent === 100 && inclusive || percent === 0 && !inclusive)) return {
		share: Number(`${percent}e-2`),
		inclusive,
		text: share
	};
}
// actions/validate-data/src/contract/limits.ts
/** A range whose ends are in order and, when the quantity has natural limits, that can be reached. */
function readRange(scope, path, range, limits = {}) {
	let [low, high] = range, name = String(path[path.length - 1]);
	if (low === null && high === null) throw fault$3(scope, path, `${name}: [null, null] limits nothing`, "State at least one end.");
	if (low !== null && high !== null && low > high) throw fault$3(scope, path, `${name}: no value lies between ${low} and ${high}`, "The lower end comes first.");
	let { least, greatest } = limits;
	if (least !== void 0 && high !== null && high < least) throw fault$3(scope, path, `${name} is never below ${least}, so it cannot be at most ${high}`, "Mend the upper end.");
	if (greatest !== void 0 && low !== null && low > greatest) {
		let hint = greatest === 1 ? "Shares are written from 0 to 1 here." : "Mend the lower end.";
		throw fault$3(scope, path, `${name} is never above ${greatest}, so it cannot be at least ${low}`, hint);
	}
	return range;
}
function readShare(scope, path, share) {
	let limit = shareLimit(share);
	if (limit !== void 0) return limit;
	throw fault$3(scope, path, `the share '${share}' is one that no data or all data can keep`, "A share lies between 0 % and 100 %; write 0 for none at all.");
}
function fault$3(scope, path, message, hint) {
	return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
// actions/validate-data/src/contract/meaningful-keys.ts
const numeric = ["integer", "number"], ordered = [
	"integer",
	"number",
	"date",
	"timestamp"
], temporal = ["date", "timestamp"], textual = ["string"], typesOf = {
	minimum: ordered,
	maximum: ordered,
	exclusive_minimum: ordered,
	exclusive_maximum: ordered,
	pattern: textual,
	min_length: textual,
	max_length: textual,
	monotonic: [...ordered, "string"],
	freshness: temporal,
	mean: numeric,
	std: numeric,
	sum: numeric,
	median: numeric,
	quantiles: numeric,
	outliers: numeric
};
/** A key that says nothing about values of the column's type is a mistake, and not a check that always passes. */
function refuseWrongType(scope, key) {
	let { type, name } = scope.column;
	if (key === "format" && type !== void 0 && type !== "string" && !temporal.includes(type)) throw fault$2(scope, "format", `format has no meaning for ${describe(name, type)}`, "Remove it, or change the type.");
	let types = typesOf[key];
	if (types === void 0 || types.includes(type ?? "string")) return;
	let hint = type === void 0 ? `Without a type the values are texts: state type: ${types[0]}, or another of ${types.join(", ")}.` : `It is for columns of type ${types.join(", ")}.`;
	throw fault$2(scope, key, `${key} has no meaning for ${describe(name, type)}`, hint);
}
function describe(name, type) {
	return type === void 0 ? `column "${name}", which has no type` : `column "${name}" of type ${type}`;
}
function fault$2(scope, key, message, hint) {
	return contractFault(scope.document, [...scope.pointer, key], `${message}.`, hint);
}
// actions/validate-data/src/contract/character-set.ts
/** ECMAScript's `\s` (WhiteSpace and LineTerminator, ECMA-262 section 22.2.2.9); RE2's is ASCII only. */
const whiteSpace = [
	[9, 13],
	[32, 32],
	[160, 160],
	[5760, 5760],
	[8192, 8202],
	[8232, 8233],
	[8239, 8239],
	[8287, 8287],
	[12288, 12288],
	[65279, 65279]
], lineTerminators = [
	[10, 10],
	[13, 13],
	[8232, 8233]
];
function complement(ranges) {
	let gaps = [], next = 0;
	for (let [first, last] of ranges) first > next && gaps.push([next, first - 1]), next = last + 1;
	return next <= 1114111 && gaps.push([next, 1114111]), gaps;
}
/** The inside of a bracket expression in RE2's syntax. */
function re2Set(ranges) {
	return ranges.map(([first, last]) => first === last ? re2CodePoint(first) : `${re2CodePoint(first)}-${re2CodePoint(last)}`).join("");
}
function re2CodePoint(codePoint) {
	return `\\x{${codePoint.toString(16)}}`;
}
// actions/validate-data/src/contract/pattern-escapes.ts
function peek(reader, offset = 0) {
	return reader.text[reader.at + offset];
}
/** General categories under the short names that both know; RE2 has no Cs and Cn. */
const category = /^(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfo])$/;
/** An escape outside brackets, or a class that is the same inside and outside. */
function readEscape(reader) {
	let letter = peek(reader, 1);
	switch (letter) {
		case void 0: throw SyntaxError("it ends with a backslash");
		case "d":
		case "D":
		case "w":
		case "W":
		case "b":
		case "B": return reader.at += 2, `\\${letter}`;
		case "s":
		case "S": return reader.at += 2, `[${letter === "S" ? "^" : ""}${re2Set(whiteSpace)}]`;
		case "p":
		case "P": return readProperty(reader);
		default: return literal(String.fromCodePoint(readCodePoint(reader)));
	}
}
function readProperty(reader) {
	let written = /^\\[pP]\{([^}]*)\}/.exec(reader.text.slice(reader.at, reader.at + 40).join(""));
	if (written === null) throw SyntaxError("a Unicode class is written \\p{…}");
	let [whole, name = ""] = written;
	if (!category.test(name)) throw SyntaxError(`${whole} is not written alike in both; general categories such as \\p{L} or \\p{Nd} are`);
	return reader.at += whole.length, whole;
}
const controls = {
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13
};
/** The one character that an escape stands for. */
function readCodePoint(reader) {
	let rest = reader.text.slice(reader.at, reader.at + 16).join(""), letter = peek(reader, 1) ?? "", control = controls[letter];
	if (control !== void 0) return reader.at += 2, control;
	let hexadecimal = /^\\x([0-9a-fA-F]{2})/.exec(rest) ?? /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(rest) ?? /^\\u([0-9a-fA-F]{4})/.exec(rest);
	if (hexadecimal !== null) {
		let pair = /^\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(rest), [whole, digits = ""] = pair ?? hexadecimal, high = Number.parseInt(digits, 16), codePoint = pair === null ? high : 65536 + (high - 55296) * 1024 + (Number.parseInt(pair[2] ?? "", 16) - 56320);
		if (codePoint > 1114111) throw SyntaxError(`${whole} is beyond Unicode's last character`);
		if (codePoint >= 55296 && codePoint <= 57343) throw SyntaxError(`${whole} is half of a surrogate pair`);
		return reader.at += whole.length, codePoint;
	}
	if (letter === "0" && !/^\d$/.test(peek(reader, 2) ?? "")) return reader.at += 2, 0;
	if (/^[!-/:-@[-`{-~]$/.test(letter) && letter !== "_") return reader.at += 2, letter.codePointAt(0) ?? 0;
	throw SyntaxError(escapeReason(letter));
}
function escapeReason(letter) {
	return /^[1-9]$/.test(letter) ? `\\${letter} refers back to a group, which RE2 cannot do` : letter === "k" ? "\\k refers back to a group, which RE2 cannot do" : letter === "0" ? "octal escapes are not in ECMAScript; write \\xHH" : letter === "x" ? "\\x must be followed by two hexadecimal digits; more are written \\u{…}" : letter === "u" ? "\\u must be followed by four hexadecimal digits, or by {…}" : letter === "A" ? "\\A is not in ECMAScript; write ^" : letter === "z" || letter === "Z" ? `\\${letter} is not in ECMAScript; write $` : letter === "Q" || letter === "E" ? "quoting with \\Q…\\E is not in ECMAScript" : letter === "c" ? "control escapes \\cX are not in RE2; write \\xHH" : `\\${letter} does not mean the same in ECMAScript and RE2`;
}
function literal(character) {
	if (/^[A-Za-z0-9_ ]$/.test(character)) return character;
	let codePoint = character.codePointAt(0) ?? 0;
	return codePoint < 32 || codePoint === 127 ? re2CodePoint(codePoint) : codePoint < 128 ? `\\${character}` : character;
}
// actions/validate-data/src/contract/pattern.ts
/**
* The RE2 form of a regular expression that means the same in ECMAScript (flag `u`) and in RE2, for a search in the text.
*
* Where both read a construct but differ (`.`, `\s`, `\uHHHH`) the result says what ECMAScript means; what one of the
* two does not have, or reads as something else, is refused.
* Sources: ECMA-262 section 22.2; RE2's doc/syntax.txt.
*
* @throws SyntaxError with the reason, without a full stop
*/
function portablePattern(pattern) {
	let reader = {
		text: [...pattern],
		at: 0,
		depth: 0
	};
	if (reader.text.find((character) => /^[\uD800-\uDFFF]$/.test(character)) !== void 0) throw SyntaxError("it contains half of a surrogate pair");
	let { re2 } = readAlternatives(reader, !0);
	if (reader.at < reader.text.length) throw SyntaxError("a closing parenthesis has no opening one");
	return re2;
}
const maxCopies = 1e3;
function readAlternatives(reader, leading) {
	let parts = [readSequence(reader, leading)];
	for (; peek(reader) === "|";) reader.at += 1, parts.push(readSequence(reader, leading));
	return {
		re2: parts.map(({ re2 }) => re2).join("|"),
		copies: Math.max(...parts.map(({ copies }) => copies)),
		ended: parts.some(({ ended }) => ended === !0)
	};
}
/**
* One branch. An anchor inside it can never match, so it is a slip; and DuckDB 1.5.5 rewrites such patterns to LIKE without
* their anchor (`a^` finds `a`), so it would not mean the same either.
* @param leading nothing stands before the branch
*/
function readSequence(reader, leading) {
	let re2 = "", copies = 1, ended = !1;
	for (let first = leading;; first = !1) {
		let next = peek(reader);
		if (next === void 0 || next === "|" || next === ")") return {
			re2,
			copies,
			ended
		};
		if (ended) throw SyntaxError("something stands behind $, where the text has ended; a literal $ is \\$");
		if (next === "^" && !first) throw SyntaxError("something stands before ^, where the text begins; a literal ^ is \\^");
		let term = readTerm(reader, first);
		re2 += term.re2, copies = Math.max(copies, term.copies), ended = next === "$" || term.ended === !0;
	}
}
function readTerm(reader, leading) {
	let start = reader.at, atom = readAtom(reader, leading), isAssertion = /^(\^|\$|\\b|\\B)$/.test(reader.text.slice(start, reader.at).join("")), quantifier = readQuantifier(reader);
	if (quantifier === void 0) return atom;
	if (isAssertion) throw SyntaxError(`${reader.text[start]} stands for a place and cannot be repeated`);
	let copies = atom.copies * Math.max(1, quantifier.copies);
	if (copies > maxCopies) throw SyntaxError(`repetitions multiply to ${copies}; RE2 allows ${maxCopies}`);
	if (readQuantifier({ ...reader }) !== void 0) throw SyntaxError(peek(reader) === "+" ? `possessive repetition (${quantifier.re2}+) is neither in ECMAScript nor in RE2` : "a repetition follows a repetition");
	return {
		...atom,
		re2: atom.re2 + quantifier.re2,
		copies
	};
}
function readQuantifier(reader) {
	let first = peek(reader), re2, copies = 1;
	if (first === "*" || first === "+" || first === "?") re2 = first, reader.at += 1;
	else if (first === "{") {
		let counted = /^\{(\d+)(,(\d*))?\}/.exec(reader.text.slice(reader.at, reader.at + 24).join(""));
		if (counted === null) throw SyntaxError("a { that begins no repetition such as {2,5} must be written \\{");
		let [whole, least = "", comma, most] = counted, high = most === void 0 || most === "" ? least : most;
		if (Number(high) < Number(least)) throw SyntaxError(`${whole}: the greater number comes last`);
		if (copies = Number(high), copies > maxCopies) throw SyntaxError(`${whole} repeats more than ${maxCopies} times, RE2's limit`);
		re2 = comma === void 0 ? `{${least}}` : whole, reader.at += whole.length;
	} else return;
	return peek(reader) === "?" && (re2 += "?", reader.at += 1), {
		re2,
		copies
	};
}
function readAtom(reader, leading) {
	let character = peek(reader) ?? "";
	switch (character) {
		case "(": return readGroup(reader, leading);
		case "[": return {
			re2: readSet(reader),
			copies: 1
		};
		case "\\": return {
			re2: readEscape(reader),
			copies: 1
		};
		case ".": return reader.at += 1, {
			re2: `[^${re2Set(lineTerminators)}]`,
			copies: 1
		};
		case "^":
		case "$": return reader.at += 1, {
			re2: character,
			copies: 1
		};
		case "*":
		case "+":
		case "?": throw SyntaxError(`nothing stands before ${character} that could be repeated; a literal one is \\${character}`);
		case "{":
		case "}":
		case "]": throw SyntaxError(`a literal ${character} must be written \\${character}`);
		default: return reader.at += 1, {
			re2: literal(character),
			copies: 1
		};
	}
}
function readGroup(reader, leading) {
	let head = reader.text.slice(reader.at, reader.at + 4).join("");
	if (/^\(\?<?[=!]/.test(head)) throw SyntaxError("lookahead and lookbehind are not in RE2");
	if (/^\(\?P?</.test(head)) throw SyntaxError("named groups are written differently in ECMAScript and RE2; use (…)");
	if (head.startsWith("(?>")) throw SyntaxError("atomic groups (?>…) are neither in ECMAScript nor in RE2");
	if (head.startsWith("(?") && !head.startsWith("(?:")) throw SyntaxError("flags such as (?i) differ between ECMAScript and RE2; write both cases, e.g. [Aa]");
	if (reader.depth += 1, reader.depth > 100) throw SyntaxError("groups are nested more than 100 deep");
	reader.at += head.startsWith("(?:") ? 3 : 1;
	let inside = readAlternatives(reader, leading);
	if (peek(reader) !== ")") throw SyntaxError("an opening parenthesis is never closed");
	return reader.at += 1, --reader.depth, {
		...inside,
		re2: `(?:${inside.re2})`
	};
}
function readSet(reader) {
	reader.at += 1;
	let negated = peek(reader) === "^";
	if (negated && (reader.at += 1), peek(reader) === "]") throw SyntaxError("an empty [] means something else in RE2; a literal ] is \\]");
	let inside = "";
	for (;;) {
		let next = peek(reader);
		if (next === void 0) throw SyntaxError("a [ is never closed");
		if (next === "]") return reader.at += 1, `[${negated ? "^" : ""}${inside}]`;
		let first = readSetMember(reader);
		if (peek(reader) !== "-" || peek(reader, 1) === "]" || peek(reader, 1) === void 0) {
			inside += first.re2;
			continue;
		}
		reader.at += 1;
		let last = readSetMember(reader);
		if (first.codePoint === void 0 || last.codePoint === void 0) throw SyntaxError("a class such as \\d cannot be an end of a range; a literal - is \\-");
		if (first.codePoint > last.codePoint) throw SyntaxError("a range in [] has its greater end first");
		inside += `${re2CodePoint(first.codePoint)}-${re2CodePoint(last.codePoint)}`;
	}
}
function readSetMember(reader) {
	let character = peek(reader) ?? "";
	if (character === "[" && /^[:.=]$/.test(peek(reader, 1) ?? "")) throw SyntaxError("POSIX classes such as [[:alpha:]] are not in ECMAScript; a literal [ is \\[");
	if (character !== "\\") return reader.at += 1, member(character);
	let letter = peek(reader, 1);
	if (letter === "b") throw SyntaxError("\\b inside [] is a backspace in ECMAScript only");
	if (letter === "B") throw SyntaxError("\\B cannot stand inside []");
	return letter === "s" || letter === "S" ? (reader.at += 2, { re2: re2Set(letter === "s" ? whiteSpace : complement(whiteSpace)) }) : letter !== void 0 && /^[dDwWpP]$/.test(letter) ? { re2: readEscape(reader) } : member(String.fromCodePoint(readCodePoint(reader)));
}
function member(character) {
	let codePoint = character.codePointAt(0) ?? 0;
	return {
		re2: re2CodePoint(codePoint),
		codePoint
	};
}
// actions/validate-data/src/contract/column-checks.ts
const stringFormats = [
	"email",
	"uri",
	"uuid",
	"ipv4",
	"ipv6",
	"date",
	"date-time",
	"json"
], valueCheckKeys = /* @__PURE__ */ new Set([
	"minimum",
	"maximum",
	"exclusive_minimum",
	"exclusive_maximum",
	"enum",
	"not_enum",
	"pattern",
	"format",
	"min_length",
	"max_length"
]);
/** Every check that the keys state, in a fixed order. Keys that cannot hold, or that say nothing, are the contract's fault. */
function columnChecks(scope, keys) {
	for (let key of columnCheckKeys) keys[key] !== void 0 && refuseWrongType(scope, key);
	return checkBounds(scope, keys), checkEnumAgainst(scope, keys), refuseImpossibleNulls(scope, keys), columnCheckKeys.flatMap((key) => checksOf(scope, key, keys).map((check) => ({
		column: scope.column.name,
		...check,
		...scope.frame(key)
	})));
}
function checksOf(scope, key, keys) {
	switch (key) {
		case "required": return keys.required === !0 ? [{ rule: "required" }] : [];
		case "unique": return keys.unique === !0 ? [{ rule: "unique" }] : [];
		case "nulls": return keys.nulls === void 0 ? [] : [{
			rule: "nulls",
			limit: readShare(scope, ["nulls"], keys.nulls)
		}];
		case "minimum":
		case "exclusive_minimum":
		case "maximum":
		case "exclusive_maximum": {
			let bound = keys[key];
			return bound === void 0 ? [] : [{
				rule: key.endsWith("minimum") ? "minimum" : "maximum",
				bound: readBound(scope, key, bound).bound,
				exclusive: key.startsWith("exclusive")
			}];
		}
		case "enum": return keys.enum === void 0 ? [] : [readEnumCheck(scope, keys.enum, keys)];
		case "other":
			if (keys.other === void 0 || keys.enum !== void 0) return [];
			throw fault$1(scope, ["other"], "other stands without enum, so it limits nothing", "State the allowed values under enum.");
		case "not_enum": return keys.not_enum === void 0 ? [] : [{
			rule: "not-enum",
			values: readEnum(scope, "not_enum", keys.not_enum)
		}];
		case "pattern": return keys.pattern === void 0 ? [] : [{
			rule: "pattern",
			pattern: readPattern(scope, keys.pattern)
		}];
		case "format": return keys.format === void 0 || temporal.includes(scope.column.type ?? "") ? [] : [{
			rule: "format",
			format: readStringFormat(scope, keys.format)
		}];
		case "min_length": return keys.min_length === void 0 ? [] : [{
			rule: "min-length",
			length: keys.min_length
		}];
		case "max_length": return keys.max_length === void 0 ? [] : [{
			rule: "max-length",
			length: keys.max_length
		}];
		case "monotonic": return keys.monotonic === void 0 ? [] : [{
			rule: "monotonic",
			direction: keys.monotonic.endsWith("increasing") ? "increasing" : "decreasing",
			strict: keys.monotonic.startsWith("strictly")
		}];
		case "freshness": {
			if (keys.freshness === void 0) return [];
			let maxAgeMs = durationMs(keys.freshness);
			if (maxAgeMs > 0) return [{
				rule: "freshness",
				maxAgeMs,
				text: keys.freshness
			}];
			throw fault$1(scope, ["freshness"], "freshness of 0 cannot be kept", "State the greatest age, e.g. 48h or 7d.");
		}
		case "mean":
		case "std":
		case "sum":
		case "median":
		case "distinct":
		case "entropy": {
			let range = keys[key];
			return range === void 0 ? [] : [{
				rule: key,
				range: readRange(scope, [key], range, { least: key === "std" || key === "distinct" || key === "entropy" ? 0 : void 0 })
			}];
		}
		case "distinct_share": return keys.distinct_share === void 0 ? [] : [{
			rule: "distinct-share",
			range: readRange(scope, [key], keys.distinct_share, {
				least: 0,
				greatest: 1
			})
		}];
		case "most_common_share": return keys.most_common_share === void 0 ? [] : [{
			rule: "most-common-share",
			range: readRange(scope, [key], keys.most_common_share, {
				least: 0,
				greatest: 1
			})
		}];
		case "quantiles": return readQuantiles(scope, keys.quantiles ?? {});
		case "outliers": {
			let { z, iqr } = keys.outliers ?? {}, checks = [];
			if (z !== void 0) {
				let limit = readShare(scope, [
					"outliers",
					"z",
					"share"
				], z.share);
				checks.push({
					rule: "z-score-outliers",
					threshold: z.threshold,
					limit
				});
			}
			if (iqr !== void 0) {
				let limit = readShare(scope, [
					"outliers",
					"iqr",
					"share"
				], iqr.share);
				checks.push({
					rule: "iqr-outliers",
					factor: iqr.factor,
					limit
				});
			}
			return checks;
		}
	}
}
function readQuantiles(scope, quantiles) {
	let read = Object.entries(quantiles).map(([name, range]) => ({
		name,
		probability: Number(`${name.slice(1)}e-2`),
		range: readRange(scope, ["quantiles", name], range)
	})).sort((a, b) => a.probability - b.probability);
	for (let [index, { name, range }] of read.entries()) {
		let [, high] = range, smaller = read.slice(0, index).find((other) => high !== null && (other.range[0] ?? high) > high);
		if (smaller !== void 0) throw fault$1(scope, ["quantiles", name], `${name} can be at most ${high} but ${smaller.name}, which is never greater, must be at least ${smaller.range[0]}`, "Mend one of the two ranges.");
	}
	return read.map(({ probability, range }) => ({
		rule: "quantile",
		probability,
		range
	}));
}
function readEnumCheck(scope, values, keys) {
	let other = keys.other === void 0 ? void 0 : readShare(scope, ["other"], keys.other);
	return {
		rule: "enum",
		values: readEnum(scope, "enum", values),
		other
	};
}
function readPattern(scope, pattern) {
	try {
		return portablePattern(pattern), pattern;
	} catch (error) {
		throw error instanceof SyntaxError ? fault$1(scope, ["pattern"], `the pattern ${JSON.stringify(pattern)} cannot be used: ${error.message}`, "Patterns keep to what ECMAScript and RE2 read alike; docs/contract.md lists it.") : error;
	}
}
function readStringFormat(scope, format) {
	let known = stringFormats.find((word) => word === format);
	if (known !== void 0) return known;
	let strptime = format.includes("%") ? "A strptime format belongs to a column of type date or timestamp." : void 0;
	throw fault$1(scope, ["format"], `${JSON.stringify(format)} is no format of texts`, strptime ?? `Known formats: ${stringFormats.join(", ")}.`);
}
function refuseImpossibleNulls(scope, keys) {
	if (keys.required === !0 && keys.nulls !== void 0 && keys.nulls !== 0) throw fault$1(scope, ["nulls"], `required: true allows no null, nulls: ${keys.nulls} allows some`, "Keep one of the two.");
}
function fault$1(scope, path, message, hint) {
	return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
// actions/validate-data/src/contract/declared-columns.ts
/** The columns of the contract in the order of its lines, and the checks that stand in them. */
function readColumns(document, file, textFormat) {
	let columns = [], checks = [];
	for (let [name, declared] of inFileOrder(document, file.columns ?? {})) {
		let column = readColumn(document, name, declared, file);
		columns.push(column), checks.push(...checksOfColumn(document, column, declared, textFormat));
	}
	return {
		columns,
		checks
	};
}
/** JavaScript puts keys that look like numbers first; the contract's own order is that of its lines. */
function inFileOrder(document, columns) {
	return Object.entries(columns).map((entry) => ({
		entry,
		place: document.locateKey(["columns", entry[0]])
	})).sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0)).map(({ entry }) => entry);
}
function readColumn(document, name, declared, file) {
	let pointer = ["columns", name];
	refuseUnusableDeclaration(document, pointer, declared);
	let temporal = declared.type === "date" || declared.type === "timestamp";
	return {
		name,
		type: declared.type,
		missing: declared.missing ?? file.data.missing,
		trim: declared.trim ?? !1,
		format: temporal ? declared.format : void 0,
		zone: declared.zone,
		booleanWords: declared.words,
		decimal: declared.decimal ?? file.data.decimal ?? ".",
		optional: declared.optional ?? !1,
		environments: declared.environments === void 0 ? void 0 : nameList(declared.environments),
		...declared.role === void 0 ? {} : { role: declared.role },
		location: document.locateKey(pointer)
	};
}
function refuseUnusableDeclaration(document, pointer, declared) {
	let { type } = declared, name = String(pointer[1]), onlyFor = {
		words: "boolean",
		zone: "timestamp",
		decimal: "number"
	};
	for (let key of [
		"words",
		"zone",
		"decimal"
	]) if (declared[key] !== void 0 && type !== onlyFor[key]) throw contractFault(document, [...pointer, key], `${key} has no meaning for column "${name}" ${type === void 0 ? "without a type" : `of type ${type}`}.`, `It belongs to columns of type ${onlyFor[key]}.`);
	if (declared.zone !== void 0 && !isKnownZone(declared.zone)) throw contractFault(document, [...pointer, "zone"], `${JSON.stringify(declared.zone)} is no known time zone.`, "Write none, UTC, or an IANA name such as Europe/Paris.");
	let both = declared.words?.true.find((word) => declared.words?.false.includes(word));
	if (both !== void 0) throw contractFault(document, [...pointer, "words"], `the word ${JSON.stringify(both)} means both true and false.`, "Keep it in one of the two lists.");
	if ((type === "date" || type === "timestamp") && declared.format !== void 0) {
		let reason = strptimeFault(declared.format, type);
		if (reason === void 0) return;
		throw contractFault(document, [...pointer, "format"], `${JSON.stringify(declared.format)} is no format of a ${type}: ${reason}.`, `Write a strptime format such as ${type === "date" ? "%d.%m.%Y" : "%Y-%m-%d %H:%M:%S"}, or nothing for ISO 8601.`);
	}
}
function checksOfColumn(document, column, declared, textFormat) {
	let pointer = ["columns", column.name], severityOf = columnSeverity(document, pointer, declared), plain = {
		name: void 0,
		where: void 0,
		by: [],
		mostly: 1,
		environments: column.environments
	}, implied = [];
	if (column.type !== void 0) {
		let location = document.locateKey([...pointer, "type"]);
		implied.push({
			...plain,
			rule: "type",
			column: column.name,
			severity: severityOf("type"),
			location
		}), column.type === "number" && implied.push({
			...plain,
			rule: "finite",
			column: column.name,
			severity: severityOf("finite"),
			location,
			implied: !0
		});
	}
	let stated = columnChecks({
		document,
		pointer,
		column,
		textFormat,
		frame: (key) => ({
			...plain,
			severity: severityOf(key),
			where: declared.where,
			by: nameList(declared.by),
			mostly: isTolerant(key, declared) ? declared.mostly ?? 1 : 1,
			location: document.locateKey([...pointer, key])
		})
	}, declared);
	return refuseIdleFrame(document, pointer, declared, stated), [...implied, ...stated];
}
/** Whether `mostly` speaks about this check; `other` is an enum's own tolerance. */
function isTolerant(key, keys) {
	return valueCheckKeys.has(key) && (key !== "enum" || keys.other === void 0);
}
/** `where`, `by` and `mostly` that no check of the column reads would look like a limit and be none. */
function refuseIdleFrame(document, pointer, declared, stated) {
	for (let key of [
		"where",
		"by",
		"mostly"
	]) if (declared[key] !== void 0 && !(key === "mostly" ? columnCheckKeys.some((name) => isRead(name, declared)) : stated.length > 0)) throw contractFault(document, [...pointer, key], `${key} stands beside no check that it could change.`, key === "mostly" ? "It is for minimum, maximum, enum, not_enum, pattern, format and lengths; null values have nulls." : "State a check in this column, or remove it.");
}
function isRead(key, declared) {
	return declared[key] !== void 0 && isTolerant(key, declared);
}
function columnSeverity(document, pointer, declared) {
	let { severity } = declared;
	if (severity === void 0 || typeof severity == "string") return () => severity ?? "error";
	let stated = new Map(Object.entries(severity));
	for (let key of stated.keys()) {
		let known = columnCheckKeys.find((name) => name === key);
		if (!(key === "default" || key === "type" && declared.type !== void 0 || key === "finite" && declared.type === "number" || known !== void 0 && declared[known] !== void 0)) throw contractFault(document, [
			...pointer,
			"severity",
			key
		], `severity names ${key}, which the column does not state.`, "Remove the entry, or state the check.");
	}
	return (key) => stated.get(key) ?? stated.get("default") ?? "error";
}
// actions/validate-data/src/contract/duplicate-checks.ts
/** Two checks that a report could not tell apart are a slip: one of them is not what its writer meant. */
function refuseDuplicateChecks(checks) {
	let first = /* @__PURE__ */ new Map();
	for (let check of checks) {
		if (check.implied) continue;
		let identity = identityOf(check), earlier = first.get(identity);
		if (earlier !== void 0) {
			let subject = "column" in check ? `${check.rule} of column "${check.column}"` : check.rule;
			throw locatedFault(check.location, `${subject} stands a second time; the first is in line ${earlier.location.line}.`, "Keep one, or tell them apart by name, severity, where or by.");
		}
		first.set(identity, check);
	}
}
function identityOf(check) {
	let { rule, severity, name, where, by, environments } = check;
	return JSON.stringify([
		rule,
		subjectOf(check),
		severity,
		name,
		where,
		by,
		environments
	]);
}
/** What the check is about, without its limit: two limits of one thing are the slip that is looked for. */
function subjectOf(check) {
	switch (check.rule) {
		case "quantile": return [check.column, check.probability];
		case "z-score-outliers": return [check.column, check.threshold];
		case "iqr-outliers": return [check.column, check.factor];
		case "key": return check.columns;
		case "references": return [
			check.columns,
			check.path,
			check.to
		];
		case "correlation": return [...check.columns].sort();
		case "sql": return check.sql;
		case "structure":
		case "columns":
		case "extra-columns":
		case "column-order":
		case "rows":
		case "duplicate-rows": return;
		default: return check.column;
	}
}
// actions/validate-data/src/contract/effective-checks.ts
/** Whether a check or a column counts in `environment`. Without an environment everything counts. */
function appliesIn(stated, environment) {
	return environment === void 0 || stated.environments === void 0 || stated.environments.includes(environment);
}
/**
* The checks that make a contract say something in `environment`: what somebody wrote down. A contract without any
* would pass whatever the data, so it is an error (exit 2), also when all are switched off for the environment.
*/
function effectiveChecks(contract, environment) {
	let expected = contract.columns.some((column) => !column.optional && appliesIn(column, environment));
	return contract.checks.filter((check) => {
		if (check.implied || !appliesIn(check, environment)) return !1;
		switch (check.rule) {
			case "columns":
			case "column-order": return expected;
			default: return !0;
		}
	});
}
// actions/validate-data/src/contract/table-checks.ts
/** Checks about the table that stand at the top of the contract, and those that come with every table. */
function tableChecks(document, file, columns) {
	let frame = (pointer, severity = "error") => ({
		severity,
		name: void 0,
		where: void 0,
		by: [],
		mostly: 1,
		environments: void 0,
		location: document.locateKey(pointer)
	}), checks = [{
		rule: "structure",
		...frame(["data"]),
		implied: !0
	}];
	if (columns.length > 0 && checks.push({
		rule: "columns",
		...frame(["columns"])
	}), checks.push(...extraColumnsCheck(file, columns, frame)), file.column_order === !0) {
		if (columns.length === 0) throw contractFault(document, ["column_order"], "column_order has no columns to put in order.", "Declare the columns, in order, under columns.");
		checks.push({
			rule: "column-order",
			...frame(["column_order"])
		});
	}
	if (checks.push(...rowChecks(document, file, frame)), file.key !== void 0 && checks.push({
		rule: "key",
		columns: nameList(file.key),
		...frame(["key"])
	}), file.duplicate_rows !== void 0) {
		let limit = readShare({
			document,
			pointer: []
		}, ["duplicate_rows"], file.duplicate_rows);
		checks.push({
			rule: "duplicate-rows",
			limit,
			...frame(["duplicate_rows"])
		});
	}
	return checks;
}
/** A contract that declares no columns says nothing about which ones there may be, unless it does so by `extra_columns`. */
function extraColumnsCheck(file, columns, frame) {
	let stated = file.extra_columns;
	return stated === "ignore" || stated === void 0 && columns.length === 0 ? [] : stated === void 0 ? [{
		rule: "extra-columns",
		...frame(["columns"], "warn"),
		implied: !0
	}] : [{
		rule: "extra-columns",
		...frame(["extra_columns"], stated)
	}];
}
/** An empty table fails, whatever severity the stated bounds have, unless the contract says `rows: {min: 0}`. */
function rowChecks(document, file, frame) {
	let { rows } = file, nonEmpty = {
		rule: "rows",
		range: [1, null],
		...frame(rows === void 0 ? ["data"] : ["rows"]),
		implied: !0
	};
	if (rows === void 0) return [nonEmpty];
	let { severity = "error", ...bounds } = rows, range = readRowBounds(document, ["rows"], bounds), [low, high] = range, stated = bounds.min === void 0 && high === null || bounds.min === 0 && high === null ? [] : [{
		rule: "rows",
		range,
		...frame(["rows"], severity)
	}];
	return low === 0 || stated.length > 0 && severity === "error" ? stated : [nonEmpty, ...stated];
}
function readRowBounds(document, pointer, { min, max }) {
	if (min !== void 0 && max !== void 0 && min > max) throw contractFault(document, [...pointer, "max"], `no table has at least ${min} and at most ${max} rows.`, "Swap or mend the two bounds.");
	if (min === void 0 && max === 0) throw contractFault(document, [...pointer, "max"], "a table of at most 0 rows is empty, and an empty table fails.", "State min: 0 too if it is meant.");
	return [min ?? 1, max ?? null];
}
// actions/validate-data/src/contract/rules-list.ts
const kinds = [
	"sql",
	"references",
	"correlation",
	"duplicate_rows",
	"key",
	"rows",
	"column"
];
/** The checks of `rules:`. */
function readRules(document, file, columns, textFormat) {
	let rules = file.rules ?? [];
	return refuseEqualNames(document, rules), rules.flatMap((rule, index) => readRule({
		document,
		pointer: ["rules", index],
		rule,
		columns,
		textFormat
	}));
}
function readRule(scope) {
	let { rule } = scope, [kind, second] = kinds.filter((kind) => rule[kind] !== void 0);
	if (kind === void 0) throw fault(scope, [], "the rule says nothing to check", `It needs exactly one of ${kinds.join(", ")}.`);
	if (second !== void 0) throw fault(scope, [second], `the rule has both ${kind} and ${second}`, "Write one rule for each.");
	let checks = kind === "column" ? readColumnRule(scope) : [{
		...readTableRule(scope, kind),
		...frame(scope, kind)
	}];
	return refuseIdleMostly(scope, kind), checks;
}
function readTableRule(scope, kind) {
	let { rule, document, pointer } = scope;
	switch (kind) {
		case "sql": return {
			rule: "sql",
			sql: rule.sql ?? ""
		};
		case "references": return readReferences(scope);
		case "correlation": return readCorrelation(scope);
		case "duplicate_rows": return {
			rule: "duplicate-rows",
			limit: readShare(scope, ["duplicate_rows"], rule.duplicate_rows ?? 0)
		};
		case "key": return {
			rule: "key",
			columns: nameList(rule.key)
		};
		case "rows": return {
			rule: "rows",
			range: readRowBounds(document, [...pointer, "rows"], rule.rows ?? {})
		};
	}
}
function readReferences(scope) {
	let { columns: own, path = "", to: stated } = scope.rule.references ?? {}, columns = nameList(own), to = stated === void 0 ? columns : nameList(stated);
	if (to.length !== columns.length) throw fault(scope, ["references", "to"], `columns lists ${columns.length} and to lists ${to.length}`, "Name as many columns of the other table, in the same order.");
	return {
		rule: "references",
		columns,
		path,
		to
	};
}
function readCorrelation(scope) {
	let { columns: [first, second] = ["", ""], between = [null, null] } = scope.rule.correlation ?? {};
	for (let [index, name] of [first, second].entries()) {
		let { type } = declaredColumn(scope, name, ["correlation", "columns"]);
		if (type !== "integer" && type !== "number") throw fault(scope, [
			"correlation",
			"columns",
			index
		], `correlation is between numbers, and column "${name}" ${type === void 0 ? "has no type" : `is of type ${type}`}`, "State type: number or integer for both columns.");
	}
	let range = readRange(scope, ["correlation", "between"], between, {
		least: -1,
		greatest: 1
	});
	return {
		rule: "correlation",
		columns: [first, second],
		range
	};
}
function readColumnRule(scope) {
	let { rule, document, pointer, textFormat } = scope, column = declaredColumn(scope, rule.column ?? "", ["column"]);
	if (rule.format !== void 0 && (column.type === "date" || column.type === "timestamp")) throw fault(scope, ["format"], `how column "${column.name}" is written is said where it is declared, not in a rule`, "Move format to columns.");
	refuseDisjointEnvironments(scope, column);
	let checks = columnChecks({
		document,
		pointer,
		column,
		textFormat,
		frame: (key) => ({
			...frame(scope, key),
			environments: commonEnvironments(scope, column)
		})
	}, rule);
	if (checks.length > 0) return checks;
	throw fault(scope, ["column"], `the rule states no check of column "${column.name}"`, `Add one of ${columnCheckKeys.join(", ")}.`);
}
/** Environments of both the rule and its column. */
function commonEnvironments({ rule }, column) {
	if (rule.environments === void 0) return column.environments;
	let own = nameList(rule.environments);
	return column.environments === void 0 ? own : own.filter((name) => column.environments?.includes(name));
}
function refuseDisjointEnvironments(scope, column) {
	if (commonEnvironments(scope, column)?.length === 0) throw fault(scope, ["environments"], `column "${column.name}" is expected in ${column.environments?.join(", ")} only, so the rule never applies`, "Name an environment of the column.");
}
function declaredColumn(scope, name, path) {
	let column = scope.columns.find((declared) => declared.name === name);
	if (column !== void 0) return column;
	let names = scope.columns.map((declared) => declared.name);
	throw fault(scope, path, `column "${name}" is not declared under columns${didYouMean(name, names).replace(/\?$/, "")}`, "Declare it, with its type, or mend the name.");
}
function frame({ document, pointer, rule }, key) {
	return {
		severity: rule.severity ?? "error",
		name: rule.name,
		where: rule.where,
		by: nameList(rule.by),
		mostly: rule.mostly ?? 1,
		environments: rule.environments === void 0 ? void 0 : nameList(rule.environments),
		location: document.locateKey([...pointer, key])
	};
}
/** `mostly` says something only where rows, one by one, keep a rule or do not. */
function refuseIdleMostly(scope, kind) {
	let { rule } = scope;
	if (rule.mostly === void 0 || kind === "sql" || kind === "references") return;
	if (rule.other !== void 0) throw fault(scope, ["mostly"], "other and mostly are two tolerances of one enum", "Keep one of the two.");
	let idle = kind === "column" ? columnCheckKeys.find((key) => rule[key] !== void 0 && !valueCheckKeys.has(key)) : kind;
	if (idle !== void 0) throw fault(scope, ["mostly"], `mostly has no meaning for ${idle}`, "Remove it, or write the check as its own rule.");
}
function refuseEqualNames(document, rules) {
	let first = /* @__PURE__ */ new Map();
	for (let [index, { name }] of rules.entries()) {
		if (name === void 0) continue;
		let earlier = first.get(name);
		if (earlier !== void 0) {
			let { line } = document.locateKey([
				"rules",
				earlier,
				"name"
			]);
			throw contractFault(document, [
				"rules",
				index,
				"name"
			], `a second rule is named ${JSON.stringify(name)}; the first is in line ${line}.`, "Names tell rules apart in the report: change one.");
		}
		first.set(name, index);
	}
}
function fault(scope, path, message, hint) {
	return contractFault(scope.document, [...scope.pointer, ...path], `${message}.`, hint);
}
// actions/validate-data/src/contract/read-contract.ts
/**
* A contract from its text: short forms written out, every expectation one check with the place that states it.
* @param path as it is shown to the user, relative to the working directory
* @throws UserError (`configuration`) for everything that makes the contract wrong whatever the data
*/
function readContract(text, path) {
	let document = readYamlDocument(text, path, validate, "contract"), file = document.value;
	if (!isContractFile(file)) throw Error("A contract that its schema accepted is none.");
	let data = readData(document, file), textFormat = isTextFormat(data.format, data.paths), { columns, checks: columnChecks } = readColumns(document, file, textFormat), rules = readRules(document, file, columns, textFormat), checks = [
		...tableChecks(document, file, columns),
		...columnChecks,
		...rules
	];
	refuseDuplicateChecks(checks);
	let contract = {
		name: file.name ?? basename(path, extname(path)),
		path,
		digest: `sha256:${sha256Hex(text)}`,
		bytes: Buffer.byteLength(text),
		data,
		columns,
		checks,
		redact: new Set(nameList(file.report?.redact)),
		...file.report?.redact === void 0 ? {} : { redactLocation: document.locateKey(["report", "redact"]) },
		sampleRows: file.report?.sample_rows ?? 10
	};
	return refuseNoChecks(document, contract), contract;
}
/** The schema says what a contract file is; `ContractFile` is its type. */
function isContractFile(value) {
	return validate(value);
}
function refuseNoChecks(document, contract) {
	if (!(effectiveChecks(contract, void 0).length > 0)) throw contractFault(document, ["contract"], `${contract.name} states no check, so every file would pass.`, "Declare columns with their types, rows, a key or rules; `gatewright propose --data FILE` writes a first contract.");
}
/** Whether values are texts whose form is checked; only Parquet has types of its own. */
function isTextFormat(format, paths) {
	return format === void 0 ? !paths.some((path) => /\.(parquet|pq)$/i.test(path)) : format !== "parquet";
}
export { portablePattern as i, appliesIn as n, effectiveChecks as r, readContract as t };
