/** The environment variables that switch the copies on; each is the one that the target's own client reads. */
export const mirrorVariables = {
  /** Address of the server, `http` or `https`. */
  mlflowUri: "MLFLOW_TRACKING_URI",
  mlflowExperiment: "MLFLOW_EXPERIMENT_NAME",
  /** Sent as `Bearer`, unless name and password are set. */
  mlflowToken: "MLFLOW_TRACKING_TOKEN",
  mlflowUsername: "MLFLOW_TRACKING_USERNAME",
  mlflowPassword: "MLFLOW_TRACKING_PASSWORD",
  wandbKey: "WANDB_API_KEY",
  wandbBaseUrl: "WANDB_BASE_URL",
  wandbEntity: "WANDB_ENTITY",
  wandbProject: "WANDB_PROJECT",
  /** `offline` and `disabled` switch the copy off. */
  wandbMode: "WANDB_MODE",
  huggingFaceToken: "HF_TOKEN",
  /** Address of the Hub; for mirrors of it. */
  huggingFaceEndpoint: "HF_ENDPOINT",
} as const;
