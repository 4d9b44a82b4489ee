import { counted } from '../view/dates.ts';
import type { MappedCountry, PlaceMap } from '../view/place-map.ts';
import { useFrame } from './frame.ts';

/** The countries that a story names, on the world. The list under the map tells the same in words. */
export const PlaceMapView = ({ map: { countries, box } }: { readonly map: PlaceMap }) => {
  const { world } = useFrame().assets;
  const most = countries[0]?.mentions ?? 1;
  return (
    <svg
      class="map"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={`A map of ${counted(countries.length, 'country', 'countries')}`}
    >
      <use class="ground" href={`${world}#world`} />
      {countries.map((country) => (
        <Country country={country} world={world} share={country.mentions / most} radius={box.width / 130} />
      ))}
    </svg>
  );
};

interface CountryProps {
  readonly country: MappedCountry;
  readonly world: string;
  /** How often it is named, as a share of the most named. */
  readonly share: number;
  readonly radius: number;
}

const FAINTEST = 0.35;

const Country = ({ country, world, share, radius }: CountryProps) => {
  const { code, name, mentions, x, y, hasShape } = country;
  const opacity = (FAINTEST + (1 - FAINTEST) * share).toFixed(2);
  return (
    <g class="country">
      <title>{`${name}: ${counted(mentions, 'mention')}`}</title>
      {hasShape ? (
        <use href={`${world}#${code}`} fill-opacity={opacity} />
      ) : (
        <circle cx={x} cy={y} r={radius.toFixed(1)} fill-opacity={opacity} />
      )}
    </g>
  );
};
