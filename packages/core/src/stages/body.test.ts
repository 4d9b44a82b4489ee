import { describe, expect, test } from 'vitest';
import { textOf } from '../index.ts';
import { parse } from '../parse.ts';

const paragraphs = (text: string): string[] => {
  const article = parse(text);
  return article.paragraphs.map((paragraph) => textOf(article.source, paragraph));
};
const sentences = (text: string): string[] => {
  const article = parse(`OSLO (AP) - ${text}`);
  return article.sentences.map((sentence) => textOf(article.source, sentence));
};

describe('paragraphs', () => {
  test('an empty line parts them, with any line ends', () => {
    expect(paragraphs('OSLO (AP) - One.\r\n\r\nTwo.\n \t\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('in copy that is not wrapped each line is one', () => {
    expect(paragraphs('OSLO (AP) - One is short.\nTwo is short.')).toEqual(['One is short.', 'Two is short.']);
  });

  test('lines that a machine wrapped are joined, and an indent parts them', () => {
    const lines = [
      '    OSLO, March 3 - The ferries that cross the fjord of the town',
      'stopped on Tuesday after the ice had closed the harbour for the',
      'second time this winter, the harbour office of the town said in',
      'a notice.',
      '    Trains will carry those who wait at the pier until the ships',
      'can leave the harbour again.',
      ' Reuter',
    ];
    const read = paragraphs(lines.join('\n'));
    expect(read).toHaveLength(2);
    expect(read[0]).toMatch(/^The ferries[\s\S]*a notice\.$/);
    expect(read[1]).toMatch(/^Trains[\s\S]*again\.$/);
  });
});

describe('paragraphs of copy that is set in its own way', () => {
  test('two wrapped lines are one paragraph', () => {
    expect(
      paragraphs(
        '    OSLO, March 3 - The ferries that cross the fjord of the\ntown stopped on Tuesday, the harbour said.',
      ),
    ).toEqual(['The ferries that cross the fjord of the\ntown stopped on Tuesday, the harbour said.']);
  });

  test('a tab and spaces indent a paragraph', () => {
    const copy =
      '\n\t   OSLO, Norway (AP) _ Ferries that cross the fjord of the town\nstopped on Tuesday after ice had closed it.\n\t   Trains will carry those who wait until the ships can leave\nagain.\n';
    expect(paragraphs(copy)).toHaveLength(2);
  });

  test('the rows of a table are paragraphs, and lines that wrap below them are joined', () => {
    const copy = [
      '    OSLO, March 3 -',
      '    Fares 26 crowns vs 18 crowns',
      '    Trips 2,877 vs 1,065',
      '    Note: trips of the year before leave out those that the ice had',
      'stopped in the harbour.',
    ].join('\n');
    expect(paragraphs(copy)).toEqual([
      'Fares 26 crowns vs 18 crowns',
      'Trips 2,877 vs 1,065',
      'Note: trips of the year before leave out those that the ice had\nstopped in the harbour.',
    ]);
  });

  test('columns are rows in wrapped copy too', () => {
    const copy = [
      'OSLO (AP) - The harbour office of the town gave out these numbers of',
      'the ferries that it had counted:',
      'Harbour   1987   1986',
      'Oslo      1,200  1,100',
      'Bergen    900    870',
    ].join('\n');
    expect(paragraphs(copy).map((each) => each.slice(0, 6))).toEqual(['The ha', 'Harbou', 'Oslo  ', 'Bergen']);
  });

  test('without empty lines and indents, a line that had room for more ends a paragraph', () => {
    const copy = [
      'OSLO (AP) - The ferries that cross the fjord of the town stopped',
      'on Tuesday after the ice had closed it.',
      'Trains will carry those who wait at the pier until the ferries',
      'can leave the harbour again.',
    ].join('\n');
    expect(paragraphs(copy)).toHaveLength(2);
  });

  test('a rule parts paragraphs and is none', () => {
    expect(paragraphs('OSLO (AP) - One.\n___\nTwo.')).toEqual(['One.', 'Two.']);
  });

  test('a byte order mark and white space at the edges are no part of a paragraph', () => {
    expect(paragraphs('\uFEFFOSLO (AP) -  One. \r\n\r\n\t Two. \u00a0\r\n')).toEqual(['One.', 'Two.']);
  });
});

describe('sentences', () => {
  test('a stop before a capital ends one', () => {
    expect(sentences('Ferries stopped. Trams ran.')).toEqual(['Ferries stopped.', 'Trams ran.']);
  });

  test('titles, initials and figures end none', () => {
    const copy = 'Gen. J. Berg of Berg Inc. met U.S. Sen. Ana Pop at 3.15 p.m. in room No. 5 on Monday.';
    expect(sentences(copy)).toEqual([copy]);
  });

  test('an abbreviation ends one before a word that opens sentences', () => {
    expect(sentences('They left the U.S. The ferry ran.')).toEqual(['They left the U.S.', 'The ferry ran.']);
    expect(sentences('They left the U.S.  Pop ran.')).toEqual(['They left the U.S.', 'Pop ran.']);
    expect(sentences('They met Gen.  Pop.')).toEqual(['They met Gen.  Pop.']);
    expect(sentences('They met J.R. "Bud" Pop.')).toEqual(['They met J.R. "Bud" Pop.']);
  });

  test.each([
    'They said no. Berg left.',
    'Pop was ill. Berg left.',
    'It closed at 6 p.m. Berg left.',
    'He is 6 ft. Berg left.',
  ])('a word that only looks like an abbreviation ends one: %s', (copy) => {
    expect(sentences(copy)).toHaveLength(2);
  });

  test.each([
    'They live in Oslo, Ill. Berg has the notes (see p. 5, no. 6).',
    'It closed at 6 p.m. Oslo time and at 5 p.m. Monday.',
    'Pop vs. Berg was heard at 20 deg. C. in Oslo.',
  ])('an abbreviation inside a sentence ends none: %s', (copy) => {
    expect(sentences(copy)).toEqual([copy]);
  });

  test('a question inside a quotation goes on with its attribution', () => {
    const copy = '"Why did they stop?" Ana Pop asked. "Who knows!" she said.';
    expect(sentences(copy)).toEqual(['"Why did they stop?" Ana Pop asked.', '"Who knows!" she said.']);
  });

  test('closing marks and brackets belong to the sentence before them', () => {
    expect(sentences('Pop said "no." Berg left (early.) Nobody saw.')).toEqual([
      'Pop said "no."',
      'Berg left (early.)',
      'Nobody saw.',
    ]);
  });

  test('dots that trail off go on before a small letter', () => {
    expect(sentences('We wait ... and wait... Then we go.')).toEqual(['We wait ... and wait...', 'Then we go.']);
  });

  test('every letter of the body stands in exactly one', () => {
    const article = parse('OSLO (AP) - One. Two?\n\n"Three!" four. (Five.) 6 7.8 nine');
    const covered = article.sentences.map((sentence) => textOf(article.source, sentence)).join('');
    const body = article.paragraphs.map((paragraph) => textOf(article.source, paragraph)).join('');
    expect(covered.replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
  });
});

describe('credits', () => {
  const read = (trailer: string) => {
    const article = parse(`OSLO (AP) - Ferries stopped.\n\n${trailer}`);
    return { credits: article.credits.map(({ role, names }) => [role, ...names]), body: article.paragraphs.length };
  };

  test('a trailer in brackets names who did what', () => {
    const trailer = '(Reporting by Ana Pop in Oslo and Ion Berg; Additional reporting by Kari Lie; Editing by Jo Ness)';
    expect(read(trailer)).toEqual({
      credits: [
        ['reporting', 'Ana Pop', 'Ion Berg'],
        ['additional-reporting', 'Kari Lie'],
        ['editing', 'Jo Ness'],
      ],
      body: 1,
    });
  });

  test('a list without brackets is a trailer when it stands alone', () => {
    expect(read('Reporting by Ana Pop in Oslo; Editing by Ion Berg')).toEqual({
      credits: [
        ['reporting', 'Ana Pop'],
        ['editing', 'Ion Berg'],
      ],
      body: 1,
    });
    expect(read('Reporting by Ana Pop was praised.').credits).toEqual([]);
  });

  test('how to reach the writers tells who they are', () => {
    const trailer = `To contact the reporters on this story: Ana Pop in Oslo at\nana@nordlys.example; Ion Berg in Bergen at ib@nordlys.example\n\nTo contact the editor responsible for this story: Jo Ness at\njo@nordlys.example`;
    expect(read(trailer).credits).toEqual([
      ['reporting', 'Ana Pop', 'Ion Berg'],
      ['editing', 'Jo Ness'],
    ]);
  });

  test('those who contributed are credited', () => {
    const trailer = '___\n\nAssociated Press writers Ana Pop in Oslo, Ion Berg and Jo Ness contributed to this report.';
    expect(read(trailer)).toEqual({ credits: [['additional-reporting', 'Ana Pop', 'Ion Berg', 'Jo Ness']], body: 1 });
    expect(read('The ice of the fjord contributed to this loss.').credits).toEqual([]);
  });

  test('several trailers follow each other', () => {
    expect(read('(Writing by Ana Pop)\n\nReporting by Ion Berg\n\n(c) 2021 Nordlys\n\n REUTER...').credits).toEqual([
      ['writing', 'Ana Pop'],
      ['reporting', 'Ion Berg'],
      ['copyright'],
      ['end'],
    ]);
  });

  test.each([
    'Reuter',
    'reuter',
    'REUTERS',
    'REUTER...',
    'Enditem',
    'bur-ap/ib/jn',
    'ana@nordlys.example',
    'Our Standards: The Harbour Principles.',
    'AP-WF-03-03-21 0337GMT<',
    '031322 GMT Mar 3',
    '==Nordlys',
    'SOURCE Kyst Ferries ASA',
    '- 30 -',
    'ENDS',
    '(END)',
    '/TASS/',
    '###',
    '(more)',
  ])('%s ends a story', (mark) => {
    expect(read(mark)).toEqual({ credits: [['end']], body: 1 });
  });

  test('a desk may sign in the line of the last sentence', () => {
    const { credits, source } = parse('OSLO, March 3 (PTI) Ferries stopped. PTI APO IBE');
    expect(credits.map((credit) => [credit.role, textOf(source, credit)])).toEqual([['end', 'PTI APO IBE']]);
  });

  test('a notebook is kept from publication, and tells who did what', () => {
    const { credits, paragraphs } = parse(
      'Oslo (dpa) - Ferries stopped.\n\n# Notebook\n\n## Links\n- [Harbour](http://harbour.example)\n\n## Contacts\n' +
        '- Reporting by: Ana Pop in Oslo and\n  Ion Berg in Bergen\n- Editing by: Jo Ness, +47 22 33, <jo@nordlys.example>\n' +
        'Tel: +47 22\n\ndpa ap ib jn\n\n031322 GMT Mar 3\n',
    );
    expect(credits.map(({ role, names }) => [role, ...names])).toEqual([
      ['end'],
      ['reporting', 'Ana Pop', 'Ion Berg'],
      ['editing', 'Jo Ness'],
    ]);
    expect(paragraphs).toHaveLength(1);
  });

  test('a line of addresses in two brackets leaves the credits above it whole', () => {
    const trailers =
      '(Reporting by Ana Pop; Editing by Ion Berg)\n\n((ana@nordlys.example; +47 2233; Reuters Messaging: ana))';
    expect(read(trailers)).toEqual({ credits: [['reporting', 'Ana Pop'], ['editing', 'Ion Berg'], ['end']], body: 1 });
  });

  test('how to reach the writer is no work of anyone', () => {
    const { credits } = parse(
      'OSLO (AP) - Ferries stopped. (Reporting By Ana Pop; +47 22 33; ana@nordlys.example; Editing by Ion Berg)',
    );
    expect(credits.map(({ role, names }) => [role, ...names])).toEqual([
      ['reporting', 'Ana Pop'],
      ['editing', 'Ion Berg'],
    ]);
  });

  test('a copyright line is told from the story', () => {
    expect(read('(c) 2021 Nordlys. All rights reserved.')).toEqual({ credits: [['copyright']], body: 1 });
  });

  test('a trailer at the end of the last paragraph is cut off', () => {
    const article = parse('OSLO (AP) - Ferries stopped. (Writing by Ana Pop)');
    expect(article.paragraphs.map((paragraph) => textOf(article.source, paragraph))).toEqual(['Ferries stopped.']);
  });

  test('brackets of the story are left alone', () => {
    expect(read('Trams ran (so said Ana Pop)')).toEqual({ credits: [], body: 2 });
  });
});
