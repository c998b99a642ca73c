/** The control for one field of a plan that is worded: lines, medicines, steps, contacts. */
import "../../styles/screens/plan_form.css";
import type { Contact, Medicine, Step } from "../plan";
import type { PlanField } from "../plan_fields";
import { ContactsField } from "./ContactsField";
import { LinesField } from "./LinesField";
import { MedicinesField } from "./MedicinesField";
import { StepsField } from "./StepsField";

export interface InputProps<Value> {
  name: string;
  label: string;
  value: Value | undefined;
  onChange: (value: Value) => void;
  error?: string;
  /** Those whom a step can say to call. */
  contacts?: readonly Contact[];
}

interface Props extends Omit<InputProps<unknown>, "name"> {
  field: PlanField;
}

export function FieldInput({ field, ...rest }: Props) {
  const props = { ...rest, name: nameOf(field) };
  if (field.type === "medicines") return <MedicinesField {...(props as InputProps<Medicine[]>)} />;
  if (field.type === "steps") return <StepsField {...(props as InputProps<Step[]>)} />;
  if (field.type === "contacts") return <ContactsField {...(props as InputProps<Contact[]>)} />;
  return <LinesField {...(props as InputProps<string[]>)} />;
}

/** The name of a field's control, to which an error leads. */
export const nameOf = ({ id }: PlanField): string => id.replaceAll("/", "-");
