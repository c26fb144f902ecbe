import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../ui/useFormat";
import type { MeasuredKind } from "../scoreboard/useMeasured";
import { useShare } from "./useShare";
import { type SignedFigure, signedPath } from "./model";
import css from "./Signing.module.css";

/** The signed figure beside the live one: "số đã ký 97,0 % (97/100) · hiện nay 98,0 % (98/100)". */
export function SignedNote({
  signed,
  measured,
}: {
  signed: SignedFigure;
  measured: MeasuredKind | null | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = useShare();
  return (
    <span className={css.note}>
      <Link to={signedPath(signed.id)}>
        {t(signed.restatement > 0 ? "signing.note_restated" : "signing.note", {
          figure: share(signed.numerator, signed.denominator, measured),
          number: signed.restatement,
        })}
      </Link>
      {signed.differs && (
        <>
          {" · "}
          <span className={css.now}>
            {t("signing.note_now", {
              figure: share(signed.live_numerator, signed.live_denominator, measured),
              date: format.date(signed.through),
            })}
          </span>
        </>
      )}
    </span>
  );
}
