/** Before a test begins: begin it, which locks the prediction; change it; or take it out. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Experiment } from "./experiment";
import { rewrite } from "./write";

export function StartOrChange({ child, test }: { child: Child; test: Experiment }) {
  const start = async () => {
    await rewrite(child, test, { ...test.body, status: "started" });
    showToast({ text: t("test-started") });
  };
  return (
    <section class="test-start stack stack-close">
      <p>{t("test-start-hint")}</p>
      <div class="row">
        <Button look="primary" icon="key" onClick={() => void start()}>
          {t("test-start")}
        </Button>
        <Button icon="edit" href={`/c/${child.id}/learning/new?change=${test.record}`}>
          {t("test-edit")}
        </Button>
        <TakeOut child={child} test={test} />
      </div>
    </section>
  );
}

/** A test that was taken out is not taken up again, so it is asked first. */
export function TakeOut({ child, test }: { child: Child; test: Experiment }) {
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    await rewrite(child, test, null);
    showToast({ text: t("test-taken-out") });
    route(`/c/${child.id}/learning`);
  };
  return (
    <>
      <Button look="plain" icon="trash" onClick={() => setAsking(true)}>
        {t("test-take-out")}
      </Button>
      <Dialog
        open={asking}
        title={t("test-take-out-title")}
        onClose={() => setAsking(false)}
        actions={
          <Button look="danger" onClick={() => void remove()}>
            {t("test-take-out")}
          </Button>
        }
      >
        <p>{t("test-take-out-hint")}</p>
      </Dialog>
    </>
  );
}
