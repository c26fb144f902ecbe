import { setupServer } from "msw/node";

/** Answers the calls of a test; each test says with `server.use(…)` what it expects. */
export const server = setupServer();
