import { createBrowserRouter, type RouteObject } from "react-router";
import { LoginPage } from "../features/accounts/LoginPage";
import { OverviewPage } from "../features/overview/OverviewPage";
import type { recordPages } from "../features/records/pages";
import { RECORD_PATHS } from "../features/records/paths";
import { Layout } from "./Layout";
import { NotFoundPage } from "./NotFoundPage";
import { RequireSession } from "./RequireSession";
import { Root } from "./Root";
import { RouteError } from "./RouteError";
import { allTexts } from "../i18n";
import { LoadingState } from "../ui/States";

type Page = () => React.ReactNode;

/** A page that is fetched when it is first opened. */
function lazily(load: () => Promise<Page>): Pick<RouteObject, "lazy" | "HydrateFallback"> {
  const lazy = async () => {
    const [Component] = await Promise.all([load(), allTexts()]);
    return { Component };
  };
  return { lazy, HydrateFallback: LoadingState };
}

const ADMIN: RouteObject[] = [
  {
    path: "calendar",
    ...lazily(async () => (await import("../features/calendar/CalendarPage")).CalendarPage),
  },
  {
    path: "units",
    ...lazily(async () => (await import("../features/units/UnitsPage")).UnitsPage),
  },
  {
    path: "units/new",
    ...lazily(async () => (await import("../features/units/NewUnitPage")).NewUnitPage),
  },
  {
    path: "units/:id",
    ...lazily(async () => (await import("../features/units/UnitPage")).UnitPage),
  },
  {
    path: "people",
    ...lazily(async () => (await import("../features/accounts/PeoplePage")).PeoplePage),
  },
  {
    path: "people/new",
    ...lazily(async () => (await import("../features/accounts/NewPersonPage")).NewPersonPage),
  },
  {
    path: "people/:id",
    ...lazily(async () => (await import("../features/accounts/PersonPage")).PersonPage),
  },
  {
    path: "clients",
    ...lazily(async () => (await import("../features/clients/ClientsPage")).ClientsPage),
  },
  {
    path: "clients/new",
    ...lazily(async () => (await import("../features/clients/NewClientPage")).NewClientPage),
  },
  {
    path: "clients/:id",
    ...lazily(async () => (await import("../features/clients/ClientPage")).ClientPage),
  },
  {
    path: "webhooks",
    ...lazily(async () => (await import("../features/webhooks/WebhooksPage")).WebhooksPage),
  },
  {
    path: "webhooks/new",
    ...lazily(async () => (await import("../features/webhooks/NewWebhookPage")).NewWebhookPage),
  },
  {
    path: "webhooks/:id",
    ...lazily(async () => (await import("../features/webhooks/WebhookPage")).WebhookPage),
  },
  {
    path: "webhooks/:id/deliveries/:delivery",
    ...lazily(async () => (await import("../features/webhooks/DeliveryPage")).DeliveryPage),
  },
  {
    path: "audit-log",
    ...lazily(async () => (await import("../features/audit_log/AuditLogPage")).AuditLogPage),
  },
];

/** What belongs to the upkeep of website and forum, beside its rows. */
const SITES: RouteObject[] = [
  {
    path: "sites",
    ...lazily(async () => (await import("../features/sites/SitesPage")).SitesPage),
  },
  {
    path: "sites/new",
    ...lazily(async () => (await import("../features/sites/NewSitePage")).NewSitePage),
  },
  {
    path: "sites/:id",
    ...lazily(async () => (await import("../features/sites/SitePage")).SitePage),
  },
  {
    path: "update-plans",
    ...lazily(
      async () => (await import("../features/update_plans/UpdatePlansPage")).UpdatePlansPage,
    ),
  },
  {
    path: "update-plans/new",
    ...lazily(
      async () => (await import("../features/update_plans/NewUpdatePlanPage")).NewUpdatePlanPage,
    ),
  },
  {
    path: "update-plans/:id",
    ...lazily(async () => (await import("../features/update_plans/UpdatePlanPage")).UpdatePlanPage),
  },
];

/** List, entry form, and each row, of every kind of source rows. */
const RECORDS: RouteObject[] = RECORD_PATHS.flatMap((path) => {
  const page = (which: keyof ReturnType<typeof recordPages>) =>
    lazily(async () => (await import("../features/records/pages")).recordPages(path)[which]);
  return [
    { path, ...page("list") },
    { path: `${path}/new`, ...page("add") },
    { path: `${path}/:id`, ...page("one") },
    { path: `${path}/:id/edit`, ...page("change") },
  ];
});

/** Besides the audits: the rooms that are audited and the rubrics they are audited with. */
const FIVE_S: RouteObject[] = [
  {
    path: "five-s-rooms",
    ...lazily(async () => (await import("../features/five_s/RoomsPage")).RoomsPage),
  },
  {
    path: "five-s-rooms/new",
    ...lazily(async () => (await import("../features/five_s/RoomPages")).NewRoomPage),
  },
  {
    path: "five-s-rooms/:id",
    ...lazily(async () => (await import("../features/five_s/RoomPages")).RoomPage),
  },
  {
    path: "five-s-rubrics",
    ...lazily(async () => (await import("../features/five_s/RubricsPage")).RubricsPage),
  },
  {
    path: "five-s-rubrics/new",
    ...lazily(async () => (await import("../features/five_s/RubricPages")).NewRubricPage),
  },
  {
    path: "five-s-rubrics/:id",
    ...lazily(async () => (await import("../features/five_s/RubricPages")).RubricPage),
  },
];

/** Every page. Log-in and overview come with the first load, the others when they are opened. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    HydrateFallback: LoadingState,
    children: [
      {
        ErrorBoundary: RouteError,
        children: [
          { path: "login", Component: LoginPage },
          {
            path: "setup",
            ...lazily(async () => (await import("../features/accounts/SetupPage")).SetupPage),
          },
          {
            Component: RequireSession,
            children: [
              {
                Component: Layout,
                children: [
                  {
                    // Below the layout, so that the navigation outlives a page that fails.
                    ErrorBoundary: RouteError,
                    children: [
                      { index: true, Component: OverviewPage },
                      {
                        path: "account/password",
                        ...lazily(
                          async () =>
                            (await import("../features/accounts/PasswordPage")).PasswordPage,
                        ),
                      },
                      {
                        path: "dossiers",
                        ...lazily(
                          async () =>
                            (await import("../features/dossiers/DossiersPage")).DossiersPage,
                        ),
                      },
                      {
                        path: "dossiers/:id",
                        ...lazily(
                          async () =>
                            (await import("../features/dossiers/DossierPage")).DossierPage,
                        ),
                      },
                      ...RECORDS,
                      ...FIVE_S,
                      ...SITES,
                      {
                        path: "pushes",
                        ...lazily(
                          async () => (await import("../features/feeds/PushesPage")).PushesPage,
                        ),
                      },
                      {
                        path: "signed-readings",
                        ...lazily(
                          async () =>
                            (await import("../features/signed_readings/SignedReadingsPage"))
                              .SignedReadingsPage,
                        ),
                      },
                      {
                        path: "signed-readings/:id",
                        ...lazily(
                          async () =>
                            (await import("../features/signed_readings/SignedReadingPage"))
                              .SignedReadingPage,
                        ),
                      },
                      {
                        path: "register-files",
                        ...lazily(
                          async () =>
                            (await import("../features/register_files/RegisterImportPage"))
                              .RegisterImportPage,
                        ),
                      },
                      {
                        path: "feeds",
                        ...lazily(
                          async () => (await import("../features/feeds/FeedsPage")).FeedsPage,
                        ),
                      },
                      {
                        path: "feeds/new",
                        ...lazily(
                          async () => (await import("../features/feeds/NewFeedPage")).NewFeedPage,
                        ),
                      },
                      {
                        path: "feeds/:code",
                        ...lazily(
                          async () => (await import("../features/feeds/FeedPage")).FeedPage,
                        ),
                      },
                      {
                        path: "reported-totals",
                        ...lazily(
                          async () =>
                            (await import("../features/reported_totals/ReportsPage")).ReportsPage,
                        ),
                      },
                      {
                        path: "reported-totals/:id",
                        ...lazily(
                          async () =>
                            (await import("../features/reported_totals/ReportPage")).ReportPage,
                        ),
                      },
                      {
                        path: "reported-totals/:id/dossiers",
                        ...lazily(
                          async () =>
                            (await import("../features/reported_totals/BehindPage")).BehindPage,
                        ),
                      },
                      { path: "admin", children: ADMIN },
                      {
                        path: "help",
                        ...lazily(async () => (await import("../features/help/HelpPage")).HelpPage),
                      },
                      {
                        path: "plans",
                        ...lazily(
                          async () => (await import("../features/plans/PlansPage")).PlansPage,
                        ),
                      },
                      {
                        path: "plans/import",
                        ...lazily(
                          async () =>
                            (await import("../features/plans/PlanImportPage")).PlanImportPage,
                        ),
                      },
                      {
                        path: "plans/:id/edit",
                        ...lazily(
                          async () => (await import("../features/plans/PlanEditPage")).PlanEditPage,
                        ),
                      },
                      {
                        path: "plans/:id/differences",
                        ...lazily(
                          async () =>
                            (await import("../features/plans/PlanDifferencesPage"))
                              .PlanDifferencesPage,
                        ),
                      },
                      {
                        path: "plans/:id",
                        ...lazily(
                          async () => (await import("../features/plans/PlanPage")).PlanPage,
                        ),
                      },
                      {
                        path: "plans/:planId/objectives/:objectiveId",
                        ...lazily(
                          async () =>
                            (await import("../features/objectives/ObjectivePage")).ObjectivePage,
                        ),
                      },
                      { path: "*", Component: NotFoundPage },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];

export function makeRouter() {
  return createBrowserRouter(routes);
}
