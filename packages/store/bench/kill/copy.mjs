/** The copy that the writer keeps as its n-th in a trial. */
export const copyFor = (trial, number) =>
  `Ferry ${trial}-${number} Stops In Oslo\n\nOSLO, March 3, 2021 (Nordlys) - Ferry ${number} stopped on Tuesday.\n\n` +
  `"We must mend ferry ${number}," Harbour Minister Ana Pop told reporters.\n\n${'The quay was closed. '.repeat(40)}`;
