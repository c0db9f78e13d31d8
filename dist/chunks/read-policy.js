import { t as readYamlDocument } from "./yaml-document.js";
import { n as configurationError } from "./user-error.js";
import { n as slipOf, t as didYouMean } from "./suggestion.js";
import { t as locatedFault } from "./located-fault.js";
import { t as normalizedPath } from "./policy-path.js";
import { i as refuseOutside, n as readRule, t as contradiction } from "./read-rule.js";
import { n as readRetrain } from "./read-retrain.js";
import { posix } from "node:path";
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
		},
		name: {
			description: "Short form, without `models`: the name of the one model, whose other keys stand here at the top level too.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
			"x-sentence": "must be a name of up to 100 letters, digits, dots, hyphens and underscores that begins with a letter or a digit"
		},
		critical: { $ref: "#/$defs/model/properties/critical" },
		task: { $ref: "#/$defs/model/properties/task" },
		train: { $ref: "#/$defs/modelTrain" },
		require: { $ref: "#/$defs/modelRequire" },
		mirror: { $ref: "#/$defs/modelMirror" },
		predictions: { $ref: "#/$defs/modelPredictions" },
		champion: { $ref: "#/$defs/modelChampion" },
		confidence: { $ref: "#/$defs/model/properties/confidence" },
		slices: { $ref: "#/$defs/modelSlices" },
		rules: { $ref: "#/$defs/modelRules" },
		thresholds: { $ref: "#/$defs/modelThresholds" },
		budget: { $ref: "#/$defs/modelBudget" },
		retrain: { $ref: "#/$defs/modelRetrain" }
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
				train: { $ref: "#/$defs/modelTrain" },
				require: { $ref: "#/$defs/modelRequire" },
				mirror: { $ref: "#/$defs/modelMirror" },
				predictions: { $ref: "#/$defs/modelPredictions" },
				champion: { $ref: "#/$defs/modelChampion" },
				confidence: {
					description: "Level of two-sided intervals.",
					type: "number",
					minimum: .5,
					maximum: .9999,
					default: .95
				},
				slices: { $ref: "#/$defs/modelSlices" },
				rules: { $ref: "#/$defs/modelRules" },
				thresholds: { $ref: "#/$defs/modelThresholds" },
				budget: { $ref: "#/$defs/modelBudget" },
				retrain: { $ref: "#/$defs/modelRetrain" }
			}
		},
		modelTrain: {
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
		modelMirror: {
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
		modelPredictions: {
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
		modelSlices: {
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
		modelRules: {
			description: "What model-gate demands.",
			type: "array",
			minItems: 1,
			maxItems: 200,
			items: { $ref: "#/$defs/rule" }
		},
		modelThresholds: {
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
		modelBudget: {
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
		},
		modelRetrain: {
			description: "How ml-retrain.yml retrains the model.",
			type: "object",
			additionalProperties: !1,
			minProperties: 1,
			properties: {
				open: {
					description: "What carries the evidence of a retraining that passed its gate.",
					enum: ["pull-request", "issue"],
					default: "pull-request"
				},
				runs_per_week: {
					description: "Trainings that may start within 7 days.",
					type: "integer",
					minimum: 1,
					maximum: 1e3,
					default: 7
				},
				minutes_per_month: {
					description: "Minutes that the trainings of 30 days may take together.",
					type: "integer",
					minimum: 1,
					maximum: 1e6,
					default: 600
				},
				timeout_minutes: {
					description: "Minutes after which one training is ended.",
					type: "integer",
					minimum: 1,
					maximum: 7200,
					default: 60
				},
				stop_after: {
					description: "Retrainings in a row without a better model after which none is started any more.",
					type: "integer",
					minimum: 1,
					maximum: 100,
					default: 3
				},
				approval: {
					description: "Who lets a training start that nobody asked for by hand: nobody, the reviewers of an environment, or a comment by somebody with write access.",
					enum: [
						"none",
						"environment",
						"comment"
					],
					default: "none"
				},
				environment: {
					description: "Environment of the training job.",
					type: "string",
					pattern: "^[^\\u0000-\\u001f]+$",
					maxLength: 255,
					"x-sentence": "must be the name of an environment"
				}
			}
		},
		modelChampion: {
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
		modelRequire: {
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
}, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern3 = RegExp("^[^\\u0000-\\u001f]+$", "u"), pattern4 = RegExp("^(?!HEAD$|refs/)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$", "u"), pattern5 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u"), schema20 = {
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
		train: { $ref: "#/$defs/modelTrain" },
		require: { $ref: "#/$defs/modelRequire" },
		mirror: { $ref: "#/$defs/modelMirror" },
		predictions: { $ref: "#/$defs/modelPredictions" },
		champion: { $ref: "#/$defs/modelChampion" },
		confidence: {
			description: "Level of two-sided intervals.",
			type: "number",
			minimum: .5,
			maximum: .9999,
			default: .95
		},
		slices: { $ref: "#/$defs/modelSlices" },
		rules: { $ref: "#/$defs/modelRules" },
		thresholds: { $ref: "#/$defs/modelThresholds" },
		budget: { $ref: "#/$defs/modelBudget" },
		retrain: { $ref: "#/$defs/modelRetrain" }
	}
}, schema21 = {
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
}, pattern6 = RegExp("\\S", "u"), pattern9 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$", "u"), schema22 = {
	type: "string",
	pattern: "^[^\\u0000-\\u001f]+$",
	"x-sentence": "must be a path"
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern3.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f]+$" },
				message: "must match pattern \"^[^\\u0000-\\u001f]+$\"",
				schema: "^[^\\u0000-\\u001f]+$",
				parentSchema: schema22,
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
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const func0 = require_equal().default;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "run" && key0 !== "smoke" && key0 !== "code" && key0 !== "data" && key0 !== "params" && key0 !== "outputs") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema21,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 == "string") {
				if (!pattern6.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema21.properties.run,
						data: data0
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema21.properties.run.type,
					parentSchema: schema21.properties.run,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.smoke !== void 0) {
			let data1 = data.smoke;
			if (typeof data1 == "string") {
				if (!pattern6.test(data1)) {
					let err4 = {
						instancePath: instancePath + "/smoke",
						schemaPath: "#/properties/smoke/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema21.properties.smoke,
						data: data1
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/smoke",
					schemaPath: "#/properties/smoke/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema21.properties.smoke.type,
					parentSchema: schema21.properties.smoke,
					data: data1
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.code !== void 0) {
			let data2 = data.code;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					let err6 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema21.properties.code,
						data: data2
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				let len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) validate55(data2[i0], {
					instancePath: instancePath + "/code/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
				let i1 = data2.length, j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data2[i1], data2[j0])) {
						let err7 = {
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
							schema: !0,
							parentSchema: schema21.properties.code,
							data: data2
						};
						vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
						break outer0;
					}
				}
			} else {
				let err8 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema21.properties.code.type,
					parentSchema: schema21.properties.code,
					data: data2
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.data !== void 0) {
			let data4 = data.data;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					let err9 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema21.properties.data,
						data: data4
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				for (let key1 in data4) {
					let _errs11 = errors;
					if (typeof key1 == "string" && !pattern9.test(key1)) {
						let err10 = {
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$" },
							message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$\"",
							schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
							parentSchema: schema21.properties.data.propertyNames,
							data: key1,
							propertyName: key1
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
					if (_errs11 !== errors) {
						let err11 = {
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema21.properties.data.propertyNames,
							parentSchema: schema21.properties.data,
							data: data4
						};
						vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
					}
				}
				for (let key2 in data4) validate55(data4[key2], {
					instancePath: instancePath + "/data/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
			} else {
				let err12 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema21.properties.data.type,
					parentSchema: schema21.properties.data,
					data: data4
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.params !== void 0) {
			let data6 = data.params;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					let err13 = {
						instancePath: instancePath + "/params",
						schemaPath: "#/properties/params/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema21.properties.params,
						data: data6
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				let len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) validate55(data6[i2], {
					instancePath: instancePath + "/params/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
				let i3 = data6.length, j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func0(data6[i3], data6[j1])) {
						let err14 = {
							instancePath: instancePath + "/params",
							schemaPath: "#/properties/params/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
							schema: !0,
							parentSchema: schema21.properties.params,
							data: data6
						};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
						break outer1;
					}
				}
			} else {
				let err15 = {
					instancePath: instancePath + "/params",
					schemaPath: "#/properties/params/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema21.properties.params.type,
					parentSchema: schema21.properties.params,
					data: data6
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data8 = data.outputs;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length < 1) {
					let err16 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema21.properties.outputs,
						data: data8
					};
					vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
				}
				for (let key3 in data8) {
					let _errs19 = errors;
					if (typeof key3 == "string" && !pattern9.test(key3)) {
						let err17 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/properties/outputs/propertyNames/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$" },
							message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$\"",
							schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$",
							parentSchema: schema21.properties.outputs.propertyNames,
							data: key3,
							propertyName: key3
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
					if (_errs19 !== errors) {
						let err18 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/properties/outputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid",
							schema: schema21.properties.outputs.propertyNames,
							parentSchema: schema21.properties.outputs,
							data: data8
						};
						vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
					}
				}
				for (let key4 in data8) validate55(data8[key4], {
					instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
			} else {
				let err19 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema21.properties.outputs.type,
					parentSchema: schema21.properties.outputs,
					data: data8
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
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
	}
	return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema23 = {
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
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
		if (data.length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items",
				schema: 1,
				parentSchema: schema23,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 !== "code" && data0 !== "clean" && data0 !== "command" && data0 !== "data" && data0 !== "params" && data0 !== "metrics" && data0 !== "seeds" && data0 !== "determinism" && data0 !== "lock_file" && data0 !== "language" && data0 !== "os" && data0 !== "container" && data0 !== "accelerator" && data0 !== "model" && data0 !== "cost") {
				let err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema23.items.enum },
					message: "must be equal to one of the allowed values",
					schema: schema23.items.enum,
					parentSchema: schema23.items,
					data: data0
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
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
					parentSchema: schema23,
					data
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				break outer0;
			}
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema24 = {
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
}, pattern15 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "mlflow" && key0 !== "wandb" && key0 !== "hugging_face") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema24,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.mlflow !== void 0) {
			let data0 = data.mlflow;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (let key1 in data0) if (key1 !== "experiment" && key1 !== "registered_model") {
					let err2 = {
						instancePath: instancePath + "/mlflow",
						schemaPath: "#/properties/mlflow/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema24.properties.mlflow,
						data: data0
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
				if (data0.experiment !== void 0) {
					let data1 = data0.experiment;
					if (typeof data1 == "string") {
						if (!pattern6.test(data1)) {
							let err3 = {
								instancePath: instancePath + "/mlflow/experiment",
								schemaPath: "#/properties/mlflow/properties/experiment/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema24.properties.mlflow.properties.experiment,
								data: data1
							};
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						}
					} else {
						let err4 = {
							instancePath: instancePath + "/mlflow/experiment",
							schemaPath: "#/properties/mlflow/properties/experiment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.mlflow.properties.experiment.type,
							parentSchema: schema24.properties.mlflow.properties.experiment,
							data: data1
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
					}
				}
				if (data0.registered_model !== void 0) {
					let data2 = data0.registered_model;
					if (typeof data2 == "string") {
						if (!pattern6.test(data2)) {
							let err5 = {
								instancePath: instancePath + "/mlflow/registered_model",
								schemaPath: "#/properties/mlflow/properties/registered_model/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema24.properties.mlflow.properties.registered_model,
								data: data2
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
					} else {
						let err6 = {
							instancePath: instancePath + "/mlflow/registered_model",
							schemaPath: "#/properties/mlflow/properties/registered_model/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.mlflow.properties.registered_model.type,
							parentSchema: schema24.properties.mlflow.properties.registered_model,
							data: data2
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/mlflow",
					schemaPath: "#/properties/mlflow/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.mlflow.type,
					parentSchema: schema24.properties.mlflow,
					data: data0
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.wandb !== void 0) {
			let data3 = data.wandb;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (let key2 in data3) if (key2 !== "entity" && key2 !== "project") {
					let err8 = {
						instancePath: instancePath + "/wandb",
						schemaPath: "#/properties/wandb/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema24.properties.wandb,
						data: data3
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				if (data3.entity !== void 0) {
					let data4 = data3.entity;
					if (typeof data4 == "string") {
						if (!pattern6.test(data4)) {
							let err9 = {
								instancePath: instancePath + "/wandb/entity",
								schemaPath: "#/properties/wandb/properties/entity/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema24.properties.wandb.properties.entity,
								data: data4
							};
							vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
						}
					} else {
						let err10 = {
							instancePath: instancePath + "/wandb/entity",
							schemaPath: "#/properties/wandb/properties/entity/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.wandb.properties.entity.type,
							parentSchema: schema24.properties.wandb.properties.entity,
							data: data4
						};
						vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
					}
				}
				if (data3.project !== void 0) {
					let data5 = data3.project;
					if (typeof data5 == "string") {
						if (!pattern6.test(data5)) {
							let err11 = {
								instancePath: instancePath + "/wandb/project",
								schemaPath: "#/properties/wandb/properties/project/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema24.properties.wandb.properties.project,
								data: data5
							};
							vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
						}
					} else {
						let err12 = {
							instancePath: instancePath + "/wandb/project",
							schemaPath: "#/properties/wandb/properties/project/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.wandb.properties.project.type,
							parentSchema: schema24.properties.wandb.properties.project,
							data: data5
						};
						vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
					}
				}
			} else {
				let err13 = {
					instancePath: instancePath + "/wandb",
					schemaPath: "#/properties/wandb/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.wandb.type,
					parentSchema: schema24.properties.wandb,
					data: data3
				};
				vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
			}
		}
		if (data.hugging_face !== void 0) {
			let data6 = data.hugging_face;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.repository === void 0) {
					let err14 = {
						instancePath: instancePath + "/hugging_face",
						schemaPath: "#/properties/hugging_face/required",
						keyword: "required",
						params: { missingProperty: "repository" },
						message: "must have required property 'repository'",
						schema: schema24.properties.hugging_face.required,
						parentSchema: schema24.properties.hugging_face,
						data: data6
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
				for (let key3 in data6) if (key3 !== "repository") {
					let err15 = {
						instancePath: instancePath + "/hugging_face",
						schemaPath: "#/properties/hugging_face/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema24.properties.hugging_face,
						data: data6
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
				if (data6.repository !== void 0) {
					let data7 = data6.repository;
					if (typeof data7 == "string") {
						if (!pattern15.test(data7)) {
							let err16 = {
								instancePath: instancePath + "/hugging_face/repository",
								schemaPath: "#/properties/hugging_face/properties/repository/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$\"",
								schema: "^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$",
								parentSchema: schema24.properties.hugging_face.properties.repository,
								data: data7
							};
							vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
						}
					} else {
						let err17 = {
							instancePath: instancePath + "/hugging_face/repository",
							schemaPath: "#/properties/hugging_face/properties/repository/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema24.properties.hugging_face.properties.repository.type,
							parentSchema: schema24.properties.hugging_face.properties.repository,
							data: data7
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/hugging_face",
					schemaPath: "#/properties/hugging_face/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema24.properties.hugging_face.type,
					parentSchema: schema24.properties.hugging_face,
					data: data6
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
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
	}
	return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema25 = {
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
}, schema26 = {
	type: "string",
	pattern: "^[^\\u0000-\\u001f]+$",
	maxLength: 500,
	"x-sentence": "must be the name of a column"
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) > 500) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters",
				schema: 500,
				parentSchema: schema26,
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
	return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema27 = {
	type: "object",
	minProperties: 1,
	maxProperties: 1e3,
	additionalProperties: { $ref: "#/$defs/column" }
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1e3) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 properties",
				schema: 1e3,
				parentSchema: schema27,
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
				parentSchema: schema27,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) validate66(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!func1.call(schema25.properties, key0)) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema25,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id, _errs3 = errors, valid1 = !1, _errs4 = errors;
			validate66(data0, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
			var _valid0 = _errs4 === errors;
			valid1 ||= _valid0;
			let _errs5 = errors;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					let err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/anyOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema25.properties.id.anyOf[1],
						data: data0
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate66(data0[i0], {
					instancePath: instancePath + "/id/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
				let i1 = data0.length, j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data0[i1], data0[j0])) {
						let err3 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/anyOf/1/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
							schema: !0,
							parentSchema: schema25.properties.id.anyOf[1],
							data: data0
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						break outer0;
					}
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/anyOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema25.properties.id.anyOf[1].type,
					parentSchema: schema25.properties.id.anyOf[1],
					data: data0
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
			var _valid0 = _errs5 === errors;
			if (valid1 ||= _valid0, valid1) errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
			else {
				let err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema25.properties.id.anyOf,
					parentSchema: schema25.properties.id,
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.label !== void 0 && (validate66(data.label, {
			instancePath: instancePath + "/label",
			parentData: data,
			parentDataProperty: "label",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.prediction !== void 0 && (validate66(data.prediction, {
			instancePath: instancePath + "/prediction",
			parentData: data,
			parentDataProperty: "prediction",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.score !== void 0 && (validate66(data.score, {
			instancePath: instancePath + "/score",
			parentData: data,
			parentDataProperty: "score",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.scores !== void 0 && (validate72(data.scores, {
			instancePath: instancePath + "/scores",
			parentData: data,
			parentDataProperty: "scores",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.labels !== void 0 && (validate72(data.labels, {
			instancePath: instancePath + "/labels",
			parentData: data,
			parentDataProperty: "labels",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.predictions !== void 0 && (validate72(data.predictions, {
			instancePath: instancePath + "/predictions",
			parentData: data,
			parentDataProperty: "predictions",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.positive !== void 0) {
			let data8 = data.positive;
			if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 != "boolean") {
				let err6 = {
					instancePath: instancePath + "/positive",
					schemaPath: "#/properties/positive/type",
					keyword: "type",
					params: { type: schema25.properties.positive.type },
					message: "must be string,number,boolean",
					schema: schema25.properties.positive.type,
					parentSchema: schema25.properties.positive,
					data: data8
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data9 = data.threshold;
			if (!(typeof data9 == "number" && isFinite(data9))) {
				let err7 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/properties/threshold/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema25.properties.threshold.type,
					parentSchema: schema25.properties.threshold,
					data: data9
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.weight !== void 0 && (validate66(data.weight, {
			instancePath: instancePath + "/weight",
			parentData: data,
			parentDataProperty: "weight",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.group !== void 0 && (validate66(data.group, {
			instancePath: instancePath + "/group",
			parentData: data,
			parentDataProperty: "group",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.time !== void 0 && (validate66(data.time, {
			instancePath: instancePath + "/time",
			parentData: data,
			parentDataProperty: "time",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.query !== void 0 && (validate66(data.query, {
			instancePath: instancePath + "/query",
			parentData: data,
			parentDataProperty: "query",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.item !== void 0 && (validate66(data.item, {
			instancePath: instancePath + "/item",
			parentData: data,
			parentDataProperty: "item",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.popularity !== void 0 && (validate66(data.popularity, {
			instancePath: instancePath + "/popularity",
			parentData: data,
			parentDataProperty: "popularity",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.category !== void 0 && (validate66(data.category, {
			instancePath: instancePath + "/category",
			parentData: data,
			parentDataProperty: "category",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.series !== void 0 && (validate66(data.series, {
			instancePath: instancePath + "/series",
			parentData: data,
			parentDataProperty: "series",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.season !== void 0) {
			let data18 = data.season;
			if (typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) {
				let err8 = {
					instancePath: instancePath + "/season",
					schemaPath: "#/properties/season/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema25.properties.season.type,
					parentSchema: schema25.properties.season,
					data: data18
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
			if (typeof data18 == "number" && isFinite(data18)) {
				if (data18 > 1e5 || isNaN(data18)) {
					let err9 = {
						instancePath: instancePath + "/season",
						schemaPath: "#/properties/season/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000",
						schema: 1e5,
						parentSchema: schema25.properties.season,
						data: data18
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				if (data18 < 1 || isNaN(data18)) {
					let err10 = {
						instancePath: instancePath + "/season",
						schemaPath: "#/properties/season/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema25.properties.season,
						data: data18
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
			}
		}
		data.history !== void 0 && (validate55(data.history, {
			instancePath: instancePath + "/history",
			parentData: data,
			parentDataProperty: "history",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.lower !== void 0 && (validate66(data.lower, {
			instancePath: instancePath + "/lower",
			parentData: data,
			parentDataProperty: "lower",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.upper !== void 0 && (validate66(data.upper, {
			instancePath: instancePath + "/upper",
			parentData: data,
			parentDataProperty: "upper",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
	} else {
		let err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema28 = {
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
}, schema29 = {
	type: "string",
	pattern: "\\S",
	"x-sentence": "must be a shell command"
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (!pattern6.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				message: "must match pattern \"\\S\"",
				schema: "\\S",
				parentSchema: schema29,
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
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs0 = errors, valid0 = !1, _errs1 = errors;
	validate55(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
	var _valid0 = _errs1 === errors;
	valid0 ||= _valid0;
	let _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'",
				schema: schema28.anyOf[1].required,
				parentSchema: schema28.anyOf[1],
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "run") {
			let err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema28.anyOf[1],
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.run !== void 0 && (validate91(data.run, {
			instancePath: instancePath + "/run",
			parentData: data,
			parentDataProperty: "run",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema28.anyOf[1].type,
			parentSchema: schema28.anyOf[1],
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, _valid0) var props0 = !0;
	if (valid0) errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
	else {
		let err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema28.anyOf,
			parentSchema: schema28,
			data
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate89.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate89.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
const schema30 = {
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
}, pattern18 = RegExp("^[^\\u0000-\\u001f]{1,100}$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 100) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 100 },
				message: "must NOT have more than 100 properties",
				schema: 100,
				parentSchema: schema30,
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
				parentSchema: schema30,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) {
			let _errs1 = errors;
			if (typeof key0 == "string" && !pattern18.test(key0)) {
				let err2 = {
					instancePath,
					schemaPath: "#/propertyNames/pattern",
					keyword: "pattern",
					params: { pattern: "^[^\\u0000-\\u001f]{1,100}$" },
					message: "must match pattern \"^[^\\u0000-\\u001f]{1,100}$\"",
					schema: "^[^\\u0000-\\u001f]{1,100}$",
					parentSchema: schema30.propertyNames,
					data: key0,
					propertyName: key0
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
			if (_errs1 !== errors) {
				let err3 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid",
					schema: schema30.propertyNames,
					parentSchema: schema30,
					data
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		for (let key1 in data) {
			let data0 = data[key1], _errs4 = errors, valid2 = !1, _errs5 = errors;
			if (typeof data0 == "string") {
				if (!pattern6.test(data0)) {
					let err4 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/0/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema30.additionalProperties.anyOf[0],
						data: data0
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema30.additionalProperties.anyOf[0].type,
					parentSchema: schema30.additionalProperties.anyOf[0],
					data: data0
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			var _valid0 = _errs5 === errors;
			valid2 ||= _valid0;
			let _errs7 = errors;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.by === void 0) {
					let err6 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "by" },
						message: "must have required property 'by'",
						schema: schema30.additionalProperties.anyOf[1].required,
						parentSchema: schema30.additionalProperties.anyOf[1],
						data: data0
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
				for (let key2 in data0) if (key2 !== "by") {
					let err7 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/anyOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema30.additionalProperties.anyOf[1],
						data: data0
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				data0.by !== void 0 && (validate66(data0.by, {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/by",
					parentData: data0,
					parentDataProperty: "by",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
			} else {
				let err8 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema30.additionalProperties.anyOf[1].type,
					parentSchema: schema30.additionalProperties.anyOf[1],
					data: data0
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
			var _valid0 = _errs7 === errors;
			if (valid2 ||= _valid0, valid2) errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
			else {
				let err9 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf",
					schema: schema30.additionalProperties.anyOf,
					parentSchema: schema30.additionalProperties,
					data: data0
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
	} else {
		let err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
	}
	return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema31 = {
	description: "What model-gate demands.",
	type: "array",
	minItems: 1,
	maxItems: 200,
	items: { $ref: "#/$defs/rule" }
}, schema32 = {
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
}, schema33 = {
	type: "string",
	pattern: "^[a-z0-9_]+$",
	maxLength: 60,
	"x-sentence": "must be the name of a metric, such as roc_auc"
}, pattern20 = RegExp("^[a-z0-9_]+$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) > 60) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				message: "must NOT have more than 60 characters",
				schema: 60,
				parentSchema: schema33,
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
				parentSchema: schema33,
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
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema34 = {
	enum: ["bound", "point"],
	default: "bound"
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "bound" && data !== "point") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema34.enum },
			message: "must be equal to one of the allowed values",
			schema: schema34.enum,
			parentSchema: schema34,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema35 = {
	enum: ["error", "warn"],
	default: "error"
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "error" && data !== "warn") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema35.enum },
			message: "must be equal to one of the allowed values",
			schema: schema35.enum,
			parentSchema: schema35,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema36 = {
	type: "array",
	minItems: 1,
	uniqueItems: !0,
	items: { type: "string" }
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
		if (data.length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items",
				schema: 1,
				parentSchema: schema36,
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
					schema: schema36.items.type,
					parentSchema: schema36.items,
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
							parentSchema: schema36,
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
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema37 = {
	type: "string",
	pattern: "^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$",
	maxLength: 200,
	"x-sentence": "must be a text of up to 200 characters on one line"
}, pattern21 = RegExp("^[^\\u0000-\\u001f]*\\S[^\\u0000-\\u001f]*$", "u");
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
		if (func2(data) > 200) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters",
				schema: 200,
				parentSchema: schema37,
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
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema38 = {
	type: "number",
	minimum: 0,
	"x-sentence": "must be a number that is not negative"
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
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
				parentSchema: schema38,
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
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema39 = {
	type: "number",
	minimum: 0,
	maximum: 1,
	"x-sentence": "must be a share from 0 to 1"
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
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
				parentSchema: schema39,
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
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema40 = {
	type: "integer",
	minimum: 1,
	maximum: 1e5,
	default: 10
};
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema40.type,
			parentSchema: schema40,
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
				parentSchema: schema40,
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
				parentSchema: schema40,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema41 = {
	anyOf: [{
		type: "integer",
		minimum: 1
	}, {
		type: "string",
		pattern: "^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$"
	}],
	"x-sentence": "must be a number of bytes, or one with a unit such as 50 MB"
}, pattern25 = RegExp("^[0-9]+(?:\\.[0-9]+)? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$", "u");
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
	evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
	let _errs0 = errors, valid0 = !1, _errs1 = errors;
	if (typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema41.anyOf[0].type,
			parentSchema: schema41.anyOf[0],
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
			parentSchema: schema41.anyOf[0],
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
				parentSchema: schema41.anyOf[1],
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
			schema: schema41.anyOf[1].type,
			parentSchema: schema41.anyOf[1],
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
			schema: schema41.anyOf,
			parentSchema: schema41,
			data
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema42 = {
	type: "integer",
	minimum: 5,
	maximum: 1e4
};
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer",
			schema: schema42.type,
			parentSchema: schema42,
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
				parentSchema: schema42,
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
				parentSchema: schema42,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	}
	return validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
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
							schema: schema32.oneOf[0].required,
							parentSchema: schema32.oneOf[0],
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
							schema: schema32.oneOf[0].required,
							parentSchema: schema32.oneOf[0],
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
							schema: schema32.oneOf[0].required,
							parentSchema: schema32.oneOf[0],
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
							parentSchema: schema32.oneOf[0],
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
								parentSchema: schema32.oneOf[0].properties.rule,
								data: data0
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
					}
					if (data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.value !== void 0) {
						let data2 = data.value;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							let err5 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/0/properties/value/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema32.oneOf[0].properties.value.type,
								parentSchema: schema32.oneOf[0].properties.value,
								data: data2
							};
							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						}
					}
					data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err6 = {
						instancePath,
						schemaPath: "#/oneOf/0/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[0].type,
						parentSchema: schema32.oneOf[0],
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
							schema: schema32.oneOf[1].required,
							parentSchema: schema32.oneOf[1],
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
							schema: schema32.oneOf[1].required,
							parentSchema: schema32.oneOf[1],
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
							schema: schema32.oneOf[1].required,
							parentSchema: schema32.oneOf[1],
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
							parentSchema: schema32.oneOf[1],
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
								parentSchema: schema32.oneOf[1].properties.rule,
								data: data7
							};
							vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
						}
					}
					if (data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.value !== void 0) {
						let data9 = data.value;
						if (!(typeof data9 == "number" && isFinite(data9))) {
							let err12 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/oneOf/1/properties/value/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema32.oneOf[1].properties.value.type,
								parentSchema: schema32.oneOf[1].properties.value,
								data: data9
							};
							vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
						}
					}
					data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err13 = {
						instancePath,
						schemaPath: "#/oneOf/1/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[1].type,
						parentSchema: schema32.oneOf[1],
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
							schema: schema32.oneOf[2].required,
							parentSchema: schema32.oneOf[2],
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
							schema: schema32.oneOf[2].required,
							parentSchema: schema32.oneOf[2],
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
							schema: schema32.oneOf[2].required,
							parentSchema: schema32.oneOf[2],
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
							schema: schema32.oneOf[2].required,
							parentSchema: schema32.oneOf[2],
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
							parentSchema: schema32.oneOf[2],
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
								parentSchema: schema32.oneOf[2].properties.rule,
								data: data14
							};
							vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
						}
					}
					if (data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.min !== void 0) {
						let data16 = data.min;
						if (!(typeof data16 == "number" && isFinite(data16))) {
							let err20 = {
								instancePath: instancePath + "/min",
								schemaPath: "#/oneOf/2/properties/min/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number",
								schema: schema32.oneOf[2].properties.min.type,
								parentSchema: schema32.oneOf[2].properties.min,
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
								schema: schema32.oneOf[2].properties.max.type,
								parentSchema: schema32.oneOf[2].properties.max,
								data: data17
							};
							vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
						}
					}
					data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err22 = {
						instancePath,
						schemaPath: "#/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[2].type,
						parentSchema: schema32.oneOf[2],
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
							schema: schema32.oneOf[3].required,
							parentSchema: schema32.oneOf[3],
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
							schema: schema32.oneOf[3].required,
							parentSchema: schema32.oneOf[3],
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
							parentSchema: schema32.oneOf[3],
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
								parentSchema: schema32.oneOf[3].properties.rule,
								data: data22
							};
							vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
						}
					}
					data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.margin !== void 0 && (validate120(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.relative_margin !== void 0 && (validate120(data.relative_margin, {
						instancePath: instancePath + "/relative_margin",
						parentData: data,
						parentDataProperty: "relative_margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err27 = {
						instancePath,
						schemaPath: "#/oneOf/3/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[3].type,
						parentSchema: schema32.oneOf[3],
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
							schema: schema32.oneOf[4].required,
							parentSchema: schema32.oneOf[4],
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
							schema: schema32.oneOf[4].required,
							parentSchema: schema32.oneOf[4],
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
							parentSchema: schema32.oneOf[4],
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
								parentSchema: schema32.oneOf[4].properties.rule,
								data: data30
							};
							vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
						}
					}
					data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.margin !== void 0 && (validate120(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.relative_margin !== void 0 && (validate120(data.relative_margin, {
						instancePath: instancePath + "/relative_margin",
						parentData: data,
						parentDataProperty: "relative_margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err32 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[4].type,
						parentSchema: schema32.oneOf[4],
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
							schema: schema32.oneOf[5].required,
							parentSchema: schema32.oneOf[5],
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
							schema: schema32.oneOf[5].required,
							parentSchema: schema32.oneOf[5],
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
							parentSchema: schema32.oneOf[5],
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
								parentSchema: schema32.oneOf[5].properties.rule,
								data: data38
							};
							vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
						}
					}
					data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.margin !== void 0 && (validate120(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.relative_margin !== void 0 && (validate120(data.relative_margin, {
						instancePath: instancePath + "/relative_margin",
						parentData: data,
						parentDataProperty: "relative_margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err37 = {
						instancePath,
						schemaPath: "#/oneOf/5/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[5].type,
						parentSchema: schema32.oneOf[5],
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
							schema: schema32.oneOf[6].required,
							parentSchema: schema32.oneOf[6],
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
							schema: schema32.oneOf[6].required,
							parentSchema: schema32.oneOf[6],
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
							schema: schema32.oneOf[6].required,
							parentSchema: schema32.oneOf[6],
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
							parentSchema: schema32.oneOf[6],
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
								parentSchema: schema32.oneOf[6].properties.rule,
								data: data46
							};
							vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
						}
					}
					data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.value !== void 0 && (validate120(data.value, {
						instancePath: instancePath + "/value",
						parentData: data,
						parentDataProperty: "value",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err43 = {
						instancePath,
						schemaPath: "#/oneOf/6/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[6].type,
						parentSchema: schema32.oneOf[6],
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
							schema: schema32.oneOf[7].required,
							parentSchema: schema32.oneOf[7],
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
							schema: schema32.oneOf[7].required,
							parentSchema: schema32.oneOf[7],
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
							schema: schema32.oneOf[7].required,
							parentSchema: schema32.oneOf[7],
							data
						};
						vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
					}
					for (let key7 in data) if (!func1.call(schema32.oneOf[7].properties, key7)) {
						let err47 = {
							instancePath,
							schemaPath: "#/oneOf/7/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema32.oneOf[7],
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
								parentSchema: schema32.oneOf[7].properties.rule,
								data: data53
							};
							vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
						}
					}
					if (data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.columns !== void 0) {
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
									parentSchema: schema32.oneOf[7].properties.columns,
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
									parentSchema: schema32.oneOf[7].properties.columns,
									data: data55
								};
								vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
							}
							let len0 = data55.length;
							for (let i0 = 0; i0 < len0; i0++) validate66(data55[i0], {
								instancePath: instancePath + "/columns/" + i0,
								parentData: data55,
								parentDataProperty: i0,
								rootData,
								dynamicAnchors
							}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
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
										parentSchema: schema32.oneOf[7].properties.columns,
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
								schema: schema32.oneOf[7].properties.columns.type,
								parentSchema: schema32.oneOf[7].properties.columns,
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
								schema: schema32.oneOf[7].properties.at_least.type,
								parentSchema: schema32.oneOf[7].properties.at_least,
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
								schema: schema32.oneOf[7].properties.at_most.type,
								parentSchema: schema32.oneOf[7].properties.at_most,
								data: data58
							};
							vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
						}
					}
					if (data.margin !== void 0 && (validate120(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.min_rows !== void 0) {
						let data60 = data.min_rows;
						if (typeof data60 != "number" || data60 % 1 || isNaN(data60) || !isFinite(data60)) {
							let err55 = {
								instancePath: instancePath + "/min_rows",
								schemaPath: "#/oneOf/7/properties/min_rows/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema32.oneOf[7].properties.min_rows.type,
								parentSchema: schema32.oneOf[7].properties.min_rows,
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
								parentSchema: schema32.oneOf[7].properties.min_rows,
								data: data60
							};
							vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
						}
					}
					data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err57 = {
						instancePath,
						schemaPath: "#/oneOf/7/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[7].type,
						parentSchema: schema32.oneOf[7],
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
							schema: schema32.oneOf[8].required,
							parentSchema: schema32.oneOf[8],
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
							schema: schema32.oneOf[8].required,
							parentSchema: schema32.oneOf[8],
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
							schema: schema32.oneOf[8].required,
							parentSchema: schema32.oneOf[8],
							data
						};
						vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
					}
					for (let key8 in data) if (!func1.call(schema32.oneOf[8].properties, key8)) {
						let err61 = {
							instancePath,
							schemaPath: "#/oneOf/8/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 },
							message: "must NOT have additional properties",
							schema: !1,
							parentSchema: schema32.oneOf[8],
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
								parentSchema: schema32.oneOf[8].properties.rule,
								data: data63
							};
							vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
						}
					}
					if (data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.group !== void 0 && (validate66(data.group, {
						instancePath: instancePath + "/group",
						parentData: data,
						parentDataProperty: "group",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate120(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.at_least !== void 0 && (validate120(data.at_least, {
						instancePath: instancePath + "/at_least",
						parentData: data,
						parentDataProperty: "at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.method !== void 0) {
						let data68 = data.method;
						if (data68 !== "between_groups" && data68 !== "to_overall") {
							let err63 = {
								instancePath: instancePath + "/method",
								schemaPath: "#/oneOf/8/properties/method/enum",
								keyword: "enum",
								params: { allowedValues: schema32.oneOf[8].properties.method.enum },
								message: "must be equal to one of the allowed values",
								schema: schema32.oneOf[8].properties.method.enum,
								parentSchema: schema32.oneOf[8].properties.method,
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
								params: { allowedValues: schema32.oneOf[8].properties.aggregation.enum },
								message: "must be equal to one of the allowed values",
								schema: schema32.oneOf[8].properties.aggregation.enum,
								parentSchema: schema32.oneOf[8].properties.aggregation,
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
								schema: schema32.oneOf[8].properties.min_group.type,
								parentSchema: schema32.oneOf[8].properties.min_group,
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
								parentSchema: schema32.oneOf[8].properties.min_group,
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
								schema: schema32.oneOf[8].properties.min_positives.type,
								parentSchema: schema32.oneOf[8].properties.min_positives,
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
								parentSchema: schema32.oneOf[8].properties.min_positives,
								data: data71
							};
							vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
						}
					}
					data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err69 = {
						instancePath,
						schemaPath: "#/oneOf/8/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[8].type,
						parentSchema: schema32.oneOf[8],
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
							schema: schema32.oneOf[9].required,
							parentSchema: schema32.oneOf[9],
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
							schema: schema32.oneOf[9].required,
							parentSchema: schema32.oneOf[9],
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
							schema: schema32.oneOf[9].required,
							parentSchema: schema32.oneOf[9],
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
							parentSchema: schema32.oneOf[9],
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
								parentSchema: schema32.oneOf[9].properties.rule,
								data: data75
							};
							vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
						}
					}
					data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate120(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err75 = {
						instancePath,
						schemaPath: "#/oneOf/9/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[9].type,
						parentSchema: schema32.oneOf[9],
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
							schema: schema32.oneOf[10].required,
							parentSchema: schema32.oneOf[10],
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
							schema: schema32.oneOf[10].required,
							parentSchema: schema32.oneOf[10],
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
							parentSchema: schema32.oneOf[10],
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
								parentSchema: schema32.oneOf[10].properties.rule,
								data: data82
							};
							vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
						}
					}
					data.at_most !== void 0 && (validate165(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.use !== void 0 && (validate101(data.use, {
						instancePath: instancePath + "/use",
						parentData: data,
						parentDataProperty: "use",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err80 = {
						instancePath,
						schemaPath: "#/oneOf/10/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[10].type,
						parentSchema: schema32.oneOf[10],
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
							schema: schema32.oneOf[11].required,
							parentSchema: schema32.oneOf[11],
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
							schema: schema32.oneOf[11].required,
							parentSchema: schema32.oneOf[11],
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
							schema: schema32.oneOf[11].required,
							parentSchema: schema32.oneOf[11],
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
							parentSchema: schema32.oneOf[11],
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
								parentSchema: schema32.oneOf[11].properties.rule,
								data: data88
							};
							vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
						}
					}
					if (data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.baseline !== void 0) {
						let data90 = data.baseline;
						if (data90 !== "majority" && data90 !== "mean" && data90 !== "seasonal-naive") {
							let err86 = {
								instancePath: instancePath + "/baseline",
								schemaPath: "#/oneOf/11/properties/baseline/enum",
								keyword: "enum",
								params: { allowedValues: schema32.oneOf[11].properties.baseline.enum },
								message: "must be equal to one of the allowed values",
								schema: schema32.oneOf[11].properties.baseline.enum,
								parentSchema: schema32.oneOf[11].properties.baseline,
								data: data90
							};
							vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
						}
					}
					data.margin !== void 0 && (validate120(data.margin, {
						instancePath: instancePath + "/margin",
						parentData: data,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err87 = {
						instancePath,
						schemaPath: "#/oneOf/11/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[11].type,
						parentSchema: schema32.oneOf[11],
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
							schema: schema32.oneOf[12].required,
							parentSchema: schema32.oneOf[12],
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
							schema: schema32.oneOf[12].required,
							parentSchema: schema32.oneOf[12],
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
							schema: schema32.oneOf[12].required,
							parentSchema: schema32.oneOf[12],
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
							schema: schema32.oneOf[12].required,
							parentSchema: schema32.oneOf[12],
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
							parentSchema: schema32.oneOf[12],
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
								parentSchema: schema32.oneOf[12].properties.rule,
								data: data95
							};
							vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
						}
					}
					data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.train !== void 0 && (validate55(data.train, {
						instancePath: instancePath + "/train",
						parentData: data,
						parentDataProperty: "train",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate120(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err94 = {
						instancePath,
						schemaPath: "#/oneOf/12/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[12].type,
						parentSchema: schema32.oneOf[12],
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
							schema: schema32.oneOf[13].required,
							parentSchema: schema32.oneOf[13],
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
							schema: schema32.oneOf[13].required,
							parentSchema: schema32.oneOf[13],
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
							parentSchema: schema32.oneOf[13],
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
								parentSchema: schema32.oneOf[13].properties.rule,
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
									parentSchema: schema32.oneOf[13].properties.series,
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
								schema: schema32.oneOf[13].properties.series.type,
								parentSchema: schema32.oneOf[13].properties.series,
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
								schema: schema32.oneOf[13].properties.window.type,
								parentSchema: schema32.oneOf[13].properties.window,
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
								parentSchema: schema32.oneOf[13].properties.window,
								data: data103
							};
							vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
						}
					}
					if (data.min_delta !== void 0 && (validate165(data.min_delta, {
						instancePath: instancePath + "/min_delta",
						parentData: data,
						parentDataProperty: "min_delta",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.divergence !== void 0) {
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
									parentSchema: schema32.oneOf[13].properties.divergence,
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
								schema: schema32.oneOf[13].properties.divergence.type,
								parentSchema: schema32.oneOf[13].properties.divergence,
								data: data105
							};
							vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
						}
					}
					data.file !== void 0 && (validate55(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err105 = {
						instancePath,
						schemaPath: "#/oneOf/13/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[13].type,
						parentSchema: schema32.oneOf[13],
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
							schema: schema32.oneOf[14].required,
							parentSchema: schema32.oneOf[14],
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
							schema: schema32.oneOf[14].required,
							parentSchema: schema32.oneOf[14],
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
							parentSchema: schema32.oneOf[14],
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
								parentSchema: schema32.oneOf[14].properties.rule,
								data: data109
							};
							vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
						}
					}
					data.run !== void 0 && (validate91(data.run, {
						instancePath: instancePath + "/run",
						parentData: data,
						parentDataProperty: "run",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.metric !== void 0 && (validate99(data.metric, {
						instancePath: instancePath + "/metric",
						parentData: data,
						parentDataProperty: "metric",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.tolerance !== void 0 && (validate120(data.tolerance, {
						instancePath: instancePath + "/tolerance",
						parentData: data,
						parentDataProperty: "tolerance",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.agreement !== void 0 && (validate165(data.agreement, {
						instancePath: instancePath + "/agreement",
						parentData: data,
						parentDataProperty: "agreement",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err110 = {
						instancePath,
						schemaPath: "#/oneOf/14/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[14].type,
						parentSchema: schema32.oneOf[14],
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
							schema: schema32.oneOf[15].required,
							parentSchema: schema32.oneOf[15],
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
							schema: schema32.oneOf[15].required,
							parentSchema: schema32.oneOf[15],
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
							parentSchema: schema32.oneOf[15],
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
								parentSchema: schema32.oneOf[15].properties.rule,
								data: data116
							};
							vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
						}
					}
					data.run !== void 0 && (validate91(data.run, {
						instancePath: instancePath + "/run",
						parentData: data,
						parentDataProperty: "run",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.tolerance !== void 0 && (validate120(data.tolerance, {
						instancePath: instancePath + "/tolerance",
						parentData: data,
						parentDataProperty: "tolerance",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err115 = {
						instancePath,
						schemaPath: "#/oneOf/15/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[15].type,
						parentSchema: schema32.oneOf[15],
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
							schema: schema32.oneOf[16].required,
							parentSchema: schema32.oneOf[16],
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
							parentSchema: schema32.oneOf[16],
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
								parentSchema: schema32.oneOf[16].properties.rule,
								data: data121
							};
							vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
						}
					}
					if (data.train !== void 0 && (validate55(data.train, {
						instancePath: instancePath + "/train",
						parentData: data,
						parentDataProperty: "train",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.on !== void 0) {
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
									parentSchema: schema32.oneOf[16].properties.on,
									data: data123
								};
								vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
							}
							let len1 = data123.length;
							for (let i2 = 0; i2 < len1; i2++) validate66(data123[i2], {
								instancePath: instancePath + "/on/" + i2,
								parentData: data123,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							}) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
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
										parentSchema: schema32.oneOf[16].properties.on,
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
								schema: schema32.oneOf[16].properties.on.type,
								parentSchema: schema32.oneOf[16].properties.on,
								data: data123
							};
							vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
						}
					}
					data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err122 = {
						instancePath,
						schemaPath: "#/oneOf/16/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[16].type,
						parentSchema: schema32.oneOf[16],
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
							schema: schema32.oneOf[17].required,
							parentSchema: schema32.oneOf[17],
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
							schema: schema32.oneOf[17].required,
							parentSchema: schema32.oneOf[17],
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
							parentSchema: schema32.oneOf[17],
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
								parentSchema: schema32.oneOf[17].properties.rule,
								data: data127
							};
							vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
						}
					}
					data.at_most !== void 0 && (validate120(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.k !== void 0 && (validate200(data.k, {
						instancePath: instancePath + "/k",
						parentData: data,
						parentDataProperty: "k",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err127 = {
						instancePath,
						schemaPath: "#/oneOf/17/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[17].type,
						parentSchema: schema32.oneOf[17],
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
							schema: schema32.oneOf[18].required,
							parentSchema: schema32.oneOf[18],
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
							schema: schema32.oneOf[18].required,
							parentSchema: schema32.oneOf[18],
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
							parentSchema: schema32.oneOf[18],
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
								parentSchema: schema32.oneOf[18].properties.rule,
								data: data133
							};
							vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
						}
					}
					data.at_least !== void 0 && (validate165(data.at_least, {
						instancePath: instancePath + "/at_least",
						parentData: data,
						parentDataProperty: "at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.k !== void 0 && (validate200(data.k, {
						instancePath: instancePath + "/k",
						parentData: data,
						parentDataProperty: "k",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err132 = {
						instancePath,
						schemaPath: "#/oneOf/18/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[18].type,
						parentSchema: schema32.oneOf[18],
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
							schema: schema32.oneOf[19].required,
							parentSchema: schema32.oneOf[19],
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
							schema: schema32.oneOf[19].required,
							parentSchema: schema32.oneOf[19],
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
							parentSchema: schema32.oneOf[19],
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
								parentSchema: schema32.oneOf[19].properties.rule,
								data: data139
							};
							vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
						}
					}
					data.at_least !== void 0 && (validate165(data.at_least, {
						instancePath: instancePath + "/at_least",
						parentData: data,
						parentDataProperty: "at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.k !== void 0 && (validate200(data.k, {
						instancePath: instancePath + "/k",
						parentData: data,
						parentDataProperty: "k",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err137 = {
						instancePath,
						schemaPath: "#/oneOf/19/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[19].type,
						parentSchema: schema32.oneOf[19],
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
							schema: schema32.oneOf[20].required,
							parentSchema: schema32.oneOf[20],
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
							schema: schema32.oneOf[20].required,
							parentSchema: schema32.oneOf[20],
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
							schema: schema32.oneOf[20].required,
							parentSchema: schema32.oneOf[20],
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
							parentSchema: schema32.oneOf[20],
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
								parentSchema: schema32.oneOf[20].properties.rule,
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
									parentSchema: schema32.oneOf[20].properties.sql,
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
								schema: schema32.oneOf[20].properties.sql.type,
								parentSchema: schema32.oneOf[20].properties.sql,
								data: data146
							};
							vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
						}
					}
					if (data.no_worse_by !== void 0 && (validate120(data.no_worse_by, {
						instancePath: instancePath + "/no_worse_by",
						parentData: data,
						parentDataProperty: "no_worse_by",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.unit !== void 0) {
						let data148 = data.unit;
						if (typeof data148 == "string") {
							if (func2(data148) > 20) {
								let err145 = {
									instancePath: instancePath + "/unit",
									schemaPath: "#/oneOf/20/properties/unit/maxLength",
									keyword: "maxLength",
									params: { limit: 20 },
									message: "must NOT have more than 20 characters",
									schema: 20,
									parentSchema: schema32.oneOf[20].properties.unit,
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
									parentSchema: schema32.oneOf[20].properties.unit,
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
								schema: schema32.oneOf[20].properties.unit.type,
								parentSchema: schema32.oneOf[20].properties.unit,
								data: data148
							};
							vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
						}
					}
					data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.slices !== void 0 && (validate105(data.slices, {
						instancePath: instancePath + "/slices",
						parentData: data,
						parentDataProperty: "slices",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err148 = {
						instancePath,
						schemaPath: "#/oneOf/20/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[20].type,
						parentSchema: schema32.oneOf[20],
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
							schema: schema32.oneOf[21].required,
							parentSchema: schema32.oneOf[21],
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
							schema: schema32.oneOf[21].required,
							parentSchema: schema32.oneOf[21],
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
							schema: schema32.oneOf[21].required,
							parentSchema: schema32.oneOf[21],
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
							parentSchema: schema32.oneOf[21],
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
								parentSchema: schema32.oneOf[21].properties.rule,
								data: data152
							};
							vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
						}
					}
					data.file !== void 0 && (validate55(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.champion_file !== void 0 && (validate55(data.champion_file, {
						instancePath: instancePath + "/champion_file",
						parentData: data,
						parentDataProperty: "champion_file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.ndcg_at_least !== void 0 && (validate165(data.ndcg_at_least, {
						instancePath: instancePath + "/ndcg_at_least",
						parentData: data,
						parentDataProperty: "ndcg_at_least",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err154 = {
						instancePath,
						schemaPath: "#/oneOf/21/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[21].type,
						parentSchema: schema32.oneOf[21],
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
							schema: schema32.oneOf[22].required,
							parentSchema: schema32.oneOf[22],
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
							parentSchema: schema32.oneOf[22],
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
								parentSchema: schema32.oneOf[22].properties.rule,
								data: data158
							};
							vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
						}
					}
					data.at_most !== void 0 && (validate224(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length)), data.ratio_at_most !== void 0 && (validate120(data.ratio_at_most, {
						instancePath: instancePath + "/ratio_at_most",
						parentData: data,
						parentDataProperty: "ratio_at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.file !== void 0 && (validate55(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err158 = {
						instancePath,
						schemaPath: "#/oneOf/22/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[22].type,
						parentSchema: schema32.oneOf[22],
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
							schema: schema32.oneOf[23].required,
							parentSchema: schema32.oneOf[23],
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
							schema: schema32.oneOf[23].required,
							parentSchema: schema32.oneOf[23],
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
							parentSchema: schema32.oneOf[23],
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
								parentSchema: schema32.oneOf[23].properties.rule,
								data: data164
							};
							vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
						}
					}
					data.candidate !== void 0 && (validate91(data.candidate, {
						instancePath: instancePath + "/candidate",
						parentData: data,
						parentDataProperty: "candidate",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.champion !== void 0 && (validate91(data.champion, {
						instancePath: instancePath + "/champion",
						parentData: data,
						parentDataProperty: "champion",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.at_most !== void 0 && (validate224(data.at_most, {
						instancePath: instancePath + "/at_most",
						parentData: data,
						parentDataProperty: "at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length)), data.ratio_at_most !== void 0 && (validate120(data.ratio_at_most, {
						instancePath: instancePath + "/ratio_at_most",
						parentData: data,
						parentDataProperty: "ratio_at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.repetitions !== void 0 && (validate234(data.repetitions, {
						instancePath: instancePath + "/repetitions",
						parentData: data,
						parentDataProperty: "repetitions",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err163 = {
						instancePath,
						schemaPath: "#/oneOf/23/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[23].type,
						parentSchema: schema32.oneOf[23],
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
							schema: schema32.oneOf[24].required,
							parentSchema: schema32.oneOf[24],
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
							schema: schema32.oneOf[24].required,
							parentSchema: schema32.oneOf[24],
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
							schema: schema32.oneOf[24].required,
							parentSchema: schema32.oneOf[24],
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
							schema: schema32.oneOf[24].required,
							parentSchema: schema32.oneOf[24],
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
							parentSchema: schema32.oneOf[24],
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
								parentSchema: schema32.oneOf[24].properties.rule,
								data: data172
							};
							vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
						}
					}
					if (data.candidate !== void 0 && (validate91(data.candidate, {
						instancePath: instancePath + "/candidate",
						parentData: data,
						parentDataProperty: "candidate",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.champion !== void 0 && (validate91(data.champion, {
						instancePath: instancePath + "/champion",
						parentData: data,
						parentDataProperty: "champion",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.ratio_at_most !== void 0 && (validate120(data.ratio_at_most, {
						instancePath: instancePath + "/ratio_at_most",
						parentData: data,
						parentDataProperty: "ratio_at_most",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.quantile !== void 0) {
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
									parentSchema: schema32.oneOf[24].properties.quantile,
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
									parentSchema: schema32.oneOf[24].properties.quantile,
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
								schema: schema32.oneOf[24].properties.quantile.type,
								parentSchema: schema32.oneOf[24].properties.quantile,
								data: data176
							};
							vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
						}
					}
					data.repetitions !== void 0 && (validate234(data.repetitions, {
						instancePath: instancePath + "/repetitions",
						parentData: data,
						parentDataProperty: "repetitions",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.severity !== void 0 && (validate103(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.name !== void 0 && (validate107(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData,
						dynamicAnchors
					}) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length));
				} else {
					let err173 = {
						instancePath,
						schemaPath: "#/oneOf/24/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema32.oneOf[24].type,
						parentSchema: schema32.oneOf[24],
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
					schema: schema32.discriminator,
					parentSchema: schema32,
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
				schema: schema32.discriminator,
				parentSchema: schema32,
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
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
	}
	return validate98.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate98.evaluated = {
	dynamicProps: !0,
	dynamicItems: !1
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
		if (data.length > 200) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 200 },
				message: "must NOT have more than 200 items",
				schema: 200,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.length < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items",
				schema: 1,
				parentSchema: schema31,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate98(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = {
	items: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema43 = {
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
};
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema43,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) {
			let data0 = data[key0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.greater_is_better === void 0) {
					let err1 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/required",
						keyword: "required",
						params: { missingProperty: "greater_is_better" },
						message: "must have required property 'greater_is_better'",
						schema: schema43.additionalProperties.required,
						parentSchema: schema43.additionalProperties,
						data: data0
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				for (let key1 in data0) if (key1 !== "threshold" && key1 !== "min_absolute_change" && key1 !== "min_relative_change" && key1 !== "greater_is_better") {
					let err2 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: !1,
						parentSchema: schema43.additionalProperties,
						data: data0
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
				if (data0.threshold !== void 0) {
					let data1 = data0.threshold;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						let err3 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/threshold",
							schemaPath: "#/additionalProperties/properties/threshold/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema43.additionalProperties.properties.threshold.type,
							parentSchema: schema43.additionalProperties.properties.threshold,
							data: data1
						};
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				}
				if (data0.min_absolute_change !== void 0) {
					let data2 = data0.min_absolute_change;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 <= 0 || isNaN(data2)) {
							let err4 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_absolute_change",
								schemaPath: "#/additionalProperties/properties/min_absolute_change/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0",
								schema: 0,
								parentSchema: schema43.additionalProperties.properties.min_absolute_change,
								data: data2
							};
							vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						}
					} else {
						let err5 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_absolute_change",
							schemaPath: "#/additionalProperties/properties/min_absolute_change/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number",
							schema: schema43.additionalProperties.properties.min_absolute_change.type,
							parentSchema: schema43.additionalProperties.properties.min_absolute_change,
							data: data2
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
					}
				}
				if (data0.min_relative_change !== void 0 && (validate165(data0.min_relative_change, {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_relative_change",
					parentData: data0,
					parentDataProperty: "min_relative_change",
					rootData,
					dynamicAnchors
				}) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length)), data0.greater_is_better !== void 0) {
					let data4 = data0.greater_is_better;
					if (typeof data4 != "boolean") {
						let err6 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/greater_is_better",
							schemaPath: "#/additionalProperties/properties/greater_is_better/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema43.additionalProperties.properties.greater_is_better.type,
							parentSchema: schema43.additionalProperties.properties.greater_is_better,
							data: data4
						};
						vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
					}
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema43.additionalProperties.type,
					parentSchema: schema43.additionalProperties,
					data: data0
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
	} else {
		let err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
	}
	return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema44 = {
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
};
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.looks === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "looks" },
				message: "must have required property 'looks'",
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.error === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'",
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "looks" && key0 !== "passes" && key0 !== "error" && key0 !== "reveal" && key0 !== "when_spent") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema44,
				data
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.looks !== void 0) {
			let data0 = data.looks;
			if (typeof data0 != "number" || data0 % 1 || isNaN(data0) || !isFinite(data0)) {
				let err3 = {
					instancePath: instancePath + "/looks",
					schemaPath: "#/properties/looks/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema44.properties.looks.type,
					parentSchema: schema44.properties.looks,
					data: data0
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e5 || isNaN(data0)) {
					let err4 = {
						instancePath: instancePath + "/looks",
						schemaPath: "#/properties/looks/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000",
						schema: 1e5,
						parentSchema: schema44.properties.looks,
						data: data0
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					let err5 = {
						instancePath: instancePath + "/looks",
						schemaPath: "#/properties/looks/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema44.properties.looks,
						data: data0
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
			}
		}
		if (data.passes !== void 0) {
			let data1 = data.passes;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err6 = {
					instancePath: instancePath + "/passes",
					schemaPath: "#/properties/passes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema44.properties.passes.type,
					parentSchema: schema44.properties.passes,
					data: data1
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e5 || isNaN(data1)) {
					let err7 = {
						instancePath: instancePath + "/passes",
						schemaPath: "#/properties/passes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000",
						schema: 1e5,
						parentSchema: schema44.properties.passes,
						data: data1
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					let err8 = {
						instancePath: instancePath + "/passes",
						schemaPath: "#/properties/passes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema44.properties.passes,
						data: data1
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			}
		}
		if (data.error !== void 0) {
			let data2 = data.error;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 >= .5 || isNaN(data2)) {
					let err9 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: .5
						},
						message: "must be < 0.5",
						schema: .5,
						parentSchema: schema44.properties.error,
						data: data2
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
				if (data2 <= 0 || isNaN(data2)) {
					let err10 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0",
						schema: 0,
						parentSchema: schema44.properties.error,
						data: data2
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
			} else {
				let err11 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema44.properties.error.type,
					parentSchema: schema44.properties.error,
					data: data2
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
		if (data.reveal !== void 0) {
			let data3 = data.reveal;
			if (data3 !== "score" && data3 !== "verdict") {
				let err12 = {
					instancePath: instancePath + "/reveal",
					schemaPath: "#/properties/reveal/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.reveal.enum },
					message: "must be equal to one of the allowed values",
					schema: schema44.properties.reveal.enum,
					parentSchema: schema44.properties.reveal,
					data: data3
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.when_spent !== void 0) {
			let data4 = data.when_spent;
			if (data4 !== "inconclusive" && data4 !== "warn") {
				let err13 = {
					instancePath: instancePath + "/when_spent",
					schemaPath: "#/properties/when_spent/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.when_spent.enum },
					message: "must be equal to one of the allowed values",
					schema: schema44.properties.when_spent.enum,
					parentSchema: schema44.properties.when_spent,
					data: data4
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
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
	}
	return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema45 = {
	description: "How ml-retrain.yml retrains the model.",
	type: "object",
	additionalProperties: !1,
	minProperties: 1,
	properties: {
		open: {
			description: "What carries the evidence of a retraining that passed its gate.",
			enum: ["pull-request", "issue"],
			default: "pull-request"
		},
		runs_per_week: {
			description: "Trainings that may start within 7 days.",
			type: "integer",
			minimum: 1,
			maximum: 1e3,
			default: 7
		},
		minutes_per_month: {
			description: "Minutes that the trainings of 30 days may take together.",
			type: "integer",
			minimum: 1,
			maximum: 1e6,
			default: 600
		},
		timeout_minutes: {
			description: "Minutes after which one training is ended.",
			type: "integer",
			minimum: 1,
			maximum: 7200,
			default: 60
		},
		stop_after: {
			description: "Retrainings in a row without a better model after which none is started any more.",
			type: "integer",
			minimum: 1,
			maximum: 100,
			default: 3
		},
		approval: {
			description: "Who lets a training start that nobody asked for by hand: nobody, the reviewers of an environment, or a comment by somebody with write access.",
			enum: [
				"none",
				"environment",
				"comment"
			],
			default: "none"
		},
		environment: {
			description: "Environment of the training job.",
			type: "string",
			pattern: "^[^\\u0000-\\u001f]+$",
			maxLength: 255,
			"x-sentence": "must be the name of an environment"
		}
	}
};
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema45,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "open" && key0 !== "runs_per_week" && key0 !== "minutes_per_month" && key0 !== "timeout_minutes" && key0 !== "stop_after" && key0 !== "approval" && key0 !== "environment") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: !1,
				parentSchema: schema45,
				data
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.open !== void 0) {
			let data0 = data.open;
			if (data0 !== "pull-request" && data0 !== "issue") {
				let err2 = {
					instancePath: instancePath + "/open",
					schemaPath: "#/properties/open/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.open.enum },
					message: "must be equal to one of the allowed values",
					schema: schema45.properties.open.enum,
					parentSchema: schema45.properties.open,
					data: data0
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.runs_per_week !== void 0) {
			let data1 = data.runs_per_week;
			if (typeof data1 != "number" || data1 % 1 || isNaN(data1) || !isFinite(data1)) {
				let err3 = {
					instancePath: instancePath + "/runs_per_week",
					schemaPath: "#/properties/runs_per_week/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema45.properties.runs_per_week.type,
					parentSchema: schema45.properties.runs_per_week,
					data: data1
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					let err4 = {
						instancePath: instancePath + "/runs_per_week",
						schemaPath: "#/properties/runs_per_week/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000",
						schema: 1e3,
						parentSchema: schema45.properties.runs_per_week,
						data: data1
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					let err5 = {
						instancePath: instancePath + "/runs_per_week",
						schemaPath: "#/properties/runs_per_week/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema45.properties.runs_per_week,
						data: data1
					};
					vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
				}
			}
		}
		if (data.minutes_per_month !== void 0) {
			let data2 = data.minutes_per_month;
			if (typeof data2 != "number" || data2 % 1 || isNaN(data2) || !isFinite(data2)) {
				let err6 = {
					instancePath: instancePath + "/minutes_per_month",
					schemaPath: "#/properties/minutes_per_month/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema45.properties.minutes_per_month.type,
					parentSchema: schema45.properties.minutes_per_month,
					data: data2
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e6 || isNaN(data2)) {
					let err7 = {
						instancePath: instancePath + "/minutes_per_month",
						schemaPath: "#/properties/minutes_per_month/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000",
						schema: 1e6,
						parentSchema: schema45.properties.minutes_per_month,
						data: data2
					};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					let err8 = {
						instancePath: instancePath + "/minutes_per_month",
						schemaPath: "#/properties/minutes_per_month/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema45.properties.minutes_per_month,
						data: data2
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
			}
		}
		if (data.timeout_minutes !== void 0) {
			let data3 = data.timeout_minutes;
			if (typeof data3 != "number" || data3 % 1 || isNaN(data3) || !isFinite(data3)) {
				let err9 = {
					instancePath: instancePath + "/timeout_minutes",
					schemaPath: "#/properties/timeout_minutes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema45.properties.timeout_minutes.type,
					parentSchema: schema45.properties.timeout_minutes,
					data: data3
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 7200 || isNaN(data3)) {
					let err10 = {
						instancePath: instancePath + "/timeout_minutes",
						schemaPath: "#/properties/timeout_minutes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 7200
						},
						message: "must be <= 7200",
						schema: 7200,
						parentSchema: schema45.properties.timeout_minutes,
						data: data3
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					let err11 = {
						instancePath: instancePath + "/timeout_minutes",
						schemaPath: "#/properties/timeout_minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema45.properties.timeout_minutes,
						data: data3
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
			}
		}
		if (data.stop_after !== void 0) {
			let data4 = data.stop_after;
			if (typeof data4 != "number" || data4 % 1 || isNaN(data4) || !isFinite(data4)) {
				let err12 = {
					instancePath: instancePath + "/stop_after",
					schemaPath: "#/properties/stop_after/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema45.properties.stop_after.type,
					parentSchema: schema45.properties.stop_after,
					data: data4
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 100 || isNaN(data4)) {
					let err13 = {
						instancePath: instancePath + "/stop_after",
						schemaPath: "#/properties/stop_after/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema45.properties.stop_after,
						data: data4
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					let err14 = {
						instancePath: instancePath + "/stop_after",
						schemaPath: "#/properties/stop_after/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema45.properties.stop_after,
						data: data4
					};
					vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
				}
			}
		}
		if (data.approval !== void 0) {
			let data5 = data.approval;
			if (data5 !== "none" && data5 !== "environment" && data5 !== "comment") {
				let err15 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/properties/approval/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.approval.enum },
					message: "must be equal to one of the allowed values",
					schema: schema45.properties.approval.enum,
					parentSchema: schema45.properties.approval,
					data: data5
				};
				vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
			}
		}
		if (data.environment !== void 0) {
			let data6 = data.environment;
			if (typeof data6 == "string") {
				if (func2(data6) > 255) {
					let err16 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						message: "must NOT have more than 255 characters",
						schema: 255,
						parentSchema: schema45.properties.environment,
						data: data6
					};
					vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
				}
				if (!pattern3.test(data6)) {
					let err17 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: { pattern: "^[^\\u0000-\\u001f]+$" },
						message: "must match pattern \"^[^\\u0000-\\u001f]+$\"",
						schema: "^[^\\u0000-\\u001f]+$",
						parentSchema: schema45.properties.environment,
						data: data6
					};
					vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
				}
			} else {
				let err18 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema45.properties.environment.type,
					parentSchema: schema45.properties.environment,
					data: data6
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
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
	}
	return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func1.call(schema20.properties, key0)) {
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
		if (data.train !== void 0 && (validate54(data.train, {
			instancePath: instancePath + "/train",
			parentData: data,
			parentDataProperty: "train",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.require !== void 0 && (validate61(data.require, {
			instancePath: instancePath + "/require",
			parentData: data,
			parentDataProperty: "require",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.mirror !== void 0 && (validate63(data.mirror, {
			instancePath: instancePath + "/mirror",
			parentData: data,
			parentDataProperty: "mirror",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.predictions !== void 0 && (validate65(data.predictions, {
			instancePath: instancePath + "/predictions",
			parentData: data,
			parentDataProperty: "predictions",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.champion !== void 0 && (validate89(data.champion, {
			instancePath: instancePath + "/champion",
			parentData: data,
			parentDataProperty: "champion",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.confidence !== void 0) {
			let data7 = data.confidence;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > .9999 || isNaN(data7)) {
					let err3 = {
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
						data: data7
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
				if (data7 < .5 || isNaN(data7)) {
					let err4 = {
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
						data: data7
					};
					vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
				}
			} else {
				let err5 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema20.properties.confidence.type,
					parentSchema: schema20.properties.confidence,
					data: data7
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		data.slices !== void 0 && (validate94(data.slices, {
			instancePath: instancePath + "/slices",
			parentData: data,
			parentDataProperty: "slices",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.rules !== void 0 && (validate97(data.rules, {
			instancePath: instancePath + "/rules",
			parentData: data,
			parentDataProperty: "rules",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length)), data.thresholds !== void 0 && (validate246(data.thresholds, {
			instancePath: instancePath + "/thresholds",
			parentData: data,
			parentDataProperty: "thresholds",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length)), data.budget !== void 0 && (validate249(data.budget, {
			instancePath: instancePath + "/budget",
			parentData: data,
			parentDataProperty: "budget",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length)), data.retrain !== void 0 && (validate251(data.retrain, {
			instancePath: instancePath + "/retrain",
			parentData: data,
			parentDataProperty: "retrain",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length));
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const schema46 = {
	description: "True: what is inconclusive blocks.",
	type: "boolean",
	default: !1
};
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "boolean") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" },
			message: "must be boolean",
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate254.errors = vErrors, errors === 0;
}
validate254.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema47 = {
	description: "What the model predicts.",
	enum: [
		"binary",
		"multiclass",
		"multilabel",
		"regression",
		"forecast",
		"ranking"
	]
};
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate256.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data !== "binary" && data !== "multiclass" && data !== "multilabel" && data !== "regression" && data !== "forecast" && data !== "ranking") {
		let err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema47.enum },
			message: "must be equal to one of the allowed values",
			schema: schema47.enum,
			parentSchema: schema47,
			data
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate256.errors = vErrors, errors === 0;
}
validate256.evaluated = {
	dynamicProps: !1,
	dynamicItems: !1
};
const schema48 = {
	description: "Level of two-sided intervals.",
	type: "number",
	minimum: .5,
	maximum: .9999,
	default: .95
};
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "number" && isFinite(data)) {
		if (data > .9999 || isNaN(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: .9999
				},
				message: "must be <= 0.9999",
				schema: .9999,
				parentSchema: schema48,
				data
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data < .5 || isNaN(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: .5
				},
				message: "must be >= 0.5",
				schema: .5,
				parentSchema: schema48,
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
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate263.errors = vErrors, errors === 0;
}
validate263.evaluated = {
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
		for (let key0 in data) if (!func1.call(schema19.properties, key0)) {
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
						if (func2(data8) > 200) {
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
		if (data.name !== void 0) {
			let data11 = data.name;
			if (typeof data11 == "string") {
				if (!pattern5.test(data11)) {
					let err23 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$\"",
						schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
						parentSchema: schema19.properties.name,
						data: data11
					};
					vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
				}
			} else {
				let err24 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.properties.name.type,
					parentSchema: schema19.properties.name,
					data: data11
				};
				vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
			}
		}
		data.critical !== void 0 && (validate254(data.critical, {
			instancePath: instancePath + "/critical",
			parentData: data,
			parentDataProperty: "critical",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length)), data.task !== void 0 && (validate256(data.task, {
			instancePath: instancePath + "/task",
			parentData: data,
			parentDataProperty: "task",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length)), data.train !== void 0 && (validate54(data.train, {
			instancePath: instancePath + "/train",
			parentData: data,
			parentDataProperty: "train",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.require !== void 0 && (validate61(data.require, {
			instancePath: instancePath + "/require",
			parentData: data,
			parentDataProperty: "require",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.mirror !== void 0 && (validate63(data.mirror, {
			instancePath: instancePath + "/mirror",
			parentData: data,
			parentDataProperty: "mirror",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.predictions !== void 0 && (validate65(data.predictions, {
			instancePath: instancePath + "/predictions",
			parentData: data,
			parentDataProperty: "predictions",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.champion !== void 0 && (validate89(data.champion, {
			instancePath: instancePath + "/champion",
			parentData: data,
			parentDataProperty: "champion",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.confidence !== void 0 && (validate263(data.confidence, {
			instancePath: instancePath + "/confidence",
			parentData: data,
			parentDataProperty: "confidence",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length)), data.slices !== void 0 && (validate94(data.slices, {
			instancePath: instancePath + "/slices",
			parentData: data,
			parentDataProperty: "slices",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.rules !== void 0 && (validate97(data.rules, {
			instancePath: instancePath + "/rules",
			parentData: data,
			parentDataProperty: "rules",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length)), data.thresholds !== void 0 && (validate246(data.thresholds, {
			instancePath: instancePath + "/thresholds",
			parentData: data,
			parentDataProperty: "thresholds",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length)), data.budget !== void 0 && (validate249(data.budget, {
			instancePath: instancePath + "/budget",
			parentData: data,
			parentDataProperty: "budget",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length)), data.retrain !== void 0 && (validate251(data.retrain, {
			instancePath: instancePath + "/retrain",
			parentData: data,
			parentDataProperty: "retrain",
			rootData,
			dynamicAnchors
		}) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length));
	} else {
		let err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
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
	return models.map(({ name, pointer, file }) => {
		let twin = names.get(name.toLowerCase());
		if (twin !== void 0) throw locatedFault(document.locate(pointer), `the models ${twin} and ${name} differ in capitals only, which file systems do not tell apart.`, "Give one of them another name.");
		return names.set(name.toLowerCase(), name), {
			name,
			critical: file.critical ?? !1,
			...file.task === void 0 ? {} : { task: file.task },
			train: file.train === void 0 ? void 0 : readTrain(file.train, [...pointer, "train"], document),
			require: file.require ?? [],
			mirror: readMirror(file.mirror ?? {}),
			gate: readGate(file, pointer, document),
			retrain: readRetrain(file.retrain ?? {}, [...pointer, "retrain"], document)
		};
	});
}
/** Outputs that something reads; others are kept, and no more. */
const knownRoles = [
	"model",
	"metrics",
	"series",
	"predictions",
	"train_ids"
];
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
		let meant = slipOf(role, knownRoles);
		if (meant !== void 0) throw locatedFault(document.locateKey([
			...pointer,
			"outputs",
			role
		]), `nobody reads the output ${role}; did you mean "${meant}"?`, `Roles with a meaning: ${knownRoles.join(", ")}. A role of your own needs a name that is not nearly one of them.`);
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
// packages/shared/src/policy/short-form.ts
/** Keys of the policy itself. Every other one at the top level is a key of the one model of the short form. */
const ownKeys = /* @__PURE__ */ new Set([
	"gatewright",
	"mode",
	"on_inconclusive",
	"policy_changes",
	"data",
	"ledger",
	"models"
]);
/**
* The models of a policy, from `models:` or from the top level, where one model's keys may stand when there is no `models:`.
* @throws UserError (`configuration`) when both forms are mixed, or when nothing names the model
*/
function modelEntries(file, document, unnamed) {
	let [first] = Object.keys(file).filter((key) => !ownKeys.has(key));
	if (file.models === void 0) {
		if (first === void 0) return [];
		let name = file.name ?? unnamed?.();
		if (name === void 0) throw locatedFault(document.locateKey([first]), "the model at the top level has no name.", "Add `name:`, e.g. `name: strikes`: the ledger and the reports call it so.");
		return [{
			name,
			pointer: [],
			file
		}];
	}
	let names = Object.keys(file.models);
	if (first !== void 0) throw mixed(first, names, document);
	return Object.entries(file.models).map(([name, model]) => ({
		name,
		pointer: ["models", name],
		file: model
	}));
}
function mixed(key, names, document) {
	let model = names.length === 1 ? names[0] : "NAME", meant = key === "name" ? "" : `; did you mean "models.${model}.${key}"?`;
	return locatedFault(document.locateKey([key]), `"${key}" of a model stands beside "models"${meant}`, key === "name" ? "Under `models:` the key is the model's name: leave `name:` out." : "Move it under the model's name in `models:`; only a policy without `models:` has a model's keys at the top level.");
}
/**
* What the model at the top level is called when it has no `name:`: as the repository, or, when the policy stands in a folder
* below its root, as that folder, so that the models of a monorepo do not share their records.
* @param repository `owner/name`
* @param folder from the root of the repository to the working directory, empty at the root
*/
function nameOfUnnamed(repository, folder) {
	let inside = posix.normalize(folder.replaceAll("\\", "/")).split("/").filter((step) => step !== "" && step !== "."), name = (inside.length > 0 ? inside.join("-") : repository?.split("/").at(-1))?.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[._-]+/, "").slice(0, 100);
	return name === "" ? void 0 : name;
}
// packages/shared/src/policy/read-policy.ts
const defaultPolicyPath = "gatewright.yml", defaultLedgerBranch = "ml-ledger";
/**
* Reads a policy and applies its defaults.
* @throws UserError (`configuration`) for everything that the schema does not allow, for a path that leaves the working
* directory, and for a policy that gates nothing
* @param unnamed what a model at the top level is called that has no `name:`
*/
function readPolicy(text, path, unnamed) {
	let document = readYamlDocument(text, path, validate, "policy");
	if (!isPolicyFile(document.value)) throw Error("The schema of the policy let through what is no policy.");
	let file = document.value, models = modelEntries(file, document, unnamed);
	if (file.data === void 0 && models.length === 0) throw gatesNothing(document, path);
	return {
		gatewright: file.gatewright,
		mode: file.mode ?? "enforce",
		onInconclusive: file.on_inconclusive ?? "warn",
		policyChanges: file.policy_changes ?? "approved",
		data: { contracts: file.data?.contracts ?? [] },
		ledger: { branch: file.ledger?.branch ?? "ml-ledger" },
		models: readModels(models, document)
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
export { nameOfUnnamed as i, defaultPolicyPath as n, readPolicy as r, defaultLedgerBranch as t };
