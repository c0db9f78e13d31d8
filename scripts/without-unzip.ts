import type { Plugin } from "rolldown";

/**
 * `@actions/artifact` unpacks downloads with unzip-stream, one of whose dependencies (buffers) states no licence and may
 * therefore not be bundled. We only upload; an action that downloads has to bring another unpacker.
 */
export function withoutUnzip(): Plugin {
  const stub = "\0unzip-stream";
  return {
    name: "without-unzip",
    resolveId: (id) => (id === "unzip-stream" ? stub : null),
    load: (id) => {
      return id === stub
        ? `const refuse = () => { throw new Error("This bundle does not download artifacts"); };
           export default { Extract: refuse, Parse: refuse };`
        : null;
    },
  };
}
