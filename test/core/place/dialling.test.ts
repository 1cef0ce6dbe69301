import metadata from 'libphonenumber-js/max/metadata';
import { diallingOf } from '../../../nodes/core/place';

/** Where the library's plans have what is dialled before an area code. */
const TRUNK = 5;

test('every country is dialled as the library of phone numbers has it', () => {
	const plans = Object.entries(metadata.countries) as Array<[string, unknown[]]>;
	expect(plans.length).toBeGreaterThan(200);
	expect(plans.map(([country]) => [country, diallingOf(country)])).toEqual(
		plans.map(([country, plan]) => [
			country,
			{ callingCode: String(plan[0]), trunk: typeof plan[TRUNK] === 'string' ? plan[TRUNK] : '' },
		]),
	);
	expect(diallingOf('XX')).toBeUndefined();
});
