import { forecastCommand } from "./forecast-command.ts";

process.exitCode = await forecastCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
