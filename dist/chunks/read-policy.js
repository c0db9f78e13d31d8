import { t as readYamlDocument } from "./yaml-document.js";
import { n as configurationError } from "./user-error.js";
import { t as normalizedPath } from "./policy-path.js";
import { t as leavesWorkingDirectory } from "./working-tree.js";
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
				}
			}
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
		}
	}
}, pattern6 = RegExp("\\S", "u"), pattern9 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$", "u"), pattern15 = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", "u"), schema21 = {
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
const func0 = require_equal().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (key0 !== "critical" && key0 !== "task" && key0 !== "train" && key0 !== "require" && key0 !== "mirror") {
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
	} else {
		let err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
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
		if (twin !== void 0) throw refusal(document, ["models", name], `the models ${twin} and ${name} differ in capitals only, which file systems do not tell apart.`, "Give one of them another name.");
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
			mirror: readMirror(file.mirror ?? {})
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
			throw refusal(document, [
				...pointer,
				"outputs",
				role
			], `the output ${role} ${what}.`, "Each output has a path of its own.");
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
function refuseOutside(path, pointer, document) {
	let inGit = path.split(/[\\/]/).some((step) => step.toLowerCase() === ".git");
	if (inGit || leavesWorkingDirectory(path)) throw refusal(document, pointer, `${path} ${inGit ? "belongs to git" : "leaves the working directory"}.`, "Paths are relative to the working directory and stay inside it.");
}
function refusal(document, pointer, sentence, hint) {
	let location = document.locate(pointer);
	return configurationError(`${location.path}:${location.line}:${location.column}: ${sentence}`, {
		location,
		hint
	});
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
