/**
 * Says that a new version waits; while a form is open, it waits too and says so.
 *
 * Its empty place stands in `index.html`, so that the first drawing finds what it draws.
 */
import "../styles/parts/update.css";
import { formIsOpen } from "../local";
import { Button } from "../parts/Button";
import { t } from "../words";
import { updateNow, updateReady } from "./worker";

export function UpdatePrompt() {
  const ready = updateReady.value;
  return (
    <div class="not-printed" role="status">
      {ready && (
        <div class="update">
          <p>{t(formIsOpen.value ? "update-waits" : "update-ready")}</p>
          {!formIsOpen.value && (
            <Button look="primary" onClick={updateNow}>
              {t("update-now")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
