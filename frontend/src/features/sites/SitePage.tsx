import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useMay } from "../../api/session";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section } from "../../ui/Section";
import { Tag } from "../../ui/Tag";
import { CheckNow } from "./CheckNow";
import { Checks } from "./Checks";
import { OUTCOME_TONE, type Site, siteQuery } from "./queries";
import { SiteEditor } from "./SiteEditor";
import css from "./Sites.module.css";
import { SiteState } from "./SiteState";
import { SiteSwitch } from "./SiteSwitch";
import { SpanSwitch, useSpan } from "./SpanSwitch";
import { Uptime } from "./Uptime";
import { useCheckText } from "./useCheckText";

/** One watched page: how it is, what was found, what is checked. */
export function SitePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const may = useMay("upkeep:write");
  const query = useQuery(siteQuery(id, useSpan()));
  return (
    <>
      <PageHeader
        title={query.data?.name ?? t("sites.site")}
        crumbs={[{ label: t("nav.sites"), to: "/sites" }]}
        sub={query.data && <SiteState site={query.data} />}
      />
      <QueryView query={query}>
        {(site) => (
          <>
            <Section title={t("sites.now")}>
              <Now site={site} />
              {may && <CheckNow site={site} />}
            </Section>
            <Section title={t("sites.checks")}>
              <Checks site={site} />
            </Section>
            {may && <SiteEditor key={site.id} site={site} />}
            {may && <SiteSwitch site={site} />}
          </>
        )}
      </QueryView>
    </>
  );
}

/** How a page was found last, and how often it could be reached. */
function Now({ site }: { site: Site }) {
  const { t } = useTranslation();
  const checkText = useCheckText();
  return (
    <>
      <Facts
        items={[
          {
            term: t("sites.url"),
            value: (
              <span className={css.long}>
                <a href={site.url} target="_blank" rel="noreferrer noopener">
                  {site.url}
                </a>
              </span>
            ),
          },
          ...site.last.map((check) => ({
            term: t(`sites.kind.${check.kind}`),
            value: (
              <>
                <Tag tone={OUTCOME_TONE[check.outcome]}>{t(`sites.outcome.${check.outcome}`)}</Tag>{" "}
                {checkText(check)}
                <span className={css.second}>
                  <DateText value={check.at} time />
                  {check.asked_by && ` · ${check.asked_by}`}
                </span>
              </>
            ),
          })),
          {
            term: t("sites.next"),
            value: site.next_at ? <DateText value={site.next_at} time /> : t("sites.off"),
          },
          { term: t("sites.uptime"), value: site.uptime && <Uptime site={site} /> },
        ]}
      />
      {site.uptime && (
        <div className={css.tools}>
          <SpanSwitch />
        </div>
      )}
    </>
  );
}
