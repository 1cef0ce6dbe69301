export { describeColumns, noColumnsAsked, type AskedColumns, type ColumnsByHand } from './columns';
export { joinOwners } from './joinOwners';
export { readOwnerRows, rowsLabel, type OwnersOfRows } from './readOwnerRows';
