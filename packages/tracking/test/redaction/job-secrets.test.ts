import { tmpdir } from "node:os";
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
    GIT_ASKPASS: process.execPath,
    AUTH_MODE: "disabled",
    X_TOKEN: "short",
    SSH_AUTH_SOCK: tmpdir(),
  };
  expect(secretsOf("", variables)).toEqual([]);
});

test("a key that begins like a path is hidden, because nothing is there", () => {
  const key = "/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abc1";
  expect(secretsOf("", { AWS_SECRET_ACCESS_KEY: key, AZURE_CLIENT_SECRET: "~/8Q~abcdef" })).toEqual([
    key,
    "~/8Q~abcdef",
  ]);
});

test.each(["DB_PASS", "MYSQL_PWD", "AZURE_DEVOPS_PAT", "AZURE_ACCOUNT_KEY", "SIGNING_KEY"])(
  "%s names a secret",
  (name) => {
    expect(secretsOf("", { [name]: "hunter2horse" })).toEqual(["hunter2horse"]);
  },
);

test("a tokenizer and an author are no secrets, an authorization is", () => {
  const harmless = {
    TOKENIZER_NAME: "bert-base-uncased",
    GIT_AUTHOR_NAME: "birdstrikes",
    CI_COMMIT_AUTHOR: "Jane Doe",
  };
  expect(secretsOf("", { ...harmless, AUTHORIZATION: "Bearer abcdefgh" })).toEqual(["Bearer abcdefgh"]);
});

test("PWD, OLDPWD and names that only sound alike are no secrets", () => {
  expect(
    secretsOf("", { PWD: "/srv/gone", OLDPWD: "/srv/gone", BYPASS: "everything", CACHE_KEY: "linux-x64" }),
  ).toEqual([]);
});
