import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { api, unwrap } from "../../api/client";
import { ActiveSwitch } from "../../ui/ActiveSwitch";
import { CopyText } from "../../ui/CopyText";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section, Split } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useSourceText } from "../scoreboard/useSourceText";
import { FeedEditor } from "./FeedEditor";
import { addressOf, type Feed, feedQuery } from "./feedQueries";
import css from "./Feeds.module.css";
import { FeedReport, FeedStandingTags } from "./FeedsPage";

/** One feed: how it goes, where its sender sends to, and what the codes mean. */
export function FeedPage() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const query = useQuery(feedQuery(code));
  return (
    <>
      <PageHeader
        title={query.data?.feed.name ?? t("feeds.feed")}
        crumbs={[{ label: t("nav.feeds"), to: "/feeds" }]}
        sub={query.data && <FeedStandingTags feed={query.data.feed} />}
      />
      <QueryView query={query}>
        {(detail) => (
          <Split
            urgent
            main={
              <>
                <Section title={t("feeds.connect")}>
                  <p className={css.note}>{t(`feeds_connect.${detail.feed.adapter}`)}</p>
                  <CopyText label={t("feeds.address")} text={addressOf(detail.feed)} />
                  {detail.feed.adapter === "dvcqg" && (
                    <CopyText label={t("feeds.login")} text={`${addressOf(detail.feed)}/login`} />
                  )}
                </Section>
                {detail.may.edit && (
                  <>
                    <FeedEditor key={detail.feed.code} detail={detail} />
                    <FeedSwitch feed={detail.feed} />
                  </>
                )}
              </>
            }
            aside={
              <Section title={t("feeds.how_it_goes")}>
                <HowItGoes feed={detail.feed} />
              </Section>
            }
          />
        )}
      </QueryView>
    </>
  );
}

function HowItGoes({ feed }: { feed: Feed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceText = useSourceText();
  const { last_push, expected_by, expected_hours, claims_disagree, rejected_open } = feed;
  const totals = last_push?.totals;
  return (
    <>
      {feed.stale && <p className={css.stale}>{t("feeds.stale_text")}</p>}
      <Facts
        items={[
          { term: t("feeds.code"), value: feed.code },
          { term: t("feeds.source"), value: sourceText(feed.source_kind) },
          { term: t("feeds.adapter"), value: t(`adapter.${feed.adapter}`) },
          { term: t("feeds.client"), value: feed.client_name ?? t("feeds.any_client") },
          {
            term: t("feeds.last_push"),
            value: last_push ? <DateText value={last_push.received_at} time /> : t("feeds.never"),
          },
          {
            term: t("feeds.agreed"),
            value: expected_hours
              ? t(`schedule_every.${feed.expected_in}`, { hours: expected_hours })
              : t("feeds.not_agreed"),
          },
          {
            term: t("feeds.expected_by"),
            value: expected_by ? <DateText value={expected_by} time /> : null,
          },
          {
            term: t("feeds.rejected_open"),
            value:
              rejected_open > 0 ? (
                <Link to={`/pushes?view=rejected&feed=${feed.code}`}>
                  {format.number(rejected_open)}
                </Link>
              ) : (
                format.number(0)
              ),
          },
          {
            term: t("feeds.claims"),
            value:
              feed.source_kind === "dossiers"
                ? typeof claims_disagree === "number"
                  ? format.number(claims_disagree)
                  : t("feeds.no_claims")
                : null,
          },
          {
            term: t("reported.title"),
            value: feed.source_kind === "dossiers" ? <FeedReport feed={feed} /> : null,
          },
          {
            term: t("feeds.totals"),
            value: totals
              ? t(totals.agrees ? "feeds.totals_agree_text" : "feeds.totals_differ_text", {
                  declared: format.number(totals.declared.rows ?? 0),
                  arrived: format.number(totals.arrived.rows ?? 0),
                })
              : null,
          },
        ]}
      />
    </>
  );
}

/** A feed that is switched off takes nothing; what it sent stays. */
function FeedSwitch({ feed }: { feed: Feed }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { active, name, code, revision } = feed;
  const text = t(active ? "feeds.turn_off_text" : "feeds.turn_on_text");
  return (
    <ActiveSwitch
      active={active}
      words={{
        title: t("feeds.existence"),
        state: text,
        verb: t(active ? "feeds.turn_off" : "feeds.turn_on"),
        question: t(active ? "feeds.turn_off_title" : "feeds.turn_on_title", { name }),
        consequence: text,
        done: t(active ? "feeds.turned_off" : "feeds.turned_on"),
      }}
      change={() =>
        unwrap(
          api.PATCH("/api/v1/feeds/{code}", {
            params: { path: { code }, header: { "If-Match": `"${revision}"` } },
            body: { active: !active },
          }),
        )
      }
      refresh={() => cache.invalidateQueries({ queryKey: ["feeds"] })}
    />
  );
}
