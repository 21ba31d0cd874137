/** What a file names in an import, and whether for its types only (nothing is loaded then). */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** `import … from "x"`, `export … from "x"`, with or without `type`, over several lines too. */
const FROM =
  /^\s*(?:import|export)\b(\s+type\b(?!\s*(?:,|from\b)))?[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm;
/** `import "x"`. */
const BARE = /^\s*import\s*["']([^"']+)["']/gm;
/** `import("x")`, in the middle of anything. */
const DYNAMIC = /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g;

/** Every import of a TypeScript file, static, bare and dynamic. */
export function findImports(source: string): Import[] {
  const code = source.replaceAll(COMMENT, "");
  return [
    ...[...code.matchAll(FROM)].map(([, type, from]) => ({ from: from!, typeOnly: Boolean(type) })),
    ...[...code.matchAll(BARE)].map(([, from]) => ({ from: from!, typeOnly: false })),
    ...[...code.matchAll(DYNAMIC)].map(([, from]) => ({ from: from!, typeOnly: false })),
  ];
}
