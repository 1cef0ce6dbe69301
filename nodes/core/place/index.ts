export { countryOf, wholeCountry, withoutUmlauts } from './country';
export { countryCodes, countryOfCode } from './countryCodes';
export { countryName, regionName } from './placeNames';
