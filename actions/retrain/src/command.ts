/** The command that lets a retraining start, as somebody writes it in a comment. */
export function commandFor(model: string): string {
  return `/gatewright retrain ${model}`;
}

/** The model that a comment names in its first line; undefined when its first line is no command. What follows is for people. */
export function modelInCommand(comment: string): string | undefined {
  const [first = ""] = comment.trimStart().split(/\r?\n/);
  return /^\/gatewright[ \t]+retrain[ \t]+([A-Za-z0-9][A-Za-z0-9._-]{0,99})[ \t]*$/.exec(first)?.[1];
}
