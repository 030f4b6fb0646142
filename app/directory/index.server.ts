export { findDistributorPage } from './distributor-page.server.ts';
export { exportDistributors, exportProducts } from './export-directory.server.ts';
export { directoryFilterNames, listDistributors } from './list-distributors.server.ts';
export { listProducts, productFilterNames } from './list-products.server.ts';
export { findOwnCode } from './own-code.server.ts';
export { findProductPage } from './product-page.server.ts';
