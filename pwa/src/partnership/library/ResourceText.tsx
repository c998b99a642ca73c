/** One version as it is read: its stamp, its words, and the way to what lies elsewhere. */
import { Icon } from "../../parts/Icon";
import { t } from "../../words";
import type { Kind, Version } from "./library";
import { Stamp } from "./Stamp";

interface Props {
  kind: Kind;
  version: Version;
}

export function ResourceText({ kind, version }: Props) {
  const { text, link, reach, credit } = version.body;
  return (
    <div class="stack stack-close">
      <Stamp {...version} />
      {kind === "group" && <p class="quiet small">{t("shelf-group-is")}</p>}
      {reach && (
        <p class="shelf-reach" dir="auto">
          {reach}
        </p>
      )}
      {kind === "media" && link && <Elsewhere link={link} words={t("shelf-watch")} captions />}
      {kind === "media" && <strong>{t("shelf-in-words")}</strong>}
      <p class="room-text" dir="auto">
        {text}
      </p>
      {kind !== "media" && link && <Elsewhere link={link} words={t("shelf-link")} />}
      {credit && (
        <p class="quiet small" dir="auto">
          {t("shelf-made-by", { names: credit })}
        </p>
      )}
    </div>
  );
}

/** It lies with somebody else: named before one goes there, and never shown within our own pages. */
function Elsewhere({ link, words, captions }: { link: string; words: string; captions?: boolean }) {
  return (
    <p class="shelf-elsewhere">
      <a class="button button-quiet" href={link} rel="noreferrer noopener" target="_blank">
        <Icon name="share" size={20} />
        <span>{words}</span>
      </a>
      <span class="quiet small">
        {t("shelf-goes-to", { place: hostOf(link) })}
        {captions && ` ${t("shelf-captions-there")}`}
      </span>
    </p>
  );
}

const hostOf = (link: string): string => {
  try {
    return new URL(link).hostname;
  } catch {
    return link;
  }
};
