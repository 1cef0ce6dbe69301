export { describeColumns, noColumnsAsked, type AskedColumns, type ColumnsByHand } from './columns';
export { orderIn, readDay, type DayOrder } from './days';
export { joinOwners } from './joinOwners';
export { readOwnerRows, type OwnersOfRows } from './readOwnerRows';
export { rowsLabel } from './label';
