export { countryOf, nearCountries, wholeCountry, withoutUmlauts } from './country';
export { countryCodes, countryOfCode } from './countryCodes';
export { countryOfRegionCode, nearRegions, regionName, regionOf, regionsNamed } from './regions';
export { oneCountry, sameCountry, sameRegion } from './samePlace';
