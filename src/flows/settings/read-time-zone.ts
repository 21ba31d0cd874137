import { LANGUAGES } from "../../domain/business.ts";
import { UserError } from "../../domain/user-error.ts";
import { CITY_ZONES } from "./city-zones.ts";

/**
 * A time zone by its IANA name ("Europe/Kyiv"), by its own city in any of our languages ("Москва"),
 * or by another large city. Intl may still spell Kyiv as it was spelt before.
 *
 * @throws UserError "unknownTimeZone"
 */
export function readTimeZone(typed: string): string {
  const wanted = fold(typed);
  const zone = ianaZone(typed) ?? CITY_ZONES[wanted] ?? cityZone(wanted);
  if (!zone) throw new UserError("unknownTimeZone", { typed });
  return zone === "Europe/Kiev" ? "Europe/Kyiv" : zone;
}

/** A name that Intl knows, in its own spelling. "UTC+3" is none: it would not follow summer time. */
function ianaZone(typed: string): string | null {
  if (!/^[a-z]+(\/[a-z_+\-\d]+)+$|^utc$/i.test(typed.trim())) return null;
  try {
    const format = new Intl.DateTimeFormat("en", { timeZone: typed.trim() });
    return format.resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function cityZone(wanted: string): string | null {
  return (
    Intl.supportedValuesOf("timeZone").find(
      (zone) =>
        fold(zone.slice(zone.lastIndexOf("/") + 1)) === wanted ||
        LANGUAGES.some((language) => fold(cityName(zone, language)) === wanted),
    ) ?? null
  );
}

/** How a language calls a zone: mostly its city ("Екатеринбург", "час: Київ"). */
function cityName(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: "shortGeneric",
  }).formatToParts(0);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  return name.replace(/^[^:]*: /, "").replace(/ Time$/, "");
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s_-]+/g, " ");
}
