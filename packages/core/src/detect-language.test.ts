import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';
import { parse } from './parse.ts';
import { textOf } from './text/spans.ts';

const GERMAN = `Fähren in Oslo stehen still

OSLO (Nordlys) - Die Fähren im Hafen von Oslo fahren seit Dienstag nicht mehr. „Wir warten auf das Eis“, sagte die Bürgermeisterin Ana Pop. Nach Angaben des Hafenamts sind auch die Inseln ohne Verbindung.

Ein Sprecher sagte, die Lage werde sich am Freitag bessern.`;

test.each([
  ['de', GERMAN],
  [
    'fr',
    'OSLO (Nordlys) - Les ferries ne circulent plus dans le port depuis mardi. « Nous attendons la fin du gel », a déclaré la maire Ana Pop, qui a reçu les pêcheurs avec les élus des îles.',
  ],
  [
    'es',
    'OSLO (Nordlys) - Los transbordadores del puerto no salen desde el martes. «Esperamos que el hielo se vaya», dijo la alcaldesa Ana Pop, que habló con los pescadores sobre la situación de las islas.',
  ],
  [
    'it',
    'I traghetti del porto sono fermi da martedì. La sindaca ha detto che non è colpa della città ma del ghiaccio.',
  ],
  ['pt', 'As balsas do porto não saem desde terça-feira, disse a prefeita, que falou com os pescadores sobre o gelo.'],
  [
    'nl',
    'De veerboten in de haven varen sinds dinsdag niet meer, zei de burgemeester, die met de vissers naar het eiland ging.',
  ],
  [
    'sv',
    'Färjorna i hamnen går inte sedan tisdag, säger borgmästaren, som har talat med fiskarna och väntar på att isen ska gå.',
  ],
  [
    'da',
    'Færgerne i havnen sejler ikke efter tirsdag, siger borgmesteren, som har talt med fiskerne og venter på, at isen går.',
  ],
  [
    'nb',
    'Fergene i havnen går ikke etter tirsdag, sier ordføreren, som har snakket med fiskerne og venter på at isen skal gå.',
  ],
  [
    'pl',
    'Promy w porcie nie pływają od wtorku, ponieważ zatoka jest pod lodem, który według burmistrza stopnieje się przez tydzień.',
  ],
  [
    'tr',
    'Limandaki feribotlar salı gününden sonra çalışmıyor; başkan, buzun bir hafta daha olduğu gibi kalacağını ve ada için yol olmadığını söyledi.',
  ],
  [
    'id',
    'Kapal feri di pelabuhan itu tidak berlayar sejak Selasa, kata wali kota, yang akan pergi ke pulau dengan para nelayan.',
  ],
  ['ru', 'ОСЛО (Нордлюс) - Паромы в порту не ходят со вторника. «Мы ждём», - сказала мэр Ана Поп.'],
  ['uk', 'Пороми в порту не ходять із вівторка. «Ми чекаємо», - сказала мерка.'],
  ['bg', 'Фериботите в пристанището не се движат от вторник, защото заливът е замръзнал.'],
  ['el', 'Τα πλοία στο λιμάνι δεν κινούνται από την Τρίτη.'],
  ['ar', 'توقفت العبارات في الميناء منذ الثلاثاء.'],
  ['fa', 'کشتی‌های بندر از سه‌شنبه حرکت نکرده‌اند و شهردار گفت که منتظر است.'],
  ['he', 'המעבורות בנמל אינן פועלות מאז יום שלישי.'],
  ['ja', '港のフェリーは火曜日から運航していません。'],
  ['zh', '港口的渡轮自星期二起停航。'],
  ['ko', '항구의 여객선은 화요일부터 운항하지 않고 있다.'],
])('copy in another language is told by its words or its script: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ['nothing', ''],
  ['no word', '- 30 -'],
  ['one word', 'Ferries'],
  ['a name of small words', 'Rio de la Plata'],
  [
    'names of small words',
    'OSLO (Nordlys) - Ships of Compagnie de la Mer left Las Palmas de Gran Canaria, Ana Pop said.',
  ],
  ['capitals', 'FERRIES STOP IN OSLO'],
  [
    'figures',
    'Kyst Inc 1st qtr net\n\nShr loss 12 cts vs profit 15 cts\nNet loss 1.2 mln vs profit 1.5 mln\nRevs 15.1 mln vs 13.2 mln',
  ],
  [
    'a quotation in another language',
    'The mayor of Oslo said the words “wir warten auf das Eis und auf die Fähre” had been a mistake.',
  ],
  [
    'a foreign title',
    'Ana Pop will sing “La Mer et le Vent de la Ville” in Oslo on Friday, and the choir will follow.',
  ],
  ['a word in another script', 'The ship Паром left the port of Oslo on Tuesday.'],
])('copy that does not clearly tell another language is English: %s', (_, text) => {
  expect(detectLanguage(text)).toBe('en');
});

test('English shows itself early, so that the rest is not looked at', () => {
  const english = 'The mayor of the town said that the ferries of the port were late. ';
  expect(detectLanguage(english + GERMAN.repeat(20))).toBe('en');
});

test('a tag may name a country', () => {
  const isRead = (language: string): boolean =>
    !parse('OSLO (Nordlys) - Ferries stopped.', { language }).issues.some(({ code }) => code === 'other-language');
  expect(['en', 'en-GB', 'EN-us', 'de', 'enm'].filter(isRead)).toEqual(['en', 'en-GB', 'EN-us']);
});

test('copy in another language has the layers that marks and layout tell, and an issue', () => {
  const article = parse(GERMAN);
  expect(article).toMatchObject({ language: 'de', people: [], places: [], times: [], organizations: [], works: [] });
  expect(article.headline?.text).toBe('Fähren in Oslo stehen still');
  expect(article.dateline?.raw).toBe('OSLO (Nordlys)');
  expect(article.paragraphs).toHaveLength(2);
  expect(article.sentences).toHaveLength(4);
  expect(article.quotations.map((item) => textOf(article.source, item))).toEqual(['Wir warten auf das Eis']);
  expect(article.quotations[0]).not.toHaveProperty('attribution');
  expect(article.issues).toEqual([
    {
      code: 'other-language',
      message: 'expected English, found "de": names, times and who said what are left unread',
    },
  ]);
});

test('what the caller says of the language goes', () => {
  const forced = parse(GERMAN, { language: 'en-GB' });
  expect(forced.language).toBe('en-GB');
  expect(forced.people).not.toEqual([]);
  expect(forced.issues.map(({ code }) => code)).not.toContain('other-language');
  const told = parse('Ana Pop said the ferries would run.', { language: 'nb' });
  expect(told).toMatchObject({ language: 'nb', people: [] });
  expect(told.issues.map(({ code }) => code)).toContain('other-language');
});
