import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Figure } from "../../ui/Figure";
import { PageHeader } from "../../ui/PageHeader";
import { QueryView } from "../../ui/QueryView";
import { Facts, Section, Split } from "../../ui/Section";
import { useFormat } from "../../ui/useFormat";
import { useTargetText } from "../../ui/useTargetText";
import { Verdict } from "../../ui/Verdict";
import { BasisFacts } from "./BasisFacts";
import { Changes } from "./Changes";
import type { SignedReading } from "./model";
import { signedReadingQuery } from "./queries";
import { Restatements } from "./Restatements";
import css from "./Signing.module.css";
import { StatusTag } from "./StatusTag";
import { StepDialog, type SigningStep } from "./StepDialog";
import { Steps } from "./Steps";
import { useShare } from "./useShare";

/** One reading that was laid before somebody: what was signed, on what, and what the rows say since. */
export function SignedReadingPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation();
  const query = useQuery(signedReadingQuery(id));
  if (!query.data) {
    return (
      <>
        <PageHeader title={t("nav.signed_readings")} />
        <QueryView query={query}>{() => null}</QueryView>
      </>
    );
  }
  return <Loaded reading={query.data} />;
}

function Loaded({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  const format = useFormat();
  const signed = reading.status === "approved" || reading.status === "restated";
  return (
    <>
      <PageHeader
        title={`${format.lang === "en" ? reading.indicator_name_en : reading.indicator_name_vi} · ${format.period(reading.period)}`}
        crumbs={[{ label: t("nav.signed_readings"), to: "/signed-readings" }]}
        sub={[
          reading.unit_name ?? t("signing.whole"),
          t("signing.until", { date: format.date(reading.through) }),
        ].join(" · ")}
      />
      <Split
        urgent
        main={
          <>
            <Figures reading={reading} />
            {signed && (reading.proposal !== "none" || reading.status === "approved") && (
              <Changes reading={reading} />
            )}
            {reading.restatements.length > 0 && <Restatements reading={reading} />}
            <Steps reading={reading} />
          </>
        }
        aside={
          <>
            <NextStep reading={reading} />
            <Section title={t(signed ? "signing.basis_frozen" : "signing.basis")}>
              <BasisFacts basis={reading.signed} reading={reading} />
            </Section>
          </>
        }
      />
    </>
  );
}

function Figures({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  const share = useShare();
  const target = useTargetText();
  const { official, signed, live } = reading;
  const restated = reading.restatement > 0;
  return (
    <Section>
      <div className={css.hero}>
        <Figure
          size="hero"
          num={official.numerator}
          den={official.denominator}
          provisional={reading.provisional && !restated}
          kind={reading.measured === "points" ? "points" : "percent"}
        />
        <StatusTag reading={reading} />
        {official.verdict && <Verdict code={official.verdict} />}
      </div>
      <Facts
        items={[
          { term: t("overview.target"), value: reading.target && target.target(reading.target) },
          {
            term: t("signing.as_signed"),
            value: restated ? share(signed.numerator, signed.denominator, reading.measured) : null,
          },
          {
            term: t("signing.live"),
            value:
              live.numerator === official.numerator && live.denominator === official.denominator
                ? t("signing.live_same")
                : share(live.numerator, live.denominator, reading.measured),
          },
        ]}
      />
    </Section>
  );
}

/** What somebody should do now, and the buttons for it. */
function NextStep({ reading }: { reading: SignedReading }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<SigningStep | null>(null);
  const { may, status, proposal } = reading;
  const last = reading.steps.at(-1);
  const text = () => {
    if (status === "submitted") {
      return t(may.approve ? "signing.next_approve" : "signing.next_wait");
    }
    if (status === "returned") {
      return t(may.submit ? "signing.next_resubmit" : "signing.next_returned", {
        note: last?.note ?? "",
      });
    }
    if (proposal === "open") {
      return t(may.restate ? "signing.next_restate" : "signing.next_restate_wait");
    }
    return t(proposal === "rejected" ? "signing.next_rejected" : "signing.next_none");
  };
  const actions: [boolean, SigningStep, boolean][] = [
    [may.approve, "approve", true],
    [may.approve, "return", false],
    [may.submit, "resubmit", true],
    [may.restate, "accept", true],
    [may.restate, "reject", false],
  ];
  return (
    <Section title={t("next_step.title")}>
      <p className={css.say}>{text()}</p>
      <div className={`${css.buttons} no-print`}>
        {actions
          .filter(([shown]) => shown)
          .map(([, key, main]) => (
            <Button key={key} variant={main ? "filled" : "default"} onClick={() => setStep(key)}>
              {t(`signing.${key}`)}
            </Button>
          ))}
      </div>
      {step && <StepDialog reading={reading} step={step} onClose={() => setStep(null)} />}
    </Section>
  );
}
