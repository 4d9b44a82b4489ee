import { LAYERS, type LayerName } from '../view/layers.ts';

/** Boxes that show and hide the marks of the text, by the style sheet alone. */
export const LayerBoxes = ({ present }: { readonly present: ReadonlySet<LayerName> }) => {
  const layers = LAYERS.filter(({ name }) => present.has(name));
  return (
    layers.length > 0 && (
      <fieldset class="layers">
        <legend>Marks</legend>
        {layers.map(({ name, label }) => (
          <label>
            <input type="checkbox" id={`layer-${name}`} data-layer={name} checked autocomplete="off" />
            <span class={`m ${name} ${name === 'quotations' ? 'direct' : ''}`}>{label}</span>
          </label>
        ))}
      </fieldset>
    )
  );
};
