import "../styles/parts/field.css";
import type { ComponentChildren } from "preact";
import { t } from "../words";
import { Icon } from "./Icon";

/** What every question has: its name is also the id that error links jump to. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
}

/** Ties a control to its hint and its error for screen readers. */
export function describing({ name, hint, error }: FieldProps) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}

/** What is wrong with one answer, and what would be right. */
export function FieldError({ name, children }: { name: string; children?: string }) {
  if (!children) return null;
  return (
    <p class="field-error" id={`${name}-error`}>
      <Icon name="alert" size={20} />
      <span>{children}</span>
    </p>
  );
}

/** The words around one control: label, hint, error. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  const { name, label, hint, error, optional, children } = props;
  return (
    <div class="field" data-wrong={error ? "" : undefined}>
      <label class="field-label" for={name}>
        {label} {optional && <span class="field-optional">{t("form-optional")}</span>}
      </label>
      <FieldHint name={name}>{hint}</FieldHint>
      {children}
      <FieldError name={name}>{error}</FieldError>
    </div>
  );
}

function FieldHint({ name, children }: { name: string; children?: string }) {
  if (!children) return null;
  return (
    <p class="field-hint" id={`${name}-hint`}>
      {children}
    </p>
  );
}

/** Several controls under one question; `legend` is read before each of them. */
export function FieldGroup(props: FieldProps & { children: ComponentChildren }) {
  const { name, label, hint, error, optional, children } = props;
  return (
    <fieldset class="field" data-wrong={error ? "" : undefined} {...describing(props)}>
      <legend class="field-label">
        {label} {optional && <span class="field-optional">{t("form-optional")}</span>}
      </legend>
      <FieldHint name={name}>{hint}</FieldHint>
      {children}
      <FieldError name={name}>{error}</FieldError>
    </fieldset>
  );
}
