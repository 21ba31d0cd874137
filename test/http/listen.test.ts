import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { listen } from "../../src/http/listen.ts";

async function open() {
  const asked = new EventTarget();
  const routes = new Hono()
    .get("/slow", async (c) => {
      asked.dispatchEvent(new Event("asked"));
      await pause(300);
      return c.text("done");
    })
    .get("/endless", () => new Response(new ReadableStream()));
  const server = await listen(routes, 0, "127.0.0.1");
  return { asked, server, root: `http://127.0.0.1:${server.port}` };
}

it("a server that stops answers what is under way, and takes nothing new", async () => {
  const { asked, server, root } = await open();
  const answer = fetch(`${root}/slow`);
  await once(asked, "asked");
  const stopped = server.stop();
  await expect(fetch(`${root}/slow`)).rejects.toThrow("fetch failed");
  expect(await (await answer).text()).toBe("done");
  await stopped;
});

it("a server that stops cuts what never ends", async () => {
  const { server, root } = await open();
  const endless = await fetch(`${root}/endless`);
  await server.stop();
  await expect(endless.text()).rejects.toThrow("terminated");
});
