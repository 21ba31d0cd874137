import { randomBytes } from "node:crypto";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type ZipPart, type ZipPiece, zipParts } from "../../../src/telegram/export/zip-parts.ts";

async function pack(pieces: readonly ZipPiece[], mostBytes: number): Promise<ZipPart[]> {
  async function* all() {
    yield* pieces;
  }
  const parts: ZipPart[] = [];
  for await (const part of zipParts(all(), mostBytes, beginning)) parts.push(part);
  return parts;
}

const beginning = (name: string) => strToU8(`header of ${name}\n`);
const noise = () => strToU8(randomBytes(40_000).toString("hex"));
const textsOf = ({ bytes }: ZipPart) =>
  Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]);

describe("zipParts", () => {
  it("packs files piece by piece, also one without any piece of its own", async () => {
    const pieces = [
      { name: "клиенты.csv", bytes: strToU8("1\n") },
      { name: "клиенты.csv", bytes: strToU8("2\n") },
      { name: "notes.csv", bytes: strToU8("") },
    ];
    const [only, ...rest] = await pack(pieces, 1_000_000);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ number: 1, isLast: true });
    expect(textsOf(only!)).toEqual([
      ["клиенты.csv", "header of клиенты.csv\n1\n2\n"],
      ["notes.csv", "header of notes.csv\n"],
    ]);
  });

  it("goes on in another zip when one is full, with the file's beginning again", async () => {
    const pieces = Array.from({ length: 12 }, () => ({ name: "a.csv", bytes: noise() }));
    const parts = await pack(pieces, 100_000);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ isLast }) => isLast)).toEqual([...parts.slice(1).map(() => false), true]);
    const bodies = parts.map((part) => {
      const [[name, text]] = textsOf(part) as [[string, string]];
      expect(name).toBe("a.csv");
      expect(text.startsWith("header of a.csv\n")).toBe(true);
      return text.slice("header of a.csv\n".length);
    });
    expect(bodies.join("")).toBe(pieces.map(({ bytes }) => strFromU8(bytes)).join(""));
  });
});
