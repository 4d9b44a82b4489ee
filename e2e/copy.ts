const TOP = `OSLO, March 3, 2021 (Nordlys) - Ferries will cross the Oslofjord again on Friday, Norwegian Harbour Minister Ana Pop said after talks with the crews.

"We have found a way to keep the harbour open," Pop told reporters at a news conference on Tuesday. "Nobody will wait at the pier for a third week."`;

const HEADLINE = 'Ferries To Run Again In Oslo As Harbour Talks End';

/** Copy written for the stories: an article, its update, the correction of that, and a piece on something else. */
export const COPY = {
  headline: HEADLINE,
  first: `${HEADLINE}

${TOP}

Union leader Ion Berg said the crews were "cautiously hopeful" about the Fjord Safety Agreement.

(Reporting by Kari Lie; Editing by Jo Ness)`,
  update: `UPDATE 1-${HEADLINE}

${TOP}

Union leader Ion Berg said the crews were "cautiously hopeful" about the Fjord Safety Agreement and that 40 boats would sail.

"This is good news for both countries," Swedish Transport Minister Eva Lund said in Stockholm.

(Reporting by Kari Lie; Editing by Jo Ness)`,
  correction: `CORRECTED-UPDATE 1-${HEADLINE}

(Corrects number of boats in paragraph 3)

${TOP}

Union leader Ion Berg said the crews were "cautiously hopeful" about the Fjord Safety Agreement and that 14 boats would sail.

"This is good news for both countries," Swedish Transport Minister Eva Lund told reporters in Stockholm.

(Reporting by Kari Lie; Editing by Jo Ness)`,
  pier: `Bergen Opens New Pier

BERGEN, March 5, 2021 (Nordlys) - Bergen opened a new pier on Friday.

"The fjord belongs to everyone," Harbour Minister Ana Pop said at the opening, and thanked the crews for the Fjord Safety Agreement.`,
} as const;
