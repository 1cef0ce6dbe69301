import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: `
			dott dottssa dottor dottore dottoressa sig sigra sigg signor signora signore`,
		titlesWithPoint: 'avv arch geom rag ing',
		address: 'dott dottssa sig sigra signor signora',
		addressOfMen: 'signor signore sig dott dottor dottore',
		addressOfWomen: 'signora signorina sigra signa sigrina dottssa dottoressa',
		givenNames: `
			giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo
			franco domenico bruno paolo michele giorgio aldo sergio luciano andrea marco luca
			alessandro stefano roberto fabio davide simone matteo lorenzo gabriele mattia leonardo
			riccardo tommaso edoardo federico elia emilio enrico enzo daniele claudio cristian
			dario diego dino filippo gianni gino giacomo giulio ivan jacopo massimo maurizio mauro
			nicola pino renato rino samuele tino umberto valerio vito maria anna giuseppina rosa
			angela giovanna teresa lucia carmela caterina francesca antonietta carla elena
			concetta rita margherita franca paola laura giulia chiara sara sofia aurora giorgia
			martina alice emma greta beatrice elisa ilaria federica valentina silvia simona
			sabrina monica barbara cristina daniela donatella gabriella gianna gina giuliana ida
			ilda lara lea letizia lidia lina linda lisa lucrezia luisa luna marina marta michela
			mina mirella nadia nina noemi patrizia pina rina roberta rossella serena stefania tina
			vera viola vittoria`,
		jobs: `
			titolare direttore direttrice amministratore amministratrice amministrazione
			fondatore fondatrice cofondatore cofondatrice responsabile capo segretaria
			segretario contabile consulente ingegnere sviluppatore sviluppatrice venditore
			venditrice commerciale acquisti vendite socio socia proprietario proprietaria
			avvocato architetto geometra medico infermiere infermiera professore professoressa
			studente studentessa tirocinante imprenditore imprenditrice coordinatore
			coordinatrice tecnico impiegato impiegata commercialista privato`,
		ofCompany: "presso, della ditta, dell'azienda, della società, per conto di",
		bornAs: 'nata, nato',
		pronouns: 'lei lui loro',
	},
	companies: {
		formsAfter: `
			SpA, S.p.A., Srl, S.r.l., Srls, S.r.l.s., Srl unipersonale, S.r.l. unipersonale,
			Srl a socio unico, S.r.l. a socio unico, S.p.A. a socio unico, Snc, S.n.c., S.a.s.,
			Sapa, S.a.p.a., S.s., Scarl, S.c.a r.l., S.c.r.l., Scpa, S.c.p.a., Soc. Coop.,
			Soc. Coop. a r.l., Scs, Onlus, Società a responsabilità limitata, Società per azioni,
			Società cooperativa, Società semplice`,
		small: 'e di da della delle dei degli per',
		none: `
			privato, privata, cliente privato, persona privata, libero professionista,
			libera professionista, lavoratore autonomo, lavoratrice autonoma, lavoro autonomo, autonomo,
			autonoma, ditta individuale, impresa individuale, partita IVA, p. IVA, p.iva,
			persona fisica, nessuna azienda, nessuna ditta, nessuna società, senza azienda,
			non ho azienda, non ho un'azienda, non ho una ditta, in proprio, lavoro in proprio,
			studente, studentessa, pensionato, pensionata, in pensione, disoccupato, disoccupata,
			inoccupato, casalinga, casalingo, uso personale, uso privato, a titolo personale,
			a titolo privato, io, me stesso, me stessa, personale, indipendente, consumatore, famiglia`,
		aroundNone: 'sono un una come attualmente',
	},
	places: {
		regionKinds: 'provincia regione cantone citta metropolitana di dello della',
		small: 'e i il',
		nowhere: 'europa ovunque',
	},
	and: 'e ed',
};
