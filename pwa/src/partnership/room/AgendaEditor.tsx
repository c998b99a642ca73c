/** Writing an agenda: lines come and go, the family item stays. */
import { Button, IconButton } from "../../parts/Button";
import { SelectField, TextField } from "../../parts/TextField";
import { t } from "../../words";
import type { AgendaItem } from "./kinds";
import { type Template, textOf } from "./meeting";

const MOST_LINES = 12;

interface Props {
  templates: readonly Template[];
  template: Template;
  agenda: AgendaItem[];
  onTemplate: (template: Template) => void;
  onAgenda: (agenda: AgendaItem[]) => void;
}

export function AgendaEditor({ templates, template, agenda, onTemplate, onAgenda }: Props) {
  const change = (at: number, text: string) =>
    onAgenda(agenda.map((item, place) => (place === at ? { ...item, text } : item)));
  return (
    <fieldset class="room-rows stack stack-close">
      <legend class="field-label">{t("agenda-title")}</legend>
      {templates.length > 0 && (
        <SelectField
          name="agenda-template"
          label={t("agenda-template")}
          value={template}
          options={templates.map((value) => ({ value, label: t(`agenda-template-${value}`) }))}
          onChange={(value) => onTemplate(value as Template)}
        />
      )}
      {agenda.map((item, at) =>
        item.family ? (
          <p key={at.toString()} class="room-family-item">
            <strong>{textOf(item)}</strong>
            <span class="small">{t("agenda-family-stays")}</span>
          </p>
        ) : (
          <div key={at.toString()} class="room-line">
            <TextField
              name={`agenda-${at}`}
              label={t("agenda-line", { number: at + 1 })}
              maxLength={200}
              value={item.text ?? ""}
              onChange={(text) => change(at, text)}
            />
            <IconButton
              icon="trash"
              label={t("agenda-remove", { number: at + 1 })}
              onClick={() => onAgenda(agenda.filter((_, place) => place !== at))}
            />
          </div>
        ),
      )}
      {agenda.length < MOST_LINES && (
        <Button
          size="dense"
          icon="plus"
          onClick={() => onAgenda([...agenda, { text: "", family: false }])}
        >
          {t("agenda-add")}
        </Button>
      )}
    </fieldset>
  );
}
