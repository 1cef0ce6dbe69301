export { Agreements, type Agreement, type LeftOut } from './agree';
export { Table, type FurtherValue } from './Table';
export { Values } from './Values';
export { IS_MANY_PEOPLES_MAILBOX, IS_MANY_PEOPLES_NUMBER } from './flags';
