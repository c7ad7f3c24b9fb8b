import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** What a command prints. If it fails, the error has all of it: tsc explains itself there. */
export async function run(
  folder: string,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout } = await execute(command, args, { cwd: folder, env });
  return stdout;
}

/** What a program prints on the Node that runs the tests. */
export const runProgram = (
  folder: string,
  program: string,
  environment?: Readonly<Record<string, string>>,
): Promise<string> => run(folder, process.execPath, [program], environment);
