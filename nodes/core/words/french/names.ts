import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'mme mmes mlle mlles monsieur messieurs madame mademoiselle maitre',
		titlesWithPoint: 'me pr',
		address: 'm mme mlle monsieur madame mademoiselle',
	},
	companies: {
		formsAfter: `
			Ltée, Ltee, Limitée, Incorporée, SENC, SENCRL, SA, S/A, SARL, SAS, SASU, SNC, SCI, SCA,
			SCP, SCM, SCS, EURL, EIRL, SELARL, SELAS, SELAFA, SCOP, SCIC, GIE, SUARL, SURL, & Cie,
			Cie, et Cie, Société anonyme, Société en commandite, Société à responsabilité limitée,
			Société par actions simplifiée, Société en nom collectif, SPRL, SPRLU, SRL, SCRL,
			SComm, ASBL, AISBL, SCSp, SECA, SENC, SICAV, SICAF, SPF, GEIE`,
		small: 'à au aux de des du d et la le les l pour sur',
	},
	places: {
		regionKinds: 'etat departement du de la le l des d canton',
		small: 'et de la le les',
		nowhere: 'europe partout',
	},
	and: 'et',
};
