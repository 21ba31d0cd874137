import { Bot, InputFile, InputMediaBuilder } from "grammy";
import { describe, expect, it } from "vitest";
import { imageSize } from "../../../src/demo/bot-api/image-size.ts";
import { ada, chatWithAda, startBot, startTelegram, TOKEN } from "./telegram-for-tests.ts";

const MEGABYTE = 1024 * 1024;

/** The head of a PNG of this size, which is all that is looked at. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** Ada's chat, and grammY's way to call methods in it. */
async function chatAndApi() {
  const chat = await chatWithAda();
  const { api } = new Bot(TOKEN, { client: { apiRoot: chat.root } });
  return { ...chat, api };
}

describe("a file from a person", () => {
  it("is fetched up to 20 MB, and refused beyond", async () => {
    const { api, me, root } = await chatAndApi();
    const small = me.upload("small.csv", new Uint8Array(20 * MEGABYTE), { mimeType: "text/csv" });
    const { file_path } = await api.getFile(small.document!.id);
    const response = await fetch(`${root}/file/bot${TOKEN}/${file_path}`);
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect((await response.arrayBuffer()).byteLength).toBe(20 * MEGABYTE);

    const big = me.upload("big.csv", new Uint8Array(20 * MEGABYTE + 1));
    await expect(api.getFile(big.document!.id)).rejects.toThrow("Bad Request: file is too big");
  });

  it("is found at no other path and with no other token", async () => {
    const { me, root, api } = await chatAndApi();
    const { file_path } = await api.getFile(me.upload("a.csv", Buffer.from("a")).document!.id);
    for (const path of [`bot${TOKEN}/documents/other.csv`, `bot1:other/${file_path}`]) {
      expect((await fetch(`${root}/file/${path}`)).status).toBe(404);
    }
  });

  it("may be a photo, which is no document", async () => {
    const { telegram, root } = await startTelegram();
    await startBot(root, (bot) => {
      bot.on(":photo", (ctx) => ctx.reply(`${ctx.msg.photo.at(-1)?.width} wide`));
    });
    const me = telegram.person(ada);
    expect(me.sendPhoto(png(640, 480)).document).toBeNull();
    await me.waitFor("640 wide");
  });
});

describe("a file from the bot", () => {
  it("arrives whole, with its name, and can be sent again by its id", async () => {
    const { api, me, telegram } = await chatAndApi();
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10, 13, 10]);
    const sent = await api.sendDocument(ada.id, new InputFile(bytes, "звіт за рік.xlsx"));
    const seen = me.messages().at(-1)!.document!;
    expect(seen).toMatchObject({ name: "звіт за рік.xlsx", bytes: 10 });
    expect(Buffer.from(telegram.file(seen.id).bytes)).toEqual(bytes);

    await api.sendDocument(ada.id, sent.document.file_id, { caption: "again" });
    expect((await me.waitFor("again")).document).toEqual(seen);
    expect(telegram.calls.at(-2)?.params["document"]).toEqual({
      name: "звіт за рік.xlsx",
      bytes: 10,
    });
  });

  it("is refused when empty or over 50 MB, and its caption over 1024 characters", async () => {
    const { api } = await chatAndApi();
    const send = (size: number, caption = "") =>
      api.sendDocument(ada.id, new InputFile(new Uint8Array(size), "a.bin"), { caption });
    await expect(send(0)).rejects.toThrow("file must be non-empty");
    await expect(send(50 * MEGABYTE + 1)).rejects.toThrow("413: Request Entity Too Large");
    await expect(send(1, "x".repeat(1025))).rejects.toThrow("message caption is too long");
    expect(await send(1, "x".repeat(1024))).toMatchObject({ caption: "x".repeat(1024) });
  });

  it("is refused as a photo when it is no picture, too long, too large or too heavy", async () => {
    const { api } = await chatAndApi();
    const send = (bytes: Uint8Array) => api.sendPhoto(ada.id, new InputFile(bytes, "chart.png"));
    await expect(send(Buffer.from("no picture"))).rejects.toThrow("IMAGE_PROCESS_FAILED");
    await expect(send(png(2100, 100))).rejects.toThrow("PHOTO_INVALID_DIMENSIONS");
    await expect(send(png(6000, 4001))).rejects.toThrow("PHOTO_INVALID_DIMENSIONS");
    await expect(send(new Uint8Array(10 * MEGABYTE + 1))).rejects.toThrow("too big for a photo");
    expect(await send(png(2000, 100))).toMatchObject({ photo: [{ width: 2000, height: 100 }] });
  });

  it("takes the place of another when the media is edited", async () => {
    const { api, me } = await chatAndApi();
    const photo = await api.sendPhoto(ada.id, new InputFile(png(800, 600), "a.png"));
    const media = InputMediaBuilder.photo(new InputFile(png(400, 300), "b.png"), {
      caption: "<b>smaller</b>",
      parse_mode: "HTML",
    });
    await api.editMessageMedia(ada.id, photo.message_id, media);
    const shown = await me.waitFor("smaller");
    expect(shown).toMatchObject({ id: photo.message_id, html: "<b>smaller</b>" });
    expect(shown.photo).toMatchObject({ width: 400, height: 300 });

    await api.editMessageCaption(ada.id, photo.message_id, { caption: "small" });
    expect((await me.waitFor("small")).photo).toMatchObject({ width: 400 });
    await expect(api.editMessageText(ada.id, photo.message_id, "x")).rejects.toThrow(
      "there is no text in the message to edit",
    );
  });

  it("may not come in a part no parameter names", async () => {
    const { root } = await chatWithAda();
    const body = new FormData();
    body.set("chat_id", String(ada.id));
    body.set("text", "x");
    body.set("stray", new Blob(["x"]), "stray.txt");
    const response = await fetch(`${root}/bot${TOKEN}/sendMessage`, { method: "POST", body });
    expect(await response.json()).toMatchObject({
      description: 'Bad Request: unknown parameter "stray"',
    });
  });
});

describe("imageSize", () => {
  it("reads the head of a JPEG past its other segments", () => {
    // SOI; APP0 of 4 bytes; SOF0: length 17, 8 bits, height 480, width 640; then padding.
    const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 1, 0xe0, 2, 0x80];
    expect(imageSize(Uint8Array.from([...head, ...Array(20).fill(0)]))).toEqual({
      width: 640,
      height: 480,
    });
  });

  it("reads GIF and WebP", () => {
    const gif = Buffer.from("GIF89a\x10\0\x20\0", "latin1");
    expect(imageSize(gif)).toEqual({ width: 16, height: 32 });
    // VP8X keeps each side less one in three bytes.
    const webp = Buffer.alloc(30);
    webp.write("RIFF\0\0\0\0WEBPVP8X", "latin1");
    webp.writeUIntLE(99, 24, 3);
    webp.writeUIntLE(49, 27, 3);
    expect(imageSize(webp)).toEqual({ width: 100, height: 50 });
  });

  it("is unknown for a text, and for a picture cut off in its head", () => {
    expect(imageSize(Buffer.from("date;customer;amount\n2026-01-01;Ada;10"))).toBeNull();
    expect(imageSize(png(1, 1).subarray(0, 12))).toBeNull();
    expect(imageSize(new Uint8Array())).toBeNull();
  });
});
