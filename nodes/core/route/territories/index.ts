export { refuseWithoutTerritories } from './asked';
export { postalSpan } from './postalArea';
export { areaMarksOf, areaMarksSchema, nowhere, type AreaMarks } from './areaMarks';
export {
	compileTerritories,
	territoriesOf,
	type CompiledTerritory,
	type FoundTerritory,
	type Territories,
} from './territories';
export {
	readTerritory,
	territoryRowsLabel,
	territorySchema,
	type Territory,
	type TerritoryArea,
} from './territory';
