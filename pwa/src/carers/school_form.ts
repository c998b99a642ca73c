/** The form of the school plan and the body that it makes. */
import { MOST_CONTACTS, MOST_TRIGGERS, type SchoolBody } from "./school";

export interface ContactForm {
  name: string;
  phone: string;
  who: string;
}

export interface Form {
  id: string;
  school: string;
  group: string;
  year: string;
  contacts: ContactForm[];
  doctor: string;
  doctor_phone: string;
  hospital: string;
  spare: string;
  at_school: string;
  /** One a line. */
  triggers: string;
  may_carry: boolean;
  may_self_give: boolean;
  may_give: boolean;
  may_share: boolean;
}

export const NOBODY: ContactForm = { name: "", phone: "", who: "" };

export const formOf = (id: string, body: SchoolBody | null): Form => ({
  id,
  school: body?.school ?? "",
  group: body?.group ?? "",
  year: body?.year ?? "",
  contacts: (body?.contacts ?? [NOBODY]).map((one) => ({ ...NOBODY, ...one })),
  doctor: body?.doctor?.name ?? "",
  doctor_phone: body?.doctor?.phone ?? "",
  hospital: body?.hospital ?? "",
  spare: body?.spare ?? "",
  at_school: body?.at_school ?? "",
  triggers: (body?.triggers ?? []).join("\n"),
  may_carry: body?.may_carry ?? false,
  may_self_give: body?.may_self_give ?? false,
  may_give: body?.may_give ?? false,
  may_share: body?.may_share ?? false,
});

/** What is kept; fields left empty are not there, and a contact needs a name and a phone. */
export function bodyOf(form: Form): SchoolBody {
  const text = (name: string, value: string) => (value.trim() ? { [name]: value.trim() } : {});
  const doctor = { name: form.doctor.trim(), ...text("phone", form.doctor_phone) };
  const triggers = form.triggers
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, MOST_TRIGGERS);
  return {
    ...text("school", form.school),
    ...text("group", form.group),
    ...text("year", form.year),
    contacts: form.contacts
      .filter(({ name, phone }) => name.trim() && phone.trim())
      .slice(0, MOST_CONTACTS)
      .map(({ name, phone, who }) => ({
        name: name.trim(),
        phone: phone.trim(),
        ...text("who", who),
      })),
    ...(doctor.name ? { doctor } : {}),
    ...text("hospital", form.hospital),
    ...(triggers.length > 0 ? { triggers } : {}),
    ...text("at_school", form.at_school),
    may_carry: form.may_carry,
    may_self_give: form.may_self_give,
    ...text("spare", form.spare),
    may_give: form.may_give,
    may_share: form.may_share,
  };
}
