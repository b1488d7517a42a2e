/** One of a few choices, side by side; radio buttons to the keyboard and to readers. */
export function Segments<Value extends string>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
}: {
  name: string;
  legend: string;
  choices: readonly { readonly value: Value; readonly said: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}) {
  return (
    <fieldset class="segmented">
      <legend>{legend}</legend>
      <div class="segments">
        {choices.map(({ value, said }) => (
          <label key={value} class="segment">
            <input
              type="radio"
              name={name}
              class="vh"
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
