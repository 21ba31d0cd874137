import type { LeftOutRows } from "../../flows/answers/files.ts";
import { spreadsheetCsv } from "../../texts/spreadsheet.ts";
import { shortFileName } from "./file-name.ts";
import type { View } from "./view.ts";

/** A file that goes out: its name, what it holds, and the words under it. */
export interface OutgoingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly caption: string;
}

/** The rows that were left out, as they stand in the file, each with its number and the reason. */
export function leftOutFile(leftOut: LeftOutRows, fileName: string, view: View): OutgoingFile {
  const { salesFile, exclusions, format } = view.texts;
  const rows = leftOut.rows.map(({ row, why, cells }) => [row, exclusions[why], ...cells]);
  const header = [salesFile.leftOutRow, salesFile.leftOutWhy, ...leftOut.header];
  const file = shortFileName(fileName);
  const count = { file, rows: leftOut.count, shown: rows.length };
  return {
    name: `${withoutExtension(file)} – ${salesFile.leftOutFileName}.csv`,
    bytes: new TextEncoder().encode(spreadsheetCsv([header, ...rows], format.locale)),
    caption:
      count.shown < count.rows ? salesFile.leftOutSomeHere(count) : salesFile.leftOutHere(count),
  };
}

function withoutExtension(name: string): string {
  return name.replace(/\.\w{1,5}$/u, "");
}
