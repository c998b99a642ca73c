/** Links to the plan for people without an account: make one, see who has one, end it at once. */
import "../styles/screens/school.css";
import "./words";
import { useState } from "preact/hooks";
import { fullDate, instantInWords } from "../dates";
import { asProblem, useServer } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Card, Section } from "../parts/Card";
import { Notice } from "../parts/Notice";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { problemWords } from "../problem_words";
import { Reading } from "../Reading";
import { t } from "../words";
import { LinkForm } from "./LinkForm";
import { addressOf, endLink, type NewLink, type PlanLink, readLinks } from "./links";

export function LinksScreen({ child }: { child: Child }) {
  const links = useServer(() => readLinks(child.id), child.id);
  const { value, reload } = links;
  const [made, setMade] = useState<NewLink | null>(null);
  const onMade = async (link: NewLink) => {
    setMade(link);
    await reload();
  };
  return (
    <div class="stack">
      <ScreenTitle lead={t("links-lead", { name: child.name })}>{t("links-title")}</ScreenTitle>
      <Reading of={links} />
      {made && <Made link={made} />}
      {value && value.links.length > 0 && (
        <Section title={t("links-open")}>
          {value.links.map((link) => (
            <Open key={link.id} child={child} link={link} reload={reload} />
          ))}
        </Section>
      )}
      {value && <LinkForm child={child} onMade={(link) => void onMade(link)} />}
      <p class="quiet small">
        {t("links-looks")} <a href={`/c/${child.id}/looks`}>{t("links-looks-open")}</a>
      </p>
    </div>
  );
}

/** The address is there this once: pass it on now, and tell the PIN another way. */
function Made({ link }: { link: NewLink }) {
  const [copied, setCopied] = useState(false);
  const address = addressOf(link.token);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Notice kind="ok" live title={t("link-made", { label: link.label })}>
      <p>{t("link-made-once")}</p>
      <p class="link-address" dir="ltr">
        {address}
      </p>
      <div class="row">
        <Button icon={copied ? "check" : "code"} onClick={() => void copy()}>
          {t(copied ? "code-copied" : "link-copy")}
        </Button>
        {"share" in navigator && (
          <Button icon="share" onClick={() => void share(address)}>
            {t("link-send")}
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** The phone's own way to pass something on; closing it again is no mistake. */
const share = (url: string): Promise<void> => navigator.share({ url }).catch(() => undefined);

interface OpenProps {
  child: Child;
  link: PlanLink;
  reload: () => Promise<void>;
}

function Open({ child, link, reload }: OpenProps) {
  const [busy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    try {
      await endLink(child.id, link.id);
      showToast({ text: t("link-ended", { label: link.label }) });
    } catch (error) {
      showToast({ text: problemWords(asProblem(error)) });
    }
    setBusy(false);
    await reload();
  };
  return (
    <Card>
      <div class="link-row">
        <div>
          <h3 dir="auto">{link.label}</h3>
          <p class="quiet small">
            {t("link-until", { day: fullDate(localDay(link.until)), name: link.by })}
          </p>
          <p class="quiet small">
            {link.opened_at
              ? t("link-opened", { when: instantInWords(link.opened_at) })
              : t("link-not-opened")}
          </p>
        </div>
        <Button
          look="danger"
          size="dense"
          busy={busy}
          label={t("link-end-of", { label: link.label })}
          onClick={() => void end()}
        >
          {t("link-end")}
        </Button>
      </div>
    </Card>
  );
}

function localDay(instant: string): string {
  const at = new Date(instant);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
