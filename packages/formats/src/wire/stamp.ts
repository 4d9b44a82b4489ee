const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A stamp of wire services has the last two digits of its year; none of them is older than this one. */
const FIRST_YEAR = 69;

const pad = (number: number): string => String(number).padStart(2, '0');

/** ISO 8601 of the parts of a stamp in GMT; undefined for a time that no calendar has. */
function instantOf(year: number, month: number, day: number, time: string): string | undefined {
  const century = year < FIRST_YEAR ? 2000 : 1900;
  const instant = `${century + year}-${pad(month)}-${pad(day)}T${time.slice(0, 2)}:${time.slice(2)}:00Z`;
  const read = new Date(instant);
  return !Number.isNaN(read.getTime()) && read.getUTCDate() === day ? instant : undefined;
}

/** `02-20-16 0337GMT`, as ANPA 1312 stamps a story. */
export function readAnpaStamp(trailer: string): string | undefined {
  const [, month, day, year, time] = /(\d\d)-(\d\d)-(\d\d)\s+(\d{4})\s*GMT/.exec(trailer) ?? [];
  return time === undefined ? undefined : instantOf(Number(year), Number(month), Number(day), time);
}

/** `131137 GMT Nov 13`: day and time, month, year, as IPTC 7901 stamps a story. */
export function readIptcStamp(trailer: string): string | undefined {
  const [, day, time, month = '', year] =
    /(\d\d)(\d{4})\s*(?:GMT|UTC|Z)?\s+([A-Za-z]{3})[a-z]*\s+(?:\d\d)?(\d\d)/.exec(trailer) ?? [];
  const at = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
  return time === undefined || at === -1 ? undefined : instantOf(Number(year), at + 1, Number(day), time);
}

export function writeAnpaStamp(instant: string): string {
  const { year, month, day, time } = partsOf(instant);
  return `${pad(month)}-${pad(day)}-${pad(year)} ${time}GMT`;
}

export function writeIptcStamp(instant: string): string {
  const { year, month, day, time } = partsOf(instant);
  return `${pad(day)}${time} GMT ${MONTHS[month - 1]} ${pad(year)}`;
}

function partsOf(instant: string) {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear() % 100,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: `${pad(date.getUTCHours())}${pad(date.getUTCMinutes())}`,
  };
}
