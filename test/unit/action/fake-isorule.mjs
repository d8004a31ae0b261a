// Plays isorule for the tests of the action: writes what the file FAKE_ISORULE says to the files that it is asked for.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";

const play = JSON.parse(readFileSync(process.env.FAKE_ISORULE, "utf8"));
const [command, ...args] = process.argv.slice(2);
appendFileSync(process.env.FAKE_RECORD, `${JSON.stringify({ command, args, cwd: process.cwd(), env: process.env })}\n`);
const part = play[command] ?? {};
process.stdout.write(part.stdout ?? "");
process.stderr.write(part.stderr ?? "");
for (const arg of args) {
  const [, format, file] = /^--format=(\w+)=(.+)$/s.exec(arg) ?? [];
  if (format !== undefined && part.files?.[format] !== undefined) writeFileSync(file, part.files[format]);
}
process.exitCode = part.code ?? 0;
