import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type CommentSection, composeComment, parseComment } from "./render/comment.ts";

const tag = "gatewright:v1:stored";
/** A section is some kilobytes; whatever unpacks to more was not written by us. */
const maximumBytes = 1_000_000;

/**
 * A section as an HTML comment, for the text of a check run: the reader sees the report once, and another job can take
 * the section from there when the pull request's comment has lost it.
 */
export function storeSection(section: CommentSection): string {
  const packed = deflateRawSync(composeComment([section], section, maximumBytes)).toString("base64");
  return `<!-- ${tag} ${packed} -->`;
}

/** The sections in a check run's text; none when there are none, or when they cannot be read. */
export function readStoredSections(text: string): CommentSection[] {
  const packed = new RegExp(`<!-- ${tag} ([A-Za-z0-9+/=]+) -->`).exec(text)?.[1];
  if (packed === undefined) return [];
  try {
    const unpacked = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: maximumBytes });
    return parseComment(unpacked.toString("utf8"))?.sections ?? [];
  } catch {
    // Cut off, or not ours: the section is then what the comment says, or it is missing until its job runs again.
    return [];
  }
}
