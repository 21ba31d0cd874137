export const JSON_TYPE = "application/json";
export const CSV_TYPE = "text/csv";
export const FORM_TYPE = "multipart/form-data";

/**
 * Types that a sales file may be sent as, each with the name of one that tells none; null where it
 * has to. What it is shows in its bytes.
 */
export const FILE_TYPES: ReadonlyMap<string, string | null> = new Map([
  [CSV_TYPE, "sales.csv"],
  ["text/tab-separated-values", "sales.tsv"],
  ["text/plain", "sales.txt"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "sales.xlsx"],
  ["application/vnd.ms-excel", "sales.xls"],
  ["application/zip", "sales.zip"],
  ["application/x-zip-compressed", "sales.zip"],
  ["application/gzip", "sales.gz"],
  ["application/x-gzip", "sales.gz"],
  ["application/octet-stream", null],
]);

/** All that `POST /v1/purchases` reads. */
export const READABLE_TYPES: readonly string[] = [JSON_TYPE, FORM_TYPE, ...FILE_TYPES.keys()];

/** "text/csv" of "Text/CSV; charset=utf-8"; "" where nothing is said. */
export function mediaType(header = ""): string {
  return header.split(";", 1)[0]!.trim().toLowerCase();
}
