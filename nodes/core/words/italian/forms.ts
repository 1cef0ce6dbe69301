import type { FormWords } from '../language';

export const forms: FormWords = {
	labels: {
		fullName: `
			cognome nome,
			nome e cognome, cognome e nome, nominativo, referente, contatto, come ti chiami, come possiamo chiamarti,
			come si chiama, persona di contatto, nome del contatto, nome referente`,
		firstName: 'nome di battesimo, primo nome',
		lastName: 'cognome, cognomi, nome di famiglia',
		email: `
			indirizzo e-mail, posta elettronica, indirizzo di posta elettronica, e-mail aziendale,
			email aziendale, e-mail di contatto, e-mail lavorativa, e-mail personale,
			indirizzo di posta, casella di posta, indirizzo email aziendale`,
		dialCode: `
			prefisso internazionale, prefisso, prefisso telefonico, prefisso paese, prefisso nazionale,
			prefisso internazionale telefono`,
		areaCode: 'prefisso locale',
		familyPrefix: 'particella',
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
		companySize: `
			dimensione azienda, dimensione dell'azienda, dimensioni azienda,
			dimensioni dell'azienda, dimensione aziendale, dimensioni aziendali,
			dimensione della tua azienda, grandezza azienda, numero dipendenti,
			numero di dipendenti, numero dei dipendenti, n. dipendenti, dipendenti, organico,
			quanti dipendenti, quanti dipendenti avete, quanti dipendenti hai,
			quanti dipendenti ha, quanti dipendenti ha la tua azienda,
			quanti dipendenti ha la sua azienda, quanti dipendenti ha la vostra azienda,
			quante persone lavorano nella tua azienda,
			numero dipendenti azienda, numero di persone in azienda,
			numero di addetti, numero addetti,
			n° dipendenti`,
		jobTitle: `
			ruolo, posizione, qualifica, mansione, professione, ruolo aziendale, carica,
			ruolo in azienda, posizione in azienda, posizione lavorativa, qualifica professionale,
			funzione, funzione aziendale, incarico, titolo professionale, titolo di lavoro,
			ruolo/qualifica, posizione aziendale`,
		linkedin: `
			profilo linkedin, link linkedin, link al profilo linkedin,
			link al tuo profilo linkedin, url linkedin, pagina linkedin, account linkedin,
			indirizzo linkedin`,
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
		timeline: `
			tempistica, tempistiche, tempistica prevista, tempistiche previste,
			tempistiche del progetto, tempi, tempi previsti, tempi di acquisto,
			tempi di realizzazione, scadenza prevista, orizzonte di acquisto, inizio previsto,
			inizio desiderato, data di inizio prevista, data di inizio desiderata,
			quando vuoi iniziare, quando vorresti iniziare, quando desidera iniziare,
			quando vorrebbe iniziare, quando volete iniziare, quando pensi di acquistare,
			quando prevedi di acquistare, per quando ti serve, entro quando, entro quando ti serve,
			urgenza,
			tempi del progetto, quando vuole iniziare, quando pensa di acquistare,
			orizzonte temporale, data inizio lavori, inizio lavori, scadenza del progetto,
			inizio del progetto, inizio progetto`,
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
				di cosa si tratta,
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
				cliccando, iscriviti, si accetto, si acconsento, presa visione,
				non desidero, non voglio, non vorrei, non accetto, non acconsento, non autorizzo,
				non presto, non do il consenso, non contatt, non chiam, non mi contatt, non inviat,
				non inviar, nego il consenso, rifiuto, mi oppongo, cancellami, annulla iscrizione,
				annullare l iscrizione, disiscri, no grazie,
				desidero essere, voglio essere, vorrei essere`,
			timeline: `
				quando [vuoi|vuole|vorresti|vorrebbe|desideri|desidera|pensi di|pensa di|prevedi di|prevede di|hai intenzione di|ha intenzione di|intendi|intende|vorreste|volete|pensate di] [iniziare|cominciare|partire|acquistare|comprare|avviare|realizzare|vendere|trasferirti|trasferirsi|installare|procedere],
				quando ti serve, quando le serve, quando vi serve, quando ne hai bisogno,
				quando ne ha bisogno,
				quando [devono|deve|dovrebbe|dovrebbero] [iniziare|partire|essere], entro quando,
				entro quanto, in quanto tempo [vuoi|vuole|desider|vorr|pens],
				tempi [previsti|di real|di consegna desid|del proj|del prog|desiderati|stimati|per],
				[tempistica|tempistiche] [prev|desid|del|di|per|stim],
				quali sono [le tue|le sue|le vostre|i tuoi|i suoi] temp,
				qual e la [tempistica|tua tempistica|sua tempistica|scadenza],
				data [prevista|desiderata] [di inizio|inizio|per l inizio],
				data di inizio [prev|desid|lavori], con che urgenza, quanto e urgente,
				quando [avete|hai|ha] bisogno [del|della|dei|di quest|dell]`,
			companySize: `
				quanti [dipendenti|addetti|lavoratori|collaboratori] [ha|hai|avete|lavor|impieg|siete|conta|ci sono],
				quante persone [lavor|impieg], numero di [dipendenti|addetti] [dell|in|della|tot],
				qual e la dimensione [dell|della tua|della sua],
				quanto e grande [la tua|la sua|la vostra|l] [azienda|impresa|soc],
				dimensione [della tua|della sua|della vostra] [azienda|impresa],
				numero totale di [dipendenti|addetti]`,
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
		role: `
			aziendale cliente contatto indirizzo lavoro personale professionale
			mittente richiedente interessato interessata acquirente partecipante visitatore ospite
			candidato candidata paziente inquilino referente`,
		personRole: `
			cliente contatto
			mittente richiedente interessato interessata acquirente partecipante visitatore ospite
			candidato candidata paziente inquilino referente`,
		further: 'altro secondario secondaria',
		elsewhere: 'amica amico emergenza coniuge',
		otherParty: `
			admin amministratore amministratrice proprietario proprietaria venditore venditrice
			agente consulente gestore destinatario destinataria destinatari assegnato assegnata
			creatore notifica notifiche assegnatario operatore operatrice incaricato incaricata
			agenzia filiale succursale consulenti mediatore mediatrice coordinatore coordinatrice
			supervisore`,
		otherPartyNames: `
			copia, copia a, in copia, creato da, modificato da, assegnato a, inviato a,
			inoltrato a, gestito da, commerciale, agenzia, negozio, filiale, ufficio, reparto,
			casella, responsabile, incaricato,
			responsabile account, responsabile commerciale, responsabile vendite, seguito da,
			inviare a, inoltrare a, trasferito a, girato a, aggiunto da, aggiornato da,
			concessionaria, punto vendita, affidato a`,
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
	traps: 'lascia(?:re|te)? (?:questo campo )?vuoto|non compilare',
};
