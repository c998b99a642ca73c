/** Choosing or taking a photo; it is made small on this phone before it is kept. */
import "../../styles/screens/making.css";
import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { describing, Field, type FieldProps } from "../../parts/Field";
import { t } from "../../words";
import { smallPicture } from "./picture";

interface Props extends FieldProps {
  value: string | null;
  onChange: (picture: string | null) => void;
}

export function PictureField({ value, onChange, ...field }: Props) {
  const [wrong, setWrong] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const picture = await smallPicture(file);
    setWrong(picture === null);
    if (picture) onChange(picture);
  };
  const shown = { ...field, ...(wrong && { error: t("picture-wrong") }) };
  return (
    <Field {...shown}>
      {value && (
        <div class="made-picture">
          <img src={value} alt={t("picture-chosen")} />
          <Button size="dense" look="plain" icon="close" onClick={() => onChange(null)}>
            {t("picture-remove")}
          </Button>
        </div>
      )}
      <input
        class="made-file"
        type="file"
        accept="image/*"
        id={field.name}
        name={field.name}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
        {...describing(shown)}
      />
    </Field>
  );
}
