import type { Reproducibility, RunRecord } from "@gatewright/shared/ledger/record.ts";

/** What the fields are judged by: parts of the record, and what the record does not say about the machine. */
export interface RunFacts
  extends Pick<RunRecord, "code" | "data" | "params" | "metrics" | "series" | "environment" | "artifact" | "cost"> {
  /** The run stands in a container, whether or not its image is known. */
  inContainer: boolean;
  /** Why nobody could take the time of the training; undefined when gatewright ran it. */
  notTimed: string | undefined;
}

/** A field that the record has, has not, or that does not apply here, with the reason. */
export type FieldState = "present" | "missing" | { notApplicable: string };

export interface ReproducibilityField {
  /** As `require:` names it. */
  name: string;
  /** What it is, as a phrase. */
  meaning: string;
  /** How a missing one comes into the record. */
  hint: string;
  state(facts: RunFacts): FieldState;
}

/**
 * The closed list of what a run must record to be made again; docs/reproducibility.md is its page and the policy's schema its
 * third copy, both compared in the tests.
 */
export const reproducibilityFields: readonly ReproducibilityField[] = [
  {
    name: "code",
    meaning: "the commit of the code",
    hint: "Run in a git checkout (`actions/checkout`).",
    state: ({ code }) => known(code.commit),
  },
  {
    name: "clean",
    meaning:
      "a working tree that is the commit's: no changed and no untracked file but those that the run itself writes",
    hint: "Commit the changes; what the run writes stands under `outputs:`, or in `.gitignore`.",
    state: ({ code }) => (code.dirty === false ? "present" : "missing"),
  },
  {
    name: "command",
    meaning: "the command that made the run",
    hint: "Name it under `train: run:`, or let `train-model` run it.",
    state: ({ code }) => known(code.command),
  },
  {
    name: "data",
    meaning: "a version of every data set that is named",
    hint: "Name the data under `train: data:`, or in the input `data`.",
    state: ({ data }) => ifAny(data),
  },
  {
    name: "params",
    meaning: "the parameters",
    hint: "Name the parameter files under `train: params:`, or in the input `params`.",
    state: ({ params }) => ifAny(params.sources),
  },
  {
    name: "metrics",
    meaning: "at least one metric or training curve",
    hint: "Name the metrics file under `train: outputs: metrics:`, or in the input `metrics`.",
    state: ({ metrics, series }) => ifAny([...metrics, ...series]),
  },
  {
    name: "seeds",
    meaning: "the seeds of the random generators",
    hint: "Give a parameter a name such as `seed` or `random_state`, or set PYTHONHASHSEED.",
    state: ({ environment }) => ifAny(Object.keys(environment.seeds ?? {})),
  },
  {
    name: "determinism",
    meaning: "the switches of determinism that are set, thread counts among them",
    hint: "Set PYTHONHASHSEED, OMP_NUM_THREADS or CUBLAS_WORKSPACE_CONFIG in the job's environment.",
    state: ({ environment }) => ifAny(Object.keys(environment.determinism ?? {})),
  },
  {
    name: "lock_file",
    meaning: "a lock file of the packages",
    hint: "Commit a requirements.txt with versions, uv.lock, poetry.lock, conda-lock.yml, renv.lock or package-lock.json.",
    state: ({ environment }) => ifAny(environment.lock_files ?? []),
  },
  {
    name: "language",
    meaning: "the language and its version",
    hint: "Set the language up before this step (`actions/setup-python`).",
    state: ({ environment }) => known(environment.language),
  },
  {
    name: "os",
    meaning: "operating system and architecture; on a GitHub runner its image",
    hint: "Run on a system that says its name.",
    state: ({ environment }) => (environment.arch === undefined ? "missing" : known(environment.os)),
  },
  {
    name: "container",
    meaning: "the digest of the container's image",
    hint: "Name the image by its digest (`image: name@sha256:…`); where a container cannot know its own, set CI_JOB_IMAGE to that name.",
    state: ({ environment, inContainer }) => {
      if (environment.container !== undefined) return "present";
      return inContainer ? "missing" : { notApplicable: "the run is not in a container" };
    },
  },
  {
    name: "accelerator",
    meaning: "driver, CUDA and devices, or the explicit word that there are none",
    hint: "Let `nvidia-smi` be on the PATH of the job.",
    state: ({ environment }) => known(environment.accelerator),
  },
  {
    name: "model",
    meaning: "the digest of the model",
    hint: "Name the model under `train: outputs: model:`, or in the input `artifact`.",
    state: ({ artifact }) => known(artifact),
  },
  {
    name: "cost",
    meaning: "the wall time of the training",
    hint: "Let `train-model` run the command.",
    state: ({ cost, notTimed }) => {
      if (cost.wall_seconds !== undefined) return "present";
      return notTimed === undefined ? "missing" : { notApplicable: notTimed };
    },
  },
];

export interface ReproducibilityOf {
  /** As it stands in the record. */
  record: Reproducibility;
  /** Fields that are not counted, each with the reason. */
  notApplicable: { name: string; reason: string }[];
}

/** Sorts the fields into those that are known, those that are missing and those that do not apply. Nothing is invented. */
export function reproducibilityOf(facts: RunFacts): ReproducibilityOf {
  const result: ReproducibilityOf = { record: { present: [], missing: [] }, notApplicable: [] };
  for (const { name, state } of reproducibilityFields) {
    const found = state(facts);
    if (found === "present") result.record.present.push(name);
    else if (found === "missing") result.record.missing.push(name);
    else result.notApplicable.push({ name, reason: found.notApplicable });
  }
  return result;
}

/** `12 of 14`: known fields of those that apply. */
export function reproducibilityShare({ present, missing }: Reproducibility): string {
  return `${present.length} of ${present.length + missing.length}`;
}

/** The line of the report: how many fields are known, which are missing, which do not apply. */
export function reproducibilitySentence({ record, notApplicable }: ReproducibilityOf): string {
  const missing = record.missing.length === 0 ? "" : `, missing: ${record.missing.join(", ")}`;
  const rest = notApplicable.map(({ name, reason }) => `${name} (${reason})`).join(", ");
  return `reproducibility: ${reproducibilityShare(record)} fields${missing}${rest === "" ? "" : `; not counted: ${rest}`}`;
}

function known(value: unknown): "present" | "missing" {
  return value === undefined ? "missing" : "present";
}

function ifAny(list: readonly unknown[]): "present" | "missing" {
  return list.length === 0 ? "missing" : "present";
}
