import "../styles/parts/tabs.css";

export interface TabsProps<Id extends string> {
  label: string;
  value: Id;
  onChange: (value: Id) => void;
  options: readonly { value: Id; label: string }[];
}

/** Other views of the same thing, side by side: 2, 4, 8, 12 weeks; chart or table. */
export function Tabs<Id extends string>({ label, value, onChange, options }: TabsProps<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask a question; this only changes the view
    <div class="tabs not-printed" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          class="tab"
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
