import type { Language } from './language';

export const italian: Language = {
	labels: {
		fullName: `
			nome e cognome, cognome e nome, nominativo, referente, contatto, come ti chiami,
			come si chiama, persona di contatto, nome del contatto, nome referente`,
		firstName: 'nome di battesimo, primo nome',
		lastName: 'cognome, cognomi, nome di famiglia',
		email: `
			indirizzo e-mail, posta elettronica, indirizzo di posta elettronica, e-mail aziendale,
			email aziendale, e-mail di contatto, e-mail lavorativa, e-mail personale,
			indirizzo di posta, casella di posta, indirizzo email aziendale`,
		phone: `
			cellulare, numero di cellulare, telefono cellulare, recapito telefonico, recapito,
			n. cellulare, telefono fisso, numero di contatto, telefono aziendale,
			contatto telefonico, recapiti telefonici`,
		company: `
			azienda, nome azienda, nome dell'azienda, società, ditta, impresa, organizzazione,
			ragione sociale, ente, nome dell'impresa, nome impresa, nome della società,
			nome della ditta, azienda / ente, azienda/organizzazione, nome organizzazione,
			nome dell'organizzazione, denominazione sociale, denominazione, nome attività,
			compagnia, associazione, datore di lavoro, agenzia, organizzazione/azienda`,
		website: `
			sito, sito web, sito internet, sito aziendale, sito web aziendale, sito dell'azienda,
			url del sito, indirizzo web, indirizzo sito web, link al sito, url sito web`,
		jobTitle: `
			ruolo, posizione, qualifica, mansione, professione, ruolo aziendale, carica,
			ruolo in azienda, posizione in azienda, posizione lavorativa, qualifica professionale,
			funzione, funzione aziendale, incarico, titolo professionale, titolo di lavoro,
			ruolo/qualifica, posizione aziendale`,
		country: `
			paese, nazione, paese di residenza, paese/regione, stato / paese, paese/nazione,
			nazione/paese, nazione di residenza, codice paese, paese di provenienza,
			nome del paese`,
		region: `
			regione, provincia / regione, regione / provincia, stato/provincia, sigla provincia,
			prov, provincia (sigla)`,
		city: `
			città, comune, località, comune / città, città / comune, città di residenza,
			comune di residenza, città / località, paese / città`,
		postalCode: `
			codice postale, cap, CAP / codice postale, codice di avviamento postale, cod. postale`,
		location: `
			luogo, posizione geografica, cap e città, città e provincia, città e paese`,
		address: 'indirizzo, indirizzo completo, indirizzo postale',
		timezone: 'fuso orario',
		service: `
			servizio, servizi, servizio di interesse, prodotto, sono interessato a,
			tipo di servizio, quale servizio ti interessa, a quale servizio sei interessato,
			prodotto di interesse, prodotti, prodotto o servizio, prodotti e servizi,
			tipo di progetto, tipologia di servizio, interessi, soluzione, interessato a,
			seleziona un servizio, scegli un servizio, servizio desiderato`,
		message: `
			messaggio, commento, commenti, richiesta, domanda, domande, descrizione,
			come possiamo aiutarti, come possiamo aiutarla, raccontaci il tuo progetto,
			scrivi il tuo messaggio, scrivici, testo del messaggio, testo, commento o messaggio,
			motivo della richiesta, motivo del contatto, dettagli, dettagli della richiesta,
			dettagli del progetto, ulteriori informazioni, informazioni aggiuntive,
			altre informazioni, descrivi il tuo progetto, descrivi la tua richiesta,
			descrivi le tue esigenze, descrizione del progetto, parlaci del tuo progetto,
			parlaci di te, raccontaci di più, raccontaci le tue esigenze, come possiamo aiutare,
			come possiamo esserti utili, come possiamo esserle utili, in cosa possiamo aiutarti,
			in che modo possiamo aiutarti, cosa possiamo fare per te, di cosa hai bisogno,
			hai domande, osservazioni, esigenze, vuoi aggiungere altro, informazioni sul progetto`,
		budget: `
			budget, budget previsto, budget stimato, budget indicativo, budget approssimativo,
			budget disponibile, budget a disposizione, budget massimo, budget totale,
			budget mensile, budget annuale, budget marketing, budget pubblicitario,
			budget del progetto, budget per il progetto, fascia di budget, budget di spesa,
			disponibilità economica, qual è il tuo budget, qual è il suo budget,
			qual è il vostro budget, che budget hai, che budget avete`,
		language: 'lingua preferita, lingua di contatto, lingua preferita per il contatto',
		consent: `
			consenso, accetto, acconsento, informativa privacy, consenso privacy,
			consenso al trattamento dei dati, consenso al trattamento dei dati personali,
			accetto la privacy policy, accetto l'informativa sulla privacy, accettazione,
			accettazione privacy, ho letto e accetto,
			ho letto e accetto l'informativa sulla privacy, informativa sulla privacy, informativa,
			trattamento dati, trattamento dei dati personali, dati personali, autorizzo,
			autorizzo il trattamento dei dati, consenso marketing, termini e condizioni`,
		sourceLabel: `
			provenienza, come ci hai conosciuto, come ci ha conosciuto, come hai saputo di noi,
			come ci hai trovato, come ci ha trovato, come ci hai trovati, come ci hai scoperto,
			come sei venuto a conoscenza di noi, come è venuto a conoscenza di noi,
			come hai sentito parlare di noi, come ha sentito parlare di noi, come ci conosci,
			dove ci hai conosciuto, dove hai sentito parlare di noi, come ha saputo di noi,
			come sei arrivato a noi, origine del contatto, origine lead, fonte del contatto,
			come siete venuti a conoscenza di noi`,
		sourceChannel: 'canale, canale di marketing',
		campaign: 'campagna',
		pageUrl: 'url della pagina, pagina di destinazione, pagina del modulo',
		formName: 'nome del modulo, modulo',
		receivedAt: 'informazioni cronologiche, data di invio, inviato il, ricevuto il',
	},
	questions: {
		starts: {
			message: `
				come possiamo aiut, come possiamo esser, come possiamo support,
				come possiamo assist, in che modo possiamo, in cosa possiamo, raccontaci, parlaci,
				descrivi, descriva, di cosa hai bisogno, vuoi aggiungere, scrivi, spiegaci`,
			sourceLabel: `
				come ci hai, come ci ha, come ci avete, come sei venut, come e venut,
				come siete venuti, come hai sentito, come hai saputo, come hai conosciuto,
				come ha sentito, come ha saputo, come ha conosciuto, come sei arrivat,
				come ci conosc, dove ci hai, dove hai sentito, dove ha sentito,
				tramite quale canale`,
			service: `
				quale servizio, quali servizi, a quale servizio, quale prodotto, quali prodotti,
				a quale prodotto, sono interessato, sono interessata, a cosa sei interessato`,
			consent: `
				accetto, acconsento, ho letto, autorizzo, dichiaro, do il consenso,
				presto il consenso, desidero ricevere, voglio ricevere, vorrei ricevere, inviando,
				cliccando, iscriviti, si accetto, si acconsento, presa visione`,
		},
		parts: {
			sourceLabel: `
				ci hai conosciut, ci ha conosciut, ci hai trovat, sentito parlare di,
				saputo di noi`,
		},
		aboutThem: 'hai, usi',
	},
	labelWords: {
		small: `
			della dello di ed e facoltativo gli i il inserisci la lo le obbligatorio richiesto suo
			tuo tua vostro`,
		question: `
			ai alla attuale chiami come dove hai lavora lavori nella per puoi quale sei si ti vivi`,
		role: 'aziendale cliente contatto indirizzo lavoro personale professionale',
		personRole: 'cliente contatto',
		further: 'altro secondario secondaria',
		elsewhere: 'amica amico emergenza coniuge',
		number: 'numero',
		or: 'o oppure',
		nameStems: 'nom',
		messageStems: 'messag',
	},
	telling: {
		email: 'email',
		phone: 'telefono cellulare',
		consent: 'accetto acconsento consenso',
		service: 'interesse interessa interessato interessata',
		message: 'messaggio commento richiesta aiutarti',
		subject: 'oggetto',
	},
	answers: {
		yes: 'si accordo acconsento accetto',
		no: 'no non rifiuto refuso',
		none: 'n/d, N/D, nessuno, Nessuno, nessuna, non applicabile',
		refusal: 'non accetto, non acconsento',
	},
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
	money: {
		thousand: 'mila mille',
		million: 'milione milioni',
		atMost: `
			fino a, meno di, sotto, sotto i, al massimo, massimo, max, non piu di, entro`,
		notLess: 'non meno di',
		orLess: 'o meno, al massimo, massimo',
		between: 'a, e, fino a, ai, o',
		unknown: `
			non so, non lo so, non lo so ancora, nessuna idea, non saprei, sconosciuto,
			da definire, da concordare, da valutare, flessibile, dipende, trattabile,
			nessun budget, non ancora definito, preferisco non dirlo`,
		periods: {
			hour: 'all ora, l ora',
			day: 'al giorno, giornaliero, giorno',
			week: 'alla settimana, a settimana, settimanale, settimana',
			month: 'al mese, mensile, mensili, mese',
			year: 'all anno, l anno, annuo, annui, annuale, anno',
		},
	},
	and: 'e ed',
	traps: 'lascia(?:re|te)? (?:questo campo )?vuoto|non compilare',
	pitches: {
		telltales: 'google link posi artic',
		sold: `
			prima pagina di google, posizionamento seo, primi su google,
			articolo sponsorizzato`,
		offered: 'offriamo, la nostra agenzia',
	},
	inquiry: {
		but: 'ma',
		negations: 'non, nessun, nessuno, nessuna, mai',
		notNegating: `
			non solo, non so, non sono sicuro, non c'è problema, nessun problema, perché non, non ancora, se non, o no, non trovo, non vedo, non esiti, non esitate, non soddisfatto, non urgente
		`,
		smallTalk: `
			ciao, salve, buongiorno, buonasera, buon giorno, buona giornata, grazie, grazie mille, cordiali saluti, distinti saluti, saluti, per favore, sì, prova, questa è una prova, è una prova, una prova, messaggio di prova,
			come va, come state, arrivederci, domanda, una domanda, ho una domanda, bel sito
		`,
		fillers: 'nessuno, nessuna, niente, nulla, nessun messaggio, vuoto, non applicabile',
		optOut: `
			cancellarmi, cancellatemi, cancellami, cancellare la mia iscrizione, disiscrivere, disiscrivetemi, disiscrivermi, disiscrizione, rimuovetemi, rimuovermi, toglietemi, togliermi, dalla vostra lista, dalla lista, dalla mailing list, dal vostro database,
			dai vostri elenchi, cancellate i miei dati, cancellare i miei dati, cancellazione dei miei dati, eliminate i miei dati, eliminare i miei dati, rimuovete il mio, non contattatemi, non mi contattate, non chiamatemi, non mi chiamate, non scrivetemi,
			smettete di, smettetela, smetti di, non voglio ricevere, non desidero ricevere, non voglio più ricevere, non desidero più ricevere, più ricevere, basta email, basta mail, basta chiamate, mai iscritto, mai iscritta, revoco il consenso, revoco il mio consenso, lasciatemi in pace
		`,
		notInterested: `
			non sono interessato, non sono interessata, non siamo interessati, non interessato, non interessata, non interessati, non sono più interessato, non siamo più interessati, non mi interessa, non ci interessa, non interessa, nessun interesse,
			non ho interesse, no grazie, non ho bisogno, non abbiamo bisogno, non ne ho bisogno, non mi serve, non ci serve, non voglio comprare, non voglio un preventivo, non voglio, non vogliamo, ho cambiato idea, altro fornitore, abbiamo già un fornitore
		`,
		categories: {
			sales: {
				sure: `
					preventivo, preventivi, un preventivo, prezzo, prezzi, listino, listino prezzi, quanto costa, quanto costano, quanto viene, quanto verrebbe, costo, costi, tariffa, tariffe, quotazione, acquistare, acquisto, comprare, ordinare, effettuare un ordine, ordine minimo,
					prenotare, prenotazione, appuntamento, sopralluogo, demo, dimostrazione, prova gratuita, periodo di prova, interessato a, interessata a, interessati a, interessato, interessata, interessati, mi interessa, ci interessa, mi interesserebbe, richiamatemi, richiamarmi, essere richiamat*,
					essere ricontattat*, essere contattat*, chiamatemi, chiamarmi, contattatemi, ricontattatemi, mi chiami, mi richiami, maggiori informazioni, più informazioni, ulteriori informazioni, informazioni su, informazioni sui, info su, catalogo, brochure, proposta commerciale, offerta per,
					licenz*, sconto, sconti, budget, disponibilità, tempi di consegna, disponibile, cambiare fornitore, passare a, alternativa a, politica di rimborso, prima di acquistare, consulenza, software di recruiting, nuovo cliente
				`,
				hints: `
					ho bisogno, abbiamo bisogno, avrei bisogno, mi serve, ci serve, mi servirebbe, cerco, cerchiamo, sto cercando, stiamo cercando, vorrei, vorremmo, desidero, progetto, ristrutturazione, ristrutturare, installazione, installare, riparazione, riparare, prodotto, prodotti, vostri servizi,
					vostro servizio, vostro software, fate, avete, vendete, offrite, potete, potreste, è possibile, urgente, dipendenti, utenti, mq, metri quadri, casa, appartamento, matrimonio, evento, offerta
				`,
			},
			support: {
				sure: `
					non funziona, non funzionano, non va, non mi funziona, ha smesso di funzionare, non si accende, non si apre, non carica, non parte, rotto, rotta, guasto, messaggio di errore, dà errore, rimborso, rimborsare, rimborsato, reclamo, lamentela, il mio account, mio account, il mio ordine, mio ordine, nostro ordine,
					numero ordine, numero d'ordine, la mia fattura, mia fattura, nostra fattura, fattura errata, fattura sbagliata, addebitato due volte, addebito, addebitato, disdire, disdetta, annullare il mio, annullare l'ordine, password, password dimenticata, non riesco ad accedere, non riesco a entrare, non riesco ad entrare, accedere al mio,
					non è arrivato, non è arrivata, non ho ricevuto, non ancora ricevuto, mai ricevuto, dov'è il mio, dove il mio, il mio pacco, pacco, danneggiato, danneggiata, difettoso, articolo sbagliato, restituire, reso, in garanzia, assistenza tecnica, dopo l'aggiornamento, numero ticket, sono cliente, sono un vostro cliente,
					il mio abbonamento, mio abbonamento, mio contratto
				`,
				hints:
					'problema, problemi, errore, aiuto, fattura, account, assistenza, ritardo, consegna, annullare, garanzia, accesso',
			},
			hiring: {
				sure: `
					candidatura, mia candidatura, candidatura spontanea, candidarmi, mi candido, curriculum, mio cv, cv, curriculum vitae, lettera di presentazione, cerco lavoro, in cerca di lavoro, cercando lavoro, cerco un lavoro, cerco impiego, offerta di lavoro, offerte di lavoro,
					posizione aperta, posizioni aperte, posizione di, tirocinio, stage, stagista, apprendistato, lavorare con voi, lavorare per voi, lavorare da voi, lavorare nella vostra, entrare nel vostro team, far parte del vostro team, state assumendo, assumete, cercate personale
				`,
				hints:
					'lavoro, impiego, posizione, carriera, assunzione, stipendio, esperienza come, laurea, laureato, laureata',
			},
			partnership: {
				sure: `
					partnership, collaborazione, collaborare con voi, proposta di collaborazione, diventare partner, diventare rivenditore, rivenditore, rivenditori, distributore, distribuire i vostri, accordo commerciale, programma di affiliazione, affiliazione, sponsorizzazione, sponsorizzare
				`,
				hints: 'partner, collaborare, insieme, cooperazione, sponsor*',
			},
			vendor: {
				sure: `
					prima pagina di google, primi posti su google, primi posti di google, vostro posizionamento, posizionare il vostro, posizionamento del vostro, migliorare il vostro sito, rifare il vostro sito, vostro sito non, articolo sponsorizzato, guest post sul vostro, scambio di link, scambio link, aumentare le vendite,
					aumentare le vostre, più clienti per la vostra, più clienti al vostro, far crescere la vostra, far crescere il vostro, proporvi i nostri, offrirvi, proporvi, presentarvi, interessati ai nostri, finanziamento per la vostra, database di
				`,
				hints: `
					offriamo, vi offriamo, proponiamo, offro, la nostra agenzia, nostra agenzia, nostri servizi, nostra azienda, nostro team, nostra soluzione, nostri prodotti, siamo un'agenzia, siamo un'azienda, specializzati in, specializzata in, posizionamento seo, seo, backlink, vostro sito, vostro sito web, vostra attività, vostra azienda, vostri concorrenti,
					prezzi competitivi, prezzi vantaggiosi, preventivo gratuito, analisi gratuita, consulenza gratuita, senza impegno, sareste interessati, se siete interessati, se interessati, lead generation, marketing digitale, web agency, freelance, 15 minuti, breve chiamata
				`,
			},
			spam: {
				sure: `
					guadagnare online, guadagna online, guadagnare soldi da casa, guadagna da casa, soldi facili, prestito veloce, prestiti veloci, hai vinto, avete vinto, investire in bitcoin, investi in bitcoin, bonus casinò, raddoppia i tuoi, incontri hot, eredità di
				`,
				hints:
					'casino, casinò, scommesse, cripto, crypto, criptovalut*, lotteria, premio, clicca qui, cliccate qui, guadagna*, guadagni, reddito passivo, perdere peso, dimagrire, incontri, prestito, investimento',
			},
		},
	},
};
