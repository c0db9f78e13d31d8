import { isObject, type Json, type JsonObject, list, member } from "../json.ts";

/** Body of the 422 that GitHub answers, or undefined when all limits are kept. */
export function exceededLimit(operationId: string, body: Json | undefined): JsonObject | undefined {
  if (operationId === "issues/create-comment" || operationId === "issues/update-comment") {
    const text = member(body, "body");
    // Counted in characters, not in UTF-16 units.
    if (typeof text === "string" && [...text].length > 65_536) {
      return failed([
        {
          resource: "IssueComment",
          code: "unprocessable",
          field: "data",
          message: "Body is too long (maximum is 65536 characters)",
        },
      ]);
    }
  }
  if (/^(issues|pulls)\/(create|update)$/.test(operationId) && tooLong(member(body, "body"), 65_536)) {
    return invalid("Body is too long (maximum is 65536 characters)");
  }
  if (operationId === "checks/create" || operationId === "checks/update") {
    for (const field of ["summary", "text"]) {
      const value = member(body, "output", field);
      // GitHub's description says characters; the server counts bytes.
      if (typeof value === "string" && Buffer.byteLength(value) > 65_535) {
        return invalid(`${field[0]?.toUpperCase()}${field.slice(1)} exceeds a maximum bytesize of 65535`);
      }
    }
    const annotations = list(member(body, "output", "annotations"));
    if (annotations.length > 50) {
      return invalid(`No more than 50 items are allowed; ${annotations.length} were supplied.`);
    }
    for (const annotation of annotations) {
      const problem = isObject(annotation) ? annotationProblem(annotation) : undefined;
      if (problem) return invalid(problem);
    }
    if (tooLong(member(body, "name"), 255)) return invalid("Name is too long (maximum is 255 characters)");
    if (tooLong(member(body, "output", "title"), 255)) return invalid("Title is too long (maximum is 255 characters)");
    if (tooLong(member(body, "external_id"), 255)) return invalid("External is too long (maximum is 255 characters)");
  }
  if (operationId === "repos/create-commit-status") {
    if (tooLong(member(body, "description"), 140))
      return invalid("Description is too long (maximum is 140 characters)");
    if (tooLong(member(body, "context"), 255)) return invalid("Context is too long (maximum is 255 characters)");
  }
  return undefined;
}

function annotationProblem(annotation: JsonObject): string | undefined {
  for (const field of ["message", "raw_details"]) {
    const value = annotation[field];
    if (typeof value === "string" && Buffer.byteLength(value) > 65_536) {
      return `Annotation ${field} exceeds a maximum bytesize of 65536`;
    }
  }
  if (tooLong(annotation["title"], 255)) return "Annotation title is too long (maximum is 255 characters)";
  const columns = annotation["start_column"] !== undefined || annotation["end_column"] !== undefined;
  if (columns && annotation["start_line"] !== annotation["end_line"]) {
    return "start_column and end_column are only allowed when start_line and end_line are equal";
  }
  return undefined;
}

function tooLong(value: Json | undefined, limit: number): boolean {
  return typeof value === "string" && [...value].length > limit;
}

function invalid(message: string): JsonObject {
  return {
    message: `Invalid request.\n\n${message}`,
    documentation_url: "https://docs.github.com/rest",
    status: "422",
  };
}

function failed(errors: JsonObject[]): JsonObject {
  return { message: "Validation Failed", errors, documentation_url: "https://docs.github.com/rest", status: "422" };
}
