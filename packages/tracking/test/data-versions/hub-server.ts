import { type StoreServer, startStore } from "./store-server.ts";

/**
 * What the Hugging Face Hub answers about datasets, as far as its own client (`huggingface_hub`, `HfApi.dataset_info`) asks; test/integration lets
 * that client read it. The real Hub is on no machine of ours.
 */
export async function startHub(datasets: Record<string, Record<string, string>>): Promise<StoreServer> {
  return await startStore(({ path }) => {
    const [, name = "", revision] = /^\/api\/datasets\/([^/]+\/[^/]+)(?:\/revision\/([^/?]+))?/.exec(path) ?? [];
    const branches = datasets[name];
    // The Hub does not say whether a private dataset exists.
    if (branches === undefined) return { status: 401, body: { error: "Invalid username or password." } };
    const wanted = decodeURIComponent(revision ?? "main");
    const sha = branches[wanted] ?? Object.values(branches).find((commit) => commit === wanted);
    if (sha === undefined)
      return { status: 404, headers: { "x-error-code": "RevisionNotFound" }, body: { error: "Invalid rev" } };
    return {
      body: {
        _id: "65a1",
        id: name,
        author: name.split("/")[0],
        sha,
        private: false,
        gated: false,
        disabled: false,
        tags: [],
        downloads: 0,
        likes: 0,
        siblings: [],
      },
      headers: { "content-type": "application/json" },
    };
  });
}
