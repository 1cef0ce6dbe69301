export { countryOf, nearCountries, wholeCountry, withoutUmlauts } from './country';
export { countryCodes, countryOfCode } from './countryCodes';
export { countryName, regionName } from './placeNames';
export { countryOfRegionCode, nearRegions, regionOf, regionsNamed } from './regions';
export { zonesOfCountry } from './zonesOfCountry';
export { oneCountry, sameCountry, sameRegion } from './samePlace';
export { diallingOf, type Dialling } from './dialling';
export {
	barePostalCode,
	plainWidth,
	beforePostalCodes,
	postalDigits,
	postalLayouts,
	withLostZeros,
	withoutPostalPrefix,
} from './postalForms';
