/** A code to read out or to copy: large, in groups, one letter at a time for screen readers. */
import { Button, showToast } from "../parts";
import { t } from "../words";

export function Code({ code }: { code: string }) {
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    showToast({ text: t("code-copied") });
  };
  return (
    <div class="row">
      <output class="code" aria-label={[...code].join(" ")} dir="ltr">
        {code}
      </output>
      <Button size="dense" icon="code" onClick={copy}>
        {t("code-copy")}
      </Button>
    </div>
  );
}
