import type { ProjectFiles } from "../../src/init/project-files.ts";

/** A working directory with these files; those in `ignored` git does not keep. */
export function filesOf(texts: Readonly<Record<string, string>>, ignored: readonly string[] = []): ProjectFiles {
  return {
    folder: "",
    kept: Object.keys(texts)
      .filter((path) => !ignored.includes(path))
      .sort(),
    ignored: [...ignored],
    text: async (path) => texts[path],
    bytes: async (path) => texts[path]?.length ?? 0,
  };
}
