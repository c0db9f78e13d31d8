import { t as readYamlDocument } from "./yaml-document.js";
import { n as configurationError } from "./user-error.js";
import { t as locatedFault } from "./located-fault.js";
import { t as normalizedPath } from "./policy-path.js";
import { t as didYouMean } from "./suggestion.js";
import { i as refuseOutside, n as readRule, t as contradiction } from "./read-rule.js";
// packages/shared/src/schemas/policy.v1.generated.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports), require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) == 56320 && pos++);
		return length;
	}
	exports.default = ucs2length, ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
})), require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return !0;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return !1;
			var length, i, keys;
			if (Array.isArray(a)) {
				if (length = a.length, length != b.length) return !1;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return !1;
				return !0;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return !1;
			}
			return !0;
		}
		return a !== a && b !== b;
	};
})), require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default", exports.default = equal;
}));
const validate = validate52, schema19 = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "gatewright policy",
	description: "gatewright.yml: what blocks a merge. Reference: docs/policy.md.",
	type: "object",
	additionalProperties: !1,
	required: ["gatewright"],
	properties: {
		gatewright: {
			description: "Version of this file's form.",
			const: 1,
			"x-sentence": "must be 1, the version of this file's form"
		},
		mode: {
			description: "enforce: the exit code follows the verdict. warn, observe: everything is reported, nothing blocks.",
			enum: [
				"enforce",
				"warn",
				"observe"
			],
			default: "enforce"
		},
		on_inconclusive: {
			description: "Whether a rule that has too little evidence blocks.",
			enum: ["warn", "fail"],
			default: "warn"
		},
		policy_changes: {
			description: "Whose policy counts when a pull request changes the policy or a contract it names.",
			enum: [
				"approved",
				"base",
				"head"
			],
			default: "approved"
		},
		data: {
			description: "What validate-data checks.",
			type: "object",
			additionalProperties: !1,
			required: ["contracts"],
			properties: { contracts: {
				description: "Paths of contract files, relative to the working directory.",
				type: "array",
				minItems: 1,
				uniqueItems: !0,
				items: {
					type: "string",
					pattern: "^[^\\u0000-\\u001f]+$",
					"x-sentence": "must be the path of a contract file"
				}
			} }
		},
		ledger: {
			description: "Where records of runs are kept.",
			type: "object",
			additionalProperties: !1,
			properties: { branch: {
				description: "Branch that holds the ledger.",
				type: "string",
				pattern: "^(?!HEAD$|refs/)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",
				maxLength: 200,
				default: "ml-ledger",
				"x-sentence": "must be the name of a branch, made of letters, digits, dots, hyphens, underscores and slashes"
			} }
		},
		models: {
			description: "The models, by name.",
			type: "object",
			minProperties: 1,
			propertyNames: {
				pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
				"x-sentence": "must have names of up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit"
			},
			additionalProperties: { $ref: "#/$defs/model" }
		}
	},
	$defs: {
		path: {
			type: "string",
			pattern: "^[^\\u0000-\\u001f]+$",
			"x-sentence": "must be a path"
		},
		model: {
			type: "object",
			additionalProperties: !1,
			properties: {
				critical: {
					description: "True: what is inconclusive blocks.",
					type: "boolean",
					default: !1
				},
				task: {
					description: "What the model predicts.",
					enum: [
						"binary",
						"multiclass",
						"multilabel",
						"regression",
						"forecast",
						"ranking"
					]
				},
				train: {
					description: "How the model is made, and from what.",
					type: "object",
					additionalProperties: !1,
					minProperties: 1,
					properties: {
						run: {
							description: "Shell command that trains the model.",
							type: "string",
							pattern: "\\S",
							"x-sentence": "must be a shell command"
						},
						smoke: {
							description: "Shell command of the small run for pull requests.",
							type: "string",
							pattern: "\\S",
							"x-sentence": "must be a shell command"
						},
						code: {
							description: "Globs of code that the result depends on; all files of the repository when not given.",
							type: "array",
							minItems: 1,
							uniqueItems: !0,
							items: { $ref: "#/$defs/path" }
						},
						data: {
							description: "Data by role: a path, a glob, or <scheme>:<locator>@<id>.",
							type: "object",
							minProperties: 1,
							propertyNames: {
								pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
								"x-sentence": "must have roles of up to 50 letters, digits, dots, hyphens and underscores"
							},
							additionalProperties: { $ref: "#/$defs/path" }
						},
						params: {
							description: "Parameter files.",
							type: "array",
							minItems: 1,
							uniqueItems: !0,
							items: { $ref: "#/$defs/path" }
						},
						outputs: {
							description: "What the training writes, by role: model, metrics, series, predictions, or a word of your own.",
							type: "object",
							minProperties: 1,
							propertyNames: {
								pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
								"x-sentence": "must have roles of up to 50 letters, digits, dots, hyphens and underscores"
							},
							additionalProperties: { $ref: "#/$defs/path" }
						}
					}
				},
				require: {
					description: "Fields of reproducibility that block when they are missing.",
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: { enum: [
						"code",
						"clean",
						"command",
						"data",
						"params",
						"metrics",
						"seeds",
						"determinism",
						"lock_file",
						"language",
						"os",
						"container",
						"accelerator",
						"model",
						"cost"
					] }
				},
				mirror: {
					description: "Systems that get a copy of every run record.",
					type: "object",
					additionalProperties: !1,
					minProperties: 1,
					properties: {
						mlflow: {
							description: "MLflow, at MLFLOW_TRACKING_URI.",
							type: "object",
							additionalProperties: !1,
							properties: {
								experiment: {
									description: "Name of the experiment; the model's name when not given.",
									type: "string",
									pattern: "\\S"
								},
								registered_model: {
									description: "Registered model that gets a version, with the alias `challenger`, per full run of the default branch with a model file.",
									type: "string",
									pattern: "\\S"
								}
							}
						},
						wandb: {
							description: "Weights & Biases, with WANDB_API_KEY.",
							type: "object",
							additionalProperties: !1,
							properties: {
								entity: {
									description: "Team or user.",
									type: "string",
									pattern: "\\S"
								},
								project: {
									description: "Project; the model's name when not given.",
									type: "string",
									pattern: "\\S"
								}
							}
						},
						hugging_face: {
							description: "Model card on the Hugging Face Hub, with HF_TOKEN.",
							type: "object",
							additionalProperties: !1,
							required: ["repository"],
							properties: { repository: {
								description: "Repository of the model.",
								type: "string",
								pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$",
								"x-sentence": "must be owner/name"
							} }
						}
					}
				},
				predictions: {
					description: "Columns of the predictions file.",
					type: "object",
					additionalProperties: !1,
					minProperties: 1,
					properties: {
						id: {
							description: "Column that names a row, or several.",
							anyOf: [{ $ref: "#/$defs/column" }, {
								type: "array",
								minItems: 1,
								uniqueItems: !0,
								items: { $ref: "#/$defs/column" }
							}],
							"x-sentence": "must be the name of a column, or a list of names"
						},
						label: {
							description: "What is true.",
							$ref: "#/$defs/column"
						},
						prediction: {
							description: "What the model decides.",
							$ref: "#/$defs/column"
						},
						score: {
							description: "Score or probability of the positive class.",
							$ref: "#/$defs/column"
						},
						scores: {
							description: "Column of the probability of each class.",
							$ref: "#/$defs/columnMap"
						},
						labels: {
							description: "multilabel: column of the truth of each label.",
							$ref: "#/$defs/columnMap"
						},
						predictions: {
							description: "multilabel: column of the decision on each label.",
							$ref: "#/$defs/columnMap"
						},
						positive: {
							description: "Value of the label that is the positive class.",
							type: [
								"string",
								"number",
								"boolean"
							]
						},
						threshold: {
							description: "Score from which on a row is predicted positive, where there is no column of decisions.",
							type: "number",
							default: .5
						},
						weight: {
							description: "Weight of a row.",
							$ref: "#/$defs/column"
						},
						group: {
							description: "What is resampled as a whole: a flight, a patient, a user.",
							$ref: "#/$defs/column"
						},
						time: {
							description: "When the row was.",
							$ref: "#/$defs/column"
						},
						query: {
							description: "ranking: query or user.",
							$ref: "#/$defs/column"
						},
						item: {
							description: "ranking: recommended item.",
							$ref: "#/$defs/column"
						},
						popularity: {
							description: "ranking: how often the item was seen in training.",
							$ref: "#/$defs/column"
						},
						category: {
							description: "ranking: category of the item.",
							$ref: "#/$defs/column"
						},
						series: {
							description: "forecast: series that the row belongs to.",
							$ref: "#/$defs/column"
						},
						season: {
							description: "forecast: rows of one season.",
							type: "integer",
							minimum: 1,
							maximum: 1e5,
							default: 1
						},
						history: {
							description: "forecast: table of the time before the evaluation set.",
							$ref: "#/$defs/path"
						},
						lower: {
							description: "Lower end of a prediction interval.",
							$ref: "#/$defs/column"
						},
						upper: {
							description: "Upper end of a prediction interval.",
							$ref: "#/$defs/column"
						}
					}
				},
				champion: {
					description: "What the candidate is compared with: ledger, the path of a predictions file, or a command that scores the champion.",
					anyOf: [{ $ref: "#/$defs/path" }, {
						type: "object",
						additionalProperties: !1,
						required: ["run"],
						properties: { run: {
							description: "Shell command that scores the champion.",
							$ref: "#/$defs/command"
						} }
					}],
					"x-sentence": "must be ledger, the path of a predictions file, or {run: a command that scores the champion}"
				},
				confidence: {
					description: "Level of two-sided intervals.",
					type: "number",
					minimum: .5,
					maximum: .9999,
					default: .95
				},
				slices: {
					description: "Parts of the evaluation set that rules may name: an SQL condition, or {by: column}.",
					type: "object",
					minProperties: 1,
					maxProperties: 100,
					propertyNames: {
						pattern: "^[^\\u0000-\\u001f]{1,100}$",
						"x-sentence": "must have names of up to 100 characters"
					},
					additionalProperties: {
						anyOf: [{
							type: "string",
							pattern: "\\S"
						}, {
							type: "object",
							additionalProperties: !1,
							required: ["by"],
							properties: { by: { $ref: "#/$defs/column" } }
						}],
						"x-sentence": "must be an SQL condition, or {by: column}"
					}
				},
				rules: {
					description: "What model-gate demands.",
					type: "array",
					minItems: 1,
					maxItems: 200,
					items: { $ref: "#/$defs/rule" }
				},
				thresholds: {
					description: "Rules in MLflow's vocabulary, by metric.",
					type: "object",
					minProperties: 1,
					additionalProperties: {
						type: "object",
						additionalProperties: !1,
						required: ["greater_is_better"],
						properties: {
							threshold: { type: "number" },
							min_absolute_change: {
								type: "number",
								exclusiveMinimum: 0
							},
							min_relative_change: { $ref: "#/$defs/share" },
							greater_is_better: { type: "boolean" }
						}
					}
				},
				budget: {
					description: "How often the evaluation set may be looked at.",
					type: "object",
					additionalProperties: !1,
					required: ["looks", "error"],
					properties: {
						looks: {
							description: "Looks that the set serves.",
							type: "integer",
							minimum: 1,
							maximum: 1e5
						},
						passes: {
							description: "Passes after which the set is retired.",
							type: "integer",
							minimum: 1,
							maximum: 1e5,
							default: 1
						},
						error: {
							description: "Probability that any look passes wrongly.",
							type: "number",
							exclusiveMinimum: 0,
							exclusiveMaximum: .5
						},
						reveal: {
							description: "What a look shows: the scores, or one bit.",
							enum: ["score", "verdict"],
							default: "score"
						},
						when_spent: {
							description: "What rules of the evaluation set say when nothing is left.",
							enum: ["inconclusive", "warn"],
							default: "inconclusive"
						}
					}
				}
			}
		},
		column: {
			type: "string",
			pattern: "^[^\\u0000-\\u001f]+$",
			maxLength: 500,
			"x-sentence": "must be the name of a column"
		},
		columnMap: {
			type: "object",
			minProperties: 1,
			maxProperties: 1e3,
			additionalProperties: { $ref: "#/$defs/column" }
		},
		command: {
			type: "string",
			pattern: "\\S",
			"x-sentence": "must be a shell command"
		},
		share: {
			type: "number",
			minimum: 0,
			maximum: 1,
			"x-sentence": "must be a share from 0 to 1"
		},
		amount: {
			type: "number",
			minimum: 0,
			"x-sentence": "must be a number that is not negative"
		},
		metric: {
			type: "string",
			pattern: "^[a-z0-9_]+$",
			maxLength: 60,
			"x-sentence": "must be the name of a metric, such as roc_auc"
		},
		severity: {
			enum: ["error", "warn"],
			default: "error"
		},
		use: {
			enum: ["bound", "point"],
			default: "bound"
		},
		slices: {
			type: "array",
			minItems: 1,
			uniqueItems: !0,
			items: { type: "string" }
		},
		ruleName: {
			type: "string",
			pattern: "^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$",
			maxLength: 200,
			"x-sentence": "must be a text of up to 200 characters on one line"
		},
		repetitions: {
			type: "integer",
			minimum: 5,
			maximum: 1e4
		},
		k: {
			type: "integer",
			minimum: 1,
			maximum: 1e5,
			default: 10
		},
		amountWithUnit: {
			anyOf: [{
				type: "integer",
				minimum: 1
			}, {
				type: "string",
				pattern: "^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$"
			}],
			"x-sentence": "must be a number of bytes, or one with a unit such as 50 MB"
		},
		rule: {
			type: "object",
			discriminator: { propertyName: "rule" },
			oneOf: [
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"value"
					],
					properties: {
						rule: { const: "at-least" },
						metric: { $ref: "#/$defs/metric" },
						value: { type: "number" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"value"
					],
					properties: {
						rule: { const: "at-most" },
						metric: { $ref: "#/$defs/metric" },
						value: { type: "number" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"min",
						"max"
					],
					properties: {
						rule: { const: "between" },
						metric: { $ref: "#/$defs/metric" },
						min: { type: "number" },
						max: { type: "number" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "metric"],
					properties: {
						rule: { const: "no-regression" },
						metric: { $ref: "#/$defs/metric" },
						margin: { $ref: "#/$defs/amount" },
						relative_margin: { $ref: "#/$defs/amount" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "metric"],
					properties: {
						rule: { const: "non-inferior" },
						metric: { $ref: "#/$defs/metric" },
						margin: { $ref: "#/$defs/amount" },
						relative_margin: { $ref: "#/$defs/amount" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "metric"],
					properties: {
						rule: { const: "superior" },
						metric: { $ref: "#/$defs/metric" },
						margin: { $ref: "#/$defs/amount" },
						relative_margin: { $ref: "#/$defs/amount" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"value"
					],
					properties: {
						rule: { const: "at-most-improvement" },
						metric: { $ref: "#/$defs/metric" },
						value: { $ref: "#/$defs/amount" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"columns"
					],
					properties: {
						rule: { const: "worst-slice" },
						metric: { $ref: "#/$defs/metric" },
						columns: {
							type: "array",
							minItems: 1,
							maxItems: 20,
							uniqueItems: !0,
							items: { $ref: "#/$defs/column" }
						},
						at_least: { type: "number" },
						at_most: { type: "number" },
						margin: { $ref: "#/$defs/amount" },
						min_rows: {
							type: "integer",
							minimum: 2,
							default: 100
						},
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"group"
					],
					properties: {
						rule: { const: "fairness" },
						metric: { $ref: "#/$defs/metric" },
						group: { $ref: "#/$defs/column" },
						at_most: { $ref: "#/$defs/amount" },
						at_least: { $ref: "#/$defs/amount" },
						method: {
							enum: ["between_groups", "to_overall"],
							default: "between_groups"
						},
						aggregation: {
							enum: ["worst_case", "mean"],
							default: "worst_case"
						},
						min_group: {
							type: "integer",
							minimum: 1,
							default: 100
						},
						min_positives: {
							type: "integer",
							minimum: 1,
							default: 20
						},
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"at_most"
					],
					properties: {
						rule: { const: "calibration" },
						metric: { $ref: "#/$defs/metric" },
						at_most: { $ref: "#/$defs/amount" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "at_most"],
					properties: {
						rule: { const: "churn" },
						at_most: { $ref: "#/$defs/share" },
						use: { $ref: "#/$defs/use" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"baseline"
					],
					properties: {
						rule: { const: "beats-baseline" },
						metric: { $ref: "#/$defs/metric" },
						baseline: { enum: [
							"majority",
							"mean",
							"seasonal-naive"
						] },
						margin: { $ref: "#/$defs/amount" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"metric",
						"train",
						"at_most"
					],
					properties: {
						rule: { const: "overfit-gap" },
						metric: { $ref: "#/$defs/metric" },
						train: { $ref: "#/$defs/path" },
						at_most: { $ref: "#/$defs/amount" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "series"],
					properties: {
						rule: { const: "convergence" },
						series: {
							description: "Name of the curve, e.g. loss.",
							type: "string",
							pattern: "\\S",
							"x-sentence": "must be the name of a curve"
						},
						window: {
							type: "integer",
							minimum: 1,
							default: 5
						},
						min_delta: { $ref: "#/$defs/share" },
						divergence: {
							type: "number",
							exclusiveMinimum: 1,
							default: 3
						},
						file: { $ref: "#/$defs/path" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "run"],
					properties: {
						rule: { const: "reproducible" },
						run: { $ref: "#/$defs/command" },
						metric: { $ref: "#/$defs/metric" },
						tolerance: { $ref: "#/$defs/amount" },
						agreement: { $ref: "#/$defs/share" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "run"],
					properties: {
						rule: { const: "deterministic" },
						run: { $ref: "#/$defs/command" },
						tolerance: { $ref: "#/$defs/amount" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule"],
					properties: {
						rule: { const: "no-leakage" },
						train: { $ref: "#/$defs/path" },
						on: {
							type: "array",
							minItems: 1,
							uniqueItems: !0,
							items: { $ref: "#/$defs/column" }
						},
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "at_most"],
					properties: {
						rule: { const: "popularity" },
						at_most: { $ref: "#/$defs/amount" },
						k: { $ref: "#/$defs/k" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "at_least"],
					properties: {
						rule: { const: "coverage" },
						at_least: { $ref: "#/$defs/share" },
						k: { $ref: "#/$defs/k" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "at_least"],
					properties: {
						rule: { const: "diversity" },
						at_least: { $ref: "#/$defs/share" },
						k: { $ref: "#/$defs/k" },
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"sql",
						"no_worse_by"
					],
					properties: {
						rule: { const: "value" },
						sql: {
							description: "Number per row.",
							type: "string",
							pattern: "\\S",
							"x-sentence": "must be an SQL expression"
						},
						no_worse_by: { $ref: "#/$defs/amount" },
						unit: {
							type: "string",
							pattern: "\\S",
							maxLength: 20
						},
						severity: { $ref: "#/$defs/severity" },
						slices: { $ref: "#/$defs/slices" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"file",
						"ndcg_at_least"
					],
					properties: {
						rule: { const: "attribution" },
						file: { $ref: "#/$defs/path" },
						champion_file: { $ref: "#/$defs/path" },
						ndcg_at_least: { $ref: "#/$defs/share" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule"],
					properties: {
						rule: { const: "size" },
						at_most: { $ref: "#/$defs/amountWithUnit" },
						ratio_at_most: { $ref: "#/$defs/amount" },
						file: { $ref: "#/$defs/path" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: ["rule", "candidate"],
					properties: {
						rule: { const: "memory" },
						candidate: { $ref: "#/$defs/command" },
						champion: { $ref: "#/$defs/command" },
						at_most: { $ref: "#/$defs/amountWithUnit" },
						ratio_at_most: { $ref: "#/$defs/amount" },
						repetitions: { $ref: "#/$defs/repetitions" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				},
				{
					type: "object",
					additionalProperties: !1,
					required: [
						"rule",
						"candidate",
						"champion",
						"ratio_at_most"
					],
					properties: {
						rule: { const: "latency" },
						candidate: { $ref: "#/$defs/command" },
						champion: { $ref: "#/$defs/command" },
						ratio_at_most: { $ref: "#/$defs/amount" },
						quantile: {
							type: "number",
							exclusiveMinimum: 0,
							exclusiveMaximum: 1,
							default: .5
						},
						repetitions: { $ref: "#/$defs/repetitions" },
						severity: { $ref: "#/$defs/severity" },
						name: { $ref: "#/$defs/ruleName" }
					}
				}
			]
		}
	}
}, pattern3 = RegExp("^[^\\u0000-\\u001f]+$", "u"), pattern4 = RegExp("^(?!HEAD$|refs/)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$", "u"), pattern5 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u"), func1 = require_ucs2length().default, schema20 = {
	type: "object",
	additionalProperties: !1,
	properties: {
		critical: {
			description: "True: what is inconclusive blocks.",
			type: "boolean",
			default: !1
		},
		task: {
			description: "What the model predicts.",
			enum: [
				"binary",
				"multiclass",
				"multilabel",
				"regression",
				"forecast",
				"ranking"
			]
		},
		train: {
			description: "How the model is made, and from what.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				run: {
					description: "Shell command that trains the model.",
					type: "string",
					pattern: "\\S",
					"x-sentence": "must be a shell command"
				},
				smoke: {
					description: "Shell command of the small run for pull requests.",
					type: "string",
					pattern: "\\S",
					"x-sentence": "must be a shell command"
				},
				code: {
					description: "Globs of code that the result depends on; all files of the repository when not given.",
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: { $ref: "#/$defs/path" }
				},
				data: {
					description: "Data by role: a path, a glob, or <scheme>:<locator>@<id>.",
					type: "object",
					minProperties: 1,
					propertyNames: {
						pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
						"x-sentence": "must have roles of up to 50 letters, digits, dots, hyphens and underscores"
					},
					additionalProperties: { $ref: "#/$defs/path" }
				},
				params: {
					description: "Parameter files.",
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: { $ref: "#/$defs/path" }
				},
				outputs: {
					description: "What the training writes, by role: model, metrics, series, predictions, or a word of your own.",
					type: "object",
					minProperties: 1,
					propertyNames: {
						pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
						"x-sentence": "must have roles of up to 50 letters, digits, dots, hyphens and underscores"
					},
					additionalProperties: { $ref: "#/$defs/path" }
				}
			}
		},
		require: {
			description: "Fields of reproducibility that block when they are missing.",
			type: "array",
			minItems: 1,
			uniqueItems: !0,
			items: { enum: [
				"code",
				"clean",
				"command",
				"data",
				"params",
				"metrics",
				"seeds",
				"determinism",
				"lock_file",
				"language",
				"os",
				"container",
				"accelerator",
				"model",
				"cost"
			] }
		},
		mirror: {
			description: "Systems that get a copy of every run record.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				mlflow: {
					description: "MLflow, at MLFLOW_TRACKING_URI.",
					type: "object",
					additionalProperties: !1,
					properties: {
						experiment: {
							description: "Name of the experiment; the model's name when not given.",
							type: "string",
							pattern: "\\S"
						},
						registered_model: {
							description: "Registered model that gets a version, with the alias `challenger`, per full run of the default branch with a model file.",
							type: "string",
							pattern: "\\S"
						}
					}
				},
				wandb: {
					description: "Weights & Biases, with WANDB_API_KEY.",
					type: "object",
					additionalProperties: !1,
					properties: {
						entity: {
							description: "Team or user.",
							type: "string",
							pattern: "\\S"
						},
						project: {
							description: "Project; the model's name when not given.",
							type: "string",
							pattern: "\\S"
						}
					}
				},
				hugging_face: {
					description: "Model card on the Hugging Face Hub, with HF_TOKEN.",
					type: "object",
					additionalProperties: !1,
					required: ["repository"],
					properties: { repository: {
						description: "Repository of the model.",
						type: "string",
						pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$",
						"x-sentence": "must be owner/name"
					} }
				}
			}
		},
		predictions: {
			description: "Columns of the predictions file.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				id: {
					description: "Column that names a row, or several.",
					anyOf: [{ $ref: "#/$defs/column" }, {
						type: "array",
						minItems: 1,
						uniqueItems: !0,
						items: { $ref: "#/$defs/column" }
					}],
					"x-sentence": "must be the name of a column, or a list of names"
				},
				label: {
					description: "What is true.",
					$ref: "#/$defs/column"
				},
				prediction: {
					description: "What the model decides.",
					$ref: "#/$defs/column"
				},
				score: {
					description: "Score or probability of the positive class.",
					$ref: "#/$defs/column"
				},
				scores: {
					description: "Column of the probability of each class.",
					$ref: "#/$defs/columnMap"
				},
				labels: {
					description: "multilabel: column of the truth of each label.",
					$ref: "#/$defs/columnMap"
				},
				predictions: {
					description: "multilabel: column of the decision on each label.",
					$ref: "#/$defs/columnMap"
				},
				positive: {
					description: "Value of the label that is the positive class.",
					type: [
						"string",
						"number",
						"boolean"
					]
				},
				threshold: {
					description: "Score from which on a row is predicted positive, where there is no column of decisions.",
					type: "number",
					default: .5
				},
				weight: {
					description: "Weight of a row.",
					$ref: "#/$defs/column"
				},
				group: {
					description: "What is resampled as a whole: a flight, a patient, a user.",
					$ref: "#/$defs/column"
				},
				time: {
					description: "When the row was.",
					$ref: "#/$defs/column"
				},
				query: {
					description: "ranking: query or user.",
					$ref: "#/$defs/column"
				},
				item: {
					description: "ranking: recommended item.",
					$ref: "#/$defs/column"
				},
				popularity: {
					description: "ranking: how often the item was seen in training.",
					$ref: "#/$defs/column"
				},
				category: {
					description: "ranking: category of the item.",
					$ref: "#/$defs/column"
				},
				series: {
					description: "forecast: series that the row belongs to.",
					$ref: "#/$defs/column"
				},
				season: {
					description: "forecast: rows of one season.",
					type: "integer",
					minimum: 1,
					maximum: 1e5,
					default: 1
				},
				history: {
					description: "forecast: table of the time before the evaluation set.",
					$ref: "#/$defs/path"
				},
				lower: {
					description: "Lower end of a prediction interval.",
					$ref: "#/$defs/column"
				},
				upper: {
					description: "Upper end of a prediction interval.",
					$ref: "#/$defs/column"
				}
			}
		},
		champion: {
			description: "What the candidate is compared with: ledger, the path of a predictions file, or a command that scores the champion.",
			anyOf: [{ $ref: "#/$defs/path" }, {
				type: "object",
				additionalProperties: !1,
				required: ["run"],
				properties: { run: {
					description: "Shell command that scores the champion.",
					$ref: "#/$defs/command"
				} }
			}],
			"x-sentence": "must be ledger, the path of a predictions file, or {run: a command that scores the champion}"
		},
		confidence: {
			description: "Level of two-sided intervals.",
			type: "number",
			minimum: .5,
			maximum: .9999,
			default: .95
		},
		slices: {
			description: "Parts of the evaluation set that rules may name: an SQL condition, or {by: column}.",
			type: "object",
			minProperties: 1,
			maxProperties: 100,
			propertyNames: {
				pattern: "^[^\\u0000-\\u001f]{1,100}$",
				"x-sentence": "must have names of up to 100 characters"
			},
			additionalProperties: {
				anyOf: [{
					type: "string",
					pattern: "\\S"
				}, {
					type: "object",
					additionalProperties: !1,
					required: ["by"],
					properties: { by: { $ref: "#/$defs/column" } }
				}],
				"x-sentence": "must be an SQL condition, or {by: column}"
			}
		},
		rules: {
			description: "What model-gate demands.",
			type: "array",
			minItems: 1,
			maxItems: 200,
			items: { $ref: "#/$defs/rule" }
		},
		thresholds: {
			description: "Rules in MLflow's vocabulary, by metric.",
			type: "object",
			minProperties: 1,
			additionalProperties: {
				type: "object",
				additionalProperties: !1,
				required: ["greater_is_better"],
				properties: {
					threshold: { type: "number" },
					min_absolute_change: {
						type: "number",
						exclusiveMinimum: 0
					},
					min_relative_change: { $ref: "#/$defs/share" },
					greater_is_better: { type: "boolean" }
				}
			}
		},
		budget: {
			description: "How often the evaluation set may be looked at.",
			type: "object",
			additionalProperties: !1,
			required: ["looks", "error"],
			properties: {
				looks: {
					description: "Looks that the set serves.",
					type: "integer",
					minimum: 1,
					maximum: 1e5
				},
				passes: {
					description: "Passes after which the set is retired.",
					type: "integer",
					minimum: 1,
					maximum: 1e5,
					default: 1
				},
				error: {
					description: "Probability that any look passes wrongly.",
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: .5
				},
				reveal: {
					description: "What a look shows: the scores, or one bit.",
					enum: ["score", "verdict"],
					default: "score"
				},
				when_spent: {
					description: "What rules of the evaluation set say when nothing is left.",
					enum: ["inconclusive", "warn"],
					default: "inconclusive"
				}
			}
		}
	}
}, func2 = Object.prototype.hasOwnProperty, func0 = require_equal().default, pattern6 = RegExp("\\S", "u"), pattern9 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$", "u"), pattern15 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", "u"), pattern18 = RegExp("^[^\\u0000-\\u001f]{1,100}$", "u"), schema21 = {
	type: "string",
	pattern: "^[^\\u0000-\\u001f]+$",
	"x-sentence": "must be a path"
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern3.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f]+$\"",
				schema: "^[^\\u0000-\\u001f]+$",
				parentSchema: schema21,
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
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema22 = {
	type: "string",
	pattern: "^[^\\u0000-\\u001f]+$",
	maxLength: 500,
	"x-sentence": "must be the name of a column"
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 500) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters",
				schema: 500,
				parentSchema: schema22,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!pattern3.test(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f]+$\"",
				schema: "^[^\\u0000-\\u001f]+$",
				parentSchema: schema22,
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
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema23 = {
	type: "object",
	minProperties: 1,
	maxProperties: 1e3,
	additionalProperties: { $ref: "#/$defs/column" }
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1e3) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 properties",
				schema: 1e3,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (Object.keys(data).length < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) validate59(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema24 = {
	type: "string",
	pattern: "\\S",
	"x-sentence": "must be a shell command"
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern6.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\"",
				schema: "\\S",
				parentSchema: schema24,
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
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema25 = {
	type: "object",
	discriminator: { propertyName: "rule" },
	oneOf: [
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"value"
			],
			properties: {
				rule: { const: "at-least" },
				metric: { $ref: "#/$defs/metric" },
				value: { type: "number" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"value"
			],
			properties: {
				rule: { const: "at-most" },
				metric: { $ref: "#/$defs/metric" },
				value: { type: "number" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"min",
				"max"
			],
			properties: {
				rule: { const: "between" },
				metric: { $ref: "#/$defs/metric" },
				min: { type: "number" },
				max: { type: "number" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "metric"],
			properties: {
				rule: { const: "no-regression" },
				metric: { $ref: "#/$defs/metric" },
				margin: { $ref: "#/$defs/amount" },
				relative_margin: { $ref: "#/$defs/amount" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "metric"],
			properties: {
				rule: { const: "non-inferior" },
				metric: { $ref: "#/$defs/metric" },
				margin: { $ref: "#/$defs/amount" },
				relative_margin: { $ref: "#/$defs/amount" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "metric"],
			properties: {
				rule: { const: "superior" },
				metric: { $ref: "#/$defs/metric" },
				margin: { $ref: "#/$defs/amount" },
				relative_margin: { $ref: "#/$defs/amount" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"value"
			],
			properties: {
				rule: { const: "at-most-improvement" },
				metric: { $ref: "#/$defs/metric" },
				value: { $ref: "#/$defs/amount" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"columns"
			],
			properties: {
				rule: { const: "worst-slice" },
				metric: { $ref: "#/$defs/metric" },
				columns: {
					type: "array",
					minItems: 1,
					maxItems: 20,
					uniqueItems: !0,
					items: { $ref: "#/$defs/column" }
				},
				at_least: { type: "number" },
				at_most: { type: "number" },
				margin: { $ref: "#/$defs/amount" },
				min_rows: {
					type: "integer",
					minimum: 2,
					default: 100
				},
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"group"
			],
			properties: {
				rule: { const: "fairness" },
				metric: { $ref: "#/$defs/metric" },
				group: { $ref: "#/$defs/column" },
				at_most: { $ref: "#/$defs/amount" },
				at_least: { $ref: "#/$defs/amount" },
				method: {
					enum: ["between_groups", "to_overall"],
					default: "between_groups"
				},
				aggregation: {
					enum: ["worst_case", "mean"],
					default: "worst_case"
				},
				min_group: {
					type: "integer",
					minimum: 1,
					default: 100
				},
				min_positives: {
					type: "integer",
					minimum: 1,
					default: 20
				},
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"at_most"
			],
			properties: {
				rule: { const: "calibration" },
				metric: { $ref: "#/$defs/metric" },
				at_most: { $ref: "#/$defs/amount" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "at_most"],
			properties: {
				rule: { const: "churn" },
				at_most: { $ref: "#/$defs/share" },
				use: { $ref: "#/$defs/use" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"baseline"
			],
			properties: {
				rule: { const: "beats-baseline" },
				metric: { $ref: "#/$defs/metric" },
				baseline: { enum: [
					"majority",
					"mean",
					"seasonal-naive"
				] },
				margin: { $ref: "#/$defs/amount" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"metric",
				"train",
				"at_most"
			],
			properties: {
				rule: { const: "overfit-gap" },
				metric: { $ref: "#/$defs/metric" },
				train: { $ref: "#/$defs/path" },
				at_most: { $ref: "#/$defs/amount" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "series"],
			properties: {
				rule: { const: "convergence" },
				series: {
					description: "Name of the curve, e.g. loss.",
					type: "string",
					pattern: "\\S",
					"x-sentence": "must be the name of a curve"
				},
				window: {
					type: "integer",
					minimum: 1,
					default: 5
				},
				min_delta: { $ref: "#/$defs/share" },
				divergence: {
					type: "number",
					exclusiveMinimum: 1,
					default: 3
				},
				file: { $ref: "#/$defs/path" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "run"],
			properties: {
				rule: { const: "reproducible" },
				run: { $ref: "#/$defs/command" },
				metric: { $ref: "#/$defs/metric" },
				tolerance: { $ref: "#/$defs/amount" },
				agreement: { $ref: "#/$defs/share" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "run"],
			properties: {
				rule: { const: "deterministic" },
				run: { $ref: "#/$defs/command" },
				tolerance: { $ref: "#/$defs/amount" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule"],
			properties: {
				rule: { const: "no-leakage" },
				train: { $ref: "#/$defs/path" },
				on: {
					type: "array",
					minItems: 1,
					uniqueItems: !0,
					items: { $ref: "#/$defs/column" }
				},
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "at_most"],
			properties: {
				rule: { const: "popularity" },
				at_most: { $ref: "#/$defs/amount" },
				k: { $ref: "#/$defs/k" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "at_least"],
			properties: {
				rule: { const: "coverage" },
				at_least: { $ref: "#/$defs/share" },
				k: { $ref: "#/$defs/k" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "at_least"],
			properties: {
				rule: { const: "diversity" },
				at_least: { $ref: "#/$defs/share" },
				k: { $ref: "#/$defs/k" },
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"sql",
				"no_worse_by"
			],
			properties: {
				rule: { const: "value" },
				sql: {
					description: "Number per row.",
					type: "string",
					pattern: "\\S",
					"x-sentence": "must be an SQL expression"
				},
				no_worse_by: { $ref: "#/$defs/amount" },
				unit: {
					type: "string",
					pattern: "\\S",
					maxLength: 20
				},
				severity: { $ref: "#/$defs/severity" },
				slices: { $ref: "#/$defs/slices" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"file",
				"ndcg_at_least"
			],
			properties: {
				rule: { const: "attribution" },
				file: { $ref: "#/$defs/path" },
				champion_file: { $ref: "#/$defs/path" },
				ndcg_at_least: { $ref: "#/$defs/share" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule"],
			properties: {
				rule: { const: "size" },
				at_most: { $ref: "#/$defs/amountWithUnit" },
				ratio_at_most: { $ref: "#/$defs/amount" },
				file: { $ref: "#/$defs/path" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: ["rule", "candidate"],
			properties: {
				rule: { const: "memory" },
				candidate: { $ref: "#/$defs/command" },
				champion: { $ref: "#/$defs/command" },
				at_most: { $ref: "#/$defs/amountWithUnit" },
				ratio_at_most: { $ref: "#/$defs/amount" },
				repetitions: { $ref: "#/$defs/repetitions" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		},
		{
			type: "object",
			additionalProperties: !1,
			required: [
				"rule",
				"candidate",
				"champion",
				"ratio_at_most"
			],
			properties: {
				rule: { const: "latency" },
				candidate: { $ref: "#/$defs/command" },
				champion: { $ref: "#/$defs/command" },
				ratio_at_most: { $ref: "#/$defs/amount" },
				quantile: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1,
					default: .5
				},
				repetitions: { $ref: "#/$defs/repetitions" },
				severity: { $ref: "#/$defs/severity" },
				name: { $ref: "#/$defs/ruleName" }
			}
		}
	]
}, schema26 = {
	type: "string",
	pattern: "^[a-z0-9_]+$",
	maxLength: 60,
	"x-sentence": "must be the name of a metric, such as roc_auc"
}, pattern20 = RegExp("^[a-z0-9_]+$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 60) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				message: "must NOT have more than 60 characters",
				schema: 60,
				parentSchema: schema26,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!pattern20.test(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9_]+$" },
				message: "must match pattern \"^[a-z0-9_]+$\"",
				schema: "^[a-z0-9_]+$",
				parentSchema: schema26,
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
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema27 = {
	enum: ["bound", "point"],
	default: "bound"
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "bound" && data !== "point") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema27.enum },
			message: "must be equal to one of the allowed values",
			schema: schema27.enum,
			parentSchema: schema27,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema28 = {
	enum: ["error", "warn"],
	default: "error"
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "error" && data !== "warn") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema28.enum },
			message: "must be equal to one of the allowed values",
			schema: schema28.enum,
			parentSchema: schema28,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema29 = {
	type: "array",
	minItems: 1,
	uniqueItems: !0,
	items: { type: "string" }
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
		if (data.length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items",
				schema: 1,
				parentSchema: schema29,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 != "string") {
				let err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema29.items.type,
					parentSchema: schema29.items,
					data: data0
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
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
						let err2 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
							schema: !0,
							parentSchema: schema29,
							data
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema30 = {
	type: "string",
	pattern: "^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$",
	maxLength: 200,
	"x-sentence": "must be a text of up to 200 characters on one line"
}, pattern21 = RegExp("^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func1(data) > 200) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters",
				schema: 200,
				parentSchema: schema30,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!pattern21.test(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$" },
				message: "must match pattern \"^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$\"",
				schema: "^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$",
				parentSchema: schema30,
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
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema31 = {
	type: "number",
	minimum: 0,
	"x-sentence": "must be a number that is not negative"
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0",
				schema: 0,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema32 = {
	type: "number",
	minimum: 0,
	maximum: 1,
	"x-sentence": "must be a share from 0 to 1"
};
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				},
				message: "must be <= 1",
				schema: 1,
				parentSchema: schema32,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data < 0 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0",
				schema: 0,
				parentSchema: schema32,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" },
			message: "must be number",
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema33 = {
	type: "integer",
	minimum: 1,
	maximum: 1e5,
	default: 10
};
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e5 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e5
				},
				message: "must be <= 100000",
				schema: 1e5,
				parentSchema: schema33,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 1 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				message: "must be >= 1",
				schema: 1,
				parentSchema: schema33,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	anyOf: [{
		type: "integer",
		minimum: 1
	}, {
		type: "string",
		pattern: "^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$"
	}],
	"x-sentence": "must be a number of bytes, or one with a unit such as 50 MB"
}, pattern25 = RegExp("^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$", "u");
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs0 = errors, valid0 = !1, _errs1 = errors;
	if (typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema34.anyOf[0].type,
			parentSchema: schema34.anyOf[0],
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
		let err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/minimum",
			keyword: "minimum",
			params: {
				comparison: ">=",
				limit: 1
			},
			message: "must be >= 1",
			schema: 1,
			parentSchema: schema34.anyOf[0],
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 ||= _valid0;
	let _errs3 = errors;
	if (typeof data == "string") {
		if (!pattern25.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$" },
				message: "must match pattern \"^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$\"",
				schema: "^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
				parentSchema: schema34.anyOf[1],
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema34.anyOf[1].type,
			parentSchema: schema34.anyOf[1],
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
			schema: schema34.anyOf,
			parentSchema: schema34,
			data
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate211.errors = vErrors, errors === 0;
}
validate211.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema35 = {
	type: "integer",
	minimum: 5,
	maximum: 1e4
};
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e4 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e4
				},
				message: "must be <= 10000",
				schema: 1e4,
				parentSchema: schema35,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data < 5 || isNaN(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 5
				},
				message: "must be >= 5",
				schema: 5,
				parentSchema: schema35,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		let tag0 = data.rule;
		if (typeof tag0 == "string") {
			if (tag0 === "at-least") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err0 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[0].required,
							parentSchema: schema25.oneOf[0],
							data
						};
						vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
					}
					if (data.metric === void 0) {
						let err1 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[0].required,
							parentSchema: schema25.oneOf[0],
							data
						};
						vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
					}
					if (data.value === void 0) {
						let err2 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema25.oneOf[0].required,
							parentSchema: schema25.oneOf[0],
							data
						};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
					for (let key0 in data) if (key0 !== "rule" && key0 !== "metric" && key0 !== "value" && key0 !== "use" && key0 !== "severity" && key0 !== "slices" && key0 !== "name") {
						let err3 = {
							instancePath,
							schemaPath: "#/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[0],
							data
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
					if (data.rule !== void 0) {
						let data0 = data.rule;
						if (data0 !== "at-least") {
							let err4 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/0/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "at-least" },
								message: "must be equal to constant",
								schema: "at-least",
								parentSchema: schema25.oneOf[0].properties.rule,
								data: data0
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
					}
					if (data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.value !== void 0) {
						let data2 = data.value;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							let err5 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/0/properties/value/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[0].properties.value.type,
								parentSchema: schema25.oneOf[0].properties.value,
								data: data2
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
					}
					data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err6 = {
						instancePath,
						schemaPath: "#/oneOf/0/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[0].type,
						parentSchema: schema25.oneOf[0],
						data
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				var props0 = !0;
			} else if (tag0 === "at-most") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err7 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[1].required,
							parentSchema: schema25.oneOf[1],
							data
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
					}
					if (data.metric === void 0) {
						let err8 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[1].required,
							parentSchema: schema25.oneOf[1],
							data
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
					if (data.value === void 0) {
						let err9 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema25.oneOf[1].required,
							parentSchema: schema25.oneOf[1],
							data
						};
						vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
					}
					for (let key1 in data) if (key1 !== "rule" && key1 !== "metric" && key1 !== "value" && key1 !== "use" && key1 !== "severity" && key1 !== "slices" && key1 !== "name") {
						let err10 = {
							instancePath,
							schemaPath: "#/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[1],
							data
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
					if (data.rule !== void 0) {
						let data7 = data.rule;
						if (data7 !== "at-most") {
							let err11 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/1/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "at-most" },
								message: "must be equal to constant",
								schema: "at-most",
								parentSchema: schema25.oneOf[1].properties.rule,
								data: data7
							};
							vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
						}
					}
					if (data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.value !== void 0) {
						let data9 = data.value;
						if (!(typeof data9 == "number" && isFinite(data9))) {
							let err12 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/1/properties/value/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[1].properties.value.type,
								parentSchema: schema25.oneOf[1].properties.value,
								data: data9
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
					}
					data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err13 = {
						instancePath,
						schemaPath: "#/oneOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[1].type,
						parentSchema: schema25.oneOf[1],
						data
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "between") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err14 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[2].required,
							parentSchema: schema25.oneOf[2],
							data
						};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
					if (data.metric === void 0) {
						let err15 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[2].required,
							parentSchema: schema25.oneOf[2],
							data
						};
						vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
					}
					if (data.min === void 0) {
						let err16 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "min" },
							message: "must have required property 'min'",
							schema: schema25.oneOf[2].required,
							parentSchema: schema25.oneOf[2],
							data
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
					if (data.max === void 0) {
						let err17 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "max" },
							message: "must have required property 'max'",
							schema: schema25.oneOf[2].required,
							parentSchema: schema25.oneOf[2],
							data
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
					for (let key2 in data) if (key2 !== "rule" && key2 !== "metric" && key2 !== "min" && key2 !== "max" && key2 !== "use" && key2 !== "severity" && key2 !== "slices" && key2 !== "name") {
						let err18 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[2],
							data
						};
						vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
					}
					if (data.rule !== void 0) {
						let data14 = data.rule;
						if (data14 !== "between") {
							let err19 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/2/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "between" },
								message: "must be equal to constant",
								schema: "between",
								parentSchema: schema25.oneOf[2].properties.rule,
								data: data14
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
					}
					if (data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.min !== void 0) {
						let data16 = data.min;
						if (!(typeof data16 == "number" && isFinite(data16))) {
							let err20 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/2/properties/min/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[2].properties.min.type,
								parentSchema: schema25.oneOf[2].properties.min,
								data: data16
							};
							vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
						}
					}
					if (data.max !== void 0) {
						let data17 = data.max;
						if (!(typeof data17 == "number" && isFinite(data17))) {
							let err21 = {
								instancePath: instancePath + "/max",
								schemaPath: "#/oneOf/2/properties/max/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[2].properties.max.type,
								parentSchema: schema25.oneOf[2].properties.max,
								data: data17
							};
							vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
						}
					}
					data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err22 = {
						instancePath,
						schemaPath: "#/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[2].type,
						parentSchema: schema25.oneOf[2],
						data
					};
					vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "no-regression") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err23 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[3].required,
							parentSchema: schema25.oneOf[3],
							data
						};
						vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
					}
					if (data.metric === void 0) {
						let err24 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[3].required,
							parentSchema: schema25.oneOf[3],
							data
						};
						vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
					}
					for (let key3 in data) if (key3 !== "rule" && key3 !== "metric" && key3 !== "margin" && key3 !== "relative_margin" && key3 !== "use" && key3 !== "severity" && key3 !== "slices" && key3 !== "name") {
						let err25 = {
							instancePath,
							schemaPath: "#/oneOf/3/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[3],
							data
						};
						vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
					}
					if (data.rule !== void 0) {
						let data22 = data.rule;
						if (data22 !== "no-regression") {
							let err26 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/3/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "no-regression" },
								message: "must be equal to constant",
								schema: "no-regression",
								parentSchema: schema25.oneOf[3].properties.rule,
								data: data22
							};
							vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
						}
					}
					data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.margin !== void 0 && (validate107(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.relative_margin !== void 0 && (validate107(data.relative_margin, {
						instancePath: instancePath + "/relative_margin",
						parentData: data,
						parentDataProperty: "relative_margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err27 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[3].type,
						parentSchema: schema25.oneOf[3],
						data
					};
					vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "non-inferior") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err28 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[4].required,
							parentSchema: schema25.oneOf[4],
							data
						};
						vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
					}
					if (data.metric === void 0) {
						let err29 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[4].required,
							parentSchema: schema25.oneOf[4],
							data
						};
						vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
					}
					for (let key4 in data) if (key4 !== "rule" && key4 !== "metric" && key4 !== "margin" && key4 !== "relative_margin" && key4 !== "use" && key4 !== "severity" && key4 !== "slices" && key4 !== "name") {
						let err30 = {
							instancePath,
							schemaPath: "#/oneOf/4/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[4],
							data
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
					if (data.rule !== void 0) {
						let data30 = data.rule;
						if (data30 !== "non-inferior") {
							let err31 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/4/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "non-inferior" },
								message: "must be equal to constant",
								schema: "non-inferior",
								parentSchema: schema25.oneOf[4].properties.rule,
								data: data30
							};
							vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
						}
					}
					data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.margin !== void 0 && (validate107(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.relative_margin !== void 0 && (validate107(data.relative_margin, {
						instancePath: instancePath + "/relative_margin",
						parentData: data,
						parentDataProperty: "relative_margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err32 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[4].type,
						parentSchema: schema25.oneOf[4],
						data
					};
					vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "superior") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err33 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[5].required,
							parentSchema: schema25.oneOf[5],
							data
						};
						vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
					}
					if (data.metric === void 0) {
						let err34 = {
							instancePath,
							schemaPath: "#/oneOf/5/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[5].required,
							parentSchema: schema25.oneOf[5],
							data
						};
						vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
					}
					for (let key5 in data) if (key5 !== "rule" && key5 !== "metric" && key5 !== "margin" && key5 !== "relative_margin" && key5 !== "use" && key5 !== "severity" && key5 !== "slices" && key5 !== "name") {
						let err35 = {
							instancePath,
							schemaPath: "#/oneOf/5/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[5],
							data
						};
						vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
					}
					if (data.rule !== void 0) {
						let data38 = data.rule;
						if (data38 !== "superior") {
							let err36 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/5/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "superior" },
								message: "must be equal to constant",
								schema: "superior",
								parentSchema: schema25.oneOf[5].properties.rule,
								data: data38
							};
							vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
						}
					}
					data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.margin !== void 0 && (validate107(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.relative_margin !== void 0 && (validate107(data.relative_margin, {
						instancePath: instancePath + "/relative_margin",
						parentData: data,
						parentDataProperty: "relative_margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err37 = {
						instancePath,
						schemaPath: "#/oneOf/5/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[5].type,
						parentSchema: schema25.oneOf[5],
						data
					};
					vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "at-most-improvement") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err38 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[6].required,
							parentSchema: schema25.oneOf[6],
							data
						};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
					if (data.metric === void 0) {
						let err39 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[6].required,
							parentSchema: schema25.oneOf[6],
							data
						};
						vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
					}
					if (data.value === void 0) {
						let err40 = {
							instancePath,
							schemaPath: "#/oneOf/6/required",
							keyword: "required",
							params: { missingProperty: "value" },
							message: "must have required property 'value'",
							schema: schema25.oneOf[6].required,
							parentSchema: schema25.oneOf[6],
							data
						};
						vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
					}
					for (let key6 in data) if (key6 !== "rule" && key6 !== "metric" && key6 !== "value" && key6 !== "use" && key6 !== "severity" && key6 !== "slices" && key6 !== "name") {
						let err41 = {
							instancePath,
							schemaPath: "#/oneOf/6/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[6],
							data
						};
						vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
					}
					if (data.rule !== void 0) {
						let data46 = data.rule;
						if (data46 !== "at-most-improvement") {
							let err42 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/6/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "at-most-improvement" },
								message: "must be equal to constant",
								schema: "at-most-improvement",
								parentSchema: schema25.oneOf[6].properties.rule,
								data: data46
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
					}
					data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.value !== void 0 && (validate107(data.value, {
						instancePath: instancePath + "/value",
						parentData: data,
						parentDataProperty: "value",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err43 = {
						instancePath,
						schemaPath: "#/oneOf/6/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[6].type,
						parentSchema: schema25.oneOf[6],
						data
					};
					vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "worst-slice") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err44 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[7].required,
							parentSchema: schema25.oneOf[7],
							data
						};
						vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
					}
					if (data.metric === void 0) {
						let err45 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[7].required,
							parentSchema: schema25.oneOf[7],
							data
						};
						vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
					}
					if (data.columns === void 0) {
						let err46 = {
							instancePath,
							schemaPath: "#/oneOf/7/required",
							keyword: "required",
							params: { missingProperty: "columns" },
							message: "must have required property 'columns'",
							schema: schema25.oneOf[7].required,
							parentSchema: schema25.oneOf[7],
							data
						};
						vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
					}
					for (let key7 in data) if (!func2.call(schema25.oneOf[7].properties, key7)) {
						let err47 = {
							instancePath,
							schemaPath: "#/oneOf/7/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[7],
							data
						};
						vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
					}
					if (data.rule !== void 0) {
						let data53 = data.rule;
						if (data53 !== "worst-slice") {
							let err48 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/7/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "worst-slice" },
								message: "must be equal to constant",
								schema: "worst-slice",
								parentSchema: schema25.oneOf[7].properties.rule,
								data: data53
							};
							vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
						}
					}
					if (data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.columns !== void 0) {
						let data55 = data.columns;
						if (Array.isArray(data55)) {
							if (data55.length > 20) {
								let err49 = {
									instancePath: instancePath + "/columns",
									schemaPath: "#/oneOf/7/properties/columns/maxItems",
									keyword: "maxItems",
									params: { limit: 20 },
									message: "must NOT have more than 20 items",
									schema: 20,
									parentSchema: schema25.oneOf[7].properties.columns,
									data: data55
								};
								vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
							}
							if (data55.length < 1) {
								let err50 = {
									instancePath: instancePath + "/columns",
									schemaPath: "#/oneOf/7/properties/columns/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema25.oneOf[7].properties.columns,
									data: data55
								};
								vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
							}
							let len0 = data55.length;
							for (let i0 = 0; i0 < len0; i0++) validate59(data55[i0], {
								instancePath: instancePath + "/columns/" + i0,
								parentData: data55,
								parentDataProperty: i0,
								rootData,
								dynamicAnchors
							}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
							let i1 = data55.length, j0;
							if (i1 > 1) {
								outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data55[i1], data55[j0])) {
									let err51 = {
										instancePath: instancePath + "/columns",
										schemaPath: "#/oneOf/7/properties/columns/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
										schema: !0,
										parentSchema: schema25.oneOf[7].properties.columns,
										data: data55
									};
									vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
									break outer0;
								}
							}
						} else {
							let err52 = {
								instancePath: instancePath + "/columns",
								schemaPath: "#/oneOf/7/properties/columns/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema25.oneOf[7].properties.columns.type,
								parentSchema: schema25.oneOf[7].properties.columns,
								data: data55
							};
							vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
						}
					}
					if (data.at_least !== void 0) {
						let data57 = data.at_least;
						if (!(typeof data57 == "number" && isFinite(data57))) {
							let err53 = {
								instancePath: instancePath + "/at_least",
								schemaPath: "#/oneOf/7/properties/at_least/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[7].properties.at_least.type,
								parentSchema: schema25.oneOf[7].properties.at_least,
								data: data57
							};
							vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
						}
					}
					if (data.at_most !== void 0) {
						let data58 = data.at_most;
						if (!(typeof data58 == "number" && isFinite(data58))) {
							let err54 = {
								instancePath: instancePath + "/at_most",
								schemaPath: "#/oneOf/7/properties/at_most/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[7].properties.at_most.type,
								parentSchema: schema25.oneOf[7].properties.at_most,
								data: data58
							};
							vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
						}
					}
					if (data.margin !== void 0 && (validate107(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.min_rows !== void 0) {
						let data60 = data.min_rows;
						if (typeof data60 != "number" || data60 % 1 || isNaN(data60) || !isFinite(data60)) {
							let err55 = {
								instancePath: instancePath + "/min_rows",
								schemaPath: "#/oneOf/7/properties/min_rows/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema25.oneOf[7].properties.min_rows.type,
								parentSchema: schema25.oneOf[7].properties.min_rows,
								data: data60
							};
							vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
						}
						if (typeof data60 == "number" && isFinite(data60) && (data60 < 2 || isNaN(data60))) {
							let err56 = {
								instancePath: instancePath + "/min_rows",
								schemaPath: "#/oneOf/7/properties/min_rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 2
								},
								message: "must be >= 2",
								schema: 2,
								parentSchema: schema25.oneOf[7].properties.min_rows,
								data: data60
							};
							vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
						}
					}
					data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err57 = {
						instancePath,
						schemaPath: "#/oneOf/7/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[7].type,
						parentSchema: schema25.oneOf[7],
						data
					};
					vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "fairness") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err58 = {
							instancePath,
							schemaPath: "#/oneOf/8/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[8].required,
							parentSchema: schema25.oneOf[8],
							data
						};
						vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
					}
					if (data.metric === void 0) {
						let err59 = {
							instancePath,
							schemaPath: "#/oneOf/8/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[8].required,
							parentSchema: schema25.oneOf[8],
							data
						};
						vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
					}
					if (data.group === void 0) {
						let err60 = {
							instancePath,
							schemaPath: "#/oneOf/8/required",
							keyword: "required",
							params: { missingProperty: "group" },
							message: "must have required property 'group'",
							schema: schema25.oneOf[8].required,
							parentSchema: schema25.oneOf[8],
							data
						};
						vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
					}
					for (let key8 in data) if (!func2.call(schema25.oneOf[8].properties, key8)) {
						let err61 = {
							instancePath,
							schemaPath: "#/oneOf/8/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[8],
							data
						};
						vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
					}
					if (data.rule !== void 0) {
						let data63 = data.rule;
						if (data63 !== "fairness") {
							let err62 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/8/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "fairness" },
								message: "must be equal to constant",
								schema: "fairness",
								parentSchema: schema25.oneOf[8].properties.rule,
								data: data63
							};
							vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
						}
					}
					if (data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.group !== void 0 && (validate59(data.group, {
						instancePath: instancePath + "/group",
						parentData: data,
						parentDataProperty: "group",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate107(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.at_least !== void 0 && (validate107(data.at_least, {
						instancePath: instancePath + "/at_least",
						parentData: data,
						parentDataProperty: "at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.method !== void 0) {
						let data68 = data.method;
						if (data68 !== "between_groups" && data68 !== "to_overall") {
							let err63 = {
								instancePath: instancePath + "/method",
								schemaPath: "#/oneOf/8/properties/method/enum",
								keyword: "enum",
								params: { allowedValues: schema25.oneOf[8].properties.method.enum },
								message: "must be equal to one of the allowed values",
								schema: schema25.oneOf[8].properties.method.enum,
								parentSchema: schema25.oneOf[8].properties.method,
								data: data68
							};
							vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
						}
					}
					if (data.aggregation !== void 0) {
						let data69 = data.aggregation;
						if (data69 !== "worst_case" && data69 !== "mean") {
							let err64 = {
								instancePath: instancePath + "/aggregation",
								schemaPath: "#/oneOf/8/properties/aggregation/enum",
								keyword: "enum",
								params: { allowedValues: schema25.oneOf[8].properties.aggregation.enum },
								message: "must be equal to one of the allowed values",
								schema: schema25.oneOf[8].properties.aggregation.enum,
								parentSchema: schema25.oneOf[8].properties.aggregation,
								data: data69
							};
							vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
						}
					}
					if (data.min_group !== void 0) {
						let data70 = data.min_group;
						if (typeof data70 != "number" || data70 % 1 || isNaN(data70) || !isFinite(data70)) {
							let err65 = {
								instancePath: instancePath + "/min_group",
								schemaPath: "#/oneOf/8/properties/min_group/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema25.oneOf[8].properties.min_group.type,
								parentSchema: schema25.oneOf[8].properties.min_group,
								data: data70
							};
							vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
						}
						if (typeof data70 == "number" && isFinite(data70) && (data70 < 1 || isNaN(data70))) {
							let err66 = {
								instancePath: instancePath + "/min_group",
								schemaPath: "#/oneOf/8/properties/min_group/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema25.oneOf[8].properties.min_group,
								data: data70
							};
							vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
						}
					}
					if (data.min_positives !== void 0) {
						let data71 = data.min_positives;
						if (typeof data71 != "number" || data71 % 1 || isNaN(data71) || !isFinite(data71)) {
							let err67 = {
								instancePath: instancePath + "/min_positives",
								schemaPath: "#/oneOf/8/properties/min_positives/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema25.oneOf[8].properties.min_positives.type,
								parentSchema: schema25.oneOf[8].properties.min_positives,
								data: data71
							};
							vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
						}
						if (typeof data71 == "number" && isFinite(data71) && (data71 < 1 || isNaN(data71))) {
							let err68 = {
								instancePath: instancePath + "/min_positives",
								schemaPath: "#/oneOf/8/properties/min_positives/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema25.oneOf[8].properties.min_positives,
								data: data71
							};
							vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
						}
					}
					data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err69 = {
						instancePath,
						schemaPath: "#/oneOf/8/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[8].type,
						parentSchema: schema25.oneOf[8],
						data
					};
					vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "calibration") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err70 = {
							instancePath,
							schemaPath: "#/oneOf/9/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[9].required,
							parentSchema: schema25.oneOf[9],
							data
						};
						vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
					}
					if (data.metric === void 0) {
						let err71 = {
							instancePath,
							schemaPath: "#/oneOf/9/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[9].required,
							parentSchema: schema25.oneOf[9],
							data
						};
						vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
					}
					if (data.at_most === void 0) {
						let err72 = {
							instancePath,
							schemaPath: "#/oneOf/9/required",
							keyword: "required",
							params: { missingProperty: "at_most" },
							message: "must have required property 'at_most'",
							schema: schema25.oneOf[9].required,
							parentSchema: schema25.oneOf[9],
							data
						};
						vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
					}
					for (let key9 in data) if (key9 !== "rule" && key9 !== "metric" && key9 !== "at_most" && key9 !== "use" && key9 !== "severity" && key9 !== "slices" && key9 !== "name") {
						let err73 = {
							instancePath,
							schemaPath: "#/oneOf/9/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key9 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[9],
							data
						};
						vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
					}
					if (data.rule !== void 0) {
						let data75 = data.rule;
						if (data75 !== "calibration") {
							let err74 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/9/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "calibration" },
								message: "must be equal to constant",
								schema: "calibration",
								parentSchema: schema25.oneOf[9].properties.rule,
								data: data75
							};
							vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
						}
					}
					data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate107(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err75 = {
						instancePath,
						schemaPath: "#/oneOf/9/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[9].type,
						parentSchema: schema25.oneOf[9],
						data
					};
					vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "churn") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err76 = {
							instancePath,
							schemaPath: "#/oneOf/10/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[10].required,
							parentSchema: schema25.oneOf[10],
							data
						};
						vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
					}
					if (data.at_most === void 0) {
						let err77 = {
							instancePath,
							schemaPath: "#/oneOf/10/required",
							keyword: "required",
							params: { missingProperty: "at_most" },
							message: "must have required property 'at_most'",
							schema: schema25.oneOf[10].required,
							parentSchema: schema25.oneOf[10],
							data
						};
						vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
					}
					for (let key10 in data) if (key10 !== "rule" && key10 !== "at_most" && key10 !== "use" && key10 !== "severity" && key10 !== "slices" && key10 !== "name") {
						let err78 = {
							instancePath,
							schemaPath: "#/oneOf/10/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key10 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[10],
							data
						};
						vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
					}
					if (data.rule !== void 0) {
						let data82 = data.rule;
						if (data82 !== "churn") {
							let err79 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/10/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "churn" },
								message: "must be equal to constant",
								schema: "churn",
								parentSchema: schema25.oneOf[10].properties.rule,
								data: data82
							};
							vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
						}
					}
					data.at_most !== void 0 && (validate152(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.use !== void 0 && (validate88(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err80 = {
						instancePath,
						schemaPath: "#/oneOf/10/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[10].type,
						parentSchema: schema25.oneOf[10],
						data
					};
					vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "beats-baseline") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err81 = {
							instancePath,
							schemaPath: "#/oneOf/11/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[11].required,
							parentSchema: schema25.oneOf[11],
							data
						};
						vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
					}
					if (data.metric === void 0) {
						let err82 = {
							instancePath,
							schemaPath: "#/oneOf/11/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[11].required,
							parentSchema: schema25.oneOf[11],
							data
						};
						vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
					}
					if (data.baseline === void 0) {
						let err83 = {
							instancePath,
							schemaPath: "#/oneOf/11/required",
							keyword: "required",
							params: { missingProperty: "baseline" },
							message: "must have required property 'baseline'",
							schema: schema25.oneOf[11].required,
							parentSchema: schema25.oneOf[11],
							data
						};
						vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
					}
					for (let key11 in data) if (key11 !== "rule" && key11 !== "metric" && key11 !== "baseline" && key11 !== "margin" && key11 !== "severity" && key11 !== "slices" && key11 !== "name") {
						let err84 = {
							instancePath,
							schemaPath: "#/oneOf/11/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key11 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[11],
							data
						};
						vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
					}
					if (data.rule !== void 0) {
						let data88 = data.rule;
						if (data88 !== "beats-baseline") {
							let err85 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/11/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "beats-baseline" },
								message: "must be equal to constant",
								schema: "beats-baseline",
								parentSchema: schema25.oneOf[11].properties.rule,
								data: data88
							};
							vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
						}
					}
					if (data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.baseline !== void 0) {
						let data90 = data.baseline;
						if (data90 !== "majority" && data90 !== "mean" && data90 !== "seasonal-naive") {
							let err86 = {
								instancePath: instancePath + "/baseline",
								schemaPath: "#/oneOf/11/properties/baseline/enum",
								keyword: "enum",
								params: { allowedValues: schema25.oneOf[11].properties.baseline.enum },
								message: "must be equal to one of the allowed values",
								schema: schema25.oneOf[11].properties.baseline.enum,
								parentSchema: schema25.oneOf[11].properties.baseline,
								data: data90
							};
							vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
						}
					}
					data.margin !== void 0 && (validate107(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err87 = {
						instancePath,
						schemaPath: "#/oneOf/11/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[11].type,
						parentSchema: schema25.oneOf[11],
						data
					};
					vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "overfit-gap") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err88 = {
							instancePath,
							schemaPath: "#/oneOf/12/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[12].required,
							parentSchema: schema25.oneOf[12],
							data
						};
						vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
					}
					if (data.metric === void 0) {
						let err89 = {
							instancePath,
							schemaPath: "#/oneOf/12/required",
							keyword: "required",
							params: { missingProperty: "metric" },
							message: "must have required property 'metric'",
							schema: schema25.oneOf[12].required,
							parentSchema: schema25.oneOf[12],
							data
						};
						vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
					}
					if (data.train === void 0) {
						let err90 = {
							instancePath,
							schemaPath: "#/oneOf/12/required",
							keyword: "required",
							params: { missingProperty: "train" },
							message: "must have required property 'train'",
							schema: schema25.oneOf[12].required,
							parentSchema: schema25.oneOf[12],
							data
						};
						vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
					}
					if (data.at_most === void 0) {
						let err91 = {
							instancePath,
							schemaPath: "#/oneOf/12/required",
							keyword: "required",
							params: { missingProperty: "at_most" },
							message: "must have required property 'at_most'",
							schema: schema25.oneOf[12].required,
							parentSchema: schema25.oneOf[12],
							data
						};
						vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
					}
					for (let key12 in data) if (key12 !== "rule" && key12 !== "metric" && key12 !== "train" && key12 !== "at_most" && key12 !== "severity" && key12 !== "name") {
						let err92 = {
							instancePath,
							schemaPath: "#/oneOf/12/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key12 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[12],
							data
						};
						vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
					}
					if (data.rule !== void 0) {
						let data95 = data.rule;
						if (data95 !== "overfit-gap") {
							let err93 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/12/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "overfit-gap" },
								message: "must be equal to constant",
								schema: "overfit-gap",
								parentSchema: schema25.oneOf[12].properties.rule,
								data: data95
							};
							vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
						}
					}
					data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.train !== void 0 && (validate54(data.train, {
						instancePath: instancePath + "/train",
						parentData: data,
						parentDataProperty: "train",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate107(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err94 = {
						instancePath,
						schemaPath: "#/oneOf/12/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[12].type,
						parentSchema: schema25.oneOf[12],
						data
					};
					vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "convergence") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err95 = {
							instancePath,
							schemaPath: "#/oneOf/13/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[13].required,
							parentSchema: schema25.oneOf[13],
							data
						};
						vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
					}
					if (data.series === void 0) {
						let err96 = {
							instancePath,
							schemaPath: "#/oneOf/13/required",
							keyword: "required",
							params: { missingProperty: "series" },
							message: "must have required property 'series'",
							schema: schema25.oneOf[13].required,
							parentSchema: schema25.oneOf[13],
							data
						};
						vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
					}
					for (let key13 in data) if (key13 !== "rule" && key13 !== "series" && key13 !== "window" && key13 !== "min_delta" && key13 !== "divergence" && key13 !== "file" && key13 !== "severity" && key13 !== "name") {
						let err97 = {
							instancePath,
							schemaPath: "#/oneOf/13/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key13 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[13],
							data
						};
						vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
					}
					if (data.rule !== void 0) {
						let data101 = data.rule;
						if (data101 !== "convergence") {
							let err98 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/13/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "convergence" },
								message: "must be equal to constant",
								schema: "convergence",
								parentSchema: schema25.oneOf[13].properties.rule,
								data: data101
							};
							vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
						}
					}
					if (data.series !== void 0) {
						let data102 = data.series;
						if (typeof data102 == "string") {
							if (!pattern6.test(data102)) {
								let err99 = {
									instancePath: instancePath + "/series",
									schemaPath: "#/oneOf/13/properties/series/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema25.oneOf[13].properties.series,
									data: data102
								};
								vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
							}
						} else {
							let err100 = {
								instancePath: instancePath + "/series",
								schemaPath: "#/oneOf/13/properties/series/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema25.oneOf[13].properties.series.type,
								parentSchema: schema25.oneOf[13].properties.series,
								data: data102
							};
							vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
						}
					}
					if (data.window !== void 0) {
						let data103 = data.window;
						if (typeof data103 != "number" || data103 % 1 || isNaN(data103) || !isFinite(data103)) {
							let err101 = {
								instancePath: instancePath + "/window",
								schemaPath: "#/oneOf/13/properties/window/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema25.oneOf[13].properties.window.type,
								parentSchema: schema25.oneOf[13].properties.window,
								data: data103
							};
							vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
						}
						if (typeof data103 == "number" && isFinite(data103) && (data103 < 1 || isNaN(data103))) {
							let err102 = {
								instancePath: instancePath + "/window",
								schemaPath: "#/oneOf/13/properties/window/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema25.oneOf[13].properties.window,
								data: data103
							};
							vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
						}
					}
					if (data.min_delta !== void 0 && (validate152(data.min_delta, {
						instancePath: instancePath + "/min_delta",
						parentData: data,
						parentDataProperty: "min_delta",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.divergence !== void 0) {
						let data105 = data.divergence;
						if (typeof data105 == "number" && isFinite(data105)) {
							if (data105 <= 1 || isNaN(data105)) {
								let err103 = {
									instancePath: instancePath + "/divergence",
									schemaPath: "#/oneOf/13/properties/divergence/exclusiveMinimum",
									keyword: "exclusiveMinimum",
									params: {
										comparison: ">",
										limit: 1
									},
									message: "must be > 1",
									schema: 1,
									parentSchema: schema25.oneOf[13].properties.divergence,
									data: data105
								};
								vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
							}
						} else {
							let err104 = {
								instancePath: instancePath + "/divergence",
								schemaPath: "#/oneOf/13/properties/divergence/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[13].properties.divergence.type,
								parentSchema: schema25.oneOf[13].properties.divergence,
								data: data105
							};
							vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
						}
					}
					data.file !== void 0 && (validate54(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err105 = {
						instancePath,
						schemaPath: "#/oneOf/13/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[13].type,
						parentSchema: schema25.oneOf[13],
						data
					};
					vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "reproducible") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err106 = {
							instancePath,
							schemaPath: "#/oneOf/14/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[14].required,
							parentSchema: schema25.oneOf[14],
							data
						};
						vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
					}
					if (data.run === void 0) {
						let err107 = {
							instancePath,
							schemaPath: "#/oneOf/14/required",
							keyword: "required",
							params: { missingProperty: "run" },
							message: "must have required property 'run'",
							schema: schema25.oneOf[14].required,
							parentSchema: schema25.oneOf[14],
							data
						};
						vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
					}
					for (let key14 in data) if (key14 !== "rule" && key14 !== "run" && key14 !== "metric" && key14 !== "tolerance" && key14 !== "agreement" && key14 !== "severity" && key14 !== "name") {
						let err108 = {
							instancePath,
							schemaPath: "#/oneOf/14/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key14 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[14],
							data
						};
						vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
					}
					if (data.rule !== void 0) {
						let data109 = data.rule;
						if (data109 !== "reproducible") {
							let err109 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/14/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "reproducible" },
								message: "must be equal to constant",
								schema: "reproducible",
								parentSchema: schema25.oneOf[14].properties.rule,
								data: data109
							};
							vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
						}
					}
					data.run !== void 0 && (validate82(data.run, {
						instancePath: instancePath + "/run",
						parentData: data,
						parentDataProperty: "run",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.metric !== void 0 && (validate86(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.tolerance !== void 0 && (validate107(data.tolerance, {
						instancePath: instancePath + "/tolerance",
						parentData: data,
						parentDataProperty: "tolerance",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.agreement !== void 0 && (validate152(data.agreement, {
						instancePath: instancePath + "/agreement",
						parentData: data,
						parentDataProperty: "agreement",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err110 = {
						instancePath,
						schemaPath: "#/oneOf/14/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[14].type,
						parentSchema: schema25.oneOf[14],
						data
					};
					vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "deterministic") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err111 = {
							instancePath,
							schemaPath: "#/oneOf/15/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[15].required,
							parentSchema: schema25.oneOf[15],
							data
						};
						vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
					}
					if (data.run === void 0) {
						let err112 = {
							instancePath,
							schemaPath: "#/oneOf/15/required",
							keyword: "required",
							params: { missingProperty: "run" },
							message: "must have required property 'run'",
							schema: schema25.oneOf[15].required,
							parentSchema: schema25.oneOf[15],
							data
						};
						vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
					}
					for (let key15 in data) if (key15 !== "rule" && key15 !== "run" && key15 !== "tolerance" && key15 !== "severity" && key15 !== "name") {
						let err113 = {
							instancePath,
							schemaPath: "#/oneOf/15/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key15 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[15],
							data
						};
						vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
					}
					if (data.rule !== void 0) {
						let data116 = data.rule;
						if (data116 !== "deterministic") {
							let err114 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/15/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "deterministic" },
								message: "must be equal to constant",
								schema: "deterministic",
								parentSchema: schema25.oneOf[15].properties.rule,
								data: data116
							};
							vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
						}
					}
					data.run !== void 0 && (validate82(data.run, {
						instancePath: instancePath + "/run",
						parentData: data,
						parentDataProperty: "run",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.tolerance !== void 0 && (validate107(data.tolerance, {
						instancePath: instancePath + "/tolerance",
						parentData: data,
						parentDataProperty: "tolerance",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err115 = {
						instancePath,
						schemaPath: "#/oneOf/15/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[15].type,
						parentSchema: schema25.oneOf[15],
						data
					};
					vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "no-leakage") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err116 = {
							instancePath,
							schemaPath: "#/oneOf/16/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[16].required,
							parentSchema: schema25.oneOf[16],
							data
						};
						vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
					}
					for (let key16 in data) if (key16 !== "rule" && key16 !== "train" && key16 !== "on" && key16 !== "severity" && key16 !== "name") {
						let err117 = {
							instancePath,
							schemaPath: "#/oneOf/16/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key16 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[16],
							data
						};
						vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
					}
					if (data.rule !== void 0) {
						let data121 = data.rule;
						if (data121 !== "no-leakage") {
							let err118 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/16/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "no-leakage" },
								message: "must be equal to constant",
								schema: "no-leakage",
								parentSchema: schema25.oneOf[16].properties.rule,
								data: data121
							};
							vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
						}
					}
					if (data.train !== void 0 && (validate54(data.train, {
						instancePath: instancePath + "/train",
						parentData: data,
						parentDataProperty: "train",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.on !== void 0) {
						let data123 = data.on;
						if (Array.isArray(data123)) {
							if (data123.length < 1) {
								let err119 = {
									instancePath: instancePath + "/on",
									schemaPath: "#/oneOf/16/properties/on/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema25.oneOf[16].properties.on,
									data: data123
								};
								vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
							}
							let len1 = data123.length;
							for (let i2 = 0; i2 < len1; i2++) validate59(data123[i2], {
								instancePath: instancePath + "/on/" + i2,
								parentData: data123,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
							let i3 = data123.length, j1;
							if (i3 > 1) {
								outer1: for (; i3--;) for (j1 = i3; j1--;) if (func0(data123[i3], data123[j1])) {
									let err120 = {
										instancePath: instancePath + "/on",
										schemaPath: "#/oneOf/16/properties/on/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										},
										message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
										schema: !0,
										parentSchema: schema25.oneOf[16].properties.on,
										data: data123
									};
									vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
									break outer1;
								}
							}
						} else {
							let err121 = {
								instancePath: instancePath + "/on",
								schemaPath: "#/oneOf/16/properties/on/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema25.oneOf[16].properties.on.type,
								parentSchema: schema25.oneOf[16].properties.on,
								data: data123
							};
							vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
						}
					}
					data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err122 = {
						instancePath,
						schemaPath: "#/oneOf/16/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[16].type,
						parentSchema: schema25.oneOf[16],
						data
					};
					vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "popularity") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err123 = {
							instancePath,
							schemaPath: "#/oneOf/17/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[17].required,
							parentSchema: schema25.oneOf[17],
							data
						};
						vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
					}
					if (data.at_most === void 0) {
						let err124 = {
							instancePath,
							schemaPath: "#/oneOf/17/required",
							keyword: "required",
							params: { missingProperty: "at_most" },
							message: "must have required property 'at_most'",
							schema: schema25.oneOf[17].required,
							parentSchema: schema25.oneOf[17],
							data
						};
						vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
					}
					for (let key17 in data) if (key17 !== "rule" && key17 !== "at_most" && key17 !== "k" && key17 !== "severity" && key17 !== "slices" && key17 !== "name") {
						let err125 = {
							instancePath,
							schemaPath: "#/oneOf/17/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key17 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[17],
							data
						};
						vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
					}
					if (data.rule !== void 0) {
						let data127 = data.rule;
						if (data127 !== "popularity") {
							let err126 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/17/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "popularity" },
								message: "must be equal to constant",
								schema: "popularity",
								parentSchema: schema25.oneOf[17].properties.rule,
								data: data127
							};
							vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
						}
					}
					data.at_most !== void 0 && (validate107(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.k !== void 0 && (validate187(data.k, {
						instancePath: instancePath + "/k",
						parentData: data,
						parentDataProperty: "k",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err127 = {
						instancePath,
						schemaPath: "#/oneOf/17/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[17].type,
						parentSchema: schema25.oneOf[17],
						data
					};
					vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "coverage") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err128 = {
							instancePath,
							schemaPath: "#/oneOf/18/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[18].required,
							parentSchema: schema25.oneOf[18],
							data
						};
						vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
					}
					if (data.at_least === void 0) {
						let err129 = {
							instancePath,
							schemaPath: "#/oneOf/18/required",
							keyword: "required",
							params: { missingProperty: "at_least" },
							message: "must have required property 'at_least'",
							schema: schema25.oneOf[18].required,
							parentSchema: schema25.oneOf[18],
							data
						};
						vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
					}
					for (let key18 in data) if (key18 !== "rule" && key18 !== "at_least" && key18 !== "k" && key18 !== "severity" && key18 !== "slices" && key18 !== "name") {
						let err130 = {
							instancePath,
							schemaPath: "#/oneOf/18/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key18 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[18],
							data
						};
						vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
					}
					if (data.rule !== void 0) {
						let data133 = data.rule;
						if (data133 !== "coverage") {
							let err131 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/18/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "coverage" },
								message: "must be equal to constant",
								schema: "coverage",
								parentSchema: schema25.oneOf[18].properties.rule,
								data: data133
							};
							vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
						}
					}
					data.at_least !== void 0 && (validate152(data.at_least, {
						instancePath: instancePath + "/at_least",
						parentData: data,
						parentDataProperty: "at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.k !== void 0 && (validate187(data.k, {
						instancePath: instancePath + "/k",
						parentData: data,
						parentDataProperty: "k",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err132 = {
						instancePath,
						schemaPath: "#/oneOf/18/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[18].type,
						parentSchema: schema25.oneOf[18],
						data
					};
					vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "diversity") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err133 = {
							instancePath,
							schemaPath: "#/oneOf/19/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[19].required,
							parentSchema: schema25.oneOf[19],
							data
						};
						vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
					}
					if (data.at_least === void 0) {
						let err134 = {
							instancePath,
							schemaPath: "#/oneOf/19/required",
							keyword: "required",
							params: { missingProperty: "at_least" },
							message: "must have required property 'at_least'",
							schema: schema25.oneOf[19].required,
							parentSchema: schema25.oneOf[19],
							data
						};
						vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
					}
					for (let key19 in data) if (key19 !== "rule" && key19 !== "at_least" && key19 !== "k" && key19 !== "severity" && key19 !== "slices" && key19 !== "name") {
						let err135 = {
							instancePath,
							schemaPath: "#/oneOf/19/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key19 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[19],
							data
						};
						vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
					}
					if (data.rule !== void 0) {
						let data139 = data.rule;
						if (data139 !== "diversity") {
							let err136 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/19/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "diversity" },
								message: "must be equal to constant",
								schema: "diversity",
								parentSchema: schema25.oneOf[19].properties.rule,
								data: data139
							};
							vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
						}
					}
					data.at_least !== void 0 && (validate152(data.at_least, {
						instancePath: instancePath + "/at_least",
						parentData: data,
						parentDataProperty: "at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.k !== void 0 && (validate187(data.k, {
						instancePath: instancePath + "/k",
						parentData: data,
						parentDataProperty: "k",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err137 = {
						instancePath,
						schemaPath: "#/oneOf/19/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[19].type,
						parentSchema: schema25.oneOf[19],
						data
					};
					vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "value") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err138 = {
							instancePath,
							schemaPath: "#/oneOf/20/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[20].required,
							parentSchema: schema25.oneOf[20],
							data
						};
						vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
					}
					if (data.sql === void 0) {
						let err139 = {
							instancePath,
							schemaPath: "#/oneOf/20/required",
							keyword: "required",
							params: { missingProperty: "sql" },
							message: "must have required property 'sql'",
							schema: schema25.oneOf[20].required,
							parentSchema: schema25.oneOf[20],
							data
						};
						vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
					}
					if (data.no_worse_by === void 0) {
						let err140 = {
							instancePath,
							schemaPath: "#/oneOf/20/required",
							keyword: "required",
							params: { missingProperty: "no_worse_by" },
							message: "must have required property 'no_worse_by'",
							schema: schema25.oneOf[20].required,
							parentSchema: schema25.oneOf[20],
							data
						};
						vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
					}
					for (let key20 in data) if (key20 !== "rule" && key20 !== "sql" && key20 !== "no_worse_by" && key20 !== "unit" && key20 !== "severity" && key20 !== "slices" && key20 !== "name") {
						let err141 = {
							instancePath,
							schemaPath: "#/oneOf/20/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key20 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[20],
							data
						};
						vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
					}
					if (data.rule !== void 0) {
						let data145 = data.rule;
						if (data145 !== "value") {
							let err142 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/20/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "value" },
								message: "must be equal to constant",
								schema: "value",
								parentSchema: schema25.oneOf[20].properties.rule,
								data: data145
							};
							vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
						}
					}
					if (data.sql !== void 0) {
						let data146 = data.sql;
						if (typeof data146 == "string") {
							if (!pattern6.test(data146)) {
								let err143 = {
									instancePath: instancePath + "/sql",
									schemaPath: "#/oneOf/20/properties/sql/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema25.oneOf[20].properties.sql,
									data: data146
								};
								vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
							}
						} else {
							let err144 = {
								instancePath: instancePath + "/sql",
								schemaPath: "#/oneOf/20/properties/sql/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema25.oneOf[20].properties.sql.type,
								parentSchema: schema25.oneOf[20].properties.sql,
								data: data146
							};
							vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
						}
					}
					if (data.no_worse_by !== void 0 && (validate107(data.no_worse_by, {
						instancePath: instancePath + "/no_worse_by",
						parentData: data,
						parentDataProperty: "no_worse_by",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.unit !== void 0) {
						let data148 = data.unit;
						if (typeof data148 == "string") {
							if (func1(data148) > 20) {
								let err145 = {
									instancePath: instancePath + "/unit",
									schemaPath: "#/oneOf/20/properties/unit/maxLength",
									keyword: "maxLength",
									params: { limit: 20 },
									message: "must NOT have more than 20 characters",
									schema: 20,
									parentSchema: schema25.oneOf[20].properties.unit,
									data: data148
								};
								vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
							}
							if (!pattern6.test(data148)) {
								let err146 = {
									instancePath: instancePath + "/unit",
									schemaPath: "#/oneOf/20/properties/unit/pattern",
									keyword: "pattern",
									params: { pattern: "\\S" },
									message: "must match pattern \"\\S\"",
									schema: "\\S",
									parentSchema: schema25.oneOf[20].properties.unit,
									data: data148
								};
								vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
							}
						} else {
							let err147 = {
								instancePath: instancePath + "/unit",
								schemaPath: "#/oneOf/20/properties/unit/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema25.oneOf[20].properties.unit.type,
								parentSchema: schema25.oneOf[20].properties.unit,
								data: data148
							};
							vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
						}
					}
					data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.slices !== void 0 && (validate92(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err148 = {
						instancePath,
						schemaPath: "#/oneOf/20/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[20].type,
						parentSchema: schema25.oneOf[20],
						data
					};
					vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "attribution") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err149 = {
							instancePath,
							schemaPath: "#/oneOf/21/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[21].required,
							parentSchema: schema25.oneOf[21],
							data
						};
						vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
					}
					if (data.file === void 0) {
						let err150 = {
							instancePath,
							schemaPath: "#/oneOf/21/required",
							keyword: "required",
							params: { missingProperty: "file" },
							message: "must have required property 'file'",
							schema: schema25.oneOf[21].required,
							parentSchema: schema25.oneOf[21],
							data
						};
						vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
					}
					if (data.ndcg_at_least === void 0) {
						let err151 = {
							instancePath,
							schemaPath: "#/oneOf/21/required",
							keyword: "required",
							params: { missingProperty: "ndcg_at_least" },
							message: "must have required property 'ndcg_at_least'",
							schema: schema25.oneOf[21].required,
							parentSchema: schema25.oneOf[21],
							data
						};
						vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
					}
					for (let key21 in data) if (key21 !== "rule" && key21 !== "file" && key21 !== "champion_file" && key21 !== "ndcg_at_least" && key21 !== "severity" && key21 !== "name") {
						let err152 = {
							instancePath,
							schemaPath: "#/oneOf/21/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key21 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[21],
							data
						};
						vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
					}
					if (data.rule !== void 0) {
						let data152 = data.rule;
						if (data152 !== "attribution") {
							let err153 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/21/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "attribution" },
								message: "must be equal to constant",
								schema: "attribution",
								parentSchema: schema25.oneOf[21].properties.rule,
								data: data152
							};
							vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
						}
					}
					data.file !== void 0 && (validate54(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.champion_file !== void 0 && (validate54(data.champion_file, {
						instancePath: instancePath + "/champion_file",
						parentData: data,
						parentDataProperty: "champion_file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.ndcg_at_least !== void 0 && (validate152(data.ndcg_at_least, {
						instancePath: instancePath + "/ndcg_at_least",
						parentData: data,
						parentDataProperty: "ndcg_at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err154 = {
						instancePath,
						schemaPath: "#/oneOf/21/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[21].type,
						parentSchema: schema25.oneOf[21],
						data
					};
					vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "size") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err155 = {
							instancePath,
							schemaPath: "#/oneOf/22/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[22].required,
							parentSchema: schema25.oneOf[22],
							data
						};
						vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
					}
					for (let key22 in data) if (key22 !== "rule" && key22 !== "at_most" && key22 !== "ratio_at_most" && key22 !== "file" && key22 !== "severity" && key22 !== "name") {
						let err156 = {
							instancePath,
							schemaPath: "#/oneOf/22/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key22 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[22],
							data
						};
						vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
					}
					if (data.rule !== void 0) {
						let data158 = data.rule;
						if (data158 !== "size") {
							let err157 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/22/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "size" },
								message: "must be equal to constant",
								schema: "size",
								parentSchema: schema25.oneOf[22].properties.rule,
								data: data158
							};
							vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
						}
					}
					data.at_most !== void 0 && (validate211(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length)), data.ratio_at_most !== void 0 && (validate107(data.ratio_at_most, {
						instancePath: instancePath + "/ratio_at_most",
						parentData: data,
						parentDataProperty: "ratio_at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.file !== void 0 && (validate54(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err158 = {
						instancePath,
						schemaPath: "#/oneOf/22/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[22].type,
						parentSchema: schema25.oneOf[22],
						data
					};
					vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "memory") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err159 = {
							instancePath,
							schemaPath: "#/oneOf/23/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[23].required,
							parentSchema: schema25.oneOf[23],
							data
						};
						vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
					}
					if (data.candidate === void 0) {
						let err160 = {
							instancePath,
							schemaPath: "#/oneOf/23/required",
							keyword: "required",
							params: { missingProperty: "candidate" },
							message: "must have required property 'candidate'",
							schema: schema25.oneOf[23].required,
							parentSchema: schema25.oneOf[23],
							data
						};
						vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
					}
					for (let key23 in data) if (key23 !== "rule" && key23 !== "candidate" && key23 !== "champion" && key23 !== "at_most" && key23 !== "ratio_at_most" && key23 !== "repetitions" && key23 !== "severity" && key23 !== "name") {
						let err161 = {
							instancePath,
							schemaPath: "#/oneOf/23/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key23 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[23],
							data
						};
						vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
					}
					if (data.rule !== void 0) {
						let data164 = data.rule;
						if (data164 !== "memory") {
							let err162 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/23/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "memory" },
								message: "must be equal to constant",
								schema: "memory",
								parentSchema: schema25.oneOf[23].properties.rule,
								data: data164
							};
							vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
						}
					}
					data.candidate !== void 0 && (validate82(data.candidate, {
						instancePath: instancePath + "/candidate",
						parentData: data,
						parentDataProperty: "candidate",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.champion !== void 0 && (validate82(data.champion, {
						instancePath: instancePath + "/champion",
						parentData: data,
						parentDataProperty: "champion",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate211(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length)), data.ratio_at_most !== void 0 && (validate107(data.ratio_at_most, {
						instancePath: instancePath + "/ratio_at_most",
						parentData: data,
						parentDataProperty: "ratio_at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.repetitions !== void 0 && (validate221(data.repetitions, {
						instancePath: instancePath + "/repetitions",
						parentData: data,
						parentDataProperty: "repetitions",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err163 = {
						instancePath,
						schemaPath: "#/oneOf/23/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[23].type,
						parentSchema: schema25.oneOf[23],
						data
					};
					vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else if (tag0 === "latency") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.rule === void 0) {
						let err164 = {
							instancePath,
							schemaPath: "#/oneOf/24/required",
							keyword: "required",
							params: { missingProperty: "rule" },
							message: "must have required property 'rule'",
							schema: schema25.oneOf[24].required,
							parentSchema: schema25.oneOf[24],
							data
						};
						vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
					}
					if (data.candidate === void 0) {
						let err165 = {
							instancePath,
							schemaPath: "#/oneOf/24/required",
							keyword: "required",
							params: { missingProperty: "candidate" },
							message: "must have required property 'candidate'",
							schema: schema25.oneOf[24].required,
							parentSchema: schema25.oneOf[24],
							data
						};
						vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
					}
					if (data.champion === void 0) {
						let err166 = {
							instancePath,
							schemaPath: "#/oneOf/24/required",
							keyword: "required",
							params: { missingProperty: "champion" },
							message: "must have required property 'champion'",
							schema: schema25.oneOf[24].required,
							parentSchema: schema25.oneOf[24],
							data
						};
						vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
					}
					if (data.ratio_at_most === void 0) {
						let err167 = {
							instancePath,
							schemaPath: "#/oneOf/24/required",
							keyword: "required",
							params: { missingProperty: "ratio_at_most" },
							message: "must have required property 'ratio_at_most'",
							schema: schema25.oneOf[24].required,
							parentSchema: schema25.oneOf[24],
							data
						};
						vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
					}
					for (let key24 in data) if (key24 !== "rule" && key24 !== "candidate" && key24 !== "champion" && key24 !== "ratio_at_most" && key24 !== "quantile" && key24 !== "repetitions" && key24 !== "severity" && key24 !== "name") {
						let err168 = {
							instancePath,
							schemaPath: "#/oneOf/24/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key24 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema25.oneOf[24],
							data
						};
						vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
					}
					if (data.rule !== void 0) {
						let data172 = data.rule;
						if (data172 !== "latency") {
							let err169 = {
								instancePath: instancePath + "/rule",
								schemaPath: "#/oneOf/24/properties/rule/const",
								keyword: "const",
								params: { allowedValue: "latency" },
								message: "must be equal to constant",
								schema: "latency",
								parentSchema: schema25.oneOf[24].properties.rule,
								data: data172
							};
							vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
						}
					}
					if (data.candidate !== void 0 && (validate82(data.candidate, {
						instancePath: instancePath + "/candidate",
						parentData: data,
						parentDataProperty: "candidate",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.champion !== void 0 && (validate82(data.champion, {
						instancePath: instancePath + "/champion",
						parentData: data,
						parentDataProperty: "champion",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.ratio_at_most !== void 0 && (validate107(data.ratio_at_most, {
						instancePath: instancePath + "/ratio_at_most",
						parentData: data,
						parentDataProperty: "ratio_at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.quantile !== void 0) {
						let data176 = data.quantile;
						if (typeof data176 == "number" && isFinite(data176)) {
							if (data176 >= 1 || isNaN(data176)) {
								let err170 = {
									instancePath: instancePath + "/quantile",
									schemaPath: "#/oneOf/24/properties/quantile/exclusiveMaximum",
									keyword: "exclusiveMaximum",
									params: {
										comparison: "<",
										limit: 1
									},
									message: "must be < 1",
									schema: 1,
									parentSchema: schema25.oneOf[24].properties.quantile,
									data: data176
								};
								vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
							}
							if (data176 <= 0 || isNaN(data176)) {
								let err171 = {
									instancePath: instancePath + "/quantile",
									schemaPath: "#/oneOf/24/properties/quantile/exclusiveMinimum",
									keyword: "exclusiveMinimum",
									params: {
										comparison: ">",
										limit: 0
									},
									message: "must be > 0",
									schema: 0,
									parentSchema: schema25.oneOf[24].properties.quantile,
									data: data176
								};
								vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
							}
						} else {
							let err172 = {
								instancePath: instancePath + "/quantile",
								schemaPath: "#/oneOf/24/properties/quantile/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema25.oneOf[24].properties.quantile.type,
								parentSchema: schema25.oneOf[24].properties.quantile,
								data: data176
							};
							vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
						}
					}
					data.repetitions !== void 0 && (validate221(data.repetitions, {
						instancePath: instancePath + "/repetitions",
						parentData: data,
						parentDataProperty: "repetitions",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length)), data.severity !== void 0 && (validate90(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.name !== void 0 && (validate94(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
				} else {
					let err173 = {
						instancePath,
						schemaPath: "#/oneOf/24/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.oneOf[24].type,
						parentSchema: schema25.oneOf[24],
						data
					};
					vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
				}
				props0 !== !0 && (props0 = !0);
			} else {
				let err174 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "rule",
						tagValue: tag0
					},
					message: "value of tag \"rule\" must be in oneOf",
					schema: schema25.discriminator,
					parentSchema: schema25,
					data
				};
				vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
			}
		} else {
			let err175 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "rule",
					tagValue: tag0
				},
				message: "tag \"rule\" must be string",
				schema: schema25.discriminator,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
		}
	} else {
		let err176 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
	}
	return validate85.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate85.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func2.call(schema20.properties, key0)) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema20,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.critical !== void 0) {
			let data0 = data.critical;
			if (typeof data0 != "boolean") {
				let err1 = {
					instancePath: instancePath + "/critical",
					schemaPath: "#/properties/critical/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema20.properties.critical.type,
					parentSchema: schema20.properties.critical,
					data: data0
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.task !== void 0) {
			let data1 = data.task;
			if (data1 !== "binary" && data1 !== "multiclass" && data1 !== "multilabel" && data1 !== "regression" && data1 !== "forecast" && data1 !== "ranking") {
				let err2 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.task.enum },
					message: "must be equal to one of the allowed values",
					schema: schema20.properties.task.enum,
					parentSchema: schema20.properties.task,
					data: data1
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.train !== void 0) {
			let data2 = data.train;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					let err3 = {
						instancePath: instancePath + "/train",
						schemaPath: "#/properties/train/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema20.properties.train,
						data: data2
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
				for (let key1 in data2) if (key1 !== "run" && key1 !== "smoke" && key1 !== "code" && key1 !== "data" && key1 !== "params" && key1 !== "outputs") {
					let err4 = {
						instancePath: instancePath + "/train",
						schemaPath: "#/properties/train/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema20.properties.train,
						data: data2
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
				if (data2.run !== void 0) {
					let data3 = data2.run;
					if (typeof data3 == "string") {
						if (!pattern6.test(data3)) {
							let err5 = {
								instancePath: instancePath + "/train/run",
								schemaPath: "#/properties/train/properties/run/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema20.properties.train.properties.run,
								data: data3
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
					} else {
						let err6 = {
							instancePath: instancePath + "/train/run",
							schemaPath: "#/properties/train/properties/run/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.train.properties.run.type,
							parentSchema: schema20.properties.train.properties.run,
							data: data3
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
				if (data2.smoke !== void 0) {
					let data4 = data2.smoke;
					if (typeof data4 == "string") {
						if (!pattern6.test(data4)) {
							let err7 = {
								instancePath: instancePath + "/train/smoke",
								schemaPath: "#/properties/train/properties/smoke/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema20.properties.train.properties.smoke,
								data: data4
							};
							vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						}
					} else {
						let err8 = {
							instancePath: instancePath + "/train/smoke",
							schemaPath: "#/properties/train/properties/smoke/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.train.properties.smoke.type,
							parentSchema: schema20.properties.train.properties.smoke,
							data: data4
						};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
				}
				if (data2.code !== void 0) {
					let data5 = data2.code;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							let err9 = {
								instancePath: instancePath + "/train/code",
								schemaPath: "#/properties/train/properties/code/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema20.properties.train.properties.code,
								data: data5
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
						let len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) validate54(data5[i0], {
							instancePath: instancePath + "/train/code/" + i0,
							parentData: data5,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
						let i1 = data5.length, j0;
						if (i1 > 1) {
							outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data5[i1], data5[j0])) {
								let err10 = {
									instancePath: instancePath + "/train/code",
									schemaPath: "#/properties/train/properties/code/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
									schema: !0,
									parentSchema: schema20.properties.train.properties.code,
									data: data5
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
								break outer0;
							}
						}
					} else {
						let err11 = {
							instancePath: instancePath + "/train/code",
							schemaPath: "#/properties/train/properties/code/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema20.properties.train.properties.code.type,
							parentSchema: schema20.properties.train.properties.code,
							data: data5
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
				}
				if (data2.data !== void 0) {
					let data7 = data2.data;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (Object.keys(data7).length < 1) {
							let err12 = {
								instancePath: instancePath + "/train/data",
								schemaPath: "#/properties/train/properties/data/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema20.properties.train.properties.data,
								data: data7
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
						for (let key2 in data7) {
							let _errs17 = errors;
							if (typeof key2 == "string" && !pattern9.test(key2)) {
								let err13 = {
									instancePath: instancePath + "/train/data",
									schemaPath: "#/properties/train/properties/data/propertyNames/pattern",
									keyword: "pattern",
									params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$" },
									message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$\"",
									schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
									parentSchema: schema20.properties.train.properties.data.propertyNames,
									data: key2,
									propertyName: key2
								};
								vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
							}
							if (_errs17 !== errors) {
								let err14 = {
									instancePath: instancePath + "/train/data",
									schemaPath: "#/properties/train/properties/data/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key2 },
									message: "property name must be valid",
									schema: schema20.properties.train.properties.data.propertyNames,
									parentSchema: schema20.properties.train.properties.data,
									data: data7
								};
								vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
							}
						}
						for (let key3 in data7) validate54(data7[key3], {
							instancePath: instancePath + "/train/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data7,
							parentDataProperty: key3,
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
					} else {
						let err15 = {
							instancePath: instancePath + "/train/data",
							schemaPath: "#/properties/train/properties/data/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema20.properties.train.properties.data.type,
							parentSchema: schema20.properties.train.properties.data,
							data: data7
						};
						vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
					}
				}
				if (data2.params !== void 0) {
					let data9 = data2.params;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							let err16 = {
								instancePath: instancePath + "/train/params",
								schemaPath: "#/properties/train/properties/params/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema20.properties.train.properties.params,
								data: data9
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
						let len1 = data9.length;
						for (let i2 = 0; i2 < len1; i2++) validate54(data9[i2], {
							instancePath: instancePath + "/train/params/" + i2,
							parentData: data9,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
						let i3 = data9.length, j1;
						if (i3 > 1) {
							outer1: for (; i3--;) for (j1 = i3; j1--;) if (func0(data9[i3], data9[j1])) {
								let err17 = {
									instancePath: instancePath + "/train/params",
									schemaPath: "#/properties/train/properties/params/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									},
									message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
									schema: !0,
									parentSchema: schema20.properties.train.properties.params,
									data: data9
								};
								vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
								break outer1;
							}
						}
					} else {
						let err18 = {
							instancePath: instancePath + "/train/params",
							schemaPath: "#/properties/train/properties/params/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema20.properties.train.properties.params.type,
							parentSchema: schema20.properties.train.properties.params,
							data: data9
						};
						vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
					}
				}
				if (data2.outputs !== void 0) {
					let data11 = data2.outputs;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (Object.keys(data11).length < 1) {
							let err19 = {
								instancePath: instancePath + "/train/outputs",
								schemaPath: "#/properties/train/properties/outputs/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema20.properties.train.properties.outputs,
								data: data11
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
						for (let key4 in data11) {
							let _errs25 = errors;
							if (typeof key4 == "string" && !pattern9.test(key4)) {
								let err20 = {
									instancePath: instancePath + "/train/outputs",
									schemaPath: "#/properties/train/properties/outputs/propertyNames/pattern",
									keyword: "pattern",
									params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$" },
									message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$\"",
									schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
									parentSchema: schema20.properties.train.properties.outputs.propertyNames,
									data: key4,
									propertyName: key4
								};
								vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
							}
							if (_errs25 !== errors) {
								let err21 = {
									instancePath: instancePath + "/train/outputs",
									schemaPath: "#/properties/train/properties/outputs/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key4 },
									message: "property name must be valid",
									schema: schema20.properties.train.properties.outputs.propertyNames,
									parentSchema: schema20.properties.train.properties.outputs,
									data: data11
								};
								vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
							}
						}
						for (let key5 in data11) validate54(data11[key5], {
							instancePath: instancePath + "/train/outputs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data11,
							parentDataProperty: key5,
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
					} else {
						let err22 = {
							instancePath: instancePath + "/train/outputs",
							schemaPath: "#/properties/train/properties/outputs/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema20.properties.train.properties.outputs.type,
							parentSchema: schema20.properties.train.properties.outputs,
							data: data11
						};
						vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
					}
				}
			} else {
				let err23 = {
					instancePath: instancePath + "/train",
					schemaPath: "#/properties/train/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.train.type,
					parentSchema: schema20.properties.train,
					data: data2
				};
				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
			}
		}
		if (data.require !== void 0) {
			let data13 = data.require;
			if (Array.isArray(data13)) {
				if (data13.length < 1) {
					let err24 = {
						instancePath: instancePath + "/require",
						schemaPath: "#/properties/require/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.require,
						data: data13
					};
					vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
				}
				let len2 = data13.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data14 = data13[i4];
					if (data14 !== "code" && data14 !== "clean" && data14 !== "command" && data14 !== "data" && data14 !== "params" && data14 !== "metrics" && data14 !== "seeds" && data14 !== "determinism" && data14 !== "lock_file" && data14 !== "language" && data14 !== "os" && data14 !== "container" && data14 !== "accelerator" && data14 !== "model" && data14 !== "cost") {
						let err25 = {
							instancePath: instancePath + "/require/" + i4,
							schemaPath: "#/properties/require/items/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.require.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.require.items.enum,
							parentSchema: schema20.properties.require.items,
							data: data14
						};
						vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
					}
				}
				let i5 = data13.length, j2;
				if (i5 > 1) {
					outer2: for (; i5--;) for (j2 = i5; j2--;) if (func0(data13[i5], data13[j2])) {
						let err26 = {
							instancePath: instancePath + "/require",
							schemaPath: "#/properties/require/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
							schema: !0,
							parentSchema: schema20.properties.require,
							data: data13
						};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
						break outer2;
					}
				}
			} else {
				let err27 = {
					instancePath: instancePath + "/require",
					schemaPath: "#/properties/require/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.require.type,
					parentSchema: schema20.properties.require,
					data: data13
				};
				vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
			}
		}
		if (data.mirror !== void 0) {
			let data15 = data.mirror;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (Object.keys(data15).length < 1) {
					let err28 = {
						instancePath: instancePath + "/mirror",
						schemaPath: "#/properties/mirror/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema20.properties.mirror,
						data: data15
					};
					vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
				}
				for (let key6 in data15) if (key6 !== "mlflow" && key6 !== "wandb" && key6 !== "hugging_face") {
					let err29 = {
						instancePath: instancePath + "/mirror",
						schemaPath: "#/properties/mirror/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema20.properties.mirror,
						data: data15
					};
					vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
				}
				if (data15.mlflow !== void 0) {
					let data16 = data15.mlflow;
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						for (let key7 in data16) if (key7 !== "experiment" && key7 !== "registered_model") {
							let err30 = {
								instancePath: instancePath + "/mirror/mlflow",
								schemaPath: "#/properties/mirror/properties/mlflow/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema20.properties.mirror.properties.mlflow,
								data: data16
							};
							vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
						}
						if (data16.experiment !== void 0) {
							let data17 = data16.experiment;
							if (typeof data17 == "string") {
								if (!pattern6.test(data17)) {
									let err31 = {
										instancePath: instancePath + "/mirror/mlflow/experiment",
										schemaPath: "#/properties/mirror/properties/mlflow/properties/experiment/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema20.properties.mirror.properties.mlflow.properties.experiment,
										data: data17
									};
									vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
								}
							} else {
								let err32 = {
									instancePath: instancePath + "/mirror/mlflow/experiment",
									schemaPath: "#/properties/mirror/properties/mlflow/properties/experiment/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema20.properties.mirror.properties.mlflow.properties.experiment.type,
									parentSchema: schema20.properties.mirror.properties.mlflow.properties.experiment,
									data: data17
								};
								vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
							}
						}
						if (data16.registered_model !== void 0) {
							let data18 = data16.registered_model;
							if (typeof data18 == "string") {
								if (!pattern6.test(data18)) {
									let err33 = {
										instancePath: instancePath + "/mirror/mlflow/registered_model",
										schemaPath: "#/properties/mirror/properties/mlflow/properties/registered_model/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema20.properties.mirror.properties.mlflow.properties.registered_model,
										data: data18
									};
									vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
								}
							} else {
								let err34 = {
									instancePath: instancePath + "/mirror/mlflow/registered_model",
									schemaPath: "#/properties/mirror/properties/mlflow/properties/registered_model/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema20.properties.mirror.properties.mlflow.properties.registered_model.type,
									parentSchema: schema20.properties.mirror.properties.mlflow.properties.registered_model,
									data: data18
								};
								vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
							}
						}
					} else {
						let err35 = {
							instancePath: instancePath + "/mirror/mlflow",
							schemaPath: "#/properties/mirror/properties/mlflow/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema20.properties.mirror.properties.mlflow.type,
							parentSchema: schema20.properties.mirror.properties.mlflow,
							data: data16
						};
						vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
					}
				}
				if (data15.wandb !== void 0) {
					let data19 = data15.wandb;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (let key8 in data19) if (key8 !== "entity" && key8 !== "project") {
							let err36 = {
								instancePath: instancePath + "/mirror/wandb",
								schemaPath: "#/properties/mirror/properties/wandb/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema20.properties.mirror.properties.wandb,
								data: data19
							};
							vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
						}
						if (data19.entity !== void 0) {
							let data20 = data19.entity;
							if (typeof data20 == "string") {
								if (!pattern6.test(data20)) {
									let err37 = {
										instancePath: instancePath + "/mirror/wandb/entity",
										schemaPath: "#/properties/mirror/properties/wandb/properties/entity/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema20.properties.mirror.properties.wandb.properties.entity,
										data: data20
									};
									vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
								}
							} else {
								let err38 = {
									instancePath: instancePath + "/mirror/wandb/entity",
									schemaPath: "#/properties/mirror/properties/wandb/properties/entity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema20.properties.mirror.properties.wandb.properties.entity.type,
									parentSchema: schema20.properties.mirror.properties.wandb.properties.entity,
									data: data20
								};
								vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
							}
						}
						if (data19.project !== void 0) {
							let data21 = data19.project;
							if (typeof data21 == "string") {
								if (!pattern6.test(data21)) {
									let err39 = {
										instancePath: instancePath + "/mirror/wandb/project",
										schemaPath: "#/properties/mirror/properties/wandb/properties/project/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema20.properties.mirror.properties.wandb.properties.project,
										data: data21
									};
									vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
								}
							} else {
								let err40 = {
									instancePath: instancePath + "/mirror/wandb/project",
									schemaPath: "#/properties/mirror/properties/wandb/properties/project/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema20.properties.mirror.properties.wandb.properties.project.type,
									parentSchema: schema20.properties.mirror.properties.wandb.properties.project,
									data: data21
								};
								vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
							}
						}
					} else {
						let err41 = {
							instancePath: instancePath + "/mirror/wandb",
							schemaPath: "#/properties/mirror/properties/wandb/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema20.properties.mirror.properties.wandb.type,
							parentSchema: schema20.properties.mirror.properties.wandb,
							data: data19
						};
						vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
					}
				}
				if (data15.hugging_face !== void 0) {
					let data22 = data15.hugging_face;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.repository === void 0) {
							let err42 = {
								instancePath: instancePath + "/mirror/hugging_face",
								schemaPath: "#/properties/mirror/properties/hugging_face/required",
								keyword: "required",
								params: { missingProperty: "repository" },
								message: "must have required property 'repository'",
								schema: schema20.properties.mirror.properties.hugging_face.required,
								parentSchema: schema20.properties.mirror.properties.hugging_face,
								data: data22
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
						for (let key9 in data22) if (key9 !== "repository") {
							let err43 = {
								instancePath: instancePath + "/mirror/hugging_face",
								schemaPath: "#/properties/mirror/properties/hugging_face/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema20.properties.mirror.properties.hugging_face,
								data: data22
							};
							vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
						}
						if (data22.repository !== void 0) {
							let data23 = data22.repository;
							if (typeof data23 == "string") {
								if (!pattern15.test(data23)) {
									let err44 = {
										instancePath: instancePath + "/mirror/hugging_face/repository",
										schemaPath: "#/properties/mirror/properties/hugging_face/properties/repository/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$" },
										message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$\"",
										schema: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$",
										parentSchema: schema20.properties.mirror.properties.hugging_face.properties.repository,
										data: data23
									};
									vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
								}
							} else {
								let err45 = {
									instancePath: instancePath + "/mirror/hugging_face/repository",
									schemaPath: "#/properties/mirror/properties/hugging_face/properties/repository/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema20.properties.mirror.properties.hugging_face.properties.repository.type,
									parentSchema: schema20.properties.mirror.properties.hugging_face.properties.repository,
									data: data23
								};
								vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
							}
						}
					} else {
						let err46 = {
							instancePath: instancePath + "/mirror/hugging_face",
							schemaPath: "#/properties/mirror/properties/hugging_face/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema20.properties.mirror.properties.hugging_face.type,
							parentSchema: schema20.properties.mirror.properties.hugging_face,
							data: data22
						};
						vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
					}
				}
			} else {
				let err47 = {
					instancePath: instancePath + "/mirror",
					schemaPath: "#/properties/mirror/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.mirror.type,
					parentSchema: schema20.properties.mirror,
					data: data15
				};
				vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
			}
		}
		if (data.predictions !== void 0) {
			let data24 = data.predictions;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				if (Object.keys(data24).length < 1) {
					let err48 = {
						instancePath: instancePath + "/predictions",
						schemaPath: "#/properties/predictions/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema20.properties.predictions,
						data: data24
					};
					vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
				}
				for (let key10 in data24) if (!func2.call(schema20.properties.predictions.properties, key10)) {
					let err49 = {
						instancePath: instancePath + "/predictions",
						schemaPath: "#/properties/predictions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema20.properties.predictions,
						data: data24
					};
					vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
				}
				if (data24.id !== void 0) {
					let data25 = data24.id, _errs57 = errors, valid20 = !1, _errs58 = errors;
					validate59(data25, {
						instancePath: instancePath + "/predictions/id",
						parentData: data24,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
					var _valid0 = _errs58 === errors;
					valid20 ||= _valid0;
					let _errs59 = errors;
					if (Array.isArray(data25)) {
						if (data25.length < 1) {
							let err50 = {
								instancePath: instancePath + "/predictions/id",
								schemaPath: "#/properties/predictions/properties/id/anyOf/1/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema20.properties.predictions.properties.id.anyOf[1],
								data: data25
							};
							vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
						}
						let len3 = data25.length;
						for (let i6 = 0; i6 < len3; i6++) validate59(data25[i6], {
							instancePath: instancePath + "/predictions/id/" + i6,
							parentData: data25,
							parentDataProperty: i6,
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
						let i7 = data25.length, j3;
						if (i7 > 1) {
							outer3: for (; i7--;) for (j3 = i7; j3--;) if (func0(data25[i7], data25[j3])) {
								let err51 = {
									instancePath: instancePath + "/predictions/id",
									schemaPath: "#/properties/predictions/properties/id/anyOf/1/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j3
									},
									message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
									schema: !0,
									parentSchema: schema20.properties.predictions.properties.id.anyOf[1],
									data: data25
								};
								vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
								break outer3;
							}
						}
					} else {
						let err52 = {
							instancePath: instancePath + "/predictions/id",
							schemaPath: "#/properties/predictions/properties/id/anyOf/1/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema20.properties.predictions.properties.id.anyOf[1].type,
							parentSchema: schema20.properties.predictions.properties.id.anyOf[1],
							data: data25
						};
						vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
					}
					var _valid0 = _errs59 === errors;
					if (valid20 ||= _valid0, valid20) errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
					else {
						let err53 = {
							instancePath: instancePath + "/predictions/id",
							schemaPath: "#/properties/predictions/properties/id/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema20.properties.predictions.properties.id.anyOf,
							parentSchema: schema20.properties.predictions.properties.id,
							data: data25
						};
						vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
					}
				}
				if (data24.label !== void 0 && (validate59(data24.label, {
					instancePath: instancePath + "/predictions/label",
					parentData: data24,
					parentDataProperty: "label",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.prediction !== void 0 && (validate59(data24.prediction, {
					instancePath: instancePath + "/predictions/prediction",
					parentData: data24,
					parentDataProperty: "prediction",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.score !== void 0 && (validate59(data24.score, {
					instancePath: instancePath + "/predictions/score",
					parentData: data24,
					parentDataProperty: "score",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.scores !== void 0 && (validate65(data24.scores, {
					instancePath: instancePath + "/predictions/scores",
					parentData: data24,
					parentDataProperty: "scores",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data24.labels !== void 0 && (validate65(data24.labels, {
					instancePath: instancePath + "/predictions/labels",
					parentData: data24,
					parentDataProperty: "labels",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data24.predictions !== void 0 && (validate65(data24.predictions, {
					instancePath: instancePath + "/predictions/predictions",
					parentData: data24,
					parentDataProperty: "predictions",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data24.positive !== void 0) {
					let data33 = data24.positive;
					if (typeof data33 != "string" && !(typeof data33 == "number" && isFinite(data33)) && typeof data33 != "boolean") {
						let err54 = {
							instancePath: instancePath + "/predictions/positive",
							schemaPath: "#/properties/predictions/properties/positive/type",
							keyword: "type",
							params: { type: schema20.properties.predictions.properties.positive.type },
							message: "must be string,number,boolean",
							schema: schema20.properties.predictions.properties.positive.type,
							parentSchema: schema20.properties.predictions.properties.positive,
							data: data33
						};
						vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
					}
				}
				if (data24.threshold !== void 0) {
					let data34 = data24.threshold;
					if (!(typeof data34 == "number" && isFinite(data34))) {
						let err55 = {
							instancePath: instancePath + "/predictions/threshold",
							schemaPath: "#/properties/predictions/properties/threshold/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema20.properties.predictions.properties.threshold.type,
							parentSchema: schema20.properties.predictions.properties.threshold,
							data: data34
						};
						vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
					}
				}
				if (data24.weight !== void 0 && (validate59(data24.weight, {
					instancePath: instancePath + "/predictions/weight",
					parentData: data24,
					parentDataProperty: "weight",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.group !== void 0 && (validate59(data24.group, {
					instancePath: instancePath + "/predictions/group",
					parentData: data24,
					parentDataProperty: "group",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.time !== void 0 && (validate59(data24.time, {
					instancePath: instancePath + "/predictions/time",
					parentData: data24,
					parentDataProperty: "time",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.query !== void 0 && (validate59(data24.query, {
					instancePath: instancePath + "/predictions/query",
					parentData: data24,
					parentDataProperty: "query",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.item !== void 0 && (validate59(data24.item, {
					instancePath: instancePath + "/predictions/item",
					parentData: data24,
					parentDataProperty: "item",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.popularity !== void 0 && (validate59(data24.popularity, {
					instancePath: instancePath + "/predictions/popularity",
					parentData: data24,
					parentDataProperty: "popularity",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.category !== void 0 && (validate59(data24.category, {
					instancePath: instancePath + "/predictions/category",
					parentData: data24,
					parentDataProperty: "category",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.series !== void 0 && (validate59(data24.series, {
					instancePath: instancePath + "/predictions/series",
					parentData: data24,
					parentDataProperty: "series",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.season !== void 0) {
					let data43 = data24.season;
					if (typeof data43 != "number" || data43 % 1 || isNaN(data43) || !isFinite(data43)) {
						let err56 = {
							instancePath: instancePath + "/predictions/season",
							schemaPath: "#/properties/predictions/properties/season/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema20.properties.predictions.properties.season.type,
							parentSchema: schema20.properties.predictions.properties.season,
							data: data43
						};
						vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
					}
					if (typeof data43 == "number" && isFinite(data43)) {
						if (data43 > 1e5 || isNaN(data43)) {
							let err57 = {
								instancePath: instancePath + "/predictions/season",
								schemaPath: "#/properties/predictions/properties/season/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000",
								schema: 1e5,
								parentSchema: schema20.properties.predictions.properties.season,
								data: data43
							};
							vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
						}
						if (data43 < 1 || isNaN(data43)) {
							let err58 = {
								instancePath: instancePath + "/predictions/season",
								schemaPath: "#/properties/predictions/properties/season/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema20.properties.predictions.properties.season,
								data: data43
							};
							vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
						}
					}
				}
				data24.history !== void 0 && (validate54(data24.history, {
					instancePath: instancePath + "/predictions/history",
					parentData: data24,
					parentDataProperty: "history",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data24.lower !== void 0 && (validate59(data24.lower, {
					instancePath: instancePath + "/predictions/lower",
					parentData: data24,
					parentDataProperty: "lower",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data24.upper !== void 0 && (validate59(data24.upper, {
					instancePath: instancePath + "/predictions/upper",
					parentData: data24,
					parentDataProperty: "upper",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
			} else {
				let err59 = {
					instancePath: instancePath + "/predictions",
					schemaPath: "#/properties/predictions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.predictions.type,
					parentSchema: schema20.properties.predictions,
					data: data24
				};
				vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
			}
		}
		if (data.champion !== void 0) {
			let data47 = data.champion, _errs86 = errors, valid24 = !1, _errs87 = errors;
			validate54(data47, {
				instancePath: instancePath + "/champion",
				parentData: data,
				parentDataProperty: "champion",
				rootData,
				dynamicAnchors
			}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
			var _valid1 = _errs87 === errors;
			valid24 ||= _valid1;
			let _errs88 = errors;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (data47.run === void 0) {
					let err60 = {
						instancePath: instancePath + "/champion",
						schemaPath: "#/properties/champion/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "run" },
						message: "must have required property 'run'",
						schema: schema20.properties.champion.anyOf[1].required,
						parentSchema: schema20.properties.champion.anyOf[1],
						data: data47
					};
					vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
				}
				for (let key11 in data47) if (key11 !== "run") {
					let err61 = {
						instancePath: instancePath + "/champion",
						schemaPath: "#/properties/champion/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema20.properties.champion.anyOf[1],
						data: data47
					};
					vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
				}
				data47.run !== void 0 && (validate82(data47.run, {
					instancePath: instancePath + "/champion/run",
					parentData: data47,
					parentDataProperty: "run",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length));
			} else {
				let err62 = {
					instancePath: instancePath + "/champion",
					schemaPath: "#/properties/champion/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.champion.anyOf[1].type,
					parentSchema: schema20.properties.champion.anyOf[1],
					data: data47
				};
				vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
			}
			var _valid1 = _errs88 === errors;
			if (valid24 ||= _valid1, valid24) errors = _errs86, vErrors !== null && (_errs86 ? vErrors.length = _errs86 : vErrors = null);
			else {
				let err63 = {
					instancePath: instancePath + "/champion",
					schemaPath: "#/properties/champion/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema20.properties.champion.anyOf,
					parentSchema: schema20.properties.champion,
					data: data47
				};
				vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data49 = data.confidence;
			if (typeof data49 == "number" && isFinite(data49)) {
				if (data49 > .9999 || isNaN(data49)) {
					let err64 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: .9999
						},
						message: "must be <= 0.9999",
						schema: .9999,
						parentSchema: schema20.properties.confidence,
						data: data49
					};
					vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
				}
				if (data49 < .5 || isNaN(data49)) {
					let err65 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: .5
						},
						message: "must be >= 0.5",
						schema: .5,
						parentSchema: schema20.properties.confidence,
						data: data49
					};
					vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
				}
			} else {
				let err66 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema20.properties.confidence.type,
					parentSchema: schema20.properties.confidence,
					data: data49
				};
				vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
			}
		}
		if (data.slices !== void 0) {
			let data50 = data.slices;
			if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
				if (Object.keys(data50).length > 100) {
					let err67 = {
						instancePath: instancePath + "/slices",
						schemaPath: "#/properties/slices/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 },
						message: "must NOT have more than 100 properties",
						schema: 100,
						parentSchema: schema20.properties.slices,
						data: data50
					};
					vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
				}
				if (Object.keys(data50).length < 1) {
					let err68 = {
						instancePath: instancePath + "/slices",
						schemaPath: "#/properties/slices/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema20.properties.slices,
						data: data50
					};
					vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
				}
				for (let key12 in data50) {
					let _errs96 = errors;
					if (typeof key12 == "string" && !pattern18.test(key12)) {
						let err69 = {
							instancePath: instancePath + "/slices",
							schemaPath: "#/properties/slices/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^[^\\u0000-\\u001f]{1,100}$" },
							message: "must match pattern \"^[^\\u0000-\\u001f]{1,100}$\"",
							schema: "^[^\\u0000-\\u001f]{1,100}$",
							parentSchema: schema20.properties.slices.propertyNames,
							data: key12,
							propertyName: key12
						};
						vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
					}
					if (_errs96 !== errors) {
						let err70 = {
							instancePath: instancePath + "/slices",
							schemaPath: "#/properties/slices/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key12 },
							message: "property name must be valid",
							schema: schema20.properties.slices.propertyNames,
							parentSchema: schema20.properties.slices,
							data: data50
						};
						vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
					}
				}
				for (let key13 in data50) {
					let data51 = data50[key13], _errs99 = errors, valid28 = !1, _errs100 = errors;
					if (typeof data51 == "string") {
						if (!pattern6.test(data51)) {
							let err71 = {
								instancePath: instancePath + "/slices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/slices/additionalProperties/anyOf/0/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema20.properties.slices.additionalProperties.anyOf[0],
								data: data51
							};
							vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
						}
					} else {
						let err72 = {
							instancePath: instancePath + "/slices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/slices/additionalProperties/anyOf/0/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema20.properties.slices.additionalProperties.anyOf[0].type,
							parentSchema: schema20.properties.slices.additionalProperties.anyOf[0],
							data: data51
						};
						vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
					}
					var _valid2 = _errs100 === errors;
					valid28 ||= _valid2;
					let _errs102 = errors;
					if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
						if (data51.by === void 0) {
							let err73 = {
								instancePath: instancePath + "/slices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/slices/additionalProperties/anyOf/1/required",
								keyword: "required",
								params: { missingProperty: "by" },
								message: "must have required property 'by'",
								schema: schema20.properties.slices.additionalProperties.anyOf[1].required,
								parentSchema: schema20.properties.slices.additionalProperties.anyOf[1],
								data: data51
							};
							vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
						}
						for (let key14 in data51) if (key14 !== "by") {
							let err74 = {
								instancePath: instancePath + "/slices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/slices/additionalProperties/anyOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema20.properties.slices.additionalProperties.anyOf[1],
								data: data51
							};
							vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
						}
						data51.by !== void 0 && (validate59(data51.by, {
							instancePath: instancePath + "/slices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/by",
							parentData: data51,
							parentDataProperty: "by",
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
					} else {
						let err75 = {
							instancePath: instancePath + "/slices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/slices/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema20.properties.slices.additionalProperties.anyOf[1].type,
							parentSchema: schema20.properties.slices.additionalProperties.anyOf[1],
							data: data51
						};
						vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
					}
					var _valid2 = _errs102 === errors;
					if (valid28 ||= _valid2, valid28) errors = _errs99, vErrors !== null && (_errs99 ? vErrors.length = _errs99 : vErrors = null);
					else {
						let err76 = {
							instancePath: instancePath + "/slices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/slices/additionalProperties/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf",
							schema: schema20.properties.slices.additionalProperties.anyOf,
							parentSchema: schema20.properties.slices.additionalProperties,
							data: data51
						};
						vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
					}
				}
			} else {
				let err77 = {
					instancePath: instancePath + "/slices",
					schemaPath: "#/properties/slices/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.slices.type,
					parentSchema: schema20.properties.slices,
					data: data50
				};
				vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
			}
		}
		if (data.rules !== void 0) {
			let data53 = data.rules;
			if (Array.isArray(data53)) {
				if (data53.length > 200) {
					let err78 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items",
						schema: 200,
						parentSchema: schema20.properties.rules,
						data: data53
					};
					vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
				}
				if (data53.length < 1) {
					let err79 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema20.properties.rules,
						data: data53
					};
					vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
				}
				let len4 = data53.length;
				for (let i8 = 0; i8 < len4; i8++) validate85(data53[i8], {
					instancePath: instancePath + "/rules/" + i8,
					parentData: data53,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
			} else {
				let err80 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema20.properties.rules.type,
					parentSchema: schema20.properties.rules,
					data: data53
				};
				vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
			}
		}
		if (data.thresholds !== void 0) {
			let data55 = data.thresholds;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				if (Object.keys(data55).length < 1) {
					let err81 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/properties/thresholds/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema20.properties.thresholds,
						data: data55
					};
					vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
				}
				for (let key15 in data55) {
					let data56 = data55[key15];
					if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
						if (data56.greater_is_better === void 0) {
							let err82 = {
								instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/thresholds/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "greater_is_better" },
								message: "must have required property 'greater_is_better'",
								schema: schema20.properties.thresholds.additionalProperties.required,
								parentSchema: schema20.properties.thresholds.additionalProperties,
								data: data56
							};
							vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
						}
						for (let key16 in data56) if (key16 !== "threshold" && key16 !== "min_absolute_change" && key16 !== "min_relative_change" && key16 !== "greater_is_better") {
							let err83 = {
								instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/thresholds/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties",
								schema: !1,
								parentSchema: schema20.properties.thresholds.additionalProperties,
								data: data56
							};
							vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
						}
						if (data56.threshold !== void 0) {
							let data57 = data56.threshold;
							if (!(typeof data57 == "number" && isFinite(data57))) {
								let err84 = {
									instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/threshold",
									schemaPath: "#/properties/thresholds/additionalProperties/properties/threshold/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema20.properties.thresholds.additionalProperties.properties.threshold.type,
									parentSchema: schema20.properties.thresholds.additionalProperties.properties.threshold,
									data: data57
								};
								vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
							}
						}
						if (data56.min_absolute_change !== void 0) {
							let data58 = data56.min_absolute_change;
							if (typeof data58 == "number" && isFinite(data58)) {
								if (data58 <= 0 || isNaN(data58)) {
									let err85 = {
										instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_absolute_change",
										schemaPath: "#/properties/thresholds/additionalProperties/properties/min_absolute_change/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0",
										schema: 0,
										parentSchema: schema20.properties.thresholds.additionalProperties.properties.min_absolute_change,
										data: data58
									};
									vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
								}
							} else {
								let err86 = {
									instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_absolute_change",
									schemaPath: "#/properties/thresholds/additionalProperties/properties/min_absolute_change/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number",
									schema: schema20.properties.thresholds.additionalProperties.properties.min_absolute_change.type,
									parentSchema: schema20.properties.thresholds.additionalProperties.properties.min_absolute_change,
									data: data58
								};
								vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
							}
						}
						if (data56.min_relative_change !== void 0 && (validate152(data56.min_relative_change, {
							instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_relative_change",
							parentData: data56,
							parentDataProperty: "min_relative_change",
							rootData,
							dynamicAnchors
						}) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data56.greater_is_better !== void 0) {
							let data60 = data56.greater_is_better;
							if (typeof data60 != "boolean") {
								let err87 = {
									instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/greater_is_better",
									schemaPath: "#/properties/thresholds/additionalProperties/properties/greater_is_better/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema20.properties.thresholds.additionalProperties.properties.greater_is_better.type,
									parentSchema: schema20.properties.thresholds.additionalProperties.properties.greater_is_better,
									data: data60
								};
								vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
							}
						}
					} else {
						let err88 = {
							instancePath: instancePath + "/thresholds/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/thresholds/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema20.properties.thresholds.additionalProperties.type,
							parentSchema: schema20.properties.thresholds.additionalProperties,
							data: data56
						};
						vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
					}
				}
			} else {
				let err89 = {
					instancePath: instancePath + "/thresholds",
					schemaPath: "#/properties/thresholds/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.thresholds.type,
					parentSchema: schema20.properties.thresholds,
					data: data55
				};
				vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
			}
		}
		if (data.budget !== void 0) {
			let data61 = data.budget;
			if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
				if (data61.looks === void 0) {
					let err90 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/required",
						keyword: "required",
						params: { missingProperty: "looks" },
						message: "must have required property 'looks'",
						schema: schema20.properties.budget.required,
						parentSchema: schema20.properties.budget,
						data: data61
					};
					vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
				}
				if (data61.error === void 0) {
					let err91 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/required",
						keyword: "required",
						params: { missingProperty: "error" },
						message: "must have required property 'error'",
						schema: schema20.properties.budget.required,
						parentSchema: schema20.properties.budget,
						data: data61
					};
					vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
				}
				for (let key17 in data61) if (key17 !== "looks" && key17 !== "passes" && key17 !== "error" && key17 !== "reveal" && key17 !== "when_spent") {
					let err92 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema20.properties.budget,
						data: data61
					};
					vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
				}
				if (data61.looks !== void 0) {
					let data62 = data61.looks;
					if (typeof data62 != "number" || data62 % 1 || isNaN(data62) || !isFinite(data62)) {
						let err93 = {
							instancePath: instancePath + "/budget/looks",
							schemaPath: "#/properties/budget/properties/looks/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema20.properties.budget.properties.looks.type,
							parentSchema: schema20.properties.budget.properties.looks,
							data: data62
						};
						vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
					}
					if (typeof data62 == "number" && isFinite(data62)) {
						if (data62 > 1e5 || isNaN(data62)) {
							let err94 = {
								instancePath: instancePath + "/budget/looks",
								schemaPath: "#/properties/budget/properties/looks/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000",
								schema: 1e5,
								parentSchema: schema20.properties.budget.properties.looks,
								data: data62
							};
							vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
						}
						if (data62 < 1 || isNaN(data62)) {
							let err95 = {
								instancePath: instancePath + "/budget/looks",
								schemaPath: "#/properties/budget/properties/looks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema20.properties.budget.properties.looks,
								data: data62
							};
							vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
						}
					}
				}
				if (data61.passes !== void 0) {
					let data63 = data61.passes;
					if (typeof data63 != "number" || data63 % 1 || isNaN(data63) || !isFinite(data63)) {
						let err96 = {
							instancePath: instancePath + "/budget/passes",
							schemaPath: "#/properties/budget/properties/passes/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema20.properties.budget.properties.passes.type,
							parentSchema: schema20.properties.budget.properties.passes,
							data: data63
						};
						vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
					}
					if (typeof data63 == "number" && isFinite(data63)) {
						if (data63 > 1e5 || isNaN(data63)) {
							let err97 = {
								instancePath: instancePath + "/budget/passes",
								schemaPath: "#/properties/budget/properties/passes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000",
								schema: 1e5,
								parentSchema: schema20.properties.budget.properties.passes,
								data: data63
							};
							vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
						}
						if (data63 < 1 || isNaN(data63)) {
							let err98 = {
								instancePath: instancePath + "/budget/passes",
								schemaPath: "#/properties/budget/properties/passes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema20.properties.budget.properties.passes,
								data: data63
							};
							vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
						}
					}
				}
				if (data61.error !== void 0) {
					let data64 = data61.error;
					if (typeof data64 == "number" && isFinite(data64)) {
						if (data64 >= .5 || isNaN(data64)) {
							let err99 = {
								instancePath: instancePath + "/budget/error",
								schemaPath: "#/properties/budget/properties/error/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: .5
								},
								message: "must be < 0.5",
								schema: .5,
								parentSchema: schema20.properties.budget.properties.error,
								data: data64
							};
							vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
						}
						if (data64 <= 0 || isNaN(data64)) {
							let err100 = {
								instancePath: instancePath + "/budget/error",
								schemaPath: "#/properties/budget/properties/error/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema20.properties.budget.properties.error,
								data: data64
							};
							vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
						}
					} else {
						let err101 = {
							instancePath: instancePath + "/budget/error",
							schemaPath: "#/properties/budget/properties/error/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema20.properties.budget.properties.error.type,
							parentSchema: schema20.properties.budget.properties.error,
							data: data64
						};
						vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
					}
				}
				if (data61.reveal !== void 0) {
					let data65 = data61.reveal;
					if (data65 !== "score" && data65 !== "verdict") {
						let err102 = {
							instancePath: instancePath + "/budget/reveal",
							schemaPath: "#/properties/budget/properties/reveal/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.budget.properties.reveal.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.budget.properties.reveal.enum,
							parentSchema: schema20.properties.budget.properties.reveal,
							data: data65
						};
						vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
					}
				}
				if (data61.when_spent !== void 0) {
					let data66 = data61.when_spent;
					if (data66 !== "inconclusive" && data66 !== "warn") {
						let err103 = {
							instancePath: instancePath + "/budget/when_spent",
							schemaPath: "#/properties/budget/properties/when_spent/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.budget.properties.when_spent.enum },
							message: "must be equal to one of the allowed values",
							schema: schema20.properties.budget.properties.when_spent.enum,
							parentSchema: schema20.properties.budget.properties.when_spent,
							data: data66
						};
						vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
					}
				}
			} else {
				let err104 = {
					instancePath: instancePath + "/budget",
					schemaPath: "#/properties/budget/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema20.properties.budget.type,
					parentSchema: schema20.properties.budget,
					data: data61
				};
				vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
			}
		}
	} else {
		let err105 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
	}
	return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.gatewright === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gatewright" },
				message: "must have required property 'gatewright'",
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "gatewright" && key0 !== "mode" && key0 !== "on_inconclusive" && key0 !== "policy_changes" && key0 !== "data" && key0 !== "ledger" && key0 !== "models") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema19,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.gatewright !== void 0) {
			let data0 = data.gatewright;
			if (data0 !== 1) {
				let err2 = {
					instancePath: instancePath + "/gatewright",
					schemaPath: "#/properties/gatewright/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema19.properties.gatewright,
					data: data0
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.mode !== void 0) {
			let data1 = data.mode;
			if (data1 !== "enforce" && data1 !== "warn" && data1 !== "observe") {
				let err3 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.mode.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.mode.enum,
					parentSchema: schema19.properties.mode,
					data: data1
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.on_inconclusive !== void 0) {
			let data2 = data.on_inconclusive;
			if (data2 !== "warn" && data2 !== "fail") {
				let err4 = {
					instancePath: instancePath + "/on_inconclusive",
					schemaPath: "#/properties/on_inconclusive/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.on_inconclusive.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.on_inconclusive.enum,
					parentSchema: schema19.properties.on_inconclusive,
					data: data2
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.policy_changes !== void 0) {
			let data3 = data.policy_changes;
			if (data3 !== "approved" && data3 !== "base" && data3 !== "head") {
				let err5 = {
					instancePath: instancePath + "/policy_changes",
					schemaPath: "#/properties/policy_changes/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.policy_changes.enum },
					message: "must be equal to one of the allowed values",
					schema: schema19.properties.policy_changes.enum,
					parentSchema: schema19.properties.policy_changes,
					data: data3
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.data !== void 0) {
			let data4 = data.data;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.contracts === void 0) {
					let err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "contracts" },
						message: "must have required property 'contracts'",
						schema: schema19.properties.data.required,
						parentSchema: schema19.properties.data,
						data: data4
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				for (let key1 in data4) if (key1 !== "contracts") {
					let err7 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema19.properties.data,
						data: data4
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data4.contracts !== void 0) {
					let data5 = data4.contracts;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							let err8 = {
								instancePath: instancePath + "/data/contracts",
								schemaPath: "#/properties/data/properties/contracts/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema19.properties.data.properties.contracts,
								data: data5
							};
							vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
						}
						let len0 = data5.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data6 = data5[i0];
							if (typeof data6 == "string") {
								if (!pattern3.test(data6)) {
									let err9 = {
										instancePath: instancePath + "/data/contracts/" + i0,
										schemaPath: "#/properties/data/properties/contracts/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f]+$" },
										message: "must match pattern \"^[^\\u0000-\\u001f]+$\"",
										schema: "^[^\\u0000-\\u001f]+$",
										parentSchema: schema19.properties.data.properties.contracts.items,
										data: data6
									};
									vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
								}
							} else {
								let err10 = {
									instancePath: instancePath + "/data/contracts/" + i0,
									schemaPath: "#/properties/data/properties/contracts/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.properties.data.properties.contracts.items.type,
									parentSchema: schema19.properties.data.properties.contracts.items,
									data: data6
								};
								vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
							}
						}
						let i1 = data5.length, j0;
						if (i1 > 1) {
							let indices0 = {};
							for (; i1--;) {
								let item0 = data5[i1];
								if (typeof item0 == "string") {
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										let err11 = {
											instancePath: instancePath + "/data/contracts",
											schemaPath: "#/properties/data/properties/contracts/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
											schema: !0,
											parentSchema: schema19.properties.data.properties.contracts,
											data: data5
										};
										vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
					} else {
						let err12 = {
							instancePath: instancePath + "/data/contracts",
							schemaPath: "#/properties/data/properties/contracts/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.properties.data.properties.contracts.type,
							parentSchema: schema19.properties.data.properties.contracts,
							data: data5
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.data.type,
					parentSchema: schema19.properties.data,
					data: data4
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.ledger !== void 0) {
			let data7 = data.ledger;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (let key2 in data7) if (key2 !== "branch") {
					let err14 = {
						instancePath: instancePath + "/ledger",
						schemaPath: "#/properties/ledger/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema19.properties.ledger,
						data: data7
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				if (data7.branch !== void 0) {
					let data8 = data7.branch;
					if (typeof data8 == "string") {
						if (func1(data8) > 200) {
							let err15 = {
								instancePath: instancePath + "/ledger/branch",
								schemaPath: "#/properties/ledger/properties/branch/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema19.properties.ledger.properties.branch,
								data: data8
							};
							vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
						}
						if (!pattern4.test(data8)) {
							let err16 = {
								instancePath: instancePath + "/ledger/branch",
								schemaPath: "#/properties/ledger/properties/branch/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!HEAD$|refs/)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" },
								message: "must match pattern \"^(?!HEAD$|refs/)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$\"",
								schema: "^(?!HEAD$|refs/)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",
								parentSchema: schema19.properties.ledger.properties.branch,
								data: data8
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
					} else {
						let err17 = {
							instancePath: instancePath + "/ledger/branch",
							schemaPath: "#/properties/ledger/properties/branch/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.properties.ledger.properties.branch.type,
							parentSchema: schema19.properties.ledger.properties.branch,
							data: data8
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/ledger",
					schemaPath: "#/properties/ledger/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.ledger.type,
					parentSchema: schema19.properties.ledger,
					data: data7
				};
				vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
			}
		}
		if (data.models !== void 0) {
			let data9 = data.models;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					let err19 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema19.properties.models,
						data: data9
					};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				for (let key3 in data9) {
					let _errs20 = errors;
					if (typeof key3 == "string" && !pattern5.test(key3)) {
						let err20 = {
							instancePath: instancePath + "/models",
							schemaPath: "#/properties/models/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
							message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
							schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
							parentSchema: schema19.properties.models.propertyNames,
							data: key3,
							propertyName: key3
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
					if (_errs20 !== errors) {
						let err21 = {
							instancePath: instancePath + "/models",
							schemaPath: "#/properties/models/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema19.properties.models.propertyNames,
							parentSchema: schema19.properties.models,
							data: data9
						};
						vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
					}
				}
				for (let key4 in data9) validate53(data9[key4], {
					instancePath: instancePath + "/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
			} else {
				let err22 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema19.properties.models.type,
					parentSchema: schema19.properties.models,
					data: data9
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
		}
	} else {
		let err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
	}
	return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
// packages/shared/src/policy/mlflow-thresholds.ts
/** Names of MLflow's evaluator, where ours is another for the same number. */
const ourNames = /* @__PURE__ */ new Map([
	["accuracy_score", "accuracy"],
	["precision_score", "precision"],
	["recall_score", "recall"],
	["f1_score", "f1"],
	["mean_absolute_error", "mae"],
	["root_mean_squared_error", "rmse"],
	["mean_absolute_percentage_error", "mape"],
	["r2_score", "r2"]
]), differences = {
	always: "Where thresholds differ from MLflow: a value that is NaN or infinite never passes, and without a champion yet what compares is skipped and said.",
	relative: "min_relative_change is a share of the champion's absolute value, so that a negative one does not turn the comparison round (in MLflow 3.4 it does); of a champion's value of 0 there is no share, which is an error and no comparison without the share; and 0 is a demand like any other: a champion without the metric is an error then, too."
};
/**
* `thresholds:` in MLflow's vocabulary as rules of ours, and what differs, as sentences. Numbers are compared, without an interval, and the
* limit itself passes, as there: value >= threshold; candidate >= champion + min_absolute_change; (candidate − champion) / |champion|
* >= min_relative_change; the other way round where lower is better. All of an entry must hold.
* @throws UserError (`configuration`) for an entry that demands nothing
* Source: mlflow/models/evaluation/validation.py of MLflow 3.
*/
function translateThresholds(thresholds, pointer, document) {
	let entries = Object.entries(thresholds).map(([name, entry]) => {
		let location = document.locate([...pointer, name]), translated = translate(name, entry, location);
		if (translated.rules.length > 0) return translated;
		throw locatedFault(location, `the threshold of ${name} demands nothing`, "Give threshold, min_absolute_change or min_relative_change.");
	}), relative = Object.values(thresholds).some((entry) => entry.min_relative_change !== void 0);
	return {
		rules: entries.flatMap(({ rules }) => rules),
		sentences: entries.length === 0 ? [] : [
			...entries.map(({ sentence }) => sentence),
			differences.always,
			...relative ? [differences.relative] : []
		]
	};
}
function translate(name, { threshold, min_absolute_change, min_relative_change, greater_is_better }, location) {
	let metric = ourNames.get(name) ?? name, common = {
		severity: "error",
		slices: [],
		name: void 0,
		location,
		metric,
		use: "point",
		mlflow: {
			name,
			greaterIsBetter: greater_is_better
		}
	}, rules = [], said = [];
	if (threshold !== void 0) {
		let rule = greater_is_better ? "at-least" : "at-most";
		rules.push({
			...common,
			rule,
			value: threshold
		}), said.push(`${rule} ${threshold}`);
	}
	return min_absolute_change !== void 0 && (rules.push({
		...common,
		rule: "superior",
		margin: min_absolute_change,
		inclusive: !0
	}), said.push(`better than the champion by ${min_absolute_change} at least`)), min_relative_change !== void 0 && (rules.push({
		...common,
		rule: "superior",
		margin: 0,
		relative_margin: min_relative_change,
		inclusive: !0
	}), said.push(min_relative_change === 0 ? "not worse than the champion" : `better than the champion by ${Number((min_relative_change * 100).toPrecision(12))} % of it at least`)), {
		rules,
		sentence: `thresholds.${name}${metric === name ? "" : `, which is ${metric} here`}: ${said.join(", and ")}, by numbers without an interval as in MLflow.`
	};
}
// packages/shared/src/policy/read-gate.ts
/**
* What model-gate demands of one model, with defaults.
* @param pointer of the model in the document
* @returns undefined when the model has no rules: then it is not gated
* @throws UserError (`configuration`) for a path that leaves the working directory, a slice that is not declared, parameters that
* do not go together, two rules with one identity, and rules that contradict each other
*/
function readGate(file, pointer, document) {
	let { rules = [], thresholds } = file;
	if (rules.length === 0 && thresholds === void 0) {
		let idle = [
			"predictions",
			"champion",
			"confidence",
			"slices",
			"budget"
		].find((key) => file[key] !== void 0);
		if (idle === void 0) return;
		throw locatedFault(document.locateKey([...pointer, idle]), `${idle} is declared and no rule uses it: the model has no \`rules\`.`, "Add `rules:`, e.g. `- {rule: no-regression, metric: accuracy}`, or leave it out.");
	}
	let slices = readSlices(file.slices ?? {}, pointer, document), own = rules.map((rule, index) => readRule(rule, [
		...pointer,
		"rules",
		index
	], document)), translated = translateThresholds(thresholds ?? {}, [...pointer, "thresholds"], document), all = [...own, ...translated.rules];
	for (let rule of all) for (let name of rule.slices) {
		if (slices.some((slice) => slice.name === name)) continue;
		let known = slices.map((slice) => slice.name);
		throw locatedFault(rule.location, `the rule names a slice "${name}" that is not declared${didYouMean(name, known)}`, known.length === 0 ? "Declare it under `slices:`." : `Declared slices: ${known.join(", ")}.`);
	}
	let fault = contradiction(all);
	if (fault !== void 0) throw locatedFault(fault.location, fault.message, fault.hint);
	return {
		predictions: readColumns(file.predictions ?? {}, [...pointer, "predictions"], document),
		champion: readChampion(file.champion, [...pointer, "champion"], document),
		confidence: file.confidence ?? .95,
		slices,
		rules: all,
		budget: file.budget === void 0 ? void 0 : readBudget(file.budget, [...pointer, "budget"], document),
		translations: translated.sentences
	};
}
function readColumns(file, pointer, document) {
	return file.history !== void 0 && refuseOutside(file.history, [...pointer, "history"], document), {
		id: file.id === void 0 ? ["id"] : [file.id].flat(),
		label: file.label ?? "label",
		prediction: file.prediction ?? "prediction",
		score: file.score ?? "score",
		scores: file.scores,
		labels: file.labels,
		predictions: file.predictions,
		positive: file.positive === void 0 ? void 0 : String(file.positive),
		threshold: file.threshold ?? .5,
		weight: file.weight,
		group: file.group,
		time: file.time,
		query: file.query,
		item: file.item,
		popularity: file.popularity,
		category: file.category,
		series: file.series,
		season: file.season ?? 1,
		history: file.history,
		lower: file.lower,
		upper: file.upper
	};
}
function readChampion(file, pointer, document) {
	return file === void 0 || file === "ledger" ? {
		kind: "ledger",
		run: void 0
	} : typeof file == "string" ? (refuseOutside(file, pointer, document), {
		kind: "path",
		path: file
	}) : {
		kind: "ledger",
		run: file.run
	};
}
function readSlices(file, pointer, document) {
	return Object.entries(file).map(([name, slice]) => {
		let location = document.locate([
			...pointer,
			"slices",
			name
		]);
		return typeof slice == "string" ? {
			name,
			location,
			condition: slice
		} : {
			name,
			location,
			by: slice.by
		};
	});
}
function readBudget(file, pointer, document) {
	let { looks, passes = 1, error, reveal = "score", when_spent = "inconclusive" } = file;
	if (passes > looks) throw locatedFault(document.locate([...pointer, "passes"]), `passes is ${passes}, more than the ${looks} looks.`, "A look passes or not, so there are at most as many passes as looks.");
	return {
		looks,
		passes,
		error,
		reveal,
		whenSpent: when_spent
	};
}
// packages/shared/src/policy/models.ts
/**
* The models with their defaults.
* @throws UserError (`configuration`) for a path that leaves the working directory, for two outputs at one path, and for two
* models whose names differ in capitals only
*/
function readModels(models, document) {
	let names = /* @__PURE__ */ new Map();
	return Object.entries(models).map(([name, file]) => {
		let twin = names.get(name.toLowerCase());
		if (twin !== void 0) throw locatedFault(document.locate(["models", name]), `the models ${twin} and ${name} differ in capitals only, which file systems do not tell apart.`, "Give one of them another name.");
		return names.set(name.toLowerCase(), name), {
			name,
			critical: file.critical ?? !1,
			...file.task === void 0 ? {} : { task: file.task },
			train: file.train === void 0 ? void 0 : readTrain(file.train, [
				"models",
				name,
				"train"
			], document),
			require: file.require ?? [],
			mirror: readMirror(file.mirror ?? {}),
			gate: readGate(file, ["models", name], document)
		};
	});
}
function readTrain(file, pointer, document) {
	let { run, smoke, code = [], data = {}, params = [], outputs = {} } = file;
	code.forEach((path, index) => {
		refuseOutside(path, [
			...pointer,
			"code",
			index
		], document);
	}), params.forEach((path, index) => {
		refuseOutside(path, [
			...pointer,
			"params",
			index
		], document);
	});
	for (let [role, reference] of Object.entries(data)) /^[a-z][a-z0-9-]+:/.test(reference) || refuseOutside(reference, [
		...pointer,
		"data",
		role
	], document);
	let written = /* @__PURE__ */ new Map();
	for (let [role, path] of Object.entries(outputs)) {
		refuseOutside(path, [
			...pointer,
			"outputs",
			role
		], document);
		let normal = normalizedPath(path).replace(/\/$/, ""), other = written.get(normal);
		if (other !== void 0 || normal === ".") {
			let what = normal === "." ? "is the whole working directory" : `is the same path as ${other}`;
			throw locatedFault(document.locate([
				...pointer,
				"outputs",
				role
			]), `the output ${role} ${what}.`, "Each output has a path of its own.");
		}
		written.set(normal, role);
	}
	return {
		run,
		smoke,
		code,
		data,
		params,
		outputs
	};
}
function readMirror({ mlflow, wandb, hugging_face }) {
	let { experiment, registered_model } = mlflow ?? {};
	return {
		...mlflow === void 0 ? {} : { mlflow: {
			...experiment === void 0 ? {} : { experiment },
			...registered_model === void 0 ? {} : { registeredModel: registered_model }
		} },
		...wandb === void 0 ? {} : { wandb },
		...hugging_face === void 0 ? {} : { huggingFace: hugging_face }
	};
}
// packages/shared/src/policy/read-policy.ts
const defaultPolicyPath = "gatewright.yml", defaultLedgerBranch = "ml-ledger";
/**
* Reads a policy and applies its defaults.
* @throws UserError (`configuration`) for everything that the schema does not allow, for a path that leaves the working
* directory, and for a policy that gates nothing
*/
function readPolicy(text, path) {
	let document = readYamlDocument(text, path, validate, "policy");
	if (!isPolicyFile(document.value)) throw Error("The schema of the policy let through what is no policy.");
	let file = document.value;
	if (file.data === void 0 && file.models === void 0) throw gatesNothing(document, path);
	return {
		gatewright: file.gatewright,
		mode: file.mode ?? "enforce",
		onInconclusive: file.on_inconclusive ?? "warn",
		policyChanges: file.policy_changes ?? "approved",
		data: { contracts: file.data?.contracts ?? [] },
		ledger: { branch: file.ledger?.branch ?? "ml-ledger" },
		models: readModels(file.models ?? {}, document)
	};
}
function gatesNothing(document, path) {
	return configurationError(`${path} gates nothing: it names no contract and no model.`, {
		location: document.locateKey(["gatewright"]),
		hint: "Add `data: {contracts: [contracts/your-data.yml]}`, or a model under `models:`."
	});
}
/** The generated validator has checked the rest. */
function isPolicyFile(value) {
	return typeof value == "object" && !!value && "gatewright" in value;
}
export { defaultPolicyPath as n, readPolicy as r, defaultLedgerBranch as t };
