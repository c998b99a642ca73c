/** Colour and shape, chosen by looking: each choice is shown as the badge that it makes. */
import {
  CHILD_COLOURS,
  CHILD_SHAPES,
  ChildBadge,
  type ChildColour,
  type ChildShape,
} from "../parts";
import { FieldGroup } from "../parts/Field";
import { t } from "../words";

interface Look {
  name: string;
  colour: ChildColour;
  shape: ChildShape;
}

interface Props {
  look: Look;
  onChange: (part: Partial<Look>) => void;
}

export function LookField({ look, onChange }: Props) {
  return (
    <>
      <FieldGroup name="colour" label={t("child-colour")} hint={t("child-look-hint")}>
        <div class="looks">
          {CHILD_COLOURS.map((colour) => (
            <Tile
              key={colour}
              group="colour"
              label={t(`child-colour-${colour}`)}
              look={{ ...look, colour }}
              chosen={colour === look.colour}
              onChoose={() => onChange({ colour })}
            />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup name="shape" label={t("child-shape")}>
        <div class="looks">
          {CHILD_SHAPES.map((shape) => (
            <Tile
              key={shape}
              group="shape"
              label={t(`child-shape-${shape}`)}
              look={{ ...look, shape }}
              chosen={shape === look.shape}
              onChoose={() => onChange({ shape })}
            />
          ))}
        </div>
      </FieldGroup>
    </>
  );
}

interface TileProps {
  group: string;
  label: string;
  look: Look;
  chosen: boolean;
  onChoose: () => void;
}

function Tile({ group, label, look, chosen, onChoose }: TileProps) {
  return (
    <label class="look">
      <input
        class="unseen look-input"
        type="radio"
        name={group}
        aria-label={label}
        checked={chosen}
        onChange={onChoose}
      />
      <ChildBadge {...look} />
    </label>
  );
}
