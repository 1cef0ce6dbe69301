export {
	describeTerritoryColumns,
	readTerritoryRows,
	territoryColumnNamed,
	type TerritoriesOfRows,
} from './readTerritoryRows';
