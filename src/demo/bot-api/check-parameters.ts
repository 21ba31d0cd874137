import { checkValue } from "./check-value.ts";
import { type Fields, type MethodName, methods } from "./methods.ts";
import { badRequest } from "./refusal.ts";
import type { Parameters } from "./request.ts";

/** What Telegram says when a required parameter is missing, where it has words of its own. */
const MISSING: Readonly<Record<string, string>> = {
  chat_id: "chat_id is empty",
  text: "message text is empty",
  message_id: "message identifier is not specified",
  document: "there is no document in the request",
  photo: "there is no photo in the request",
  file_id: "file_id is not specified",
  user_id: "invalid user_id specified",
  action: "wrong parameter action in request",
  commands: "can't parse commands: Array expected",
};

/**
 * The parameters of a call with their documented types: numbers and objects that came as text are
 * read, files stand where they were asked for.
 *
 * @throws Refusal for a missing, unknown or wrongly typed parameter. Telegram itself passes over
 * unknown ones; to a bot under test they are a slip of the pen.
 */
export function checkParameters(method: MethodName, given: Parameters): Record<string, unknown> {
  const fields: Fields = methods[method];
  refuseUnknown(fields, given);
  const checked: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(fields)) {
    const value = given.values[name] ?? given.files.get(name);
    if (value !== undefined && value !== null) {
      checked[name] = checkValue(type.replace("!", ""), value, name, given.files);
    } else if (type.endsWith("!")) {
      throw badRequest(MISSING[name] ?? `parameter "${name}" is required`);
    }
  }
  return checked;
}

function refuseUnknown(fields: Fields, { values, files }: Parameters): void {
  // A file may come in a part of any name, as long as some parameter names it.
  const named = JSON.stringify(values);
  const loose = [...files.keys()].filter((name) => !named.includes(`attach://${name}`));
  const unknown = [...Object.keys(values), ...loose].find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) throw badRequest(`unknown parameter "${unknown}"`);
}
