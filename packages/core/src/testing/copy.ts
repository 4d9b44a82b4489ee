import { readFixtures } from '@wirecopy/fixtures';
import fc from 'fast-check';

/** What stands above a story, in the orders and with the typos that desks make. */
const HEADERS = [
  'RPT: REVIEW - Ferries Stop In Oslo',
  'UPDATE 2-',
  'UPDATE 99999999999-',
  '(CORRECTED) - FERRIES STOP',
  'BC-HARBOUR-FERRIES',
  'By Ana Pop',
  'By Ana Pop, Ion Berg and ',
  'OSLO (Nordlys / Kyst - 3rd March, 2021) ',
  'OSLO, March 3 (Nordlys) -- ',
  'MOSCOW, Narch 3. /TASS/. ',
  'NAIROBI, Kenya (AP) _ ',
  'SEATTLE/WASHINGTON (Reuters) - ',
  '(Reuters) - ',
  '(Adds quotes, background) ',
  '31st April, 2020',
  'February 29, 2021 ',
];

const SENTENCES = [
  'Prime Minister Ana Pop told reporters on Tuesday ',
  'that the Fjord Treaty (FT) ',
  'said Berg. ',
  'Pop was told to leave. ',
  'according to the harbour office, ',
  ', adding that ',
  ' which Berg called ',
  'was asked about ',
  'POP: ',
  "Pop's claim that ",
  'In a poll, ',
  ', Pop said, ',
  'Dr. Ion Berg, 47, chairman of Kyst Inc., ',
  'the U.S. Senate ',
  'in Oslo, Norway, ',
  'On Norway, ',
  'On Monday, ',
  'last week ',
  'two weeks ago ',
  'at 10:35 p.m. (0735 GMT) on Friday ',
  'from 1 March to 31 March 2021 ',
  'the 1990s ',
  'the first quarter of 2021 ',
  'every Monday ',
  '99999999999 years ago ',
  'in year 0000 ',
  'February 30 ',
  'UN Security Council Resolution 2254 ',
  'the Mueller report ',
  'he ',
  'She said ',
  'We ',
  '[Berg] ',
  '(banned in Norway) ',
];

const TRAILERS = [
  '(Reporting by Ana Pop; Editing by Ion Berg)',
  '(Reporting by ',
  'Reuter',
  '- 30 -',
  '© 2021 Nordlys. All rights reserved.',
];

const MARKS = [
  '"We agree," ',
  '“We ',
  "'no' ",
  '„Nein“ ',
  '« non » ',
  '"',
  '“',
  '”',
  '``',
  "''",
  '’',
  '(',
  ')',
  '[',
  ']',
  '—',
  ' - ',
  '/',
  '. ',
  '.',
  '…',
  '? ',
  '3rd ',
];

const GAPS = ['\n\n', '\n', '\r\n', '\n\t', '   ', '\u00A0', '\u2028', '\f'];

const HOSTILE = [
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u0003',
  '\u202E',
  '\u0130',
  '😀',
  'العربية ',
  'ﬁ',
  'e\u0301',
];

const FOREIGN = [
  '„Wir warten auf das Eis“, sagte die Bürgermeisterin, die auch nach der Insel fragte. ',
  '« Nous attendons », a déclaré la maire dans une lettre qui est pour les pêcheurs. ',
  'Паромы в порту не ходят со вторника. ',
];

const piece = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...HEADERS) },
  { weight: 5, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 1, arbitrary: fc.constantFrom(...TRAILERS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...GAPS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constantFrom(...FOREIGN) },
);

const pieces = fc.array(piece, { maxLength: 40, size: 'max' }).map((parts) => parts.join(''));

/** A stretch of a fixture with a few edits: a piece put in, some characters taken out, a stretch said twice. */
const edited = fc
  .record({
    story: fc.constantFrom(...readFixtures().map(({ text }) => text)),
    from: fc.nat(8000),
    length: fc.integer({ min: 1, max: 900 }),
    edits: fc.array(fc.record({ at: fc.nat(900), out: fc.nat(12), piece, again: fc.boolean() }), { maxLength: 4 }),
  })
  .map(({ story, from, length, edits }) => {
    const start = from % story.length;
    return edits.reduce(
      (text, { at, out, piece: put, again }) => {
        const place = at % (text.length + 1);
        const taken = text.slice(place, place + out);
        return text.slice(0, place) + (again ? taken + taken : put) + text.slice(place + out);
      },
      story.slice(start, start + length),
    );
  });

/** Copy that looks like copy, so that the stages have something to read, with hostile pieces between. */
export const copy: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: pieces },
  { weight: 2, arbitrary: edited },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'AbCs19 .,-()"“”\'\n'), maxLength: 200 }) },
);
