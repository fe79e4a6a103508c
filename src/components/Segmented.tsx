type Props<T extends string> = {
  label: string;
  options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** A few choices side by side, one of them pressed. */
export const Segmented = <T extends string>({ label, options, value, onChange }: Props<T>) => (
  <fieldset className="segmented">
    <legend className="sr-only">{label}</legend>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        lang={option.lang}
        aria-pressed={option.value === value}
        onClick={() => onChange(option.value)}
      >
        {option.label}
      </button>
    ))}
  </fieldset>
);
