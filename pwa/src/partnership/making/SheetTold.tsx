/** A filled sheet as it is read: its answers, its story boards, who is seen in it, who looked at it. */
import type { Kept } from "../../local";
import { Card, Section } from "../../parts/Card";
import { EmptyState } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { linesOf } from "../lines";
import { fieldId } from "../room/FormFields";
import { standing } from "../room/kinds";
import type { Worksheet } from "../room/made";
import { NotClear, Plain } from "../room/Plain";
import type { Project } from "../room/project";
import { Consent } from "./Consent";
import { toldOf } from "./templates";

interface Props {
  project: Project;
  sheet: Kept<Worksheet>;
}

export function SheetTold({ project, sheet }: Props) {
  const { body } = sheet;
  const told = toldOf(body.template).filter((name) => body[name]);
  const boards = body.template === "workshop";
  return (
    <>
      {body.url && (
        <p>
          <a href={body.url} rel="noreferrer noopener" target="_blank" dir="auto">
            {body.url}
          </a>
        </p>
      )}
      {boards && <Boards body={body} />}
      {told.length === 0 && !boards && (
        <EmptyState title={t("sheet-empty")}>{t("sheet-empty-what")}</EmptyState>
      )}
      {told.length > 0 && (
        <Card>
          <dl class="room-facts">
            {told.map((name) => (
              <div key={name}>
                <dt>{t(fieldId(`sheet-${body.template}`, name))}</dt>
                <dd>
                  <Plain project={project} text={String(body[name])} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      <NotClear project={project} record={sheet.record} />
      {body.template === "video" && <Consent project={project} sheet={sheet} />}
      {body.template === "draft" && <Looks project={project} sheet={sheet} />}
    </>
  );
}

/** Before and after, side by side where there is room. */
function Boards({ body }: { body: Worksheet }) {
  return (
    <div class="made-boards">
      {(["before", "after"] as const).map((name) => (
        <section key={name} class="made-board" data-board={name} aria-label={t(`board-${name}`)}>
          <h2>{t(`board-${name}`)}</h2>
          {body[`${name}_picture`] && (
            <img src={body[`${name}_picture`]} alt={t(`board-${name}-picture`)} />
          )}
          <ol>
            {linesOf(body[name] ?? "").map((moment, at) => (
              <li key={at.toString()} dir="auto">
                {moment}
              </li>
            ))}
          </ol>
          {!body[name] && <p class="quiet">{t("board-empty")}</p>}
        </section>
      ))}
    </div>
  );
}

/** What the clinic's team said who took two minutes. */
function Looks({ project, sheet }: Props) {
  const looks = (standing(project, "look") ?? []).filter(({ body }) => body.on === sheet.record);
  return (
    <Section title={t("looks-heard")}>
      {looks.length === 0 && (
        <Notice>{t(sheet.body.look ? "looks-wait" : "looks-not-asked")}</Notice>
      )}
      {looks.map(({ record, body }) => (
        <Card key={record} tint>
          <p>
            <strong>{t("look-by", { name: body.name })}</strong> {t(`look-says-${body.says}`)}
          </p>
          {body.text && <Plain project={project} text={body.text} />}
        </Card>
      ))}
    </Section>
  );
}
