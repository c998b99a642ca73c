/** Above the form: its name, the way out, and a form found half filled in. */
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import type { Form } from "./form/form";
import { whenOf } from "./when";

export function EntryHead({ title }: { title: string }) {
  return (
    <div class="entry-head">
      <ScreenTitle>{title}</ScreenTitle>
      <a class="icon-button" href="/" aria-label={t("button-close")}>
        <Icon name="close" />
      </a>
    </div>
  );
}

export interface ResumedProps {
  form: Form;
  today: string;
  /** Whether it was begun for another time: then the person decides before the form is shown. */
  asks: boolean;
  onGoOn: () => void;
  onStartOver: () => void;
}

export function Resumed({ form, today, asks, onGoOn, onStartOver }: ResumedProps) {
  const about = form.condition === "asthma" ? form : { day: form.day };
  const begun = asks ? t("entry-resumed-of", { when: whenOf(about, today) }) : t("entry-resumed");
  return (
    <Notice>
      <p>{begun}</p>
      <div class="row">
        {asks && (
          <Button look="primary" size="dense" onClick={onGoOn}>
            {t("entry-go-on")}
          </Button>
        )}
        <Button size="dense" onClick={onStartOver}>
          {t("entry-start-over")}
        </Button>
      </div>
    </Notice>
  );
}
