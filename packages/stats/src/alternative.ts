/** What a test holds against its hypothesis: another value on either side, a larger one, or a smaller one. */
export type Alternative = "two-sided" | "greater" | "less";
