import { refuse } from './row-error.ts';

export const unknownDistributor = refuse('unknown-distributor', 'a distributor that is on record');
export const unknownProduct = refuse('unknown-product', 'the SKU of a product that is on record');
export const unknownProductLine = refuse('unknown-product-line', 'the product line of a product that is on record');
