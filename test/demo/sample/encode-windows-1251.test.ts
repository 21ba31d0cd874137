import { describe, expect, it } from "vitest";
import { encodeWindows1251 } from "../../../src/demo/sample/encode-windows-1251.ts";

describe("encodeWindows1251", () => {
  it("writes a letter as the byte it has there", () => {
    // А is 192, я 255, ё 184, « 171, the space that does not break 160.
    expect([...encodeWindows1251("Аяё« \u00A0")]).toEqual([192, 255, 184, 171, 32, 160]);
  });

  it("is what the decoder reads back", () => {
    const text = "Кафе «Тихий мост»; 24\u00A0700,00 №7";
    expect(new TextDecoder("windows-1251").decode(encodeWindows1251(text))).toBe(text);
  });

  it("refuses what it cannot write", () => {
    expect(() => encodeWindows1251("₽")).toThrow("not in Windows-1251: ₽");
  });
});
