// @ts-check
/** @typedef {import("./language.js").Language} Language */

const DAY = 86_400_000;

/**
 * How a chat writes moments and sizes, in the language of its person.
 *
 * @param {Language} language
 */
export function chatFormat(language) {
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
  const dayOfYear = new Intl.DateTimeFormat(language, { day: "numeric", month: "long" });
  const full = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const near = new Intl.RelativeTimeFormat(language, { numeric: "auto" });

  return {
    /** @param {number} at */
    time: (at) => clock.format(at),

    /**
     * "Today", "Yesterday", "November 21", with the year once it is another.
     *
     * @param {number} at
     */
    day(at) {
      const daysAgo = Math.round((midnight(Date.now()) - midnight(at)) / DAY);
      if (daysAgo === 0 || daysAgo === 1) return capital(near.format(-daysAgo, "day"), language);
      const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
      return (isThisYear ? dayOfYear : full).format(at);
    },

    /** @param {number} bytes */
    size(bytes) {
      /** @type {[number, string]} */
      const [amount, unit] =
        bytes < 1000
          ? [bytes, "byte"]
          : bytes < 1e6
            ? [bytes / 1e3, "kilobyte"]
            : [bytes / 1e6, "megabyte"];
      // "8 bytes", but "7.2 kB": a short byte has no plural in English.
      const unitDisplay = unit === "byte" ? "long" : "short";
      const style = {
        style: "unit",
        unit,
        unitDisplay,
        maximumFractionDigits: amount < 10 ? 1 : 0,
      };
      return new Intl.NumberFormat(
        language,
        /** @type {Intl.NumberFormatOptions} */ (style),
      ).format(amount);
    },
  };
}

/** @typedef {ReturnType<typeof chatFormat>} ChatFormat */

/**
 * The start of the local day a moment falls in.
 *
 * @param {number} at
 */
export function midnight(at) {
  return new Date(at).setHours(0, 0, 0, 0);
}

/**
 * @param {string} word
 * @param {Language} language
 */
function capital(word, language) {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}
