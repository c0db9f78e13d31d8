import { describe, expect, test } from "vitest";
import { readParams } from "../../src/params/read-params.ts";
import { redactParameters, redactText } from "../../src/redaction/redact.ts";
import { workspace } from "../reader-fixture.ts";

/** Put together here, so that no scanner takes this file for a leak. */
const letters = "aB3dE5gH7jK9mN1pQ2sT4vW6xY8zA0cD".repeat(4);
const credentials: [name: string, text: string][] = [
  ["GitHub token", `ghp_${letters.slice(0, 36)}`],
  ["GitHub server token", `ghs_${letters.slice(0, 36)}`],
  ["fine-grained GitHub token", `github_pat_${letters.slice(0, 22)}_${letters.slice(0, 59)}`],
  ["GitLab token", `glpat-${letters.slice(0, 20)}`],
  ["AWS access key", `AKIA${"ABCDEFGHIJKLMNOP"}`],
  ["Google API key", `AIza${letters.slice(0, 35)}`],
  ["Google OAuth token", `ya29.${letters.slice(0, 60)}`],
  ["Hugging Face token", `hf_${letters.slice(0, 34)}`],
  ["OpenAI key", `sk-proj-${letters.slice(0, 48)}`],
  ["Anthropic key", `sk-ant-api03-${letters.slice(0, 48)}`],
  ["older OpenAI key", `sk-${letters.slice(0, 48)}`],
  ["OpenRouter key", `sk-or-v1-${letters.slice(0, 64)}`],
  ["Slack token", `xoxb-${"123456789012"}-${letters.slice(0, 24)}`],
  ["Stripe key", `sk_live_${letters.slice(0, 24)}`],
  ["npm token", `npm_${letters.slice(0, 36)}`],
  ["PyPI token", `pypi-${letters.slice(0, 100)}`],
  ["Databricks token", `dapi${"0123456789abcdef".repeat(2)}`],
  ["JSON web token", `eyJ${letters.slice(0, 20)}.eyJ${letters.slice(0, 30)}.${letters.slice(0, 40)}`],
  ["private key", `-----BEGIN RSA PRIVATE KEY-----\n${letters}\n-----END RSA PRIVATE KEY-----`],
  ["private key that is cut off", `-----BEGIN PRIVATE KEY-----\n${letters}`],
];

describe("a credential is redacted wherever it stands", () => {
  test.each(credentials)("%s", (_, text) => {
    expect(redactParameters({ harmless: text, other: 1 }, [])).toEqual({
      values: { harmless: "[redacted]", other: 1 },
      redacted: ["harmless"],
    });
    expect(redactText(`python train.py --x ${text}`, [])).toBe("python train.py --x [redacted]");
  });

  test("user and password of an address", () => {
    const { values, redacted } = redactParameters({ tracking_uri: "https://user:pa55@mlflow.example.com/x" }, []);
    expect(redacted).toEqual(["tracking_uri"]);
    expect(values["tracking_uri"]).toBe("[redacted]");
    expect(redactText("git clone https://x:secret@git.example.com/a.git", [])).toBe(
      "git clone https://[redacted]@git.example.com/a.git",
    );
  });

  test("signatures of signed addresses", () => {
    const address = "https://b.s3.amazonaws.com/k?X-Amz-Algorithm=A&X-Amz-Signature=0123456789abcdef0123";
    expect(redactText(address, [])).toBe("https://b.s3.amazonaws.com/k?X-Amz-Algorithm=A[redacted]");
  });
});

describe("a name tells a secret", () => {
  test.each([
    "password",
    "db.password",
    "api_key",
    "openaiApiKey",
    "HF_TOKEN",
    "client-secret",
    "aws_secret_access_key",
    "private_key",
  ])("%s", (name) => {
    expect(redactParameters({ [name]: "correct horse" }, []).redacted).toEqual([name]);
  });

  test.each([
    ["password", "abc"],
    ["db.password", 7],
    ["api_key", 1234],
    ["token", "x1"],
    ["token", 4711],
    ["HF_TOKEN", "none at all"],
    ["password", "$ecret"],
    ["client_secret", "<b>"],
    ["aws_secret_access_key", "/Abc+DEF0123456789"],
    ["passwords.0", "abc"],
    ["api_keys.1", "abc"],
    ["password2", "abc"],
  ])("%s = %j, however short and whatever it looks like", (name, value) => {
    expect(redactParameters({ [name]: value }, [])).toEqual({ values: { [name]: "[redacted]" }, redacted: [name] });
  });

  test.each([
    ["max_tokens", 512],
    ["tokenizer", "sentencepiece"],
    ["pad_token", "<pad>"],
    ["mask_token", "[MASK]"],
    ["eos_token", 50256],
    ["token_dropout", "0.1"],
    ["image_token", "IMG"],
    ["password", ""],
    ["password", "None"],
    ["token", "true"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a file of Hydra.
    ["token", "${oc.env:HF_TOKEN}"],
    ["api_key", "env:OPENAI_API_KEY"],
    ["api_key", "$OPENAI_API_KEY"],
    ["key", "user_id"],
    ["primary_key", "passenger"],
    ["secretary", "somebody"],
  ])("%s = %j is what a reader needs", (name, value) => {
    expect(redactParameters({ [name]: value }, []).redacted).toEqual([]);
  });

  test.each([
    ["train --api-key abcdef123", "train --api-key [redacted]"],
    ["train --password='two words' --lr 1", "train --password=[redacted] --lr 1"],
    ["TOKEN=abcdef123 python x.py", "TOKEN=[redacted] python x.py"],
    ['{"client_secret": "abcdef123"}', '{"client_secret": [redacted]}'],
    ["train --max-tokens 512 --tokenizer bpe", "train --max-tokens 512 --tokenizer bpe"],
    ["train --token $HF_TOKEN", "train --token $HF_TOKEN"],
    ["train models/sk-learn-gradient-boosting-2026.pkl", "train models/sk-learn-gradient-boosting-2026.pkl"],
    ["curl -H 'Authorization: Bearer abcdefghijklmnop1234'", "curl -H 'Authorization: [redacted]'"],
  ])("in the command %s", (command, shown) => {
    expect(redactText(command, [])).toBe(shown);
  });
});

describe("what the job masks", () => {
  test("is redacted where a value equals or holds it, number or text", () => {
    const secrets = ["s3cr3t-value", "424242", "first line\nsecond line"];
    expect(
      redactParameters({ a: "s3cr3t-value", b: "x s3cr3t-value y", c: 424242, d: "second line", e: 42 }, secrets),
    ).toEqual({
      values: { a: "[redacted]", b: "[redacted]", c: "[redacted]", d: "[redacted]", e: 42 },
      redacted: ["a", "b", "c", "d"],
    });
  });

  test("a masked value of three characters takes nothing else away", () => {
    expect(redactText("a run of abc", ["", "abc", "a"])).toBe("a run of abc");
  });
});

test("parameters of a file are redacted and their names reported", async () => {
  const context = workspace({ "params.yaml": `lr: 0.1\nhub: {token: hf_${letters.slice(0, 34)}}\n` });
  expect(await readParams(["params.yaml"], context)).toMatchObject({
    values: { lr: 0.1, "hub.token": "[redacted]" },
    redacted: ["hub.token"],
  });
});

test.each(["sk-", "https://", "token ", "-----BEGIN PRIVATE KEY-----", "eyJaaaaaaaa.", "password_", "a_b-"])(
  "a long text of nothing but %s does not hold the job",
  (piece) => {
    expect(redactText(piece.repeat(Math.ceil(300_000 / piece.length)), []).length).toBeGreaterThan(0);
  },
);
