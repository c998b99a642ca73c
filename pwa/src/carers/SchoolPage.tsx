/** One page for whoever looks after the child: help first, then the zones, then what was agreed. */
import { conditions } from "../clinical/conditions";
import { emergencyNumber } from "../clinical/emergency";
import { fullDate } from "../dates";
import { Icon } from "../parts/Icon";
import { ZoneShape } from "../parts/Zone";
import { aboutMedicine } from "../plans/MedicineList";
import type { Medicine, PlanBody, PlanZone } from "../plans/plan";
import { rangesOf } from "../plans/ranges";
import { t } from "../words";
import { CONSENTS, type SchoolBody } from "./school";

export interface SchoolPageProps {
  child: { name: string; birth_date: string };
  plan: { body: PlanBody; at: string; by: string };
  school: SchoolBody | null;
}

export function SchoolPage({ child, plan, school }: SchoolPageProps) {
  const { body } = plan;
  return (
    <>
      <header class="school-head">
        <div>
          <p class="school-kind">{t("school-kind", { condition: body.condition })}</p>
          <h2>{child.name}</h2>
          <p>
            {[
              t("school-born", { day: fullDate(child.birth_date) }),
              school?.school,
              school?.group,
              school?.year,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <Help body={body} school={school} />
      </header>
      <Zones body={body} />
      <div class="school-columns">
        <Medicines body={body} school={school} />
        <Agreed body={body} school={school} />
      </div>
      <p class="school-source">
        {t("school-source", { author: plan.by, date: fullDate(plan.at.slice(0, 10)) })}
        {body.review_by && ` ${t("plan-review", { date: fullDate(body.review_by) })}`}
      </p>
      <Signatures />
    </>
  );
}

function Help({ body, school }: { body: PlanBody; school: SchoolBody | null }) {
  const number = emergencyNumber(body.emergency.country);
  const people: [string, string | undefined, string | undefined][] = [
    ...(school?.contacts ?? []).map(
      ({ name, phone, who }): [string, string, string | undefined] => [name, phone, who],
    ),
    ...(school?.doctor
      ? [[school.doctor.name, school.doctor.phone, t("school-doctor")] as [string, string, string]]
      : []),
    ...(body.contacts ?? []).map(({ name, phone, when }): [string, string, string | undefined] => [
      name,
      phone,
      when,
    ]),
  ];
  return (
    <div class="school-help">
      {number && (
        <p class="school-number">
          <Icon name="phone" />
          <a href={`tel:${number}`}>{t("emergency-call", { number })}</a>
        </p>
      )}
      <ul>
        {people.map(([name, phone, who]) => (
          <li key={`${name} ${phone}`}>
            <strong dir="auto">{name}</strong>
            {who && <span dir="auto"> ({who})</span>}{" "}
            {phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>}
          </li>
        ))}
        {school?.hospital && <li>{t("school-hospital", { name: school.hospital })}</li>}
      </ul>
    </div>
  );
}

function Zones({ body }: { body: PlanBody }) {
  const ranges = rangesOf(body);
  // The worst first, as somebody in a hurry reads.
  const levels = [...conditions[body.condition].plan.zones].reverse();
  return (
    <div class="school-zones">
      {levels.map(({ id, level }) => {
        const zone = body.zones[id];
        if (!zone) return null;
        const range = ranges && t(`plan-range-${level}`, ranges[level] as Record<string, number>);
        return (
          <section key={id} class="school-zone" data-zone={level}>
            <header>
              <ZoneShape zone={level} size={28} />
              <h3>
                {body.condition === "asthma"
                  ? t("zone-name", { zone: level })
                  : t(`plan-step-${id}`)}
              </h3>
              {range && <p>{t("school-range", { range })}</p>}
            </header>
            <ZoneWords zone={zone} />
          </section>
        );
      })}
    </div>
  );
}

function ZoneWords({ zone }: { zone: PlanZone }) {
  return (
    <>
      {zone.signs.length > 0 && (
        <p dir="auto">
          <strong>{t("plan-signs")}:</strong> {zone.signs.join(" ")}
        </p>
      )}
      <Named medicines={zone.medicines} />
      <ol>
        {zone.steps.map((step) => (
          <li key={step.text}>
            <span dir="auto">{step.text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Named({ medicines }: { medicines: readonly Medicine[] }) {
  return (
    <>
      {medicines.map((medicine) => (
        <p key={`${medicine.name} ${medicine.dose}`} dir="auto">
          <strong>{medicine.name}:</strong> {aboutMedicine(medicine)}
        </p>
      ))}
    </>
  );
}

function Medicines({ body, school }: { body: PlanBody; school: SchoolBody | null }) {
  const triggers = [...(body.triggers ?? []), ...(school?.triggers ?? [])];
  return (
    <section>
      {body.before_exercise && body.before_exercise.length > 0 && (
        <>
          <h3>{t("school-exercise")}</h3>
          <Named medicines={body.before_exercise} />
        </>
      )}
      {school?.at_school && (
        <>
          <h3>{t("school-daily")}</h3>
          <p dir="auto">{school.at_school}</p>
        </>
      )}
      {triggers.length > 0 && (
        <>
          <h3>{t("school-triggers")}</h3>
          <p dir="auto">{[...new Set(triggers)].join(", ")}</p>
        </>
      )}
      {body.personal_best && <p>{t("school-best", { value: body.personal_best.value })}</p>}
    </section>
  );
}

function Agreed({ body, school }: { body: PlanBody; school: SchoolBody | null }) {
  return (
    <section>
      <h3>{t("school-agreed")}</h3>
      <ul class="school-boxes">
        {CONSENTS.filter((consent) => body.condition === "asthma" || consent !== "may_carry").map(
          (consent) => (
            <li key={consent} data-yes={school?.[consent] ? "" : undefined}>
              <span class="school-box">{school?.[consent] && <Icon name="check" size={16} />}</span>
              <span>
                {t(`school-${consent.replaceAll("_", "-")}`)}{" "}
                <span class="unseen">{t(school?.[consent] ? "yes" : "no")}</span>
              </span>
            </li>
          ),
        )}
      </ul>
      {school?.spare && <p dir="auto">{t("school-spare-at", { place: school.spare })}</p>}
    </section>
  );
}

/** Lines to sign on paper. */
function Signatures() {
  return (
    <ul class="school-signatures">
      {["parent", "clinician", "school"].map((who) => (
        <li key={who}>
          <span class="school-line" />
          {t(`school-sign-${who}`)}
        </li>
      ))}
    </ul>
  );
}
