export { Agreements, type Agreement, type LeftOut } from './agree';
export { Table } from './Table';
export { Values } from './Values';
