import { benchAlerts } from "./bench-alerts.ts";
import { benchForecast } from "./bench-forecast.ts";
import { benchImport } from "./bench-import.ts";

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  alerts: benchAlerts,
  forecast: benchForecast,
  import: benchImport,
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (bench) {
  await bench(args);
} else {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join("|")}`);
  process.exitCode = 2;
}
