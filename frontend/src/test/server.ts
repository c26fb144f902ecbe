import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { anAbout } from "./data";

/**
 * Answers the calls of a test; each test says with `server.use(…)` what it expects. Only what the
 * frame of every page asks for is answered already.
 */
export const server = setupServer(http.get("/api/v1/about", () => HttpResponse.json(anAbout())));
