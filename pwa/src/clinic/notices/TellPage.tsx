/** A notice as a sheet to hang up in the waiting room. */
import { useServer } from "../../from_server";
import { NoticeSheet } from "../../news/NoticeSheet";
import { Button, EmptyState, Skeleton } from "../../parts";
import type { Membership } from "../../people/me";
import { t } from "../../words";
import { ClinicShell } from "../ClinicShell";
import { readTold } from "./told";

export const TellPage = ({ notice }: { notice: string }) => (
  <ClinicShell area="families">{(clinic) => <Sheet clinic={clinic} id={notice} />}</ClinicShell>
);

function Sheet({ clinic, id }: { clinic: Membership; id: string }) {
  const { value, problem } = useServer(() => readTold(clinic.id), clinic.id);
  const one = value?.notices.find((each) => each.id === id);
  if (!value && !problem) return <Skeleton label={t("shell-loading")} />;
  if (!one) {
    return (
      <EmptyState
        title={t("news-gone")}
        action={<Button href="/clinic/notices">{t("tell-title")}</Button>}
      />
    );
  }
  return (
    <div class="stack clinic-narrow">
      <NoticeSheet notice={one} />
      <div class="row not-printed">
        <Button look="primary" icon="printer" onClick={() => print()}>
          {t("tell-print")}
        </Button>
        <Button look="plain" href="/clinic/notices">
          {t("tell-title")}
        </Button>
      </div>
    </div>
  );
}
