/** Repository and ref that the reusable workflows come from. */
export const defaultSource = "OWNER/gatewright@v1";
