import { defineConfig } from "vitest/config";

const inlineOfficialParsers = { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } };

// The tiers of design section 8. `npm test` runs all but the last two: `wide` plays whole stories through the bundle, some minutes of
// them, and `integration` installs and starts real servers.
export default defineConfig({
  test: {
    passWithNoTests: false,
    // More than the cores: the tests of a silent GitHub, and of whole processes, wait most of their time.
    maxWorkers: 6,
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/test/**/*.test.ts", "actions/*/test/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "action",
          include: ["test/harness/**/*.test.ts", "test/e2e/*.test.ts"],
          server: inlineOfficialParsers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "workflow",
          include: ["test/workflow/**/*.test.ts"],
          server: inlineOfficialParsers,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "wide",
          include: ["test/e2e/wide/*.test.ts"],
          server: inlineOfficialParsers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          server: inlineOfficialParsers,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
