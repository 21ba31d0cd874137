import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  oneof,
  uint8Array,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm } from "../../src/http/read-form.ts";

/** A body that comes in pieces of such lengths, again and again. */
async function* inPieces(body: Buffer, lengths: readonly number[]) {
  for (let from = 0, i = 0; from < body.length; i += 1) {
    const length = lengths[i % lengths.length]!;
    yield body.subarray(from, from + length);
    from += length;
  }
}

async function read(body: Buffer, boundary: string, lengths: readonly number[] = [body.length]) {
  const kept: Buffer[] = [];
  const name = await readForm(inPieces(body, lengths), boundary, async (content) => {
    for await (const chunk of content) kept.push(Buffer.from(chunk));
  });
  return { name, content: Buffer.concat(kept) };
}

/** The body of a form as this platform writes it, and its boundary. */
async function written(form: FormData) {
  const response = new Response(form);
  const [, boundary = ""] = /boundary=(.*)$/.exec(response.headers.get("content-type")!)!;
  return { body: Buffer.from(await response.arrayBuffer()), boundary };
}

describe("readForm", () => {
  it("gives the very bytes of the file, however the body is cut", async () => {
    const bytes = oneof(
      uint8Array({ maxLength: 300 }),
      // What looks like a delimiter, or like a part of one.
      array(constantFrom("\r\n", "--", "\r", "\n", "-", "--b", "\r\n--", "x")).map((words) =>
        new TextEncoder().encode(words.join("")),
      ),
    );
    const cuts = array(integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    await assert(
      asyncProperty(bytes, cuts, boolean(), async (file, lengths, isFirst) => {
        const form = new FormData();
        if (!isFirst) form.append("before", "\r\n--x");
        form.append("file", new File([Buffer.from(file)], "a.csv"));
        if (isFirst) form.append("after", "");
        const { body, boundary } = await written(form);
        const { name, content } = await read(body, boundary, lengths);
        expect({ name, hex: content.toString("hex") }).toEqual({
          name: "a.csv",
          hex: Buffer.from(file).toString("hex"),
        });
      }),
      { numRuns: 300 },
    );
  });

  it("finds no file whole in a body that is cut short", async () => {
    const form = new FormData();
    form.append("file", new File(["Date;Customer\r\n"], "a.csv"));
    const { body, boundary } = await written(form);
    const end = body.lastIndexOf(`--${boundary}--`) + boundary.length + 4;
    for (let length = 0; length < end; length += 1) {
      await expect(read(body.subarray(0, length), boundary)).rejects.toThrow("half-way");
    }
    expect(await read(body.subarray(0, end), boundary)).toMatchObject({ name: "a.csv" });
  });

  it("passes over what stands before and after, and parts without a head", async () => {
    const body =
      "preamble\r\n--b  \r\n\r\nno head\r\n--b\r\n" +
      'content-disposition: form-data; name="f"; filename="C:\\sales\\a.csv"\r\n\r\nx\r\n--b--\r\nepilogue';
    const { name, content } = await read(Buffer.from(body), "b");
    expect({ name, content: content.toString() }).toEqual({ name: "a.csv", content: "x" });
  });

  it.each([
    ["", "half-way"],
    ["--b--", "no file"],
    ["--b\r\n\r\n\r\n--b--", "no file"],
    ["--bb\r\n\r\nx\r\n--bb--", "divided"],
    [`--b\r\nX: ${"x".repeat(20_000)}`, "no end"],
    ['--b\r\nContent-Disposition: form-data; name="f"; filename=""\r\n\r\n\r\n--b--', "no file"],
  ])("refuses %j", async (body, why) => {
    await expect(read(Buffer.from(body), "b")).rejects.toThrow(why);
  });
});
