/** Invented for the demonstration: a shop in France to which two others belong. The source knows no groups. */
export const demoGroup = { head: 'AW00000175', members: ['AW00000139', 'AW00000535'] };
