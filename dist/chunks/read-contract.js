import { n as sha256Hex } from "./digest.js";
import { n as didYouMean, t as readYamlDocument } from "./yaml-document.js";
import { n as configurationError } from "./user-error.js";
import { i as strptimeFault, n as readDate, r as readTimestamp, t as isKnownZone } from "./temporal-text.js";
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
const validate = validate20, schema31 = {
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
					$ref: "#/$defs/character",
					description: "Sign around fields; a double quote."
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
}, schema32 = {
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
}, schema33 = {
	type: "string",
	minLength: 1,
	maxLength: 1,
	"x-sentence": "must be exactly one character"
}, schema37 = {
	description: "What it gives when it does not hold: error blocks, warn does not.",
	enum: ["error", "warn"]
}, schema39 = {
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
}, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, schema38 = {
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
}, schema40 = {
	description: "A number, or an ISO 8601 text for dates and timestamps.",
	type: ["number", "string"],
	minLength: 1,
	"x-sentence": "must be a number, or an ISO 8601 text for dates and timestamps"
}, schema44 = {
	description: "A list of values of the column's type.",
	type: "array",
	items: { type: [
		"string",
		"number",
		"boolean"
	] },
	uniqueItems: !0,
	"x-sentence": "must be a list of different texts, numbers or booleans"
}, schema47 = {
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
}, schema48 = {
	description: "[low, high], both inclusive; null leaves an end open.",
	type: "array",
	minItems: 2,
	maxItems: 2,
	items: { type: ["number", "null"] },
	examples: [[50, 56], [null, 10]],
	"x-sentence": "must be a range [low, high]; null leaves an end open"
}, pattern4 = RegExp("^<=? ?[0-9]+(\\.[0-9]+)? ?%$", "u"), pattern6 = RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d)$", "u"), pattern7 = RegExp("^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func1.call(schema38.properties, key0)) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema38,
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
					schema: schema38.properties.description.type,
					parentSchema: schema38.properties.description,
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
					params: { allowedValues: schema38.properties.type.enum },
					message: "must be equal to one of the allowed values",
					schema: schema38.properties.type.enum,
					parentSchema: schema38.properties.type,
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
					params: { allowedValues: schema38.properties.role.enum },
					message: "must be equal to one of the allowed values",
					schema: schema38.properties.role.enum,
					parentSchema: schema38.properties.role,
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
					schema: schema38.properties.optional.type,
					parentSchema: schema38.properties.optional,
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
							schema: schema38.properties.missing.items.type,
							parentSchema: schema38.properties.missing.items,
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
									parentSchema: schema38.properties.missing,
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
					schema: schema38.properties.missing.type,
					parentSchema: schema38.properties.missing,
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
					schema: schema38.properties.trim.type,
					parentSchema: schema38.properties.trim,
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
						parentSchema: schema38.properties.zone,
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
					schema: schema38.properties.zone.type,
					parentSchema: schema38.properties.zone,
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
						schema: schema38.properties.words.required,
						parentSchema: schema38.properties.words,
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
						schema: schema38.properties.words.required,
						parentSchema: schema38.properties.words,
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
						parentSchema: schema38.properties.words,
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
								parentSchema: schema38.properties.words.properties.true,
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
									schema: schema38.properties.words.properties.true.items.type,
									parentSchema: schema38.properties.words.properties.true.items,
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
											parentSchema: schema38.properties.words.properties.true,
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
							schema: schema38.properties.words.properties.true.type,
							parentSchema: schema38.properties.words.properties.true,
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
								parentSchema: schema38.properties.words.properties.false,
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
									schema: schema38.properties.words.properties.false.items.type,
									parentSchema: schema38.properties.words.properties.false.items,
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
											parentSchema: schema38.properties.words.properties.false,
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
							schema: schema38.properties.words.properties.false.type,
							parentSchema: schema38.properties.words.properties.false,
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
					schema: schema38.properties.words.type,
					parentSchema: schema38.properties.words,
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
					params: { allowedValues: schema38.properties.decimal.enum },
					message: "must be equal to one of the allowed values",
					schema: schema38.properties.decimal.enum,
					parentSchema: schema38.properties.decimal,
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
					schema: schema38.properties.required.type,
					parentSchema: schema38.properties.required,
					data: data14
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
		}
		if (data.nulls !== void 0) {
			let data15 = data.nulls;
			if (typeof data15 != "string" && (typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15))) {
				let err25 = {
					instancePath: instancePath + "/nulls",
					schemaPath: "#/$defs/share/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,integer",
					schema: schema39.type,
					parentSchema: schema39,
					data: data15
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 > 0 || isNaN(data15)) {
					let err26 = {
						instancePath: instancePath + "/nulls",
						schemaPath: "#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0
						},
						message: "must be <= 0",
						schema: 0,
						parentSchema: schema39,
						data: data15
					};
					vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
				}
				if (data15 < 0 || isNaN(data15)) {
					let err27 = {
						instancePath: instancePath + "/nulls",
						schemaPath: "#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema39,
						data: data15
					};
					vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
				}
			}
			if (typeof data15 == "string" && !pattern4.test(data15)) {
				let err28 = {
					instancePath: instancePath + "/nulls",
					schemaPath: "#/$defs/share/pattern",
					keyword: "pattern",
					params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
					message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
					schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
					parentSchema: schema39,
					data: data15
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data16 = data.minimum;
			if (!(typeof data16 == "number" && isFinite(data16)) && typeof data16 != "string") {
				let err29 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data16
				};
				vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
			}
			if (typeof data16 == "string" && func2(data16) < 1) {
				let err30 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data16
				};
				vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data17 = data.maximum;
			if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 != "string") {
				let err31 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data17
				};
				vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
			}
			if (typeof data17 == "string" && func2(data17) < 1) {
				let err32 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data17
				};
				vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
			}
		}
		if (data.exclusive_minimum !== void 0) {
			let data18 = data.exclusive_minimum;
			if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "string") {
				let err33 = {
					instancePath: instancePath + "/exclusive_minimum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data18
				};
				vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
			}
			if (typeof data18 == "string" && func2(data18) < 1) {
				let err34 = {
					instancePath: instancePath + "/exclusive_minimum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data18
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
		if (data.exclusive_maximum !== void 0) {
			let data19 = data.exclusive_maximum;
			if (!(typeof data19 == "number" && isFinite(data19)) && typeof data19 != "string") {
				let err35 = {
					instancePath: instancePath + "/exclusive_maximum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data19
				};
				vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
			}
			if (typeof data19 == "string" && func2(data19) < 1) {
				let err36 = {
					instancePath: instancePath + "/exclusive_maximum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data19
				};
				vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
			}
		}
		if (data.enum !== void 0) {
			let data20 = data.enum;
			if (Array.isArray(data20)) {
				let len3 = data20.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data21 = data20[i6];
					if (typeof data21 != "string" && !(typeof data21 == "number" && isFinite(data21)) && typeof data21 != "boolean") {
						let err37 = {
							instancePath: instancePath + "/enum/" + i6,
							schemaPath: "#/$defs/values/items/type",
							keyword: "type",
							params: { type: schema44.items.type },
							message: "must be string,number,boolean",
							schema: schema44.items.type,
							parentSchema: schema44.items,
							data: data21
						};
						vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
					}
				}
				let i7 = data20.length, j3;
				if (i7 > 1) {
					let indices3 = {};
					for (; i7--;) {
						let item3 = data20[i7];
						if (typeof item3 == "string" || typeof item3 == "number" && isFinite(item3) || typeof item3 == "boolean") {
							if (typeof item3 == "string" && (item3 += "_"), typeof indices3[item3] == "number") {
								j3 = indices3[item3];
								let err38 = {
									instancePath: instancePath + "/enum",
									schemaPath: "#/$defs/values/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j3
									},
									message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
									schema: !0,
									parentSchema: schema44,
									data: data20
								};
								vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
								break;
							}
							indices3[item3] = i7;
						}
					}
				}
			} else {
				let err39 = {
					instancePath: instancePath + "/enum",
					schemaPath: "#/$defs/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema44.type,
					parentSchema: schema44,
					data: data20
				};
				vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
			}
		}
		if (data.other !== void 0) {
			let data22 = data.other;
			if (typeof data22 != "string" && (typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22))) {
				let err40 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/$defs/share/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,integer",
					schema: schema39.type,
					parentSchema: schema39,
					data: data22
				};
				vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
			}
			if (typeof data22 == "number" && isFinite(data22)) {
				if (data22 > 0 || isNaN(data22)) {
					let err41 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0
						},
						message: "must be <= 0",
						schema: 0,
						parentSchema: schema39,
						data: data22
					};
					vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
				}
				if (data22 < 0 || isNaN(data22)) {
					let err42 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema39,
						data: data22
					};
					vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
				}
			}
			if (typeof data22 == "string" && !pattern4.test(data22)) {
				let err43 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/$defs/share/pattern",
					keyword: "pattern",
					params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
					message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
					schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
					parentSchema: schema39,
					data: data22
				};
				vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
			}
		}
		if (data.not_enum !== void 0) {
			let data23 = data.not_enum;
			if (Array.isArray(data23)) {
				let len4 = data23.length;
				for (let i8 = 0; i8 < len4; i8++) {
					let data24 = data23[i8];
					if (typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 != "boolean") {
						let err44 = {
							instancePath: instancePath + "/not_enum/" + i8,
							schemaPath: "#/$defs/values/items/type",
							keyword: "type",
							params: { type: schema44.items.type },
							message: "must be string,number,boolean",
							schema: schema44.items.type,
							parentSchema: schema44.items,
							data: data24
						};
						vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
					}
				}
				let i9 = data23.length, j4;
				if (i9 > 1) {
					let indices4 = {};
					for (; i9--;) {
						let item4 = data23[i9];
						if (typeof item4 == "string" || typeof item4 == "number" && isFinite(item4) || typeof item4 == "boolean") {
							if (typeof item4 == "string" && (item4 += "_"), typeof indices4[item4] == "number") {
								j4 = indices4[item4];
								let err45 = {
									instancePath: instancePath + "/not_enum",
									schemaPath: "#/$defs/values/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i9,
										j: j4
									},
									message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)",
									schema: !0,
									parentSchema: schema44,
									data: data23
								};
								vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
								break;
							}
							indices4[item4] = i9;
						}
					}
				}
			} else {
				let err46 = {
					instancePath: instancePath + "/not_enum",
					schemaPath: "#/$defs/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema44.type,
					parentSchema: schema44,
					data: data23
				};
				vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
			}
		}
		if (data.pattern !== void 0) {
			let data25 = data.pattern;
			if (typeof data25 == "string") {
				if (func2(data25) > 2e3) {
					let err47 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters",
						schema: 2e3,
						parentSchema: schema38.properties.pattern,
						data: data25
					};
					vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
				}
				if (func2(data25) < 1) {
					let err48 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema38.properties.pattern,
						data: data25
					};
					vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
				}
			} else {
				let err49 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.pattern.type,
					parentSchema: schema38.properties.pattern,
					data: data25
				};
				vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
			}
		}
		if (data.format !== void 0) {
			let data26 = data.format;
			if (typeof data26 == "string") {
				if (func2(data26) < 1) {
					let err50 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema38.properties.format,
						data: data26
					};
					vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
				}
			} else {
				let err51 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.format.type,
					parentSchema: schema38.properties.format,
					data: data26
				};
				vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
			}
		}
		if (data.min_length !== void 0) {
			let data27 = data.min_length;
			if (typeof data27 != "number" || data27 % 1 || isNaN(data27) || !isFinite(data27)) {
				let err52 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema38.properties.min_length.type,
					parentSchema: schema38.properties.min_length,
					data: data27
				};
				vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
			}
			if (typeof data27 == "number" && isFinite(data27) && (data27 < 0 || isNaN(data27))) {
				let err53 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema38.properties.min_length,
					data: data27
				};
				vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
			}
		}
		if (data.max_length !== void 0) {
			let data28 = data.max_length;
			if (typeof data28 != "number" || data28 % 1 || isNaN(data28) || !isFinite(data28)) {
				let err54 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema38.properties.max_length.type,
					parentSchema: schema38.properties.max_length,
					data: data28
				};
				vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
			}
			if (typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28))) {
				let err55 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema38.properties.max_length,
					data: data28
				};
				vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
			}
		}
		if (data.unique !== void 0) {
			let data29 = data.unique;
			if (typeof data29 != "boolean") {
				let err56 = {
					instancePath: instancePath + "/unique",
					schemaPath: "#/properties/unique/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema38.properties.unique.type,
					parentSchema: schema38.properties.unique,
					data: data29
				};
				vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
			}
		}
		if (data.monotonic !== void 0) {
			let data30 = data.monotonic;
			if (data30 !== "increasing" && data30 !== "strictly_increasing" && data30 !== "decreasing" && data30 !== "strictly_decreasing") {
				let err57 = {
					instancePath: instancePath + "/monotonic",
					schemaPath: "#/properties/monotonic/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.monotonic.enum },
					message: "must be equal to one of the allowed values",
					schema: schema38.properties.monotonic.enum,
					parentSchema: schema38.properties.monotonic,
					data: data30
				};
				vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
			}
		}
		if (data.freshness !== void 0) {
			let data31 = data.freshness;
			if (typeof data31 == "string") {
				if (!pattern6.test(data31)) {
					let err58 = {
						instancePath: instancePath + "/freshness",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$" },
						message: "must match pattern \"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$\"",
						schema: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$",
						parentSchema: schema47,
						data: data31
					};
					vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
				}
			} else {
				let err59 = {
					instancePath: instancePath + "/freshness",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema47.type,
					parentSchema: schema47,
					data: data31
				};
				vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
			}
		}
		if (data.mean !== void 0) {
			let data32 = data.mean;
			if (Array.isArray(data32)) {
				if (data32.length > 2) {
					let err60 = {
						instancePath: instancePath + "/mean",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data32
					};
					vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
				}
				if (data32.length < 2) {
					let err61 = {
						instancePath: instancePath + "/mean",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data32
					};
					vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
				}
				let len5 = data32.length;
				for (let i10 = 0; i10 < len5; i10++) {
					let data33 = data32[i10];
					if (!(typeof data33 == "number" && isFinite(data33)) && data33 !== null) {
						let err62 = {
							instancePath: instancePath + "/mean/" + i10,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data33
						};
						vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
					}
				}
			} else {
				let err63 = {
					instancePath: instancePath + "/mean",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data32
				};
				vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
			}
		}
		if (data.std !== void 0) {
			let data34 = data.std;
			if (Array.isArray(data34)) {
				if (data34.length > 2) {
					let err64 = {
						instancePath: instancePath + "/std",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data34
					};
					vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
				}
				if (data34.length < 2) {
					let err65 = {
						instancePath: instancePath + "/std",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data34
					};
					vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
				}
				let len6 = data34.length;
				for (let i11 = 0; i11 < len6; i11++) {
					let data35 = data34[i11];
					if (!(typeof data35 == "number" && isFinite(data35)) && data35 !== null) {
						let err66 = {
							instancePath: instancePath + "/std/" + i11,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data35
						};
						vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
					}
				}
			} else {
				let err67 = {
					instancePath: instancePath + "/std",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data34
				};
				vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
			}
		}
		if (data.sum !== void 0) {
			let data36 = data.sum;
			if (Array.isArray(data36)) {
				if (data36.length > 2) {
					let err68 = {
						instancePath: instancePath + "/sum",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data36
					};
					vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
				}
				if (data36.length < 2) {
					let err69 = {
						instancePath: instancePath + "/sum",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data36
					};
					vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
				}
				let len7 = data36.length;
				for (let i12 = 0; i12 < len7; i12++) {
					let data37 = data36[i12];
					if (!(typeof data37 == "number" && isFinite(data37)) && data37 !== null) {
						let err70 = {
							instancePath: instancePath + "/sum/" + i12,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data37
						};
						vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
					}
				}
			} else {
				let err71 = {
					instancePath: instancePath + "/sum",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data36
				};
				vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
			}
		}
		if (data.median !== void 0) {
			let data38 = data.median;
			if (Array.isArray(data38)) {
				if (data38.length > 2) {
					let err72 = {
						instancePath: instancePath + "/median",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data38
					};
					vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
				}
				if (data38.length < 2) {
					let err73 = {
						instancePath: instancePath + "/median",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data38
					};
					vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
				}
				let len8 = data38.length;
				for (let i13 = 0; i13 < len8; i13++) {
					let data39 = data38[i13];
					if (!(typeof data39 == "number" && isFinite(data39)) && data39 !== null) {
						let err74 = {
							instancePath: instancePath + "/median/" + i13,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data39
						};
						vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
					}
				}
			} else {
				let err75 = {
					instancePath: instancePath + "/median",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data38
				};
				vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
			}
		}
		if (data.quantiles !== void 0) {
			let data40 = data.quantiles;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (Object.keys(data40).length < 1) {
					let err76 = {
						instancePath: instancePath + "/quantiles",
						schemaPath: "#/properties/quantiles/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema38.properties.quantiles,
						data: data40
					};
					vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
				}
				for (let key2 in data40) {
					let _errs94 = errors;
					if (typeof key2 == "string" && !pattern7.test(key2)) {
						let err77 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$" },
							message: "must match pattern \"^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$\"",
							schema: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
							parentSchema: schema38.properties.quantiles.propertyNames,
							data: key2,
							propertyName: key2
						};
						vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
					}
					if (_errs94 !== errors) {
						let err78 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid",
							schema: schema38.properties.quantiles.propertyNames,
							parentSchema: schema38.properties.quantiles,
							data: data40
						};
						vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
					}
				}
				for (let key3 in data40) {
					let data41 = data40[key3];
					if (Array.isArray(data41)) {
						if (data41.length > 2) {
							let err79 = {
								instancePath: instancePath + "/quantiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/range/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items",
								schema: 2,
								parentSchema: schema48,
								data: data41
							};
							vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
						}
						if (data41.length < 2) {
							let err80 = {
								instancePath: instancePath + "/quantiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/range/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items",
								schema: 2,
								parentSchema: schema48,
								data: data41
							};
							vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
						}
						let len9 = data41.length;
						for (let i14 = 0; i14 < len9; i14++) {
							let data42 = data41[i14];
							if (!(typeof data42 == "number" && isFinite(data42)) && data42 !== null) {
								let err81 = {
									instancePath: instancePath + "/quantiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14,
									schemaPath: "#/$defs/range/items/type",
									keyword: "type",
									params: { type: schema48.items.type },
									message: "must be number,null",
									schema: schema48.items.type,
									parentSchema: schema48.items,
									data: data42
								};
								vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
							}
						}
					} else {
						let err82 = {
							instancePath: instancePath + "/quantiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/range/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema48.type,
							parentSchema: schema48,
							data: data41
						};
						vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
					}
				}
			} else {
				let err83 = {
					instancePath: instancePath + "/quantiles",
					schemaPath: "#/properties/quantiles/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.quantiles.type,
					parentSchema: schema38.properties.quantiles,
					data: data40
				};
				vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
			}
		}
		if (data.distinct !== void 0) {
			let data43 = data.distinct;
			if (Array.isArray(data43)) {
				if (data43.length > 2) {
					let err84 = {
						instancePath: instancePath + "/distinct",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data43
					};
					vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
				}
				if (data43.length < 2) {
					let err85 = {
						instancePath: instancePath + "/distinct",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data43
					};
					vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
				}
				let len10 = data43.length;
				for (let i15 = 0; i15 < len10; i15++) {
					let data44 = data43[i15];
					if (!(typeof data44 == "number" && isFinite(data44)) && data44 !== null) {
						let err86 = {
							instancePath: instancePath + "/distinct/" + i15,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data44
						};
						vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
					}
				}
			} else {
				let err87 = {
					instancePath: instancePath + "/distinct",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data43
				};
				vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
			}
		}
		if (data.distinct_share !== void 0) {
			let data45 = data.distinct_share;
			if (Array.isArray(data45)) {
				if (data45.length > 2) {
					let err88 = {
						instancePath: instancePath + "/distinct_share",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data45
					};
					vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
				}
				if (data45.length < 2) {
					let err89 = {
						instancePath: instancePath + "/distinct_share",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data45
					};
					vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
				}
				let len11 = data45.length;
				for (let i16 = 0; i16 < len11; i16++) {
					let data46 = data45[i16];
					if (!(typeof data46 == "number" && isFinite(data46)) && data46 !== null) {
						let err90 = {
							instancePath: instancePath + "/distinct_share/" + i16,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data46
						};
						vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
					}
				}
			} else {
				let err91 = {
					instancePath: instancePath + "/distinct_share",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data45
				};
				vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
			}
		}
		if (data.most_common_share !== void 0) {
			let data47 = data.most_common_share;
			if (Array.isArray(data47)) {
				if (data47.length > 2) {
					let err92 = {
						instancePath: instancePath + "/most_common_share",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data47
					};
					vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
				}
				if (data47.length < 2) {
					let err93 = {
						instancePath: instancePath + "/most_common_share",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data47
					};
					vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
				}
				let len12 = data47.length;
				for (let i17 = 0; i17 < len12; i17++) {
					let data48 = data47[i17];
					if (!(typeof data48 == "number" && isFinite(data48)) && data48 !== null) {
						let err94 = {
							instancePath: instancePath + "/most_common_share/" + i17,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data48
						};
						vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
					}
				}
			} else {
				let err95 = {
					instancePath: instancePath + "/most_common_share",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data47
				};
				vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
			}
		}
		if (data.entropy !== void 0) {
			let data49 = data.entropy;
			if (Array.isArray(data49)) {
				if (data49.length > 2) {
					let err96 = {
						instancePath: instancePath + "/entropy",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data49
					};
					vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
				}
				if (data49.length < 2) {
					let err97 = {
						instancePath: instancePath + "/entropy",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data49
					};
					vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
				}
				let len13 = data49.length;
				for (let i18 = 0; i18 < len13; i18++) {
					let data50 = data49[i18];
					if (!(typeof data50 == "number" && isFinite(data50)) && data50 !== null) {
						let err98 = {
							instancePath: instancePath + "/entropy/" + i18,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data50
						};
						vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
					}
				}
			} else {
				let err99 = {
					instancePath: instancePath + "/entropy",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data49
				};
				vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
			}
		}
		if (data.outliers !== void 0) {
			let data51 = data.outliers;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				if (Object.keys(data51).length < 1) {
					let err100 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema38.properties.outliers,
						data: data51
					};
					vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
				}
				for (let key4 in data51) if (key4 !== "z" && key4 !== "iqr") {
					let err101 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema38.properties.outliers,
						data: data51
					};
					vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
				}
				if (data51.z !== void 0) {
					let data52 = data51.z;
					if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
						if (data52.threshold === void 0) {
							let err102 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "threshold" },
								message: "must have required property 'threshold'",
								schema: schema38.properties.outliers.properties.z.required,
								parentSchema: schema38.properties.outliers.properties.z,
								data: data52
							};
							vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
						}
						if (data52.share === void 0) {
							let err103 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema38.properties.outliers.properties.z.required,
								parentSchema: schema38.properties.outliers.properties.z,
								data: data52
							};
							vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
						}
						for (let key5 in data52) if (key5 !== "threshold" && key5 !== "share") {
							let err104 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema38.properties.outliers.properties.z,
								data: data52
							};
							vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
						}
						if (data52.threshold !== void 0) {
							let data53 = data52.threshold;
							if (typeof data53 == "number" && isFinite(data53)) {
								if (data53 <= 0 || isNaN(data53)) {
									let err105 = {
										instancePath: instancePath + "/outliers/z/threshold",
										schemaPath: "#/properties/outliers/properties/z/properties/threshold/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema38.properties.outliers.properties.z.properties.threshold,
										data: data53
									};
									vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
								}
							} else {
								let err106 = {
									instancePath: instancePath + "/outliers/z/threshold",
									schemaPath: "#/properties/outliers/properties/z/properties/threshold/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema38.properties.outliers.properties.z.properties.threshold.type,
									parentSchema: schema38.properties.outliers.properties.z.properties.threshold,
									data: data53
								};
								vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
							}
						}
						if (data52.share !== void 0) {
							let data54 = data52.share;
							if (typeof data54 != "string" && (typeof data54 != "number" || data54 % 1 || isNaN(data54) || !isFinite(data54))) {
								let err107 = {
									instancePath: instancePath + "/outliers/z/share",
									schemaPath: "#/$defs/share/type",
									keyword: "type",
									params: { type: schema39.type },
									message: "must be string,integer",
									schema: schema39.type,
									parentSchema: schema39,
									data: data54
								};
								vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
							}
							if (typeof data54 == "number" && isFinite(data54)) {
								if (data54 > 0 || isNaN(data54)) {
									let err108 = {
										instancePath: instancePath + "/outliers/z/share",
										schemaPath: "#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0
										},
										message: "must be <= 0",
										schema: 0,
										parentSchema: schema39,
										data: data54
									};
									vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
								}
								if (data54 < 0 || isNaN(data54)) {
									let err109 = {
										instancePath: instancePath + "/outliers/z/share",
										schemaPath: "#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema39,
										data: data54
									};
									vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
								}
							}
							if (typeof data54 == "string" && !pattern4.test(data54)) {
								let err110 = {
									instancePath: instancePath + "/outliers/z/share",
									schemaPath: "#/$defs/share/pattern",
									keyword: "pattern",
									params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
									message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
									schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
									parentSchema: schema39,
									data: data54
								};
								vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
							}
						}
					} else {
						let err111 = {
							instancePath: instancePath + "/outliers/z",
							schemaPath: "#/properties/outliers/properties/z/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema38.properties.outliers.properties.z.type,
							parentSchema: schema38.properties.outliers.properties.z,
							data: data52
						};
						vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
					}
				}
				if (data51.iqr !== void 0) {
					let data55 = data51.iqr;
					if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
						if (data55.factor === void 0) {
							let err112 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "factor" },
								message: "must have required property 'factor'",
								schema: schema38.properties.outliers.properties.iqr.required,
								parentSchema: schema38.properties.outliers.properties.iqr,
								data: data55
							};
							vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
						}
						if (data55.share === void 0) {
							let err113 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema38.properties.outliers.properties.iqr.required,
								parentSchema: schema38.properties.outliers.properties.iqr,
								data: data55
							};
							vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
						}
						for (let key6 in data55) if (key6 !== "factor" && key6 !== "share") {
							let err114 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema38.properties.outliers.properties.iqr,
								data: data55
							};
							vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
						}
						if (data55.factor !== void 0) {
							let data56 = data55.factor;
							if (typeof data56 == "number" && isFinite(data56)) {
								if (data56 <= 0 || isNaN(data56)) {
									let err115 = {
										instancePath: instancePath + "/outliers/iqr/factor",
										schemaPath: "#/properties/outliers/properties/iqr/properties/factor/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema38.properties.outliers.properties.iqr.properties.factor,
										data: data56
									};
									vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
								}
							} else {
								let err116 = {
									instancePath: instancePath + "/outliers/iqr/factor",
									schemaPath: "#/properties/outliers/properties/iqr/properties/factor/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema38.properties.outliers.properties.iqr.properties.factor.type,
									parentSchema: schema38.properties.outliers.properties.iqr.properties.factor,
									data: data56
								};
								vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
							}
						}
						if (data55.share !== void 0) {
							let data57 = data55.share;
							if (typeof data57 != "string" && (typeof data57 != "number" || data57 % 1 || isNaN(data57) || !isFinite(data57))) {
								let err117 = {
									instancePath: instancePath + "/outliers/iqr/share",
									schemaPath: "#/$defs/share/type",
									keyword: "type",
									params: { type: schema39.type },
									message: "must be string,integer",
									schema: schema39.type,
									parentSchema: schema39,
									data: data57
								};
								vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
							}
							if (typeof data57 == "number" && isFinite(data57)) {
								if (data57 > 0 || isNaN(data57)) {
									let err118 = {
										instancePath: instancePath + "/outliers/iqr/share",
										schemaPath: "#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0
										},
										message: "must be <= 0",
										schema: 0,
										parentSchema: schema39,
										data: data57
									};
									vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
								}
								if (data57 < 0 || isNaN(data57)) {
									let err119 = {
										instancePath: instancePath + "/outliers/iqr/share",
										schemaPath: "#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema39,
										data: data57
									};
									vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
								}
							}
							if (typeof data57 == "string" && !pattern4.test(data57)) {
								let err120 = {
									instancePath: instancePath + "/outliers/iqr/share",
									schemaPath: "#/$defs/share/pattern",
									keyword: "pattern",
									params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
									message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
									schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
									parentSchema: schema39,
									data: data57
								};
								vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
							}
						}
					} else {
						let err121 = {
							instancePath: instancePath + "/outliers/iqr",
							schemaPath: "#/properties/outliers/properties/iqr/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema38.properties.outliers.properties.iqr.type,
							parentSchema: schema38.properties.outliers.properties.iqr,
							data: data55
						};
						vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
					}
				}
			} else {
				let err122 = {
					instancePath: instancePath + "/outliers",
					schemaPath: "#/properties/outliers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema38.properties.outliers.type,
					parentSchema: schema38.properties.outliers,
					data: data51
				};
				vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
			}
		}
		if (data.severity !== void 0) {
			let data58 = data.severity;
			if (typeof data58 != "string" && (!data58 || typeof data58 != "object" || Array.isArray(data58))) {
				let err123 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: schema38.properties.severity.type },
					message: "must be string,object",
					schema: schema38.properties.severity.type,
					parentSchema: schema38.properties.severity,
					data: data58
				};
				vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
			}
			let _errs142 = errors, valid60 = !0, _errs143 = errors;
			if (typeof data58 != "string") {
				let err124 = {};
				vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
			}
			var _valid0 = _errs143 === errors;
			if (errors = _errs142, vErrors !== null && (_errs142 ? vErrors.length = _errs142 : vErrors = null), _valid0) {
				let _errs145 = errors;
				if (data58 !== "error" && data58 !== "warn") {
					let err125 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/then/enum",
						keyword: "enum",
						params: { allowedValues: schema38.properties.severity.then.enum },
						message: "must be equal to one of the allowed values",
						schema: schema38.properties.severity.then.enum,
						parentSchema: schema38.properties.severity.then,
						data: data58
					};
					vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
				}
				var _valid0 = _errs145 === errors;
				valid60 = _valid0;
			}
			if (!valid60) {
				let err126 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/if",
					keyword: "if",
					params: { failingKeyword: "then" },
					message: "must match \"then\" schema",
					schema: schema38.properties.severity.if,
					parentSchema: schema38.properties.severity,
					data: data58
				};
				vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
			}
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				if (Object.keys(data58).length < 1) {
					let err127 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema38.properties.severity,
						data: data58
					};
					vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
				}
				for (let key7 in data58) if (!func1.call(schema38.properties.severity.properties, key7)) {
					let err128 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema38.properties.severity,
						data: data58
					};
					vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
				}
				if (data58.default !== void 0) {
					let data59 = data58.default;
					if (data59 !== "error" && data59 !== "warn") {
						let err129 = {
							instancePath: instancePath + "/severity/default",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data59
						};
						vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
					}
				}
				if (data58.type !== void 0) {
					let data60 = data58.type;
					if (data60 !== "error" && data60 !== "warn") {
						let err130 = {
							instancePath: instancePath + "/severity/type",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data60
						};
						vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
					}
				}
				if (data58.finite !== void 0) {
					let data61 = data58.finite;
					if (data61 !== "error" && data61 !== "warn") {
						let err131 = {
							instancePath: instancePath + "/severity/finite",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data61
						};
						vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
					}
				}
				if (data58.required !== void 0) {
					let data62 = data58.required;
					if (data62 !== "error" && data62 !== "warn") {
						let err132 = {
							instancePath: instancePath + "/severity/required",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data62
						};
						vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
					}
				}
				if (data58.nulls !== void 0) {
					let data63 = data58.nulls;
					if (data63 !== "error" && data63 !== "warn") {
						let err133 = {
							instancePath: instancePath + "/severity/nulls",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data63
						};
						vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
					}
				}
				if (data58.minimum !== void 0) {
					let data64 = data58.minimum;
					if (data64 !== "error" && data64 !== "warn") {
						let err134 = {
							instancePath: instancePath + "/severity/minimum",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data64
						};
						vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
					}
				}
				if (data58.maximum !== void 0) {
					let data65 = data58.maximum;
					if (data65 !== "error" && data65 !== "warn") {
						let err135 = {
							instancePath: instancePath + "/severity/maximum",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data65
						};
						vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
					}
				}
				if (data58.exclusive_minimum !== void 0) {
					let data66 = data58.exclusive_minimum;
					if (data66 !== "error" && data66 !== "warn") {
						let err136 = {
							instancePath: instancePath + "/severity/exclusive_minimum",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data66
						};
						vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
					}
				}
				if (data58.exclusive_maximum !== void 0) {
					let data67 = data58.exclusive_maximum;
					if (data67 !== "error" && data67 !== "warn") {
						let err137 = {
							instancePath: instancePath + "/severity/exclusive_maximum",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data67
						};
						vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
					}
				}
				if (data58.enum !== void 0) {
					let data68 = data58.enum;
					if (data68 !== "error" && data68 !== "warn") {
						let err138 = {
							instancePath: instancePath + "/severity/enum",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data68
						};
						vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
					}
				}
				if (data58.not_enum !== void 0) {
					let data69 = data58.not_enum;
					if (data69 !== "error" && data69 !== "warn") {
						let err139 = {
							instancePath: instancePath + "/severity/not_enum",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data69
						};
						vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
					}
				}
				if (data58.pattern !== void 0) {
					let data70 = data58.pattern;
					if (data70 !== "error" && data70 !== "warn") {
						let err140 = {
							instancePath: instancePath + "/severity/pattern",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data70
						};
						vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
					}
				}
				if (data58.format !== void 0) {
					let data71 = data58.format;
					if (data71 !== "error" && data71 !== "warn") {
						let err141 = {
							instancePath: instancePath + "/severity/format",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data71
						};
						vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
					}
				}
				if (data58.min_length !== void 0) {
					let data72 = data58.min_length;
					if (data72 !== "error" && data72 !== "warn") {
						let err142 = {
							instancePath: instancePath + "/severity/min_length",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data72
						};
						vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
					}
				}
				if (data58.max_length !== void 0) {
					let data73 = data58.max_length;
					if (data73 !== "error" && data73 !== "warn") {
						let err143 = {
							instancePath: instancePath + "/severity/max_length",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data73
						};
						vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
					}
				}
				if (data58.unique !== void 0) {
					let data74 = data58.unique;
					if (data74 !== "error" && data74 !== "warn") {
						let err144 = {
							instancePath: instancePath + "/severity/unique",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data74
						};
						vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
					}
				}
				if (data58.monotonic !== void 0) {
					let data75 = data58.monotonic;
					if (data75 !== "error" && data75 !== "warn") {
						let err145 = {
							instancePath: instancePath + "/severity/monotonic",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data75
						};
						vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
					}
				}
				if (data58.freshness !== void 0) {
					let data76 = data58.freshness;
					if (data76 !== "error" && data76 !== "warn") {
						let err146 = {
							instancePath: instancePath + "/severity/freshness",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data76
						};
						vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
					}
				}
				if (data58.mean !== void 0) {
					let data77 = data58.mean;
					if (data77 !== "error" && data77 !== "warn") {
						let err147 = {
							instancePath: instancePath + "/severity/mean",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data77
						};
						vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
					}
				}
				if (data58.std !== void 0) {
					let data78 = data58.std;
					if (data78 !== "error" && data78 !== "warn") {
						let err148 = {
							instancePath: instancePath + "/severity/std",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data78
						};
						vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
					}
				}
				if (data58.sum !== void 0) {
					let data79 = data58.sum;
					if (data79 !== "error" && data79 !== "warn") {
						let err149 = {
							instancePath: instancePath + "/severity/sum",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data79
						};
						vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
					}
				}
				if (data58.median !== void 0) {
					let data80 = data58.median;
					if (data80 !== "error" && data80 !== "warn") {
						let err150 = {
							instancePath: instancePath + "/severity/median",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data80
						};
						vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
					}
				}
				if (data58.quantiles !== void 0) {
					let data81 = data58.quantiles;
					if (data81 !== "error" && data81 !== "warn") {
						let err151 = {
							instancePath: instancePath + "/severity/quantiles",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data81
						};
						vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
					}
				}
				if (data58.distinct !== void 0) {
					let data82 = data58.distinct;
					if (data82 !== "error" && data82 !== "warn") {
						let err152 = {
							instancePath: instancePath + "/severity/distinct",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data82
						};
						vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
					}
				}
				if (data58.distinct_share !== void 0) {
					let data83 = data58.distinct_share;
					if (data83 !== "error" && data83 !== "warn") {
						let err153 = {
							instancePath: instancePath + "/severity/distinct_share",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data83
						};
						vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
					}
				}
				if (data58.most_common_share !== void 0) {
					let data84 = data58.most_common_share;
					if (data84 !== "error" && data84 !== "warn") {
						let err154 = {
							instancePath: instancePath + "/severity/most_common_share",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data84
						};
						vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
					}
				}
				if (data58.entropy !== void 0) {
					let data85 = data58.entropy;
					if (data85 !== "error" && data85 !== "warn") {
						let err155 = {
							instancePath: instancePath + "/severity/entropy",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data85
						};
						vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
					}
				}
				if (data58.outliers !== void 0) {
					let data86 = data58.outliers;
					if (data86 !== "error" && data86 !== "warn") {
						let err156 = {
							instancePath: instancePath + "/severity/outliers",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data86
						};
						vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
					}
				}
			}
		}
		if (data.environments !== void 0) {
			let data87 = data.environments;
			if (typeof data87 != "string" && !Array.isArray(data87)) {
				let err157 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/$defs/names/type",
					keyword: "type",
					params: { type: schema32.type },
					message: "must be string,array",
					schema: schema32.type,
					parentSchema: schema32,
					data: data87
				};
				vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
			}
			if (typeof data87 == "string" && func2(data87) < 1) {
				let err158 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/$defs/names/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema32,
					data: data87
				};
				vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
			}
			if (Array.isArray(data87)) {
				if (data87.length < 1) {
					let err159 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/$defs/names/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema32,
						data: data87
					};
					vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
				}
				let len14 = data87.length;
				for (let i19 = 0; i19 < len14; i19++) {
					let data88 = data87[i19];
					if (typeof data88 == "string") {
						if (func2(data88) < 1) {
							let err160 = {
								instancePath: instancePath + "/environments/" + i19,
								schemaPath: "#/$defs/names/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32.items,
								data: data88
							};
							vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
						}
					} else {
						let err161 = {
							instancePath: instancePath + "/environments/" + i19,
							schemaPath: "#/$defs/names/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.items.type,
							parentSchema: schema32.items,
							data: data88
						};
						vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
					}
				}
				let i20 = data87.length, j5;
				if (i20 > 1) {
					let indices5 = {};
					for (; i20--;) {
						let item5 = data87[i20];
						if (typeof item5 == "string") {
							if (typeof indices5[item5] == "number") {
								j5 = indices5[item5];
								let err162 = {
									instancePath: instancePath + "/environments",
									schemaPath: "#/$defs/names/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i20,
										j: j5
									},
									message: "must NOT have duplicate items (items ## " + j5 + " and " + i20 + " are identical)",
									schema: !0,
									parentSchema: schema32,
									data: data87
								};
								vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
								break;
							}
							indices5[item5] = i20;
						}
					}
				}
			}
		}
		if (data.mostly !== void 0) {
			let data89 = data.mostly;
			if (typeof data89 == "number" && isFinite(data89)) {
				if (data89 > 1 || isNaN(data89)) {
					let err163 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema38.properties.mostly,
						data: data89
					};
					vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
				}
				if (data89 <= 0 || isNaN(data89)) {
					let err164 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema38.properties.mostly,
						data: data89
					};
					vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
				}
			} else {
				let err165 = {
					instancePath: instancePath + "/mostly",
					schemaPath: "#/properties/mostly/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema38.properties.mostly.type,
					parentSchema: schema38.properties.mostly,
					data: data89
				};
				vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
			}
		}
		if (data.where !== void 0) {
			let data90 = data.where;
			if (typeof data90 == "string") {
				if (func2(data90) > 1e4) {
					let err166 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema38.properties.where,
						data: data90
					};
					vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
				}
				if (func2(data90) < 1) {
					let err167 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema38.properties.where,
						data: data90
					};
					vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
				}
			} else {
				let err168 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.properties.where.type,
					parentSchema: schema38.properties.where,
					data: data90
				};
				vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
			}
		}
		if (data.by !== void 0) {
			let data91 = data.by;
			if (typeof data91 != "string" && !Array.isArray(data91)) {
				let err169 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/$defs/names/type",
					keyword: "type",
					params: { type: schema32.type },
					message: "must be string,array",
					schema: schema32.type,
					parentSchema: schema32,
					data: data91
				};
				vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
			}
			if (typeof data91 == "string" && func2(data91) < 1) {
				let err170 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/$defs/names/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema32,
					data: data91
				};
				vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
			}
			if (Array.isArray(data91)) {
				if (data91.length < 1) {
					let err171 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/$defs/names/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema32,
						data: data91
					};
					vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
				}
				let len15 = data91.length;
				for (let i21 = 0; i21 < len15; i21++) {
					let data92 = data91[i21];
					if (typeof data92 == "string") {
						if (func2(data92) < 1) {
							let err172 = {
								instancePath: instancePath + "/by/" + i21,
								schemaPath: "#/$defs/names/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32.items,
								data: data92
							};
							vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
						}
					} else {
						let err173 = {
							instancePath: instancePath + "/by/" + i21,
							schemaPath: "#/$defs/names/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.items.type,
							parentSchema: schema32.items,
							data: data92
						};
						vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
					}
				}
				let i22 = data91.length, j6;
				if (i22 > 1) {
					let indices6 = {};
					for (; i22--;) {
						let item6 = data91[i22];
						if (typeof item6 == "string") {
							if (typeof indices6[item6] == "number") {
								j6 = indices6[item6];
								let err174 = {
									instancePath: instancePath + "/by",
									schemaPath: "#/$defs/names/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i22,
										j: j6
									},
									message: "must NOT have duplicate items (items ## " + j6 + " and " + i22 + " are identical)",
									schema: !0,
									parentSchema: schema32,
									data: data91
								};
								vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
								break;
							}
							indices6[item6] = i22;
						}
					}
				}
			}
		}
	} else {
		let err175 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
	}
	return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema90 = {
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
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func1.call(schema90.properties, key0)) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema90,
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
						parentSchema: schema90.properties.name,
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
						parentSchema: schema90.properties.name,
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
					schema: schema90.properties.name.type,
					parentSchema: schema90.properties.name,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.severity !== void 0) {
			let data1 = data.severity;
			if (data1 !== "error" && data1 !== "warn") {
				let err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/$defs/severityWord/enum",
					keyword: "enum",
					params: { allowedValues: schema37.enum },
					message: "must be equal to one of the allowed values",
					schema: schema37.enum,
					parentSchema: schema37,
					data: data1
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.environments !== void 0) {
			let data2 = data.environments;
			if (typeof data2 != "string" && !Array.isArray(data2)) {
				let err5 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/$defs/names/type",
					keyword: "type",
					params: { type: schema32.type },
					message: "must be string,array",
					schema: schema32.type,
					parentSchema: schema32,
					data: data2
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			if (typeof data2 == "string" && func2(data2) < 1) {
				let err6 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/$defs/names/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema32,
					data: data2
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					let err7 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/$defs/names/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema32,
						data: data2
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 == "string") {
						if (func2(data3) < 1) {
							let err8 = {
								instancePath: instancePath + "/environments/" + i0,
								schemaPath: "#/$defs/names/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32.items,
								data: data3
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
					} else {
						let err9 = {
							instancePath: instancePath + "/environments/" + i0,
							schemaPath: "#/$defs/names/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.items.type,
							parentSchema: schema32.items,
							data: data3
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
				}
				let i1 = data2.length, j0;
				if (i1 > 1) {
					let indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 == "string") {
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								let err10 = {
									instancePath: instancePath + "/environments",
									schemaPath: "#/$defs/names/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
									schema: !0,
									parentSchema: schema32,
									data: data2
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				}
			}
		}
		if (data.mostly !== void 0) {
			let data4 = data.mostly;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					let err11 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1",
						schema: 1,
						parentSchema: schema90.properties.mostly,
						data: data4
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				if (data4 <= 0 || isNaN(data4)) {
					let err12 = {
						instancePath: instancePath + "/mostly",
						schemaPath: "#/properties/mostly/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema90.properties.mostly,
						data: data4
					};
					vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/mostly",
					schemaPath: "#/properties/mostly/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema90.properties.mostly.type,
					parentSchema: schema90.properties.mostly,
					data: data4
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.where !== void 0) {
			let data5 = data.where;
			if (typeof data5 == "string") {
				if (func2(data5) > 1e4) {
					let err14 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema90.properties.where,
						data: data5
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				if (func2(data5) < 1) {
					let err15 = {
						instancePath: instancePath + "/where",
						schemaPath: "#/properties/where/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema90.properties.where,
						data: data5
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/where",
					schemaPath: "#/properties/where/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema90.properties.where.type,
					parentSchema: schema90.properties.where,
					data: data5
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		if (data.by !== void 0) {
			let data6 = data.by;
			if (typeof data6 != "string" && !Array.isArray(data6)) {
				let err17 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/$defs/names/type",
					keyword: "type",
					params: { type: schema32.type },
					message: "must be string,array",
					schema: schema32.type,
					parentSchema: schema32,
					data: data6
				};
				vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
			}
			if (typeof data6 == "string" && func2(data6) < 1) {
				let err18 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/$defs/names/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema32,
					data: data6
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					let err19 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/$defs/names/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema32,
						data: data6
					};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				let len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data7 = data6[i2];
					if (typeof data7 == "string") {
						if (func2(data7) < 1) {
							let err20 = {
								instancePath: instancePath + "/by/" + i2,
								schemaPath: "#/$defs/names/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32.items,
								data: data7
							};
							vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
						}
					} else {
						let err21 = {
							instancePath: instancePath + "/by/" + i2,
							schemaPath: "#/$defs/names/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.items.type,
							parentSchema: schema32.items,
							data: data7
						};
						vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
					}
				}
				let i3 = data6.length, j1;
				if (i3 > 1) {
					let indices1 = {};
					for (; i3--;) {
						let item1 = data6[i3];
						if (typeof item1 == "string") {
							if (typeof indices1[item1] == "number") {
								j1 = indices1[item1];
								let err22 = {
									instancePath: instancePath + "/by",
									schemaPath: "#/$defs/names/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									},
									message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
									schema: !0,
									parentSchema: schema32,
									data: data6
								};
								vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
								break;
							}
							indices1[item1] = i3;
						}
					}
				}
			}
		}
		if (data.sql !== void 0) {
			let data8 = data.sql;
			if (typeof data8 == "string") {
				if (func2(data8) > 1e4) {
					let err23 = {
						instancePath: instancePath + "/sql",
						schemaPath: "#/properties/sql/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema90.properties.sql,
						data: data8
					};
					vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
				}
				if (func2(data8) < 1) {
					let err24 = {
						instancePath: instancePath + "/sql",
						schemaPath: "#/properties/sql/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema90.properties.sql,
						data: data8
					};
					vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
				}
			} else {
				let err25 = {
					instancePath: instancePath + "/sql",
					schemaPath: "#/properties/sql/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema90.properties.sql.type,
					parentSchema: schema90.properties.sql,
					data: data8
				};
				vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
			}
		}
		if (data.references !== void 0) {
			let data9 = data.references;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.columns === void 0) {
					let err26 = {
						instancePath: instancePath + "/references",
						schemaPath: "#/properties/references/required",
						keyword: "required",
						params: { missingProperty: "columns" },
						message: "must have required property 'columns'",
						schema: schema90.properties.references.required,
						parentSchema: schema90.properties.references,
						data: data9
					};
					vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
				}
				if (data9.path === void 0) {
					let err27 = {
						instancePath: instancePath + "/references",
						schemaPath: "#/properties/references/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'",
						schema: schema90.properties.references.required,
						parentSchema: schema90.properties.references,
						data: data9
					};
					vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
				}
				for (let key1 in data9) if (key1 !== "columns" && key1 !== "path" && key1 !== "to") {
					let err28 = {
						instancePath: instancePath + "/references",
						schemaPath: "#/properties/references/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema90.properties.references,
						data: data9
					};
					vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
				}
				if (data9.columns !== void 0) {
					let data10 = data9.columns;
					if (typeof data10 != "string" && !Array.isArray(data10)) {
						let err29 = {
							instancePath: instancePath + "/references/columns",
							schemaPath: "#/$defs/names/type",
							keyword: "type",
							params: { type: schema32.type },
							message: "must be string,array",
							schema: schema32.type,
							parentSchema: schema32,
							data: data10
						};
						vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
					}
					if (typeof data10 == "string" && func2(data10) < 1) {
						let err30 = {
							instancePath: instancePath + "/references/columns",
							schemaPath: "#/$defs/names/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema32,
							data: data10
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
					if (Array.isArray(data10)) {
						if (data10.length < 1) {
							let err31 = {
								instancePath: instancePath + "/references/columns",
								schemaPath: "#/$defs/names/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema32,
								data: data10
							};
							vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
						}
						let len2 = data10.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data11 = data10[i4];
							if (typeof data11 == "string") {
								if (func2(data11) < 1) {
									let err32 = {
										instancePath: instancePath + "/references/columns/" + i4,
										schemaPath: "#/$defs/names/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema32.items,
										data: data11
									};
									vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
								}
							} else {
								let err33 = {
									instancePath: instancePath + "/references/columns/" + i4,
									schemaPath: "#/$defs/names/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.items.type,
									parentSchema: schema32.items,
									data: data11
								};
								vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
							}
						}
						let i5 = data10.length, j2;
						if (i5 > 1) {
							let indices2 = {};
							for (; i5--;) {
								let item2 = data10[i5];
								if (typeof item2 == "string") {
									if (typeof indices2[item2] == "number") {
										j2 = indices2[item2];
										let err34 = {
											instancePath: instancePath + "/references/columns",
											schemaPath: "#/$defs/names/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i5,
												j: j2
											},
											message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
											schema: !0,
											parentSchema: schema32,
											data: data10
										};
										vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
										break;
									}
									indices2[item2] = i5;
								}
							}
						}
					}
				}
				if (data9.path !== void 0) {
					let data12 = data9.path;
					if (typeof data12 == "string") {
						if (func2(data12) < 1) {
							let err35 = {
								instancePath: instancePath + "/references/path",
								schemaPath: "#/properties/references/properties/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema90.properties.references.properties.path,
								data: data12
							};
							vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
						}
					} else {
						let err36 = {
							instancePath: instancePath + "/references/path",
							schemaPath: "#/properties/references/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema90.properties.references.properties.path.type,
							parentSchema: schema90.properties.references.properties.path,
							data: data12
						};
						vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
					}
				}
				if (data9.to !== void 0) {
					let data13 = data9.to;
					if (typeof data13 != "string" && !Array.isArray(data13)) {
						let err37 = {
							instancePath: instancePath + "/references/to",
							schemaPath: "#/$defs/names/type",
							keyword: "type",
							params: { type: schema32.type },
							message: "must be string,array",
							schema: schema32.type,
							parentSchema: schema32,
							data: data13
						};
						vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
					}
					if (typeof data13 == "string" && func2(data13) < 1) {
						let err38 = {
							instancePath: instancePath + "/references/to",
							schemaPath: "#/$defs/names/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema32,
							data: data13
						};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
					if (Array.isArray(data13)) {
						if (data13.length < 1) {
							let err39 = {
								instancePath: instancePath + "/references/to",
								schemaPath: "#/$defs/names/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema32,
								data: data13
							};
							vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
						}
						let len3 = data13.length;
						for (let i6 = 0; i6 < len3; i6++) {
							let data14 = data13[i6];
							if (typeof data14 == "string") {
								if (func2(data14) < 1) {
									let err40 = {
										instancePath: instancePath + "/references/to/" + i6,
										schemaPath: "#/$defs/names/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema32.items,
										data: data14
									};
									vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
								}
							} else {
								let err41 = {
									instancePath: instancePath + "/references/to/" + i6,
									schemaPath: "#/$defs/names/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.items.type,
									parentSchema: schema32.items,
									data: data14
								};
								vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
							}
						}
						let i7 = data13.length, j3;
						if (i7 > 1) {
							let indices3 = {};
							for (; i7--;) {
								let item3 = data13[i7];
								if (typeof item3 == "string") {
									if (typeof indices3[item3] == "number") {
										j3 = indices3[item3];
										let err42 = {
											instancePath: instancePath + "/references/to",
											schemaPath: "#/$defs/names/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i7,
												j: j3
											},
											message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
											schema: !0,
											parentSchema: schema32,
											data: data13
										};
										vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
										break;
									}
									indices3[item3] = i7;
								}
							}
						}
					}
				}
			} else {
				let err43 = {
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema90.properties.references.type,
					parentSchema: schema90.properties.references,
					data: data9
				};
				vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
			}
		}
		if (data.correlation !== void 0) {
			let data15 = data.correlation;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.columns === void 0) {
					let err44 = {
						instancePath: instancePath + "/correlation",
						schemaPath: "#/properties/correlation/required",
						keyword: "required",
						params: { missingProperty: "columns" },
						message: "must have required property 'columns'",
						schema: schema90.properties.correlation.required,
						parentSchema: schema90.properties.correlation,
						data: data15
					};
					vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
				}
				if (data15.between === void 0) {
					let err45 = {
						instancePath: instancePath + "/correlation",
						schemaPath: "#/properties/correlation/required",
						keyword: "required",
						params: { missingProperty: "between" },
						message: "must have required property 'between'",
						schema: schema90.properties.correlation.required,
						parentSchema: schema90.properties.correlation,
						data: data15
					};
					vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
				}
				for (let key2 in data15) if (key2 !== "columns" && key2 !== "between") {
					let err46 = {
						instancePath: instancePath + "/correlation",
						schemaPath: "#/properties/correlation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema90.properties.correlation,
						data: data15
					};
					vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
				}
				if (data15.columns !== void 0) {
					let data16 = data15.columns;
					if (Array.isArray(data16)) {
						if (data16.length > 2) {
							let err47 = {
								instancePath: instancePath + "/correlation/columns",
								schemaPath: "#/properties/correlation/properties/columns/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items",
								schema: 2,
								parentSchema: schema90.properties.correlation.properties.columns,
								data: data16
							};
							vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
						}
						if (data16.length < 2) {
							let err48 = {
								instancePath: instancePath + "/correlation/columns",
								schemaPath: "#/properties/correlation/properties/columns/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items",
								schema: 2,
								parentSchema: schema90.properties.correlation.properties.columns,
								data: data16
							};
							vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
						}
						let len4 = data16.length;
						for (let i8 = 0; i8 < len4; i8++) {
							let data17 = data16[i8];
							if (typeof data17 == "string") {
								if (func2(data17) < 1) {
									let err49 = {
										instancePath: instancePath + "/correlation/columns/" + i8,
										schemaPath: "#/properties/correlation/properties/columns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema90.properties.correlation.properties.columns.items,
										data: data17
									};
									vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
								}
							} else {
								let err50 = {
									instancePath: instancePath + "/correlation/columns/" + i8,
									schemaPath: "#/properties/correlation/properties/columns/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema90.properties.correlation.properties.columns.items.type,
									parentSchema: schema90.properties.correlation.properties.columns.items,
									data: data17
								};
								vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
							}
						}
						let i9 = data16.length, j4;
						if (i9 > 1) {
							let indices4 = {};
							for (; i9--;) {
								let item4 = data16[i9];
								if (typeof item4 == "string") {
									if (typeof indices4[item4] == "number") {
										j4 = indices4[item4];
										let err51 = {
											instancePath: instancePath + "/correlation/columns",
											schemaPath: "#/properties/correlation/properties/columns/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i9,
												j: j4
											},
											message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)",
											schema: !0,
											parentSchema: schema90.properties.correlation.properties.columns,
											data: data16
										};
										vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
										break;
									}
									indices4[item4] = i9;
								}
							}
						}
					} else {
						let err52 = {
							instancePath: instancePath + "/correlation/columns",
							schemaPath: "#/properties/correlation/properties/columns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema90.properties.correlation.properties.columns.type,
							parentSchema: schema90.properties.correlation.properties.columns,
							data: data16
						};
						vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
					}
				}
				if (data15.between !== void 0) {
					let data18 = data15.between;
					if (Array.isArray(data18)) {
						if (data18.length > 2) {
							let err53 = {
								instancePath: instancePath + "/correlation/between",
								schemaPath: "#/$defs/range/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items",
								schema: 2,
								parentSchema: schema48,
								data: data18
							};
							vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
						}
						if (data18.length < 2) {
							let err54 = {
								instancePath: instancePath + "/correlation/between",
								schemaPath: "#/$defs/range/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items",
								schema: 2,
								parentSchema: schema48,
								data: data18
							};
							vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
						}
						let len5 = data18.length;
						for (let i10 = 0; i10 < len5; i10++) {
							let data19 = data18[i10];
							if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
								let err55 = {
									instancePath: instancePath + "/correlation/between/" + i10,
									schemaPath: "#/$defs/range/items/type",
									keyword: "type",
									params: { type: schema48.items.type },
									message: "must be number,null",
									schema: schema48.items.type,
									parentSchema: schema48.items,
									data: data19
								};
								vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
							}
						}
					} else {
						let err56 = {
							instancePath: instancePath + "/correlation/between",
							schemaPath: "#/$defs/range/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema48.type,
							parentSchema: schema48,
							data: data18
						};
						vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
					}
				}
			} else {
				let err57 = {
					instancePath: instancePath + "/correlation",
					schemaPath: "#/properties/correlation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema90.properties.correlation.type,
					parentSchema: schema90.properties.correlation,
					data: data15
				};
				vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
			}
		}
		if (data.duplicate_rows !== void 0) {
			let data20 = data.duplicate_rows;
			if (typeof data20 != "string" && (typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20))) {
				let err58 = {
					instancePath: instancePath + "/duplicate_rows",
					schemaPath: "#/$defs/share/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,integer",
					schema: schema39.type,
					parentSchema: schema39,
					data: data20
				};
				vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
			}
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 > 0 || isNaN(data20)) {
					let err59 = {
						instancePath: instancePath + "/duplicate_rows",
						schemaPath: "#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0
						},
						message: "must be <= 0",
						schema: 0,
						parentSchema: schema39,
						data: data20
					};
					vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
				}
				if (data20 < 0 || isNaN(data20)) {
					let err60 = {
						instancePath: instancePath + "/duplicate_rows",
						schemaPath: "#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema39,
						data: data20
					};
					vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
				}
			}
			if (typeof data20 == "string" && !pattern4.test(data20)) {
				let err61 = {
					instancePath: instancePath + "/duplicate_rows",
					schemaPath: "#/$defs/share/pattern",
					keyword: "pattern",
					params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
					message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
					schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
					parentSchema: schema39,
					data: data20
				};
				vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
			}
		}
		if (data.key !== void 0) {
			let data21 = data.key;
			if (typeof data21 != "string" && !Array.isArray(data21)) {
				let err62 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/$defs/names/type",
					keyword: "type",
					params: { type: schema32.type },
					message: "must be string,array",
					schema: schema32.type,
					parentSchema: schema32,
					data: data21
				};
				vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
			}
			if (typeof data21 == "string" && func2(data21) < 1) {
				let err63 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/$defs/names/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema32,
					data: data21
				};
				vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
			}
			if (Array.isArray(data21)) {
				if (data21.length < 1) {
					let err64 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/$defs/names/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema32,
						data: data21
					};
					vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
				}
				let len6 = data21.length;
				for (let i11 = 0; i11 < len6; i11++) {
					let data22 = data21[i11];
					if (typeof data22 == "string") {
						if (func2(data22) < 1) {
							let err65 = {
								instancePath: instancePath + "/key/" + i11,
								schemaPath: "#/$defs/names/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32.items,
								data: data22
							};
							vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
						}
					} else {
						let err66 = {
							instancePath: instancePath + "/key/" + i11,
							schemaPath: "#/$defs/names/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.items.type,
							parentSchema: schema32.items,
							data: data22
						};
						vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
					}
				}
				let i12 = data21.length, j5;
				if (i12 > 1) {
					let indices5 = {};
					for (; i12--;) {
						let item5 = data21[i12];
						if (typeof item5 == "string") {
							if (typeof indices5[item5] == "number") {
								j5 = indices5[item5];
								let err67 = {
									instancePath: instancePath + "/key",
									schemaPath: "#/$defs/names/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i12,
										j: j5
									},
									message: "must NOT have duplicate items (items ## " + j5 + " and " + i12 + " are identical)",
									schema: !0,
									parentSchema: schema32,
									data: data21
								};
								vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
								break;
							}
							indices5[item5] = i12;
						}
					}
				}
			}
		}
		if (data.rows !== void 0) {
			let data23 = data.rows;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (Object.keys(data23).length < 1) {
					let err68 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema90.properties.rows,
						data: data23
					};
					vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
				}
				for (let key3 in data23) if (key3 !== "min" && key3 !== "max") {
					let err69 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema90.properties.rows,
						data: data23
					};
					vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
				}
				if (data23.min !== void 0) {
					let data24 = data23.min;
					if (typeof data24 != "number" || data24 % 1 || isNaN(data24) || !isFinite(data24)) {
						let err70 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema90.properties.rows.properties.min.type,
							parentSchema: schema90.properties.rows.properties.min,
							data: data24
						};
						vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
					}
					if (typeof data24 == "number" && isFinite(data24) && (data24 < 0 || isNaN(data24))) {
						let err71 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema90.properties.rows.properties.min,
							data: data24
						};
						vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
					}
				}
				if (data23.max !== void 0) {
					let data25 = data23.max;
					if (typeof data25 != "number" || data25 % 1 || isNaN(data25) || !isFinite(data25)) {
						let err72 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema90.properties.rows.properties.max.type,
							parentSchema: schema90.properties.rows.properties.max,
							data: data25
						};
						vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
					}
					if (typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25))) {
						let err73 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema90.properties.rows.properties.max,
							data: data25
						};
						vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
					}
				}
			} else {
				let err74 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema90.properties.rows.type,
					parentSchema: schema90.properties.rows,
					data: data23
				};
				vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
			}
		}
		if (data.column !== void 0) {
			let data26 = data.column;
			if (typeof data26 == "string") {
				if (func2(data26) < 1) {
					let err75 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema90.properties.column,
						data: data26
					};
					vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
				}
			} else {
				let err76 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema90.properties.column.type,
					parentSchema: schema90.properties.column,
					data: data26
				};
				vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
			}
		}
		if (data.required !== void 0) {
			let data27 = data.required;
			if (typeof data27 != "boolean") {
				let err77 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema90.properties.required.type,
					parentSchema: schema90.properties.required,
					data: data27
				};
				vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
			}
		}
		if (data.nulls !== void 0) {
			let data28 = data.nulls;
			if (typeof data28 != "string" && (typeof data28 != "number" || data28 % 1 || isNaN(data28) || !isFinite(data28))) {
				let err78 = {
					instancePath: instancePath + "/nulls",
					schemaPath: "#/$defs/share/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,integer",
					schema: schema39.type,
					parentSchema: schema39,
					data: data28
				};
				vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
			}
			if (typeof data28 == "number" && isFinite(data28)) {
				if (data28 > 0 || isNaN(data28)) {
					let err79 = {
						instancePath: instancePath + "/nulls",
						schemaPath: "#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0
						},
						message: "must be <= 0",
						schema: 0,
						parentSchema: schema39,
						data: data28
					};
					vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
				}
				if (data28 < 0 || isNaN(data28)) {
					let err80 = {
						instancePath: instancePath + "/nulls",
						schemaPath: "#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema39,
						data: data28
					};
					vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
				}
			}
			if (typeof data28 == "string" && !pattern4.test(data28)) {
				let err81 = {
					instancePath: instancePath + "/nulls",
					schemaPath: "#/$defs/share/pattern",
					keyword: "pattern",
					params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
					message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
					schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
					parentSchema: schema39,
					data: data28
				};
				vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data29 = data.minimum;
			if (!(typeof data29 == "number" && isFinite(data29)) && typeof data29 != "string") {
				let err82 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data29
				};
				vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
			}
			if (typeof data29 == "string" && func2(data29) < 1) {
				let err83 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data29
				};
				vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data30 = data.maximum;
			if (!(typeof data30 == "number" && isFinite(data30)) && typeof data30 != "string") {
				let err84 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data30
				};
				vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
			}
			if (typeof data30 == "string" && func2(data30) < 1) {
				let err85 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data30
				};
				vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
			}
		}
		if (data.exclusive_minimum !== void 0) {
			let data31 = data.exclusive_minimum;
			if (!(typeof data31 == "number" && isFinite(data31)) && typeof data31 != "string") {
				let err86 = {
					instancePath: instancePath + "/exclusive_minimum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data31
				};
				vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
			}
			if (typeof data31 == "string" && func2(data31) < 1) {
				let err87 = {
					instancePath: instancePath + "/exclusive_minimum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data31
				};
				vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
			}
		}
		if (data.exclusive_maximum !== void 0) {
			let data32 = data.exclusive_maximum;
			if (!(typeof data32 == "number" && isFinite(data32)) && typeof data32 != "string") {
				let err88 = {
					instancePath: instancePath + "/exclusive_maximum",
					schemaPath: "#/$defs/bound/type",
					keyword: "type",
					params: { type: schema40.type },
					message: "must be number,string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data32
				};
				vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
			}
			if (typeof data32 == "string" && func2(data32) < 1) {
				let err89 = {
					instancePath: instancePath + "/exclusive_maximum",
					schemaPath: "#/$defs/bound/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema40,
					data: data32
				};
				vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
			}
		}
		if (data.enum !== void 0) {
			let data33 = data.enum;
			if (Array.isArray(data33)) {
				let len7 = data33.length;
				for (let i13 = 0; i13 < len7; i13++) {
					let data34 = data33[i13];
					if (typeof data34 != "string" && !(typeof data34 == "number" && isFinite(data34)) && typeof data34 != "boolean") {
						let err90 = {
							instancePath: instancePath + "/enum/" + i13,
							schemaPath: "#/$defs/values/items/type",
							keyword: "type",
							params: { type: schema44.items.type },
							message: "must be string,number,boolean",
							schema: schema44.items.type,
							parentSchema: schema44.items,
							data: data34
						};
						vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
					}
				}
				let i14 = data33.length, j6;
				if (i14 > 1) {
					let indices6 = {};
					for (; i14--;) {
						let item6 = data33[i14];
						if (typeof item6 == "string" || typeof item6 == "number" && isFinite(item6) || typeof item6 == "boolean") {
							if (typeof item6 == "string" && (item6 += "_"), typeof indices6[item6] == "number") {
								j6 = indices6[item6];
								let err91 = {
									instancePath: instancePath + "/enum",
									schemaPath: "#/$defs/values/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i14,
										j: j6
									},
									message: "must NOT have duplicate items (items ## " + j6 + " and " + i14 + " are identical)",
									schema: !0,
									parentSchema: schema44,
									data: data33
								};
								vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
								break;
							}
							indices6[item6] = i14;
						}
					}
				}
			} else {
				let err92 = {
					instancePath: instancePath + "/enum",
					schemaPath: "#/$defs/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema44.type,
					parentSchema: schema44,
					data: data33
				};
				vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
			}
		}
		if (data.other !== void 0) {
			let data35 = data.other;
			if (typeof data35 != "string" && (typeof data35 != "number" || data35 % 1 || isNaN(data35) || !isFinite(data35))) {
				let err93 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/$defs/share/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,integer",
					schema: schema39.type,
					parentSchema: schema39,
					data: data35
				};
				vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
			}
			if (typeof data35 == "number" && isFinite(data35)) {
				if (data35 > 0 || isNaN(data35)) {
					let err94 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0
						},
						message: "must be <= 0",
						schema: 0,
						parentSchema: schema39,
						data: data35
					};
					vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
				}
				if (data35 < 0 || isNaN(data35)) {
					let err95 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema39,
						data: data35
					};
					vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
				}
			}
			if (typeof data35 == "string" && !pattern4.test(data35)) {
				let err96 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/$defs/share/pattern",
					keyword: "pattern",
					params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
					message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
					schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
					parentSchema: schema39,
					data: data35
				};
				vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
			}
		}
		if (data.not_enum !== void 0) {
			let data36 = data.not_enum;
			if (Array.isArray(data36)) {
				let len8 = data36.length;
				for (let i15 = 0; i15 < len8; i15++) {
					let data37 = data36[i15];
					if (typeof data37 != "string" && !(typeof data37 == "number" && isFinite(data37)) && typeof data37 != "boolean") {
						let err97 = {
							instancePath: instancePath + "/not_enum/" + i15,
							schemaPath: "#/$defs/values/items/type",
							keyword: "type",
							params: { type: schema44.items.type },
							message: "must be string,number,boolean",
							schema: schema44.items.type,
							parentSchema: schema44.items,
							data: data37
						};
						vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
					}
				}
				let i16 = data36.length, j7;
				if (i16 > 1) {
					let indices7 = {};
					for (; i16--;) {
						let item7 = data36[i16];
						if (typeof item7 == "string" || typeof item7 == "number" && isFinite(item7) || typeof item7 == "boolean") {
							if (typeof item7 == "string" && (item7 += "_"), typeof indices7[item7] == "number") {
								j7 = indices7[item7];
								let err98 = {
									instancePath: instancePath + "/not_enum",
									schemaPath: "#/$defs/values/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i16,
										j: j7
									},
									message: "must NOT have duplicate items (items ## " + j7 + " and " + i16 + " are identical)",
									schema: !0,
									parentSchema: schema44,
									data: data36
								};
								vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
								break;
							}
							indices7[item7] = i16;
						}
					}
				}
			} else {
				let err99 = {
					instancePath: instancePath + "/not_enum",
					schemaPath: "#/$defs/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema44.type,
					parentSchema: schema44,
					data: data36
				};
				vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
			}
		}
		if (data.pattern !== void 0) {
			let data38 = data.pattern;
			if (typeof data38 == "string") {
				if (func2(data38) > 2e3) {
					let err100 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 characters",
						schema: 2e3,
						parentSchema: schema90.properties.pattern,
						data: data38
					};
					vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
				}
				if (func2(data38) < 1) {
					let err101 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema90.properties.pattern,
						data: data38
					};
					vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
				}
			} else {
				let err102 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema90.properties.pattern.type,
					parentSchema: schema90.properties.pattern,
					data: data38
				};
				vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
			}
		}
		if (data.format !== void 0) {
			let data39 = data.format;
			if (typeof data39 == "string") {
				if (func2(data39) < 1) {
					let err103 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema90.properties.format,
						data: data39
					};
					vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
				}
			} else {
				let err104 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema90.properties.format.type,
					parentSchema: schema90.properties.format,
					data: data39
				};
				vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
			}
		}
		if (data.min_length !== void 0) {
			let data40 = data.min_length;
			if (typeof data40 != "number" || data40 % 1 || isNaN(data40) || !isFinite(data40)) {
				let err105 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema90.properties.min_length.type,
					parentSchema: schema90.properties.min_length,
					data: data40
				};
				vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
			}
			if (typeof data40 == "number" && isFinite(data40) && (data40 < 0 || isNaN(data40))) {
				let err106 = {
					instancePath: instancePath + "/min_length",
					schemaPath: "#/properties/min_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema90.properties.min_length,
					data: data40
				};
				vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
			}
		}
		if (data.max_length !== void 0) {
			let data41 = data.max_length;
			if (typeof data41 != "number" || data41 % 1 || isNaN(data41) || !isFinite(data41)) {
				let err107 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema90.properties.max_length.type,
					parentSchema: schema90.properties.max_length,
					data: data41
				};
				vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
			}
			if (typeof data41 == "number" && isFinite(data41) && (data41 < 0 || isNaN(data41))) {
				let err108 = {
					instancePath: instancePath + "/max_length",
					schemaPath: "#/properties/max_length/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0",
					schema: 0,
					parentSchema: schema90.properties.max_length,
					data: data41
				};
				vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
			}
		}
		if (data.unique !== void 0) {
			let data42 = data.unique;
			if (typeof data42 != "boolean") {
				let err109 = {
					instancePath: instancePath + "/unique",
					schemaPath: "#/properties/unique/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema90.properties.unique.type,
					parentSchema: schema90.properties.unique,
					data: data42
				};
				vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
			}
		}
		if (data.monotonic !== void 0) {
			let data43 = data.monotonic;
			if (data43 !== "increasing" && data43 !== "strictly_increasing" && data43 !== "decreasing" && data43 !== "strictly_decreasing") {
				let err110 = {
					instancePath: instancePath + "/monotonic",
					schemaPath: "#/properties/monotonic/enum",
					keyword: "enum",
					params: { allowedValues: schema90.properties.monotonic.enum },
					message: "must be equal to one of the allowed values",
					schema: schema90.properties.monotonic.enum,
					parentSchema: schema90.properties.monotonic,
					data: data43
				};
				vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
			}
		}
		if (data.freshness !== void 0) {
			let data44 = data.freshness;
			if (typeof data44 == "string") {
				if (!pattern6.test(data44)) {
					let err111 = {
						instancePath: instancePath + "/freshness",
						schemaPath: "#/$defs/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$" },
						message: "must match pattern \"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$\"",
						schema: "^[0-9]+(\\.[0-9]+)?(s|m|h|d)$",
						parentSchema: schema47,
						data: data44
					};
					vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
				}
			} else {
				let err112 = {
					instancePath: instancePath + "/freshness",
					schemaPath: "#/$defs/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema47.type,
					parentSchema: schema47,
					data: data44
				};
				vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
			}
		}
		if (data.mean !== void 0) {
			let data45 = data.mean;
			if (Array.isArray(data45)) {
				if (data45.length > 2) {
					let err113 = {
						instancePath: instancePath + "/mean",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data45
					};
					vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
				}
				if (data45.length < 2) {
					let err114 = {
						instancePath: instancePath + "/mean",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data45
					};
					vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
				}
				let len9 = data45.length;
				for (let i17 = 0; i17 < len9; i17++) {
					let data46 = data45[i17];
					if (!(typeof data46 == "number" && isFinite(data46)) && data46 !== null) {
						let err115 = {
							instancePath: instancePath + "/mean/" + i17,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data46
						};
						vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
					}
				}
			} else {
				let err116 = {
					instancePath: instancePath + "/mean",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data45
				};
				vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
			}
		}
		if (data.std !== void 0) {
			let data47 = data.std;
			if (Array.isArray(data47)) {
				if (data47.length > 2) {
					let err117 = {
						instancePath: instancePath + "/std",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data47
					};
					vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
				}
				if (data47.length < 2) {
					let err118 = {
						instancePath: instancePath + "/std",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data47
					};
					vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
				}
				let len10 = data47.length;
				for (let i18 = 0; i18 < len10; i18++) {
					let data48 = data47[i18];
					if (!(typeof data48 == "number" && isFinite(data48)) && data48 !== null) {
						let err119 = {
							instancePath: instancePath + "/std/" + i18,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data48
						};
						vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
					}
				}
			} else {
				let err120 = {
					instancePath: instancePath + "/std",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data47
				};
				vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
			}
		}
		if (data.sum !== void 0) {
			let data49 = data.sum;
			if (Array.isArray(data49)) {
				if (data49.length > 2) {
					let err121 = {
						instancePath: instancePath + "/sum",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data49
					};
					vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
				}
				if (data49.length < 2) {
					let err122 = {
						instancePath: instancePath + "/sum",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data49
					};
					vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
				}
				let len11 = data49.length;
				for (let i19 = 0; i19 < len11; i19++) {
					let data50 = data49[i19];
					if (!(typeof data50 == "number" && isFinite(data50)) && data50 !== null) {
						let err123 = {
							instancePath: instancePath + "/sum/" + i19,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data50
						};
						vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
					}
				}
			} else {
				let err124 = {
					instancePath: instancePath + "/sum",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data49
				};
				vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
			}
		}
		if (data.median !== void 0) {
			let data51 = data.median;
			if (Array.isArray(data51)) {
				if (data51.length > 2) {
					let err125 = {
						instancePath: instancePath + "/median",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data51
					};
					vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
				}
				if (data51.length < 2) {
					let err126 = {
						instancePath: instancePath + "/median",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data51
					};
					vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
				}
				let len12 = data51.length;
				for (let i20 = 0; i20 < len12; i20++) {
					let data52 = data51[i20];
					if (!(typeof data52 == "number" && isFinite(data52)) && data52 !== null) {
						let err127 = {
							instancePath: instancePath + "/median/" + i20,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data52
						};
						vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
					}
				}
			} else {
				let err128 = {
					instancePath: instancePath + "/median",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data51
				};
				vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
			}
		}
		if (data.quantiles !== void 0) {
			let data53 = data.quantiles;
			if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
				if (Object.keys(data53).length < 1) {
					let err129 = {
						instancePath: instancePath + "/quantiles",
						schemaPath: "#/properties/quantiles/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema90.properties.quantiles,
						data: data53
					};
					vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
				}
				for (let key4 in data53) {
					let _errs132 = errors;
					if (typeof key4 == "string" && !pattern7.test(key4)) {
						let err130 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$" },
							message: "must match pattern \"^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$\"",
							schema: "^p[0-9]{1,2}(\\.[0-9]+)?$|^p100$",
							parentSchema: schema90.properties.quantiles.propertyNames,
							data: key4,
							propertyName: key4
						};
						vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
					}
					if (_errs132 !== errors) {
						let err131 = {
							instancePath: instancePath + "/quantiles",
							schemaPath: "#/properties/quantiles/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							message: "property name must be valid",
							schema: schema90.properties.quantiles.propertyNames,
							parentSchema: schema90.properties.quantiles,
							data: data53
						};
						vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
					}
				}
				for (let key5 in data53) {
					let data54 = data53[key5];
					if (Array.isArray(data54)) {
						if (data54.length > 2) {
							let err132 = {
								instancePath: instancePath + "/quantiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/range/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items",
								schema: 2,
								parentSchema: schema48,
								data: data54
							};
							vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
						}
						if (data54.length < 2) {
							let err133 = {
								instancePath: instancePath + "/quantiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/range/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items",
								schema: 2,
								parentSchema: schema48,
								data: data54
							};
							vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
						}
						let len13 = data54.length;
						for (let i21 = 0; i21 < len13; i21++) {
							let data55 = data54[i21];
							if (!(typeof data55 == "number" && isFinite(data55)) && data55 !== null) {
								let err134 = {
									instancePath: instancePath + "/quantiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i21,
									schemaPath: "#/$defs/range/items/type",
									keyword: "type",
									params: { type: schema48.items.type },
									message: "must be number,null",
									schema: schema48.items.type,
									parentSchema: schema48.items,
									data: data55
								};
								vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
							}
						}
					} else {
						let err135 = {
							instancePath: instancePath + "/quantiles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/range/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema48.type,
							parentSchema: schema48,
							data: data54
						};
						vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
					}
				}
			} else {
				let err136 = {
					instancePath: instancePath + "/quantiles",
					schemaPath: "#/properties/quantiles/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema90.properties.quantiles.type,
					parentSchema: schema90.properties.quantiles,
					data: data53
				};
				vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
			}
		}
		if (data.distinct !== void 0) {
			let data56 = data.distinct;
			if (Array.isArray(data56)) {
				if (data56.length > 2) {
					let err137 = {
						instancePath: instancePath + "/distinct",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data56
					};
					vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
				}
				if (data56.length < 2) {
					let err138 = {
						instancePath: instancePath + "/distinct",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data56
					};
					vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
				}
				let len14 = data56.length;
				for (let i22 = 0; i22 < len14; i22++) {
					let data57 = data56[i22];
					if (!(typeof data57 == "number" && isFinite(data57)) && data57 !== null) {
						let err139 = {
							instancePath: instancePath + "/distinct/" + i22,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data57
						};
						vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
					}
				}
			} else {
				let err140 = {
					instancePath: instancePath + "/distinct",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data56
				};
				vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
			}
		}
		if (data.distinct_share !== void 0) {
			let data58 = data.distinct_share;
			if (Array.isArray(data58)) {
				if (data58.length > 2) {
					let err141 = {
						instancePath: instancePath + "/distinct_share",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data58
					};
					vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
				}
				if (data58.length < 2) {
					let err142 = {
						instancePath: instancePath + "/distinct_share",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data58
					};
					vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
				}
				let len15 = data58.length;
				for (let i23 = 0; i23 < len15; i23++) {
					let data59 = data58[i23];
					if (!(typeof data59 == "number" && isFinite(data59)) && data59 !== null) {
						let err143 = {
							instancePath: instancePath + "/distinct_share/" + i23,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data59
						};
						vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
					}
				}
			} else {
				let err144 = {
					instancePath: instancePath + "/distinct_share",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data58
				};
				vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
			}
		}
		if (data.most_common_share !== void 0) {
			let data60 = data.most_common_share;
			if (Array.isArray(data60)) {
				if (data60.length > 2) {
					let err145 = {
						instancePath: instancePath + "/most_common_share",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data60
					};
					vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
				}
				if (data60.length < 2) {
					let err146 = {
						instancePath: instancePath + "/most_common_share",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data60
					};
					vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
				}
				let len16 = data60.length;
				for (let i24 = 0; i24 < len16; i24++) {
					let data61 = data60[i24];
					if (!(typeof data61 == "number" && isFinite(data61)) && data61 !== null) {
						let err147 = {
							instancePath: instancePath + "/most_common_share/" + i24,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data61
						};
						vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
					}
				}
			} else {
				let err148 = {
					instancePath: instancePath + "/most_common_share",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data60
				};
				vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
			}
		}
		if (data.entropy !== void 0) {
			let data62 = data.entropy;
			if (Array.isArray(data62)) {
				if (data62.length > 2) {
					let err149 = {
						instancePath: instancePath + "/entropy",
						schemaPath: "#/$defs/range/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						message: "must NOT have more than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data62
					};
					vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
				}
				if (data62.length < 2) {
					let err150 = {
						instancePath: instancePath + "/entropy",
						schemaPath: "#/$defs/range/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items",
						schema: 2,
						parentSchema: schema48,
						data: data62
					};
					vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
				}
				let len17 = data62.length;
				for (let i25 = 0; i25 < len17; i25++) {
					let data63 = data62[i25];
					if (!(typeof data63 == "number" && isFinite(data63)) && data63 !== null) {
						let err151 = {
							instancePath: instancePath + "/entropy/" + i25,
							schemaPath: "#/$defs/range/items/type",
							keyword: "type",
							params: { type: schema48.items.type },
							message: "must be number,null",
							schema: schema48.items.type,
							parentSchema: schema48.items,
							data: data63
						};
						vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
					}
				}
			} else {
				let err152 = {
					instancePath: instancePath + "/entropy",
					schemaPath: "#/$defs/range/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.type,
					parentSchema: schema48,
					data: data62
				};
				vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
			}
		}
		if (data.outliers !== void 0) {
			let data64 = data.outliers;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				if (Object.keys(data64).length < 1) {
					let err153 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema90.properties.outliers,
						data: data64
					};
					vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
				}
				for (let key6 in data64) if (key6 !== "z" && key6 !== "iqr") {
					let err154 = {
						instancePath: instancePath + "/outliers",
						schemaPath: "#/properties/outliers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema90.properties.outliers,
						data: data64
					};
					vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
				}
				if (data64.z !== void 0) {
					let data65 = data64.z;
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						if (data65.threshold === void 0) {
							let err155 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "threshold" },
								message: "must have required property 'threshold'",
								schema: schema90.properties.outliers.properties.z.required,
								parentSchema: schema90.properties.outliers.properties.z,
								data: data65
							};
							vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
						}
						if (data65.share === void 0) {
							let err156 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema90.properties.outliers.properties.z.required,
								parentSchema: schema90.properties.outliers.properties.z,
								data: data65
							};
							vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
						}
						for (let key7 in data65) if (key7 !== "threshold" && key7 !== "share") {
							let err157 = {
								instancePath: instancePath + "/outliers/z",
								schemaPath: "#/properties/outliers/properties/z/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema90.properties.outliers.properties.z,
								data: data65
							};
							vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
						}
						if (data65.threshold !== void 0) {
							let data66 = data65.threshold;
							if (typeof data66 == "number" && isFinite(data66)) {
								if (data66 <= 0 || isNaN(data66)) {
									let err158 = {
										instancePath: instancePath + "/outliers/z/threshold",
										schemaPath: "#/properties/outliers/properties/z/properties/threshold/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema90.properties.outliers.properties.z.properties.threshold,
										data: data66
									};
									vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
								}
							} else {
								let err159 = {
									instancePath: instancePath + "/outliers/z/threshold",
									schemaPath: "#/properties/outliers/properties/z/properties/threshold/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema90.properties.outliers.properties.z.properties.threshold.type,
									parentSchema: schema90.properties.outliers.properties.z.properties.threshold,
									data: data66
								};
								vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
							}
						}
						if (data65.share !== void 0) {
							let data67 = data65.share;
							if (typeof data67 != "string" && (typeof data67 != "number" || data67 % 1 || isNaN(data67) || !isFinite(data67))) {
								let err160 = {
									instancePath: instancePath + "/outliers/z/share",
									schemaPath: "#/$defs/share/type",
									keyword: "type",
									params: { type: schema39.type },
									message: "must be string,integer",
									schema: schema39.type,
									parentSchema: schema39,
									data: data67
								};
								vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
							}
							if (typeof data67 == "number" && isFinite(data67)) {
								if (data67 > 0 || isNaN(data67)) {
									let err161 = {
										instancePath: instancePath + "/outliers/z/share",
										schemaPath: "#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0
										},
										message: "must be <= 0",
										schema: 0,
										parentSchema: schema39,
										data: data67
									};
									vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
								}
								if (data67 < 0 || isNaN(data67)) {
									let err162 = {
										instancePath: instancePath + "/outliers/z/share",
										schemaPath: "#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema39,
										data: data67
									};
									vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
								}
							}
							if (typeof data67 == "string" && !pattern4.test(data67)) {
								let err163 = {
									instancePath: instancePath + "/outliers/z/share",
									schemaPath: "#/$defs/share/pattern",
									keyword: "pattern",
									params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
									message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
									schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
									parentSchema: schema39,
									data: data67
								};
								vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
							}
						}
					} else {
						let err164 = {
							instancePath: instancePath + "/outliers/z",
							schemaPath: "#/properties/outliers/properties/z/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema90.properties.outliers.properties.z.type,
							parentSchema: schema90.properties.outliers.properties.z,
							data: data65
						};
						vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
					}
				}
				if (data64.iqr !== void 0) {
					let data68 = data64.iqr;
					if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
						if (data68.factor === void 0) {
							let err165 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "factor" },
								message: "must have required property 'factor'",
								schema: schema90.properties.outliers.properties.iqr.required,
								parentSchema: schema90.properties.outliers.properties.iqr,
								data: data68
							};
							vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
						}
						if (data68.share === void 0) {
							let err166 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/required",
								keyword: "required",
								params: { missingProperty: "share" },
								message: "must have required property 'share'",
								schema: schema90.properties.outliers.properties.iqr.required,
								parentSchema: schema90.properties.outliers.properties.iqr,
								data: data68
							};
							vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
						}
						for (let key8 in data68) if (key8 !== "factor" && key8 !== "share") {
							let err167 = {
								instancePath: instancePath + "/outliers/iqr",
								schemaPath: "#/properties/outliers/properties/iqr/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema90.properties.outliers.properties.iqr,
								data: data68
							};
							vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
						}
						if (data68.factor !== void 0) {
							let data69 = data68.factor;
							if (typeof data69 == "number" && isFinite(data69)) {
								if (data69 <= 0 || isNaN(data69)) {
									let err168 = {
										instancePath: instancePath + "/outliers/iqr/factor",
										schemaPath: "#/properties/outliers/properties/iqr/properties/factor/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema90.properties.outliers.properties.iqr.properties.factor,
										data: data69
									};
									vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
								}
							} else {
								let err169 = {
									instancePath: instancePath + "/outliers/iqr/factor",
									schemaPath: "#/properties/outliers/properties/iqr/properties/factor/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema90.properties.outliers.properties.iqr.properties.factor.type,
									parentSchema: schema90.properties.outliers.properties.iqr.properties.factor,
									data: data69
								};
								vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
							}
						}
						if (data68.share !== void 0) {
							let data70 = data68.share;
							if (typeof data70 != "string" && (typeof data70 != "number" || data70 % 1 || isNaN(data70) || !isFinite(data70))) {
								let err170 = {
									instancePath: instancePath + "/outliers/iqr/share",
									schemaPath: "#/$defs/share/type",
									keyword: "type",
									params: { type: schema39.type },
									message: "must be string,integer",
									schema: schema39.type,
									parentSchema: schema39,
									data: data70
								};
								vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
							}
							if (typeof data70 == "number" && isFinite(data70)) {
								if (data70 > 0 || isNaN(data70)) {
									let err171 = {
										instancePath: instancePath + "/outliers/iqr/share",
										schemaPath: "#/$defs/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 0
										},
										message: "must be <= 0",
										schema: 0,
										parentSchema: schema39,
										data: data70
									};
									vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
								}
								if (data70 < 0 || isNaN(data70)) {
									let err172 = {
										instancePath: instancePath + "/outliers/iqr/share",
										schemaPath: "#/$defs/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema39,
										data: data70
									};
									vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
								}
							}
							if (typeof data70 == "string" && !pattern4.test(data70)) {
								let err173 = {
									instancePath: instancePath + "/outliers/iqr/share",
									schemaPath: "#/$defs/share/pattern",
									keyword: "pattern",
									params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
									message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
									schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
									parentSchema: schema39,
									data: data70
								};
								vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
							}
						}
					} else {
						let err174 = {
							instancePath: instancePath + "/outliers/iqr",
							schemaPath: "#/properties/outliers/properties/iqr/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema90.properties.outliers.properties.iqr.type,
							parentSchema: schema90.properties.outliers.properties.iqr,
							data: data68
						};
						vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
					}
				}
			} else {
				let err175 = {
					instancePath: instancePath + "/outliers",
					schemaPath: "#/properties/outliers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema90.properties.outliers.type,
					parentSchema: schema90.properties.outliers,
					data: data64
				};
				vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
			}
		}
		if (data.required !== void 0 && data.column === void 0) {
			let err176 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
		}
		if (data.nulls !== void 0 && data.column === void 0) {
			let err177 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
		}
		if (data.minimum !== void 0 && data.column === void 0) {
			let err178 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
		}
		if (data.maximum !== void 0 && data.column === void 0) {
			let err179 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
		}
		if (data.exclusive_minimum !== void 0 && data.column === void 0) {
			let err180 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
		}
		if (data.exclusive_maximum !== void 0 && data.column === void 0) {
			let err181 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
		}
		if (data.enum !== void 0 && data.column === void 0) {
			let err182 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
		}
		if (data.other !== void 0 && data.column === void 0) {
			let err183 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
		}
		if (data.not_enum !== void 0 && data.column === void 0) {
			let err184 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
		}
		if (data.pattern !== void 0 && data.column === void 0) {
			let err185 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
		}
		if (data.format !== void 0 && data.column === void 0) {
			let err186 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
		}
		if (data.min_length !== void 0 && data.column === void 0) {
			let err187 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
		}
		if (data.max_length !== void 0 && data.column === void 0) {
			let err188 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
		}
		if (data.unique !== void 0 && data.column === void 0) {
			let err189 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
		}
		if (data.monotonic !== void 0 && data.column === void 0) {
			let err190 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
		}
		if (data.freshness !== void 0 && data.column === void 0) {
			let err191 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
		}
		if (data.mean !== void 0 && data.column === void 0) {
			let err192 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
		}
		if (data.std !== void 0 && data.column === void 0) {
			let err193 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
		}
		if (data.sum !== void 0 && data.column === void 0) {
			let err194 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
		}
		if (data.median !== void 0 && data.column === void 0) {
			let err195 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
		}
		if (data.quantiles !== void 0 && data.column === void 0) {
			let err196 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
		}
		if (data.distinct !== void 0 && data.column === void 0) {
			let err197 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
		}
		if (data.distinct_share !== void 0 && data.column === void 0) {
			let err198 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
		}
		if (data.most_common_share !== void 0 && data.column === void 0) {
			let err199 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
		}
		if (data.entropy !== void 0 && data.column === void 0) {
			let err200 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
		}
		if (data.outliers !== void 0 && data.column === void 0) {
			let err201 = {
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
				schema: schema90.dependentRequired,
				parentSchema: schema90,
				data
			};
			vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
		}
	} else {
		let err202 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema90.type,
			parentSchema: schema90,
			data
		};
		vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
	}
	return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contract === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				message: "must have required property 'contract'",
				schema: schema31.required,
				parentSchema: schema31,
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
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func1.call(schema31.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema31,
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
					parentSchema: schema31.properties.contract,
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
						parentSchema: schema31.properties.name,
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
						parentSchema: schema31.properties.name,
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
					schema: schema31.properties.name.type,
					parentSchema: schema31.properties.name,
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
					schema: schema31.properties.description.type,
					parentSchema: schema31.properties.description,
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
						schema: schema31.properties.data.required,
						parentSchema: schema31.properties.data,
						data: data3
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				for (let key1 in data3) if (!func1.call(schema31.properties.data.properties, key1)) {
					let err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema31.properties.data,
						data: data3
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				if (data3.path !== void 0) {
					let data4 = data3.path;
					if (typeof data4 != "string" && !Array.isArray(data4)) {
						let err10 = {
							instancePath: instancePath + "/data/path",
							schemaPath: "#/$defs/names/type",
							keyword: "type",
							params: { type: schema32.type },
							message: "must be string,array",
							schema: schema32.type,
							parentSchema: schema32,
							data: data4
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
					if (typeof data4 == "string" && func2(data4) < 1) {
						let err11 = {
							instancePath: instancePath + "/data/path",
							schemaPath: "#/$defs/names/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema32,
							data: data4
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
					if (Array.isArray(data4)) {
						if (data4.length < 1) {
							let err12 = {
								instancePath: instancePath + "/data/path",
								schemaPath: "#/$defs/names/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema32,
								data: data4
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
						let len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data5 = data4[i0];
							if (typeof data5 == "string") {
								if (func2(data5) < 1) {
									let err13 = {
										instancePath: instancePath + "/data/path/" + i0,
										schemaPath: "#/$defs/names/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema32.items,
										data: data5
									};
									vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
								}
							} else {
								let err14 = {
									instancePath: instancePath + "/data/path/" + i0,
									schemaPath: "#/$defs/names/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.items.type,
									parentSchema: schema32.items,
									data: data5
								};
								vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
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
										let err15 = {
											instancePath: instancePath + "/data/path",
											schemaPath: "#/$defs/names/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
											schema: !0,
											parentSchema: schema32,
											data: data4
										};
										vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
					}
				}
				if (data3.format !== void 0) {
					let data6 = data3.format;
					if (data6 !== "csv" && data6 !== "tsv" && data6 !== "jsonl" && data6 !== "parquet") {
						let err16 = {
							instancePath: instancePath + "/data/format",
							schemaPath: "#/properties/data/properties/format/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.data.properties.format.enum },
							message: "must be equal to one of the allowed values",
							schema: schema31.properties.data.properties.format.enum,
							parentSchema: schema31.properties.data.properties.format,
							data: data6
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
				}
				if (data3.delimiter !== void 0) {
					let data7 = data3.delimiter;
					if (typeof data7 == "string") {
						if (func2(data7) > 1) {
							let err17 = {
								instancePath: instancePath + "/data/delimiter",
								schemaPath: "#/$defs/character/maxLength",
								keyword: "maxLength",
								params: { limit: 1 },
								message: "must NOT have more than 1 characters",
								schema: 1,
								parentSchema: schema33,
								data: data7
							};
							vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
						}
						if (func2(data7) < 1) {
							let err18 = {
								instancePath: instancePath + "/data/delimiter",
								schemaPath: "#/$defs/character/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema33,
								data: data7
							};
							vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
						}
					} else {
						let err19 = {
							instancePath: instancePath + "/data/delimiter",
							schemaPath: "#/$defs/character/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema33.type,
							parentSchema: schema33,
							data: data7
						};
						vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
					}
				}
				if (data3.quote !== void 0) {
					let data8 = data3.quote;
					if (typeof data8 == "string") {
						if (func2(data8) > 1) {
							let err20 = {
								instancePath: instancePath + "/data/quote",
								schemaPath: "#/$defs/character/maxLength",
								keyword: "maxLength",
								params: { limit: 1 },
								message: "must NOT have more than 1 characters",
								schema: 1,
								parentSchema: schema33,
								data: data8
							};
							vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
						}
						if (func2(data8) < 1) {
							let err21 = {
								instancePath: instancePath + "/data/quote",
								schemaPath: "#/$defs/character/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema33,
								data: data8
							};
							vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
						}
					} else {
						let err22 = {
							instancePath: instancePath + "/data/quote",
							schemaPath: "#/$defs/character/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema33.type,
							parentSchema: schema33,
							data: data8
						};
						vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
					}
				}
				if (data3.escape !== void 0) {
					let data9 = data3.escape;
					if (typeof data9 == "string") {
						if (func2(data9) > 1) {
							let err23 = {
								instancePath: instancePath + "/data/escape",
								schemaPath: "#/$defs/character/maxLength",
								keyword: "maxLength",
								params: { limit: 1 },
								message: "must NOT have more than 1 characters",
								schema: 1,
								parentSchema: schema33,
								data: data9
							};
							vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
						}
						if (func2(data9) < 1) {
							let err24 = {
								instancePath: instancePath + "/data/escape",
								schemaPath: "#/$defs/character/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema33,
								data: data9
							};
							vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
						}
					} else {
						let err25 = {
							instancePath: instancePath + "/data/escape",
							schemaPath: "#/$defs/character/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema33.type,
							parentSchema: schema33,
							data: data9
						};
						vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
					}
				}
				if (data3.header !== void 0) {
					let data10 = data3.header;
					if (typeof data10 != "boolean") {
						let err26 = {
							instancePath: instancePath + "/data/header",
							schemaPath: "#/properties/data/properties/header/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema31.properties.data.properties.header.type,
							parentSchema: schema31.properties.data.properties.header,
							data: data10
						};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
				}
				if (data3.encoding !== void 0) {
					let data11 = data3.encoding;
					if (data11 !== "utf-8" && data11 !== "latin-1" && data11 !== "utf-16") {
						let err27 = {
							instancePath: instancePath + "/data/encoding",
							schemaPath: "#/properties/data/properties/encoding/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.data.properties.encoding.enum },
							message: "must be equal to one of the allowed values",
							schema: schema31.properties.data.properties.encoding.enum,
							parentSchema: schema31.properties.data.properties.encoding,
							data: data11
						};
						vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
					}
				}
				if (data3.decimal !== void 0) {
					let data12 = data3.decimal;
					if (data12 !== "." && data12 !== ",") {
						let err28 = {
							instancePath: instancePath + "/data/decimal",
							schemaPath: "#/properties/data/properties/decimal/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.data.properties.decimal.enum },
							message: "must be equal to one of the allowed values",
							schema: schema31.properties.data.properties.decimal.enum,
							parentSchema: schema31.properties.data.properties.decimal,
							data: data12
						};
						vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
					}
				}
				if (data3.skip_lines !== void 0) {
					let data13 = data3.skip_lines;
					if (typeof data13 != "number" || data13 % 1 || isNaN(data13) || !isFinite(data13)) {
						let err29 = {
							instancePath: instancePath + "/data/skip_lines",
							schemaPath: "#/properties/data/properties/skip_lines/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema31.properties.data.properties.skip_lines.type,
							parentSchema: schema31.properties.data.properties.skip_lines,
							data: data13
						};
						vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
					}
					if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
						let err30 = {
							instancePath: instancePath + "/data/skip_lines",
							schemaPath: "#/properties/data/properties/skip_lines/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema31.properties.data.properties.skip_lines,
							data: data13
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
				}
				if (data3.columns !== void 0) {
					let data14 = data3.columns;
					if (Array.isArray(data14)) {
						if (data14.length < 1) {
							let err31 = {
								instancePath: instancePath + "/data/columns",
								schemaPath: "#/properties/data/properties/columns/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema31.properties.data.properties.columns,
								data: data14
							};
							vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
						}
						let len1 = data14.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data15 = data14[i2];
							if (typeof data15 == "string") {
								if (func2(data15) < 1) {
									let err32 = {
										instancePath: instancePath + "/data/columns/" + i2,
										schemaPath: "#/properties/data/properties/columns/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema31.properties.data.properties.columns.items,
										data: data15
									};
									vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
								}
							} else {
								let err33 = {
									instancePath: instancePath + "/data/columns/" + i2,
									schemaPath: "#/properties/data/properties/columns/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.data.properties.columns.items.type,
									parentSchema: schema31.properties.data.properties.columns.items,
									data: data15
								};
								vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
							}
						}
						let i3 = data14.length, j1;
						if (i3 > 1) {
							let indices1 = {};
							for (; i3--;) {
								let item1 = data14[i3];
								if (typeof item1 == "string") {
									if (typeof indices1[item1] == "number") {
										j1 = indices1[item1];
										let err34 = {
											instancePath: instancePath + "/data/columns",
											schemaPath: "#/properties/data/properties/columns/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i3,
												j: j1
											},
											message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
											schema: !0,
											parentSchema: schema31.properties.data.properties.columns,
											data: data14
										};
										vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
										break;
									}
									indices1[item1] = i3;
								}
							}
						}
					} else {
						let err35 = {
							instancePath: instancePath + "/data/columns",
							schemaPath: "#/properties/data/properties/columns/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema31.properties.data.properties.columns.type,
							parentSchema: schema31.properties.data.properties.columns,
							data: data14
						};
						vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
					}
				}
				if (data3.missing !== void 0) {
					let data16 = data3.missing;
					if (Array.isArray(data16)) {
						let len2 = data16.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data17 = data16[i4];
							if (typeof data17 != "string") {
								let err36 = {
									instancePath: instancePath + "/data/missing/" + i4,
									schemaPath: "#/properties/data/properties/missing/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.data.properties.missing.items.type,
									parentSchema: schema31.properties.data.properties.missing.items,
									data: data17
								};
								vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
							}
						}
						let i5 = data16.length, j2;
						if (i5 > 1) {
							let indices2 = {};
							for (; i5--;) {
								let item2 = data16[i5];
								if (typeof item2 == "string") {
									if (typeof indices2[item2] == "number") {
										j2 = indices2[item2];
										let err37 = {
											instancePath: instancePath + "/data/missing",
											schemaPath: "#/properties/data/properties/missing/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i5,
												j: j2
											},
											message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
											schema: !0,
											parentSchema: schema31.properties.data.properties.missing,
											data: data16
										};
										vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
										break;
									}
									indices2[item2] = i5;
								}
							}
						}
					} else {
						let err38 = {
							instancePath: instancePath + "/data/missing",
							schemaPath: "#/properties/data/properties/missing/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema31.properties.data.properties.missing.type,
							parentSchema: schema31.properties.data.properties.missing,
							data: data16
						};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
				}
				if (data3.hive !== void 0) {
					let data18 = data3.hive;
					if (typeof data18 != "boolean") {
						let err39 = {
							instancePath: instancePath + "/data/hive",
							schemaPath: "#/properties/data/properties/hive/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema31.properties.data.properties.hive.type,
							parentSchema: schema31.properties.data.properties.hive,
							data: data18
						};
						vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
					}
				}
			} else {
				let err40 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.data.type,
					parentSchema: schema31.properties.data,
					data: data3
				};
				vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
			}
		}
		if (data.key !== void 0) {
			let data19 = data.key;
			if (typeof data19 != "string" && !Array.isArray(data19)) {
				let err41 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/$defs/names/type",
					keyword: "type",
					params: { type: schema32.type },
					message: "must be string,array",
					schema: schema32.type,
					parentSchema: schema32,
					data: data19
				};
				vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
			}
			if (typeof data19 == "string" && func2(data19) < 1) {
				let err42 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/$defs/names/minLength",
					keyword: "minLength",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 characters",
					schema: 1,
					parentSchema: schema32,
					data: data19
				};
				vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
			}
			if (Array.isArray(data19)) {
				if (data19.length < 1) {
					let err43 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/$defs/names/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema32,
						data: data19
					};
					vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
				}
				let len3 = data19.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data20 = data19[i6];
					if (typeof data20 == "string") {
						if (func2(data20) < 1) {
							let err44 = {
								instancePath: instancePath + "/key/" + i6,
								schemaPath: "#/$defs/names/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32.items,
								data: data20
							};
							vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
						}
					} else {
						let err45 = {
							instancePath: instancePath + "/key/" + i6,
							schemaPath: "#/$defs/names/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.items.type,
							parentSchema: schema32.items,
							data: data20
						};
						vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
					}
				}
				let i7 = data19.length, j3;
				if (i7 > 1) {
					let indices3 = {};
					for (; i7--;) {
						let item3 = data19[i7];
						if (typeof item3 == "string") {
							if (typeof indices3[item3] == "number") {
								j3 = indices3[item3];
								let err46 = {
									instancePath: instancePath + "/key",
									schemaPath: "#/$defs/names/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j3
									},
									message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
									schema: !0,
									parentSchema: schema32,
									data: data19
								};
								vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
								break;
							}
							indices3[item3] = i7;
						}
					}
				}
			}
		}
		if (data.rows !== void 0) {
			let data21 = data.rows;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (Object.keys(data21).length < 1) {
					let err47 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema31.properties.rows,
						data: data21
					};
					vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
				}
				for (let key2 in data21) if (key2 !== "min" && key2 !== "max" && key2 !== "severity") {
					let err48 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema31.properties.rows,
						data: data21
					};
					vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
				}
				if (data21.min !== void 0) {
					let data22 = data21.min;
					if (typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) {
						let err49 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema31.properties.rows.properties.min.type,
							parentSchema: schema31.properties.rows.properties.min,
							data: data22
						};
						vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
					}
					if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22))) {
						let err50 = {
							instancePath: instancePath + "/rows/min",
							schemaPath: "#/properties/rows/properties/min/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema31.properties.rows.properties.min,
							data: data22
						};
						vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
					}
				}
				if (data21.max !== void 0) {
					let data23 = data21.max;
					if (typeof data23 != "number" || data23 % 1 || isNaN(data23) || !isFinite(data23)) {
						let err51 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema31.properties.rows.properties.max.type,
							parentSchema: schema31.properties.rows.properties.max,
							data: data23
						};
						vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
					}
					if (typeof data23 == "number" && isFinite(data23) && (data23 < 0 || isNaN(data23))) {
						let err52 = {
							instancePath: instancePath + "/rows/max",
							schemaPath: "#/properties/rows/properties/max/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema31.properties.rows.properties.max,
							data: data23
						};
						vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
					}
				}
				if (data21.severity !== void 0) {
					let data24 = data21.severity;
					if (data24 !== "error" && data24 !== "warn") {
						let err53 = {
							instancePath: instancePath + "/rows/severity",
							schemaPath: "#/$defs/severityWord/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values",
							schema: schema37.enum,
							parentSchema: schema37,
							data: data24
						};
						vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
					}
				}
			} else {
				let err54 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.rows.type,
					parentSchema: schema31.properties.rows,
					data: data21
				};
				vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
			}
		}
		if (data.columns !== void 0) {
			let data25 = data.columns;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				for (let key3 in data25) {
					let _errs57 = errors;
					if (typeof key3 == "string" && func2(key3) < 1) {
						let err55 = {
							instancePath: instancePath + "/columns",
							schemaPath: "#/properties/columns/propertyNames/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema31.properties.columns.propertyNames,
							data: key3,
							propertyName: key3
						};
						vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
					}
					if (_errs57 !== errors) {
						let err56 = {
							instancePath: instancePath + "/columns",
							schemaPath: "#/properties/columns/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema31.properties.columns.propertyNames,
							parentSchema: schema31.properties.columns,
							data: data25
						};
						vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
					}
				}
				for (let key4 in data25) validate21(data25[key4], {
					instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data25,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
			} else {
				let err57 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.columns.type,
					parentSchema: schema31.properties.columns,
					data: data25
				};
				vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
			}
		}
		if (data.column_order !== void 0) {
			let data27 = data.column_order;
			if (typeof data27 != "boolean") {
				let err58 = {
					instancePath: instancePath + "/column_order",
					schemaPath: "#/properties/column_order/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema31.properties.column_order.type,
					parentSchema: schema31.properties.column_order,
					data: data27
				};
				vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
			}
		}
		if (data.extra_columns !== void 0) {
			let data28 = data.extra_columns;
			if (data28 !== "error" && data28 !== "warn" && data28 !== "ignore") {
				let err59 = {
					instancePath: instancePath + "/extra_columns",
					schemaPath: "#/properties/extra_columns/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.extra_columns.enum },
					message: "must be equal to one of the allowed values",
					schema: schema31.properties.extra_columns.enum,
					parentSchema: schema31.properties.extra_columns,
					data: data28
				};
				vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
			}
		}
		if (data.duplicate_rows !== void 0) {
			let data29 = data.duplicate_rows;
			if (typeof data29 != "string" && (typeof data29 != "number" || data29 % 1 || isNaN(data29) || !isFinite(data29))) {
				let err60 = {
					instancePath: instancePath + "/duplicate_rows",
					schemaPath: "#/$defs/share/type",
					keyword: "type",
					params: { type: schema39.type },
					message: "must be string,integer",
					schema: schema39.type,
					parentSchema: schema39,
					data: data29
				};
				vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
			}
			if (typeof data29 == "number" && isFinite(data29)) {
				if (data29 > 0 || isNaN(data29)) {
					let err61 = {
						instancePath: instancePath + "/duplicate_rows",
						schemaPath: "#/$defs/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 0
						},
						message: "must be <= 0",
						schema: 0,
						parentSchema: schema39,
						data: data29
					};
					vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
				}
				if (data29 < 0 || isNaN(data29)) {
					let err62 = {
						instancePath: instancePath + "/duplicate_rows",
						schemaPath: "#/$defs/share/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema39,
						data: data29
					};
					vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
				}
			}
			if (typeof data29 == "string" && !pattern4.test(data29)) {
				let err63 = {
					instancePath: instancePath + "/duplicate_rows",
					schemaPath: "#/$defs/share/pattern",
					keyword: "pattern",
					params: { pattern: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$" },
					message: "must match pattern \"^<=? ?[0-9]+(\\.[0-9]+)? ?%$\"",
					schema: "^<=? ?[0-9]+(\\.[0-9]+)? ?%$",
					parentSchema: schema39,
					data: data29
				};
				vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
			}
		}
		if (data.rules !== void 0) {
			let data30 = data.rules;
			if (Array.isArray(data30)) {
				let len4 = data30.length;
				for (let i8 = 0; i8 < len4; i8++) validate23(data30[i8], {
					instancePath: instancePath + "/rules/" + i8,
					parentData: data30,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
			} else {
				let err64 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.rules.type,
					parentSchema: schema31.properties.rules,
					data: data30
				};
				vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
			}
		}
		if (data.report !== void 0) {
			let data32 = data.report;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (let key5 in data32) if (key5 !== "sample_rows" && key5 !== "redact") {
					let err65 = {
						instancePath: instancePath + "/report",
						schemaPath: "#/properties/report/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema31.properties.report,
						data: data32
					};
					vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
				}
				if (data32.sample_rows !== void 0) {
					let data33 = data32.sample_rows;
					if (typeof data33 != "number" || data33 % 1 || isNaN(data33) || !isFinite(data33)) {
						let err66 = {
							instancePath: instancePath + "/report/sample_rows",
							schemaPath: "#/properties/report/properties/sample_rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema31.properties.report.properties.sample_rows.type,
							parentSchema: schema31.properties.report.properties.sample_rows,
							data: data33
						};
						vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 > 100 || isNaN(data33)) {
							let err67 = {
								instancePath: instancePath + "/report/sample_rows",
								schemaPath: "#/properties/report/properties/sample_rows/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100",
								schema: 100,
								parentSchema: schema31.properties.report.properties.sample_rows,
								data: data33
							};
							vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
						}
						if (data33 < 0 || isNaN(data33)) {
							let err68 = {
								instancePath: instancePath + "/report/sample_rows",
								schemaPath: "#/properties/report/properties/sample_rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema31.properties.report.properties.sample_rows,
								data: data33
							};
							vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
						}
					}
				}
				if (data32.redact !== void 0) {
					let data34 = data32.redact;
					if (typeof data34 != "string" && !Array.isArray(data34)) {
						let err69 = {
							instancePath: instancePath + "/report/redact",
							schemaPath: "#/$defs/names/type",
							keyword: "type",
							params: { type: schema32.type },
							message: "must be string,array",
							schema: schema32.type,
							parentSchema: schema32,
							data: data34
						};
						vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
					}
					if (typeof data34 == "string" && func2(data34) < 1) {
						let err70 = {
							instancePath: instancePath + "/report/redact",
							schemaPath: "#/$defs/names/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema32,
							data: data34
						};
						vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
					}
					if (Array.isArray(data34)) {
						if (data34.length < 1) {
							let err71 = {
								instancePath: instancePath + "/report/redact",
								schemaPath: "#/$defs/names/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema32,
								data: data34
							};
							vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
						}
						let len5 = data34.length;
						for (let i9 = 0; i9 < len5; i9++) {
							let data35 = data34[i9];
							if (typeof data35 == "string") {
								if (func2(data35) < 1) {
									let err72 = {
										instancePath: instancePath + "/report/redact/" + i9,
										schemaPath: "#/$defs/names/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema32.items,
										data: data35
									};
									vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
								}
							} else {
								let err73 = {
									instancePath: instancePath + "/report/redact/" + i9,
									schemaPath: "#/$defs/names/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.items.type,
									parentSchema: schema32.items,
									data: data35
								};
								vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
							}
						}
						let i10 = data34.length, j4;
						if (i10 > 1) {
							let indices4 = {};
							for (; i10--;) {
								let item4 = data34[i10];
								if (typeof item4 == "string") {
									if (typeof indices4[item4] == "number") {
										j4 = indices4[item4];
										let err74 = {
											instancePath: instancePath + "/report/redact",
											schemaPath: "#/$defs/names/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i10,
												j: j4
											},
											message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)",
											schema: !0,
											parentSchema: schema32,
											data: data34
										};
										vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
										break;
									}
									indices4[item4] = i10;
								}
							}
						}
					}
				}
			} else {
				let err75 = {
					instancePath: instancePath + "/report",
					schemaPath: "#/properties/report/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.report.type,
					parentSchema: schema31.properties.report,
					data: data32
				};
				vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
			}
		}
	} else {
		let err76 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
	}
	return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
// actions/validate-data/src/contract/contract-fault.ts
/** The contract is wrong on its own at the key `pointer`: one line with file, line and column. */
function contractFault(document, pointer, message, hint) {
	return locatedFault(document.locateKey(pointer), message, hint);
}
function locatedFault(location, message, hint, cause) {
	let place = [
		location.path,
		location.line,
		location.column
	].filter((part) => part !== void 0).join(":");
	return configurationError(`${place}: ${message}`, {
		location,
		hint,
		...cause === void 0 ? {} : { cause }
	});
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
	if (typeof bound == "string") throw fault$3(scope, key, `${key} of column "${name}" of type ${type} is the text ${JSON.stringify(bound)}`, "Write a number, without quotes.");
	if (type === "integer" && !Number.isSafeInteger(Math.trunc(bound))) throw fault$3(scope, key, `${key} ${bound} is beyond 2^53, where YAML numbers lose digits`, "Use a rule with sql.");
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
			if (zone === "none" && read.hasOffset) throw fault$3(scope, key, `${key} ${bound} has an offset, but column "${name}" has zone: none`, "Write the time without an offset.");
			if (zone === void 0 && !read.hasOffset && scope.textFormat) throw fault$3(scope, key, `${key} ${bound} has no offset, and column "${name}" has no zone that would say what it means`, "Add Z or an offset such as +02:00, or state zone: for the column.");
			return {
				bound: read.text,
				order: read.epochMs,
				kind: read.hasOffset ? "offset" : "plain"
			};
		}
	}
	throw fault$3(scope, key, `${key} of column "${name}" of type ${type} must be ${type === "date" ? "a calendar date YYYY-MM-DD" : "an ISO 8601 time such as 2024-01-31T12:00:00Z"}, not ${JSON.stringify(bound)}`, "");
}
/** Refuses bounds and lengths that no value can keep, and the same end stated twice. */
function checkBounds(scope, keys) {
	let low = oneOf(scope, keys, "minimum", "exclusive_minimum"), high = oneOf(scope, keys, "maximum", "exclusive_maximum");
	if (low !== void 0 && high !== void 0 && low.kind === high.kind && (low.order > high.order || low.order === high.order && (low.exclusive || high.exclusive) || !holdsWholeStep(scope, low, high))) throw fault$3(scope, high.key, `no value can keep ${low.key} ${low.text} and ${high.key} ${high.text}`, "Swap or mend the two bounds.");
	let { min_length: shortest, max_length: longest } = keys;
	if (shortest !== void 0 && longest !== void 0 && shortest > longest) throw fault$3(scope, "max_length", `no text can keep min_length ${shortest} and max_length ${longest}`, "Swap or mend the two lengths.");
}
function oneOf(scope, keys, inclusive, exclusive) {
	if (keys[inclusive] !== void 0 && keys[exclusive] !== void 0) throw fault$3(scope, exclusive, `${inclusive} and ${exclusive} state the same end twice`, "Keep one of the two.");
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
function fault$3(scope, key, message, hint) {
	let advice = hint === "" ? "Write the bound in the column's own type." : hint;
	return contractFault(scope.document, [...scope.pointer, key], `${message}.`, advice);
}
// actions/validate-data/src/contract/column-values.ts
/** The listed values in the column's own type. */
function readEnum(scope, key, values) {
	if (values.length === 0) throw fault$2(scope, [key], key === "enum" ? "enum is empty, so no value is allowed" : "not_enum is empty, so it forbids nothing", "List the values, or remove the key.");
	return values.map((value, index) => readValue(scope, [key, index], value));
}
function readValue(scope, path, value) {
	let { type, name } = scope.column, wrong = (expected, hint) => {
		let found = typeof value == "string" ? `the text ${JSON.stringify(value)}` : `the ${typeof value} ${value}`, kind = type === void 0 ? "without a type" : `of type ${type}`;
		return fault$2(scope, path, `${path[0]} of column "${name}" ${kind} lists ${found}, which is no ${expected}`, hint);
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
	if (both !== void 0) throw fault$2(scope, ["not_enum"], `${JSON.stringify(both)} stands in both enum and not_enum`, "Keep it in one of the two.");
	if (!allowed.some((value) => isPossible(value, keys))) throw fault$2(scope, ["enum"], "no value of enum keeps the other limits of the column", "Mend enum or the limits.");
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
function fault$2(scope, path, message, hint) {
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
]), numeric = ["integer", "number"], ordered = [
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
/** A range whose ends are in order and, when the quantity has natural limits, that can be reached. */
function readRange(scope, path, range, limits = {}) {
	let [low, high] = range, name = String(path[path.length - 1]);
	if (low === null && high === null) throw fault$1(scope, path, `${name}: [null, null] limits nothing`, "State at least one end.");
	if (low !== null && high !== null && low > high) throw fault$1(scope, path, `${name}: no value lies between ${low} and ${high}`, "The lower end comes first.");
	let { least, greatest } = limits;
	if (least !== void 0 && high !== null && high < least) throw fault$1(scope, path, `${name} is never below ${least}, so it cannot be at most ${high}`, "Mend the upper end.");
	if (greatest !== void 0 && low !== null && low > greatest) {
		let hint = greatest === 1 ? "Shares are written from 0 to 1 here." : "Mend the lower end.";
		throw fault$1(scope, path, `${name} is never above ${greatest}, so it cannot be at least ${low}`, hint);
	}
	return range;
}
function readShare(scope, path, share) {
	let limit = shareLimit(share);
	if (limit !== void 0) return limit;
	throw fault$1(scope, path, `the share '${share}' is one that no data or all data can keep`, "A share lies between 0 % and 100 %; write 0 for none at all.");
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
function refuseWrongType(scope, key) {
	let { type, name } = scope.column;
	if (key === "format" && type !== void 0 && type !== "string" && !temporal.includes(type)) throw fault$1(scope, ["format"], `format has no meaning for ${describe(name, type)}`, "Remove it, or change the type.");
	let types = typesOf[key];
	if (types === void 0 || types.includes(type ?? "string")) return;
	let hint = type === void 0 ? `Without a type the values are texts: state type: ${types[0]}, or another of ${types.join(", ")}.` : `It is for columns of type ${types.join(", ")}.`;
	throw fault$1(scope, [key], `${key} has no meaning for ${describe(name, type)}`, hint);
}
function describe(name, type) {
	return type === void 0 ? `column "${name}", which has no type` : `column "${name}" of type ${type}`;
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
	let document = readYamlDocument(text, path, validate, "contract"), file = document.value, data = readData(document, file), textFormat = isTextFormat(data.format, data.paths), { columns, checks: columnChecks } = readColumns(document, file, textFormat), rules = readRules(document, file, columns, textFormat), checks = [
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
function refuseNoChecks(document, contract) {
	if (!(effectiveChecks(contract, void 0).length > 0)) throw contractFault(document, ["contract"], `${contract.name} states no check, so every file would pass.`, "Declare columns with their types, rows, a key or rules; `gatewright propose --data FILE` writes a first contract.");
}
/** Whether values are texts whose form is checked; only Parquet has types of its own. */
function isTextFormat(format, paths) {
	return format === void 0 ? !paths.some((path) => /\.(parquet|pq)$/i.test(path)) : format !== "parquet";
}
export { locatedFault as a, portablePattern as i, appliesIn as n, effectiveChecks as r, readContract as t };
