/**
 * The design system: everything a screen is built from. Words come in already translated (`t()` of `../words`).
 * Each part brings its own CSS; screens load `../styles/index.css` first, once, in `main.tsx`.
 *
 * Frame     AppShell {places?, who?, status?, variant? family|clinic|plain, half? care|partnership} · familyPlaces(childId, area)
 *           ScreenTitle {children: text, lead?} the one h1: names the window, takes the focus on a new screen
 *           ChildSwitcher {child, siblings?, onChild?, addHref?} · ChildChip {child, size?} · ChildBadge {name, colour, shape, size?}
 *           Brand {href?} · Icon {name, size?}
 * Doing     Button {look? primary|quiet|plain|danger, size? main|usual|dense, type?, icon?, busy?, wide?, label?, href?, onClick?}
 *           IconButton {icon, label, onClick} · SaveButton {child, busy?, label?, onClick?} (submits its form) · SaveBar {children}
 * Asking    every field: {name (= id), label, hint?, error?, optional?}
 *           TextField {value, onChange(text), type?, autocomplete?, inputMode?, maxLength?, width? short|code|full}
 *           TextArea {value, onChange, rows?, limit?} · DateField {value, onChange, type? date|time|datetime-local, min?, max?}
 *           SelectField {value, onChange, options} · PasswordField {value, onChange, fresh?}
 *           NumberField {value: number|null, onChange, unit?, decimal?} · Stepper {value: number|null, onChange, min?, max?, step?, start?, unit?}
 *           Choice {value|null, onChange, options {value,label,hint?,icon?}, numbered?, layout? side|list}
 *           ChipSet {values, onChange, options} · Switch {name, label, hint?, value, onChange}
 *           ErrorSummary {errors: {name, text}[], attempt?} · errorFor(errors, name) · FieldError {name, children} · FieldGroup (own controls under a legend)
 * Telling   Notice {kind? info|ok|warn|danger, title?, live?, children} · showToast({text, undo?}) · hideToast()
 *           SyncState {state: kept|sending|sent|needs-you|offline, text?, href?} (live; once a screen) · SyncMark (same, silent: per entry)
 *           ZoneBadge {zone, short?} · ZonePanel {zone, figure?, unit?, basis?, because?, steps, source?, call? {number,label}, children?} · ZoneShape
 * Showing   Card {children, tint?} · Section {title, action?, lead?, children} · List > ListRow {title, detail?, start?, end?, icon?, href?, onClick?}
 *           Tabs {label, value, onChange, options} (views of one thing) · DataTable {caption, columns {name,title,cell,numeric?}, rows, rowKey, dense?, stacked?, captionShown?}
 *           Timeline > TimelineRow {when, dateTime?, title, detail?, icon?, children?} · Avatar {name, small?} · PersonLine {name, what?}
 *           EmptyState {drawing? page|visit|window|cups, title, children?, action?} · Skeleton {label, lines?, awaited?} · Awaited (unseen); what the server brings is told by `Reading` of `../Reading`
 *           CodeDisplay {code "XXXXX-XXXXX", label, until?, qr?} · PrintPage {head?, foot?, children}
 * Asking in a layer   Dialog {open, title, onClose, actions?, children} · Sheet (same, from the foot of a phone)
 * Classes   .stack (.stack-close) · .row · .lead · .quiet · .small · .figure (a big number) · .unit · .unseen (for screen readers) · .not-printed · .print-only
 */
export {
  AppShell,
  type AppShellProps,
  type Area,
  familyPlaces,
  type Place,
  ScreenTitle,
} from "./AppShell";
export { Avatar, PersonLine } from "./Avatar";
export { Brand } from "./Brand";
export { Button, type ButtonProps, IconButton } from "./Button";
export { Card, List, ListRow, Section } from "./Card";
export { ChildBadge } from "./ChildBadge";
export { ChildChip, ChildSwitcher } from "./ChildSwitcher";
export { ChipSet, Choice, type Option, Switch } from "./Choice";
export { CodeDisplay } from "./CodeDisplay";
export {
  CHILD_COLOURS,
  CHILD_SHAPES,
  type ChildColour,
  type ChildLook,
  type ChildShape,
} from "./child";
export { type Column, DataTable } from "./DataTable";
export { Dialog, Sheet } from "./Dialog";
export { Awaited, EmptyState, Skeleton } from "./EmptyState";
export { ErrorSummary, errorFor, type FormError } from "./ErrorSummary";
export { FieldError, FieldGroup, type FieldProps } from "./Field";
export { Icon } from "./Icon";
export type { IconName } from "./icons";
export { Notice, type NoticeKind } from "./Notice";
export { NumberField } from "./NumberField";
export { PasswordField } from "./PasswordField";
export { PrintPage } from "./PrintPage";
export { SaveBar, SaveButton } from "./SaveButton";
export { Stepper } from "./Stepper";
export { type Sync, SyncMark, SyncState } from "./SyncState";
export { Tabs } from "./Tabs";
export { DateField, SelectField, TextArea, TextField } from "./TextField";
export { Timeline, TimelineRow } from "./Timeline";
export { hideToast, showToast, ToastPlace } from "./Toast";
export { ZONES, type Zone, ZoneBadge, ZonePanel, ZoneShape } from "./Zone";
