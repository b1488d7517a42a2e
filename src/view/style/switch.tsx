/** An on/off switch: a checkbox to the keyboard and to readers, named by `label` or by the label around it. */
export function Switch({
  on,
  label,
  id,
  onChange,
}: {
  on: boolean;
  label?: string;
  id?: string;
  onChange(on: boolean): void;
}) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      id={id}
      checked={on}
      aria-checked={on}
      aria-label={label}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
