/** One simple command of a script for bash or sh, as far as it can be told without running it. */
export interface ShellCommand {
  /** Without what opens or closes a group before it; a here-document behind it belongs to it. */
  text: string;
  /** `&&`, `||` or `|` in front of it; otherwise `""`. */
  before: string;
  /** The operator behind: `&&`, `||`, `|`, `&`, `;`, or `""` at the end of a line. */
  after: string;
  /** `if`, `while` and `until` whose condition it is. */
  asked: boolean;
  /** It stands in a group, a loop, a function or a branch, which may not run. */
  inside: boolean;
}

const opening = /^(?:(?:if|while|until|for|select|case|function)\b|\{(?=\s|$))/;
const closing = /^(?:(?:fi|done|esac)\b|\})/;
const between = /^(?:then|do|else|elif)\b/;

/** The commands in order. Quotes, comments, continued lines and here-documents are followed; words are not taken apart. */
export function shellCommands(script: string): ShellCommand[] {
  const found: ShellCommand[] = [];
  let [text, before, depth, brackets] = ["", "", 0, 0];
  let pending: string[] = [];
  const end = (after: string): void => {
    let rest = text.trim();
    text = "";
    let asked = false;
    // The words that open or close a group stand before a command, or alone.
    for (;;) {
      const [header] = /^[\w-]+\s*\(\)\s*/.exec(rest) ?? [];
      if (header !== undefined) {
        // A function: what stands in its body runs when somebody calls it.
        found.push({ text: header.trim(), before, after: "", asked: false, inside: depth > 0 });
        rest = rest.slice(header.length);
      }
      if (closing.test(rest)) depth = Math.max(0, depth - 1);
      else if (opening.test(rest)) depth += 1;
      else if (!between.test(rest)) break;
      const [word = ""] = /^(?:[a-z]+|[{}])/.exec(rest) ?? [];
      asked = /^(?:if|elif|while|until)$/.test(word);
      rest = rest.slice(word.length).trim();
    }
    if (rest !== "") found.push({ text: rest, before, after, asked, inside: depth > 0 || asked });
    before = ["&&", "||", "|"].includes(after) ? after : "";
  };
  for (let at = 0; at < script.length; at += 1) {
    const character = script.charAt(at);
    const next = script.charAt(at + 1);
    if (character === "\\") {
      text += next === "\n" ? " " : character + next;
      at += 1;
    } else if (character === "'" || character === '"' || character === "`") {
      const quoted = quotedText(script, at);
      text += quoted;
      at += quoted.length - 1;
    } else if (character === "$" && next === "(") {
      const inner = nested(script, at + 1);
      text += `$${inner}`;
      at += inner.length;
    } else if (character === "#" && /(?:^|\s)$/.test(text)) {
      const line = script.indexOf("\n", at);
      at = (line === -1 ? script.length : line) - 1;
    } else if (character === "<" && next === "<" && script.charAt(at + 2) !== "<") {
      const [whole = "<<", word = ""] = /^<<-?\s*["']?([^\s"';|&<>]*)["']?/.exec(script.slice(at)) ?? [];
      pending.push(word);
      text += whole;
      at += whole.length - 1;
    } else if (character === "\n") {
      for (const word of pending) {
        const body = script.slice(at + 1).split("\n");
        const last = body.findIndex((line) => line.trim() === word);
        const lines = last === -1 ? body : body.slice(0, last + 1);
        text += `\n${lines.join("\n")}`;
        at += lines.join("\n").length + 1;
      }
      pending = [];
      // A line that ends with an operator goes on in the next one.
      if (text.trim() !== "" || before === "") end("");
    } else if (character === "(" || character === ")") {
      if (character === "(" && next === ")") {
        text += "()";
        at += 1;
        continue;
      }
      end(";");
      // One without a partner ends a pattern of `case`.
      const step = character === "(" ? 1 : brackets > 0 ? -1 : 0;
      brackets += step;
      depth = Math.max(0, depth + step);
    } else if (character === ";" || character === "|" || character === "&") {
      if (character === "&" && (/[<>]$/.test(text) || next === ">")) {
        text += character;
        continue;
      }
      const double = character === next;
      if (double || (character === "|" && next === "&")) at += 1;
      end(double && character !== ";" ? character + character : character);
    } else text += character;
  }
  end("");
  return found;
}

/** From a quotation mark to its partner; to the end when there is none. */
function quotedText(script: string, start: number): string {
  const mark = script.charAt(start);
  for (let at = start + 1; at < script.length; at += 1) {
    const character = script.charAt(at);
    if (character === "\\" && mark !== "'") at += 1;
    else if (character === mark) return script.slice(start, at + 1);
  }
  return script.slice(start);
}

/** From a bracket to its partner. */
function nested(script: string, start: number): string {
  let depth = 0;
  for (let at = start; at < script.length; at += 1) {
    const character = script.charAt(at);
    if (character === "'" || character === '"') at += quotedText(script, at).length - 1;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return script.slice(start, at + 1);
    }
  }
  return script.slice(start);
}
