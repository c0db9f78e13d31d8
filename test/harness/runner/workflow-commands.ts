export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
}

export interface CommandReader {
  /** The command in a line of output, if there is one and commands are not stopped. */
  read(line: string): WorkflowCommand | undefined;
}

/** Finds workflow commands as the runner does (ActionCommand.cs): `::name key=value,key=value::message`. */
export function createCommandReader(): CommandReader {
  let stopToken: string | undefined;
  return {
    read(line) {
      const command = parse(line);
      if (!command) return undefined;
      if (stopToken !== undefined) {
        if (command.name !== stopToken) return undefined;
        stopToken = undefined;
        return command;
      }
      if (command.name === "stop-commands") stopToken = command.message;
      return command;
    },
  };
}

function parse(line: string): WorkflowCommand | undefined {
  const found = /^\s*::([^\s:]+)(?:\s(.*?))?::(.*)$/.exec(line);
  if (!found) return undefined;
  const [, name = "", list = "", message = ""] = found;
  const properties: Record<string, string> = {};
  for (const pair of list.split(",")) {
    const equals = pair.indexOf("=");
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1));
  }
  return { name, properties, message: unescapeData(message) };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  const data = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",");
  return data.replaceAll("%25", "%");
}

/** ExecutionContext.cs, `_maxIssueMessageLength`. */
const longestMessage = 4096;

export function readAnnotation({ name, properties, message }: WorkflowCommand): Annotation | undefined {
  if (name !== "error" && name !== "warning" && name !== "notice") return undefined;
  const number = (key: string): number | undefined => {
    const value = Number(properties[key] ?? Number.NaN);
    return Number.isInteger(value) ? value : undefined;
  };
  const annotation: Annotation = { level: name, message: message.slice(0, longestMessage) };
  const { title, file } = properties;
  const line = number("line");
  const endLine = number("endLine");
  const column = number("col");
  const endColumn = number("endColumn");
  if (title !== undefined) annotation.title = title;
  if (file !== undefined) annotation.file = file;
  if (line !== undefined) annotation.line = line;
  if (endLine !== undefined) annotation.endLine = endLine;
  if (column !== undefined) annotation.column = column;
  if (endColumn !== undefined) annotation.endColumn = endColumn;
  return annotation;
}

/** GitHub shows ten of each level per step; the rest is lost. */
export function shownAnnotations(all: readonly Annotation[]): Annotation[] {
  const shown: Record<Annotation["level"], number> = { error: 0, warning: 0, notice: 0 };
  return all.filter(({ level }) => {
    shown[level] += 1;
    return shown[level] <= 10;
  });
}
