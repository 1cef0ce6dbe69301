import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'dhr mevr mevrouw meneer drs',
		titlesWithPoint: 'ir mw mej ing',
		address: 'dhr mevr mevrouw',
	},
	companies: {
		formsAfter: `
			BV, BVBA, EBVBA, NV, CV, CVBA, CVA, VOF, VZW, IVZW, CommV, Comm.V, GCV, U.A.,
			Coöperatie, Besloten Vennootschap, Naamloze Vennootschap, Vennootschap onder firma,
			EESV, Comm.VA, CVOA, ESV, VBA`,
		formsBefore: 'Stichting',
		small: 'en van het op voor',
	},
	places: {
		regionKinds: 'provincie gewest staat van',
		small: 'en de het',
		nowhere: 'europa wereldwijd',
	},
	and: 'en',
};
