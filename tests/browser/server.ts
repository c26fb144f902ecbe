// The real server, on a database of its own, for as long as one test needs it.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

function named(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run this with scripts/browser-tests.sh`);
  return path.resolve("../..", value);
}

/** A running server. */
export type Server = {
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  url: string;
  /** The link that makes the first administrator; only an empty installation prints one. */
  setUpLink: string | undefined;
  /** Runs the `mtcl` command on the same database and gives what it printed. */
  mtcl: (...args: string[]) => Promise<string>;
  /** The same, with a line typed into it, such as a password. */
  mtclTyping: (line: string, ...args: string[]) => Promise<string>;
  /** Ends it and removes its database. */
  stop: () => Promise<void>;
};

/** Starts a server with sample data, or an empty installation. */
export async function startServer(kind: "sample" | "empty"): Promise<Server> {
  const binary = named("MTCL_SERVER");
  const home = await mkdtemp(path.join(tmpdir(), "mtcl-browser-"));
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite://${home}/mtcl.sqlite`,
    MTCL_WEB_DIR: named("MTCL_WEB_DIR"),
    MTCL_BIND: "127.0.0.1:0",
    RUST_LOG: "info",
  };
  const child = spawn(binary, kind === "sample" ? ["serve", "--demo"] : ["serve"], {
    env,
    stdio: ["ignore", "inherit", "pipe"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(home, { recursive: true });
  };

  const said: string[] = [];
  let url: string | undefined;
  let setUpLink: string | undefined;
  const lines = createInterface(child.stderr);
  const ready = new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`the server ended:\n${said.join("\n")}`)));
    lines.on("line", (line) => {
      said.push(line);
      url ??= /listens on (http:\S+)/.exec(line)?.[1];
      setUpLink ??= /(http:\S+\/setup#\S+)/.exec(line)?.[1];
      if (url && (kind === "sample" || setUpLink)) resolve();
    });
  });
  await ready;
  if (!url) throw new Error("unreachable: ready without an address");
  return {
    url,
    setUpLink,
    mtcl: async (...args) => (await promisify(execFile)(binary, args, { env })).stdout,
    mtclTyping: async (line, ...args) => {
      const running = promisify(execFile)(binary, args, { env });
      running.child.stdin?.end(`${line}\n`);
      return (await running).stdout;
    },
    stop,
  };
}
