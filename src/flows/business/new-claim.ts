import type { FlowDependencies } from "../dependencies.ts";
import { hashSecret, newSecret } from "../secret.ts";

/** The secret of the first owner's link; null once somebody owns a business here. */
export async function newClaim({
  outside,
  now,
}: Pick<FlowDependencies, "outside" | "now">): Promise<string | null> {
  if (!(await outside.directory.isEmpty())) return null;
  const secret = newSecret();
  await outside.claims.replace(hashSecret(secret), now());
  return secret;
}
