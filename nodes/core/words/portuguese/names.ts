import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'sr sra senhor senhora exmo exma',
		titlesWithPoint: 'dona don drª ra eng',
		address: 'sr sra senhor senhora',
	},
	companies: {
		formsAfter: `
			Lda, Unipessoal Lda, Sociedade Unipessoal Lda, Sociedade Anônima, Sociedade Limitada,
			SGPS, Sociedade Anónima, EIRELI, EIRELI ME, EIRELI EPP, Ltda ME, Ltda EPP, EPP, MEI,
			CRL`,
		small: 'e da das de do dos para por',
	},
	places: {
		regionKinds: 'distrito estado regiao de do da',
		small: 'e de da do',
		nowhere: 'europa remoto',
	},
	and: 'e',
};
