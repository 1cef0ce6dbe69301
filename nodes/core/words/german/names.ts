import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: `
			dr prof professor professorin herr herrn frau hr familie diplom ingenieur magister
			dipl dipling diplkfm diplkfr diplbetriebsw diplinf diplinform diplphys diplchem
			diplpsych dring drmed drmeddent drjur drphil drrernat drrerpol droec drhc drtech
			profdr univprof`,
		titlesWithPoint: 'fam fr ing mag pd',
		titleTails: `
			med dent vet jur iur phil rer nat pol oec hc h c habil theol mult techn tech ing`,
		address: 'herr frau hr fr dr prof dipl ing mag professor',
	},
	companies: {
		formsAfter: `
			GmbH, gGmbH, mbH, GmbH & Co. KG, GmbH & Co. KGaA, GmbH & Co. OHG, AG, gAG, AG & Co. KG,
			AG & Co. KGaA, SE, SE & Co. KG, SE & Co. KGaA, KG, KGaA, OHG, GbR, eGbR, UG, gUG,
			UG (haftungsbeschränkt), UG (haftungsbeschränkt) & Co. KG,
			UG haftungsbeschränkt & Co. KG, & Co. KG, & Co., e.K., e.Kfm., e.Kfr., e.Kffr., e.V.,
			eG, e.G., eGen, e.U., OG, KEG, OEG, PartG, PartGmbB, PartG mbB, mbB, GesmbH,
			Ges.m.b.H., Gesellschaft m.b.H., VVaG, AöR, KöR, FlexKapG, FlexCo, EWIV, InvAG, KlG,
			KmG, Sàrl, Sagl, Gesellschaft mit beschränkter Haftung, Unternehmergesellschaft,
			Aktiengesellschaft, Kommanditgesellschaft, Kommanditgesellschaft auf Aktien,
			offene Handelsgesellschaft, Gesellschaft bürgerlichen Rechts, eingetragener Verein,
			eingetragene Genossenschaft, eingetragener Kaufmann, Partnerschaftsgesellschaft,
			Societas Europaea, GesbR, KmAG, KommG`,
		formsBefore: 'Firma, Fa.',
		small: 'am an auf bei der die das den des für im und vom von zu zum zur',
	},
	places: {
		regionKinds: 'bundesland land kanton provinz freistaat kreis von',
		small: 'und der die das',
		nowhere: 'europa weltweit uberall',
	},
	and: 'und',
};
