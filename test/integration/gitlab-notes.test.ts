// The stand-in for GitLab's notes that the tests of `gatewright note` use, because no GitLab can be installed here, is compared with what
// GitLab's own Python client expects: the client writes and reads there as it does on GitLab, and reads what we write.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GitLabServer, gitLabToken, startGitLab } from "../../packages/cli/test/note/gitlab-server.ts";
import { pythonPackages } from "./python-packages.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const node = join(root, "node_modules", ".bin", "node");

let gitLab: GitLabServer;
let scratch: string;

beforeAll(async () => {
  gitLab = await startGitLab();
  scratch = await mkdtemp(join(tmpdir(), "gatewright-gitlab-"));
});

afterAll(async () => {
  await gitLab.stop();
  await rm(scratch, { recursive: true, force: true });
});

describe("the stand-in for GitLab", () => {
  it("is spoken to by GitLab's own Python client, which reads what we write, and whose notes we leave alone", async () => {
    const script = [
      "import json, sys, gitlab",
      "address, token, steps = sys.argv[1], sys.argv[2], sys.argv[3]",
      "api = gitlab.Gitlab(address, private_token=token); api.auth()",
      "notes = api.projects.get('acme/ml').mergerequests.get(7).notes",
      "if steps == 'write':",
      "  note = notes.create({'body': 'first'}); note.body = 'second'; note.save()",
      "  for count in range(45): notes.create({'body': f'LGTM {count}'})",
      "  notes.create({'body': 'gone'}).delete()",
      "listed = notes.list(get_all=True, sort='asc', order_by='created_at')",
      "print(json.dumps({'me': api.user.id, 'bodies': [note.body for note in listed]}))",
    ].join("\n");
    const python = async (steps: string): Promise<{ me: number; bodies: string[] }> => {
      const bin = await pythonPackages("python-gitlab-8.6.0", ["python-gitlab==8.6.0", "lxml==6.1.3"]);
      const { stdout } = await run(join(bin, "python"), ["-c", script, gitLab.address, gitLabToken, steps]);
      return JSON.parse(stdout);
    };
    const written = await python("write");
    expect(written.bodies).toEqual(["second", ...Array.from({ length: 45 }, (_, count) => `LGTM ${count}`)]);
    expect(written.me).toBe(gitLab.notes[0]?.author.id);

    const report = await madeReport();
    const env = {
      PATH: process.env["PATH"],
      GITLAB_CI: "true",
      CI_API_V4_URL: `${gitLab.address}/api/v4`,
      CI_MERGE_REQUEST_PROJECT_ID: "11",
      CI_MERGE_REQUEST_IID: "7",
      CI_PIPELINE_ID: "99",
      GITLAB_TOKEN: gitLabToken,
    };
    for (let round = 0; round < 2; round += 1) {
      await run(node, [join(root, "dist", "gatewright.js"), "note", report], { cwd: scratch, env });
    }
    const { bodies } = await python("read");
    expect(bodies).toHaveLength(47);
    expect(bodies[46]).toMatch(/^<!-- gatewright:v1 .*### /s);
  });
});

async function madeReport(): Promise<string> {
  const out = join(scratch, "report");
  const words = ["validate", "--contract", "contracts/airports.yml", "--out", out];
  const cwd = join(root, "examples", "birdstrikes");
  await run(node, [join(root, "dist", "gatewright.js"), ...words], { cwd });
  return join(out, "report.json");
}
