export { asked } from './asked';
export * from './cells';
export * from './cellText';
export { fieldNameColumn } from './fieldNameColumn';
export type { Column, Columns, Look, Place, RowIn, RowOf, ValueOf } from './column';
export * from './setting';
export {
	isExpression,
	settingsOf,
	settingsOfOthers,
	triggerSettingsOf,
	type Cell,
	type SettingSource,
} from './settingsOf';
export { usesItem } from './usesItem';
export { traced, type Traced } from './traced';
export {
	fieldsOf,
	groupColumn,
	shownWhere,
	parameters,
	tableColumn,
	type ParameterSet,
} from './tables';
