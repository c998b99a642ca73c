/** What it said before, version by version: who wrote it, who checked it, and when. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { useServer } from "../../from_server";
import { Button } from "../../parts/Button";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { type Resource, readVersions, type Shelf, standUpFor, type Version } from "./library";
import { ResourceText } from "./ResourceText";

interface Props {
  clinic: string;
  resource: Resource;
  shelf: Shelf;
  reload: () => Promise<void>;
}

export function Versions(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more-of-it" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("shelf-versions")}</summary>
      {open && <All {...props} />}
    </details>
  );
}

function All({ clinic, resource, shelf, reload }: Props) {
  const newest = resource.newer ?? resource.checked;
  const key = `${resource.id} ${newest?.number} ${newest?.checked_at}`;
  const versions = useServer(() => readVersions(clinic, resource.id), key);
  const { value } = versions;
  const { busy, act } = useDoing(() =>
    Promise.all([reload(), versions.reload()]).then(() => undefined),
  );
  if (!value) return <Reading of={versions} />;
  const off = ({ number }: Version) =>
    void act(() => standUpFor(clinic, resource.id, number, false), t("shelf-uncheck-kept"));
  return (
    <>
      <Reading of={versions} />
      <ol class="shelf-versions">
        {value.versions.map((version) => (
          <li key={version.number}>
            <details>
              <summary>
                {t(`shelf-version-${version.side}`, {
                  number: version.number,
                  day: fullDate(version.at.slice(0, 10)),
                })}
              </summary>
              <ResourceText kind={resource.kind} version={version} />
              {version.checked_at && shelf.may_check.includes(resource.kind) && (
                <Button look="plain" busy={busy} onClick={() => off(version)}>
                  {t("shelf-uncheck")}
                </Button>
              )}
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
