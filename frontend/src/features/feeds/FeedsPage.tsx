import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Column, DataTable } from "../../ui/DataTable";
import { DateText } from "../../ui/DateText";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Section } from "../../ui/Section";
import { EmptyState } from "../../ui/States";
import { Tag } from "../../ui/Tag";
import { useFormat } from "../../ui/useFormat";
import { BalanceTable } from "./BalanceTable";
import { type Feed, feedsQuery, STANDING_TONE, standingOf } from "./feedQueries";
import css from "./Feeds.module.css";

/** Nguồn gửi: who sends what, whether it comes as agreed, and whether the dossiers balance. */
export function FeedsPage() {
  const { t } = useTranslation();
  const query = useQuery(feedsQuery);
  const columns = useColumns();
  const add = query.data?.may.create ? (
    <Button component={Link} to="/feeds/new">
      {t("feeds.add")}
    </Button>
  ) : undefined;
  const none = query.data?.items.length === 0;
  const actions = (
    <>
      <Button component={Link} variant="default" to="/reported-totals">
        {t("reported.title")}
      </Button>
      {!none && add}
    </>
  );
  return (
    <>
      <PageHeader title={t("nav.feeds")} sub={t("feeds.sub")} actions={actions} />
      <QueryView query={query}>
        {({ items, balance }) => (
          <>
            {items.length === 0 ? (
              <EmptyState
                title={t("feeds.none")}
                text={t("feeds.none_text")}
                {...(add ? { action: add } : {})}
              />
            ) : (
              <DataTable
                caption={t("nav.feeds")}
                columns={columns}
                rows={items}
                rowKey={(feed) => feed.code}
              />
            )}
            <Section title={t("balance.title", { period: balance.period })}>
              <BalanceTable balance={balance} />
            </Section>
          </>
        )}
      </QueryView>
    </>
  );
}

function useColumns(): Column<Feed>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: "name",
      header: t("feeds.name"),
      card: "title",
      cell: (feed) => (
        <>
          <Link to={`/feeds/${feed.code}`}>{feed.name}</Link>{" "}
          <span className={css.mute}>{feed.code}</span>
        </>
      ),
    },
    {
      key: "adapter",
      header: t("feeds.adapter"),
      card: "inline",
      cell: (feed) => t(`adapter.${feed.adapter}`),
    },
    {
      key: "last",
      header: t("feeds.last_push"),
      align: "tight",
      card: "inline",
      cell: (feed) =>
        feed.last_push ? (
          <DateText value={feed.last_push.received_at} time />
        ) : (
          <span className={css.mute}>{t("feeds.never")}</span>
        ),
    },
    {
      key: "expected",
      header: t("feeds.expected_by"),
      align: "tight",
      card: "inline",
      cell: (feed) =>
        feed.expected_by ? (
          <DateText value={feed.expected_by} time />
        ) : (
          <span className={css.mute}>{t("feeds.not_agreed")}</span>
        ),
    },
    {
      key: "rejected",
      header: t("feeds.rejected_open"),
      align: "right",
      card: "inline",
      cell: (feed) =>
        feed.rejected_open > 0 ? (
          <Link to={`/pushes?view=rejected&feed=${feed.code}`}>
            {format.number(feed.rejected_open)}
          </Link>
        ) : (
          <span className={css.mute}>{format.number(0)}</span>
        ),
    },
    {
      key: "claims",
      header: t("feeds.claims"),
      align: "right",
      card: "inline",
      cell: (feed) =>
        feed.claims_disagree === null || feed.claims_disagree === undefined ? (
          <span className={css.mute}>{t("feeds.no_claims")}</span>
        ) : (
          format.number(feed.claims_disagree)
        ),
    },
    {
      key: "report",
      header: t("reported.title"),
      card: "inline",
      cell: (feed) => <FeedReport feed={feed} />,
    },
    {
      key: "state",
      header: t("feeds.state"),
      card: "corner",
      cell: (feed) => <FeedStandingTags feed={feed} />,
    },
  ];
}

/** What the sender's latest report of totals says beside the feed's dossiers. */
export function FeedReport({ feed: { report } }: { feed: Feed }) {
  const { t } = useTranslation();
  if (!report) return <span className={css.mute}>{t("reported.none_sent")}</span>;
  const { id, differing_lines, unmatched_lines } = report;
  return (
    <Link to={`/reported-totals/${id}${differing_lines > 0 ? "?lines=differ" : ""}`}>
      {differing_lines > 0
        ? t("reported.differs", { count: differing_lines })
        : unmatched_lines > 0
          ? t("reported.asks", { count: unmatched_lines })
          : t("reported.agrees")}
    </Link>
  );
}

/** Whether a feed comes as agreed, and whether its last push held what it declared. */
export function FeedStandingTags({ feed }: { feed: Feed }) {
  const { t } = useTranslation();
  const standing = standingOf(feed);
  return (
    <span className={css.tags}>
      <Tag tone={STANDING_TONE[standing]}>{t(`feed_standing.${standing}`)}</Tag>
      {feed.last_push?.totals?.agrees === false && (
        <Tag tone="warn">{t("feeds.totals_differ")}</Tag>
      )}
    </span>
  );
}
