import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: 'dhr mevr mevrouw meneer drs',
		titlesWithPoint: 'ir mw mej ing',
		address: 'dhr mevr mevrouw',
		addressOfMen: 'dhr heer mijnheer meneer',
		addressOfWomen: 'mevr mevrouw mw mevrouwen',
		givenNames: `
			jan piet kees henk willem johan peter hans gerrit dirk arie bas bart bram coen daan
			dennis edwin erik frank frans fred geert gijs guus harm hein herman hugo jaap jasper
			jeroen jesse joost joris klaas koen lars lex luc luuk maarten marcel marco mark
			martijn max michiel niels noud olaf paul pim rene richard rik rob robin roel ron ruben
			ruud sander sem siem sjoerd sven teun theo thijs tim tom ton wim wouter maria anna
			johanna cornelia hendrika elisabeth margaretha catharina annemarie anneke annelies
			anouk astrid bianca carla daphne els ellen emma esther eva evelien femke fleur gerda
			hanneke ilse ineke ingrid inge iris isa jacqueline janneke jolanda judith julia karin
			kim lieke lies lisa lisanne loes lotte maaike marga margriet marieke marijke marjan
			marloes marleen mieke mila mirjam monique nicole nienke noor petra renske ria roos
			rosa sandra sanne saskia sara sophie suzanne tess tessa tineke trudy wilma yvonne`,
		jobs: `
			directeur directrice eigenaar eigenaresse oprichter medeoprichter bedrijfsleider
			zaakvoerder zaakvoerster bestuurder hoofd medewerker medewerkster secretaresse
			boekhouder boekhoudster adviseur ontwikkelaar verkoper verkoopster inkoper inkoop
			verkoop vertegenwoordiger vennoot advocaat notaris huisarts tandarts verpleegkundige
			docent stagiair zelfstandige zzp zzper ondernemer technicus beheerder voorzitter
			particulier
			*leider *leidster *adviseur *medewerker *beheerder`,
		ofCompany: 'bij, van het bedrijf, van bedrijf, namens',
		bornAs: 'geboren, meisjesnaam, geb.',
		pronouns: 'zij haar hij hem hen hun die',
	},
	companies: {
		formsAfter: `
			BV, BVBA, EBVBA, NV, CV, CVBA, CVA, VOF, VZW, IVZW, CommV, Comm.V, GCV, U.A.,
			Coöperatie, Besloten Vennootschap, Naamloze Vennootschap, Vennootschap onder firma,
			EESV, Comm.VA, CVOA, ESV, VBA`,
		formsBefore: 'Stichting',
		small: 'en van het op voor',
		none: `
			zzp, zzp'er, zzper, zelfstandige, zelfstandig, zelfstandige zonder personeel,
			zelfstandig ondernemer, eenmanszaak, eenmansbedrijf, particulier, particuliere,
			particuliere klant, privé, privépersoon, privaat, privaatpersoon, privégebruik,
			natuurlijk persoon, geen bedrijf, geen werkgever, zonder bedrijf, nog geen bedrijf,
			heb geen bedrijf, studente, gepensioneerd, gepensioneerde, met pensioen, werkloos,
			werkzoekend, werkzoekende, huisvrouw, huisman, ikzelf, mezelf, ik zelf, voor mezelf,
			huishouden, consument, eigen bedrijf, eigen zaak, persoonlijk, persoonlijk gebruik, zelfst,
			gezin`,
		aroundNone: 'ik ben een als momenteel',
	},
	places: {
		regionKinds: 'provincie gewest staat van',
		small: 'en de het',
		nowhere: 'europa wereldwijd',
	},
	and: 'en',
};
