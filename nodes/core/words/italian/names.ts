import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: `
			dott dottssa dottor dottore dottoressa sig sigra sigg signor signora signore`,
		titlesWithPoint: 'avv arch geom rag ing',
		address: 'dott dottssa sig sigra signor signora',
	},
	companies: {
		formsAfter: `
			SpA, S.p.A., Srl, S.r.l., Srls, S.r.l.s., Srl unipersonale, S.r.l. unipersonale,
			Srl a socio unico, S.r.l. a socio unico, S.p.A. a socio unico, Snc, S.n.c., S.a.s.,
			Sapa, S.a.p.a., S.s., Scarl, S.c.a r.l., S.c.r.l., Scpa, S.c.p.a., Soc. Coop.,
			Soc. Coop. a r.l., Scs, Onlus, Società a responsabilità limitata, Società per azioni,
			Società cooperativa, Società semplice`,
		small: 'e di da della delle dei degli per',
	},
	places: {
		regionKinds: 'provincia regione cantone citta metropolitana di dello della',
		small: 'e i il',
		nowhere: 'europa ovunque',
	},
	and: 'e ed',
};
