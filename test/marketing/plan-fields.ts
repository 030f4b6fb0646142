/** A joint plan as its form sends it: two objectives and a commitment of each side. */
export const jointPlanFields = {
  base: 0,
  ...{ line1: '', target1: '1000', weight1: '60' },
  ...{ line2: 'Road', target2: '500', weight2: '40' },
  ...{ commitment1: 'Test bikes', side1: 'brand', due1: '2026-05-01' },
  ...{ commitment2: 'Show the range', side2: 'distributor', due2: '2026-03-31' },
};

/** An annual plan as its form sends it: a section for everyone, one for entry, one for maturity. */
export const annualPlanFields = {
  base: 0,
  ...{ audience1: 'all', titleEn1: 'The year', textEn1: 'What we want.', titleHans1: '全年', textHans1: '目标。' },
  ...{ audience2: 'entry', titleEn2: 'Entry', textEn2: 'Half the cost.' },
  ...{ audience3: 'maturity', titleEn3: 'Maturity', textEn3: 'New models.' },
};
