import { kinds, objects } from "./objects.ts";
import { badRequest } from "./refusal.ts";
import { parseJson, type Upload } from "./request.ts";

type Files = ReadonlyMap<string, Upload>;

const ATTACHED = "attach://";

/**
 * A value with its documented type (as in the tables, without "!"): what came as text is read.
 *
 * @param path where it stands in the request, for the refusal
 * @throws Refusal when it is of another type, or an object has unknown or missing fields
 */
export function checkValue(type: string, value: unknown, path: string, files: Files): unknown {
  const alternatives = type.split("|");
  if (alternatives.length === 1) return checkOne(type, value, path, files);
  const chosen = alternatives.find((each) => looksLike(each, value, files));
  if (chosen === undefined) throw wrongType(path, type);
  return checkOne(chosen, value, path, files);
}

/** The file a value is, or names by attach://; null when it is neither. */
export function attachment(value: unknown, files: Files): Upload | null {
  if (typeof value === "string" && value.startsWith(ATTACHED)) {
    return files.get(value.slice(ATTACHED.length)) ?? null;
  }
  return [...files.values()].find((file) => file === value) ?? null;
}

function looksLike(type: string, value: unknown, files: Files): boolean {
  switch (type) {
    case "Integer":
      return /^-?\d+$/.test(String(value));
    case "String":
      return typeof value === "string";
    case "InputFile":
      return attachment(value, files) !== null;
    default: {
      const json = asJson(value);
      const required = Object.entries(objects[type] ?? {}).filter(([, each]) => each.endsWith("!"));
      return isObject(json) && required.every(([name]) => Object.hasOwn(json, name));
    }
  }
}

function checkOne(type: string, value: unknown, path: string, files: Files): unknown {
  if (type.startsWith("Array of ")) {
    const list = asJson(value);
    if (!Array.isArray(list)) throw wrongType(path, "Array");
    const of = type.slice("Array of ".length);
    return list.map((item, index) => checkOne(of, item, `${path}[${index}]`, files));
  }
  switch (type) {
    case "Integer":
      return integer(value, path);
    case "Boolean":
      return boolean(value, path);
    case "String":
      if (typeof value === "number") return String(value);
      if (typeof value !== "string") throw wrongType(path, type);
      return value;
    case "InputFile": {
      const file = attachment(value, files);
      if (file === null) throw wrongType(path, "file");
      return file;
    }
    default:
      return object(type, asJson(value), path, files);
  }
}

function object(type: string, value: unknown, path: string, files: Files): unknown {
  if (!isObject(value)) throw wrongType(path, "Object");
  const kind = kinds[type];
  const name = kind === undefined ? type : kind[String(value["type"])];
  if (name === undefined) throw wrongType(path, type);
  const fields = objects[name];
  // Of the objects outside the table this server needs no more than that they are objects.
  if (fields === undefined) return value;

  const unknown = Object.keys(value).find((field) => !Object.hasOwn(fields, field));
  if (unknown !== undefined) throw badRequest(`unknown field "${unknown}" in ${path}`);
  const checked: Record<string, unknown> = {};
  for (const [field, of] of Object.entries(fields)) {
    const inner = value[field];
    if (inner !== undefined && inner !== null) {
      checked[field] = checkValue(of.replace("!", ""), inner, `${path}.${field}`, files);
    } else if (of.endsWith("!")) {
      throw badRequest(`can't parse ${name}: Can't find field "${field}"`);
    }
  }
  return checked;
}

function integer(value: unknown, path: string): number {
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) throw wrongType(path, "Integer");
  return number;
}

function boolean(value: unknown, path: string): boolean {
  if (value === true || value === "true" || value === "True" || value === "1") return true;
  if (value === false || value === "false" || value === "False" || value === "0") return false;
  throw wrongType(path, "Boolean");
}

function asJson(value: unknown): unknown {
  return typeof value === "string" ? parseJson(value) : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrongType(path: string, type: string) {
  return badRequest(`wrong parameter ${path} in request: ${type} expected`);
}
