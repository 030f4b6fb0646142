/** The sales regions of China. A territory has one name, so that each carries the Chinese and the English one. */
export const chinaTerritories = [
  '华北 North China',
  '东北 Northeast China',
  '华东 East China',
  '华中 Central China',
  '华南 South China',
  '西南 Southwest China',
  '西北 Northwest China',
  '港澳台 Hong Kong, Macao and Taiwan',
] as const;
