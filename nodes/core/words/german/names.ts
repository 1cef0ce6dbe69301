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
		addressOfMen: 'herr herrn hr',
		addressOfWomen: 'frau fr fraulein frl',
		givenNames: `
			peter michael thomas andreas wolfgang klaus jurgen gunter gunther stefan christian uwe
			werner horst frank dieter manfred gerhard hans bernd thorsten torsten matthias martin
			jorg rainer heinz karl ralf holger alexander markus robert josef anton ernst emil erik
			erich ewald egon otto udo ulf olaf rolf ronald lars lukas luca leon finn jonas felix
			max moritz paul ben noah elias tim tom nils niklas jan jannik jens kai sven marco
			mario marcel dirk detlef heiko heiner arne armin achim albert alfred bruno fritz georg
			gert gerd hubert hugo kurt konrad ludwig lothar norbert oskar tobias volker willi
			maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika
			andrea gisela claudia susanne gabriele christa christine hildegard anna birgit barbara
			ute uta heike silke angelika kerstin katrin kathrin martina nicole stefanie melanie
			sandra julia katharina laura lisa luisa lena lina lea leonie lara mia emma emilia
			emily ella ilse elke elsa else eva edith gerda greta grete hanna hannah heidi helene
			ida inge irene irma jana jutta karla katja klara lotte magda margit maren marion
			marlies meike mareike nadine nele nina olga paula regina rita rosa ruth sarah sara
			silvia simone sonja sophia sofia svenja tanja tina ulla ulrike vera verena wilma`,
		jobs: `
			geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung inhaber
			inhaberin grunder grunderin mitgrunder mitgrunderin leitung einkauf einkaufer
			einkauferin vertrieb verkauf verkaufer verkauferin prokurist prokuristin vorstand
			vorsitzender vorsitzende gesellschafter gesellschafterin assistent assistentin
			sekretarin sekretariat sachbearbeiter sachbearbeiterin buchhalter buchhalterin
			buchhaltung referent referentin mitarbeiter mitarbeiterin selbststandig
			selbststandiger freiberufler freiberuflerin studentin auszubildende auszubildender
			azubi praktikant praktikantin architekt architektin ingenieurin rechtsanwalt
			rechtsanwaltin anwalt anwaltin steuerberater notar notarin arzt arztin zahnarzt
			zahnarztin lehrerin hausverwaltung eigentumer eigentumerin vermieter vermieterin
			makler maklerin verwaltung personal personalabteilung chef chefin direktor
			direktorin rentner rentnerin unternehmer unternehmerin handwerker handwerksmeister
			elektriker privat privatperson ansprechpartner ansprechpartnerin gf
			*leiter *leiterin *fuhrer *fuhrerin *berater *beraterin *beauftragter *beauftragte *techniker *technikerin *ingenieur *ingenieurin *entwickler *entwicklerin *verwalter *verwalterin *meister *meisterin *referent *referentin *assistentin *manager *managerin`,
		ofCompany:
			'bei, bei der, von der Firma, von Firma, der Firma, Firma, Fa., im Auftrag von, i.A., für',
		bornAs: 'geb., geb, geborene, geborener, geboren, verw., gesch., verh.',
		pronouns: 'sie ihr er ihm ihn dey',
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
		none: `
			selbstständig, selbständig, selbstständige, selbstständiger, selbständige, selbständiger,
			Freiberufler, Freiberuflerin, freiberuflich, freiberuflich tätig, freier Mitarbeiter,
			freie Mitarbeiterin, freischaffend, Einzelunternehmen, Einzelunternehmer,
			Einzelunternehmerin, Einzelfirma, Soloselbstständig, Solo-Selbstständig, Solo-Selbständig,
			Soloselbständig, Kleinunternehmer, Kleinunternehmerin, Kleingewerbe, privat, private,
			privater, Privatperson, private Person, Privatpersonen, Privatkunde, Privatkundin,
			Privathaushalt, Privatmann, Privatier, Privatanfrage, private Anfrage, private Nutzung,
			Privatnutzung, privater Kunde, keine Firma, kein Unternehmen, keine Organisation,
			kein Betrieb, kein Arbeitgeber, ohne Firma, ohne Unternehmen, noch keine Firma,
			noch kein Unternehmen, habe keine Firma, arbeitslos, arbeitssuchend, arbeitsuchend, Student,
			Studentin, Studierende, Studierender, Schüler, Schülerin, Rentner, Rentnerin, Pensionär,
			Pensionärin, im Ruhestand, in Rente, Hausfrau, Hausmann, Verbraucher, Endkunde,
			Endverbraucher, Familie, Haushalt, Hausbesitzer, Eigenheimbesitzer, selbst, ich selbst,
			eigene Firma, eigenes Unternehmen, natürliche Person, in Gründung, noch nicht gegründet,
			ehrenamtlich,
			Einzelperson, Freie Mitarbeit, Nebengewerbe, nebenberuflich,
			Eigenheimbesitzerin, Hausbesitzerin, als Privatperson,
			privater Bauherr, Bauherr, Bauherrin, private Bauherren, private Kundin`,
		aroundNone: 'ich bin als ein eine nur zurzeit derzeit aktuell noch',
	},
	places: {
		regionKinds: 'bundesland land kanton provinz freistaat kreis von',
		small: 'und der die das',
		nowhere: 'europa weltweit uberall',
	},
	and: 'und',
};
