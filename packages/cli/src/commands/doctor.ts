import type { Command } from "../command.ts";

/** `gatewright doctor`: whether the settings of the repository keep what the gate promises. */
export const doctorCommand: Command = {
  name: "doctor",
  summary: "Says what is missing in the repository's settings for the gate to hold, with the remedy.",
  description:
    "Reads the repository's settings and its workflows, policy and contracts on GitHub, and says what is missing for the merge\nbutton to tell the truth: each with the exact remedy. Exit 1: the gate can be bypassed, or what decides that cannot be read\nwith this token. Exit 2: the command line or the token is wrong. docs/doctor.md explains each check. Nothing is changed.",
  operands: undefined,
  options: {
    repository: { value: "OWNER/NAME", description: "Repository on GitHub; origin's when not given." },
    branch: { value: "BRANCH", description: "Branch that the gate guards; the default branch when not given." },
    format: { value: "FORMAT", choices: ["text", "json"], description: "Form of the output; text when not given." },
    "accept-unknown": {
      value: "CHECK",
      several: true,
      description: "What this token cannot tell about CHECK does not count; it is shown all the same.",
    },
    "api-url": { value: "URL", description: "GitHub's REST API; GITHUB_API_URL, or github.com's, when not given." },
  },
  examples: [
    ["gatewright doctor", "of the repository that this is a clone of, with the token of `gh auth login`"],
    ["GITHUB_TOKEN=… gatewright doctor --repository acme/strikes", "of another one; administrators see everything"],
    ["gatewright doctor --accept-unknown bypass-actors", "with a token that may read and not write the settings"],
    ["gatewright doctor --format json", "for a program"],
  ],
  run: async (given, terminal) => {
    const [{ examine }, { holds }, { findPlace }, { useProxy }] = await Promise.all([
      import("../doctor/doctor.ts"),
      import("../doctor/diagnosis.ts"),
      import("../doctor/place.ts"),
      import("@gatewright/shared/github/proxy.ts"),
    ]);
    const { workingDirectory, environment, signal } = terminal;
    const [repository, apiUrl] = [given.text("repository"), given.text("api-url")];
    const place = await findPlace({ repository, apiUrl, workingDirectory, environment, signal });
    const proxyWarning = useProxy(environment);
    if (proxyWarning !== undefined) terminal.note(`${proxyWarning}\n`);
    const diagnosis = await examine(place, given.text("branch"), given.list("accept-unknown"), signal);
    if (given.text("format") === "json") {
      const { diagnosisJson } = await import("../doctor/diagnosis-json.ts");
      terminal.out(diagnosisJson(diagnosis));
    } else {
      const { diagnosisText } = await import("../doctor/diagnosis-text.ts");
      terminal.out(diagnosisText(diagnosis, terminal.colour));
    }
    return holds(diagnosis) ? 0 : 1;
  },
};
