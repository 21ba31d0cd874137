import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Api } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { download, MAX_FILE_BYTES } from "../../src/telegram/download.ts";

const TOKEN = "4242:AAExample";

/** A Bot API server that knows one file, and sends it as `send` does. */
async function serverOf(send: RequestListener): Promise<Api> {
  const server = createServer((request, response) => {
    if (request.url === `/file/bot${TOKEN}/documents/a.csv`) return send(request, response);
    response.end(JSON.stringify({ ok: true, result: { file_path: "documents/a.csv" } }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return new Api(TOKEN, { apiRoot: `http://127.0.0.1:${port}` });
}

describe("download", () => {
  it("brings a file from the server that the bot talks to", async () => {
    const api = await serverOf((_, response) => void response.end("Date;Amount"));
    expect(await download(api, "A")).toEqual({ type: "bytes", bytes: Buffer.from("Date;Amount") });
  });

  it("stops at 20 MB, also when the server never said how much there is", async () => {
    const api = await serverOf((_, response) => {
      response.write(Buffer.alloc(MAX_FILE_BYTES));
      response.end("x");
    });
    expect(await download(api, "A")).toEqual({ type: "too_big" });
  });

  it("is too big where Telegram says so", async () => {
    const description = "Bad Request: file is too big";
    const refusal = JSON.stringify({ ok: false, error_code: 400, description });
    const api = await serverOf((_, response) => void response.end());
    api.config.use(async () => JSON.parse(refusal));
    expect(await download(api, "A")).toEqual({ type: "too_big" });
  });

  it.each<[string, RequestListener]>([
    ["has no such file", (_, response) => void response.writeHead(404).end()],
    ["breaks off", (_, response) => void response.write("Date", () => response.destroy())],
    ["says nothing", (request) => void request.socket.destroy()],
  ])("is unreachable when the server %s", async (_, send) => {
    const { type } = await download(await serverOf(send), "A");
    expect(type).toBe("unreachable");
  });
});
