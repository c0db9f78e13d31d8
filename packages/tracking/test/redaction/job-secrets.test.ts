import { expect, test } from "vitest";
import { secretsOf } from "../../src/redaction/job-secrets.ts";

test("the token and what stands in variables with a secret's name is hidden", () => {
  const variables = {
    AWS_SECRET_ACCESS_KEY: "abcdefghijkl",
    MLFLOW_TRACKING_PASSWORD: "password1234",
    HOME: "/home/someone",
  };
  expect(secretsOf("ghs_token", variables)).toEqual(["ghs_token", "abcdefghijkl", "password1234"]);
});

test("a path, a switch or a short word under such a name is not", () => {
  const variables = {
    GIT_ASKPASS: "/usr/bin/askpass-of-git",
    AUTH_MODE: "disabled",
    X_TOKEN: "short",
    SSH_AUTH_SOCK: "/run/agent.1",
  };
  expect(secretsOf("", variables)).toEqual([]);
});
