import { http, HttpResponse } from "msw";
import type { components } from "../api/schema";
import {
  board,
  byUnit,
  indicator,
  lateRow,
  objective,
  onlineRow,
  onTimeRow,
  plan,
  reading,
  readings,
  satisfactionRow,
  summary,
} from "./figures";
import { server } from "./server";

type Schemas = components["schemas"];

interface Given {
  objectives?: Schemas["ObjectiveOut"][];
  rows?: Schemas["ObjectiveRow"][];
  board?: Partial<Schemas["Scoreboard"]>;
  indicator?: Schemas["IndicatorOut"];
  reading?: Schemas["ReadingOut"];
  plan?: Partial<Schemas["PlanOut"]>;
  reports?: Schemas["QuarterReport"][];
  maySetReportDay?: boolean;
}

/** Serves everything the page of an objective reads; gives back what readings and rows were asked for. */
export function serveObjective(given: Given = {}) {
  const rows = given.rows ?? [onTimeRow(), satisfactionRow, onlineRow()];
  const asked: string[] = [];
  const note = (what: string, request: Request) => {
    const query = new URL(request.url).searchParams;
    query.delete("limit");
    asked.push(`${what}?${query.toString()}`);
  };
  server.use(
    http.get("/api/v1/plans/:id", () =>
      HttpResponse.json(plan(given.objectives ?? rows.map((row) => objective(row)), given.plan)),
    ),
    http.get("/api/v1/plans", () =>
      HttpResponse.json<Schemas["Page_PlanSummary"]>({
        items: [summary({ revision_number: 2 }), summary({ id: "former", status: "superseded" })],
      }),
    ),
    http.get("/api/v1/plans/:id/scoreboard", ({ request }) =>
      HttpResponse.json(
        board({
          objectives: rows,
          period: new URL(request.url).searchParams.get("period") ?? "",
          ...given.board,
        }),
      ),
    ),
    http.get("/api/v1/indicators/:code", () => HttpResponse.json(given.indicator ?? indicator())),
    http.get("/api/v1/indicators/:code/readings", ({ request }) => {
      note("readings", request);
      const granularity = new URL(request.url).searchParams.get("granularity");
      if (granularity === "month") {
        return HttpResponse.json(
          readings(
            reading({ period: "2025-01", numerator: 90, denominator: 90, provisional: false }),
            reading({ period: "2025-02", numerator: 0, denominator: 0, provisional: false }),
          ),
        );
      }
      if (granularity === "quarter") {
        return HttpResponse.json(
          readings(reading({ period: "2025Q3", numerator: 59, denominator: 60 })),
        );
      }
      return HttpResponse.json(readings(given.reading ?? reading()));
    }),
    http.get("/api/v1/signed-readings", () =>
      HttpResponse.json<Schemas["SignedReadingPage"]>({
        items: [],
        next_cursor: null,
        may: { submit: false },
      }),
    ),
    http.get("/api/v1/manual-readings", () =>
      HttpResponse.json<Schemas["ManualReadingPage"]>({
        items: [],
        next_cursor: null,
        may: { record: false, record_unit: false },
      }),
    ),
    http.get("/api/v1/quarter-reports", () =>
      HttpResponse.json<Schemas["QuarterReports"]>({
        indicator_code: "dossier-on-time",
        measured: "dossiers",
        unit_id: null,
        items: given.reports ?? [],
      }),
    ),
    http.get("/api/v1/quarter-reports/days", () =>
      HttpResponse.json<Schemas["ReportDaysOut"]>({
        default_day: 15,
        items: [],
        may_set: given.maySetReportDay ?? false,
      }),
    ),
    http.get("/api/v1/indicators/:code/units", () => HttpResponse.json(byUnit)),
    http.get("/api/v1/indicators/:code/lineage", ({ request }) => {
      note("lineage", request);
      const more = new URL(request.url).searchParams.get("cursor") === "next";
      return HttpResponse.json(
        more
          ? { items: [lateRow({ id: "d2", code: "H29.16-2" })], next_cursor: null }
          : { items: [lateRow()], next_cursor: "next" },
      );
    }),
  );
  return asked;
}
