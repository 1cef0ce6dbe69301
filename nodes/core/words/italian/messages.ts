import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: `
			si accordo acconsento accetto ok okay certo certamente volentieri vabene sigrazie sicerto
			daccordo autorizzo autorizzato consento concesso prestato fornito accettato confermato
			selezionato iscritto consenso`,
		no: `
			no non rifiuto refuso nograzie mai rifiutato negato nonaccetto nonacconsento nonautorizzo
			nonprestato nonconcesso nonaccettato nonselezionato deselezionato disiscritto`,
		on: 'attivo attiva attivato attivata acceso vero',
		off: 'inattivo inattiva disattivato disattivata spento falso',
		none: `
			n/d, n.p., nessuno, nessuna, nulla, niente, non applicabile, non disponibile,
			non specificato, non pervenuto, non indicato, sconosciuto, sconosciuta, ignoto, non ho,
			non ce l'ho, non so, non lo so, non ancora, da definire, nient'altro, anonimo, senza nome,
			nessuna risposta,
			assente, mancante, non presente, non fornito`,
		notHere: `
			riservato, su richiesta, più tardi, in seguito, vedi [mail|email|sopra|messaggio],
			[via|per|solo via|solo per|tramite] [mail|email|e mail], senza, facoltativo, scrivetemi,
			in corso, richiesto, vedi allegato, in allegato`,
		agreement: `
			accett[o|a|iamo|ato|ata|are], acconsent*, consento, autorizz*, d accordo, concordo,
			[ho|abbiamo|aver] letto, letto e, preso visione,
			[presto|do|diamo|fornisco|esprimo|rilascio|concedo] … consenso,
			consenso [prestato|dato|concesso|fornito|espresso],
			[desidero|vorrei|voglio|vogliamo|desideriamo] … [ricevere|essere|iscrivermi],
			[contattatemi|chiamatemi|scrivetemi|inviatemi|contattami|chiamami|scrivimi|richiamatemi|mandatemi],
			[potete|puoi|puo|possono] … [contattarmi|chiamarmi|inviarmi|scrivermi|usare|utilizzare],
			certo, certamente, volentieri, va bene, mi iscrivo, iscritto, iscritta, approvo, confermo,
			confermato, permetto, nessun problema`,
		refusal: `
			non … [accett*|acconsent*|consent*|presto|prestato|prestiamo|do|dato|autorizz*|desider*|voglio|vorrei|vogliamo|d accordo|contatt*|chiam*|ricev*|conferm*|approv*|concord*|intendo|permett*|interess*|concess*|concedo|ora|adesso|grazie|letto|iscri*|rilascio],
			[cancellami|cancellatemi|annullare l iscrizione|annulla iscrizione], rifiut*, nego, negato, negata, declin*, oppongo, opposizione, revoc*, ritir* … consenso,
			disiscri*,
			[nessun|nessuna|nessuno|senza] … [consenso|autorizzazione|interesse|pubblicita|contatto|chiamata|comunicazione],
			meglio di no, preferisco di no, mai`,
		asides: `
			[posso|potro|puo|possibile|potete|puoi|diritto|facolta] … [revoc*|ritir*|disiscri*|cancell*|oppor*|opposizione|recesso|annull*],
			[revoc*|ritir*|disiscri*|cancell*|annull*] … [qualsiasi|qualunque|ogni] momento,
			[qualsiasi|qualunque|ogni] momento … [revoc*|ritir*|disiscri*|cancell*],
			non [saranno|verranno|sara|verra|vengono] … [cedut*|condivis*|vendut*|comunicat*|diffus*|trasmess*|ceduti|utilizzat*],
			non [condivideremo|venderemo|cederemo], senza [impegno|spam|obbligo|vincolo|costi],
			non ho [obiezioni|problemi], nulla in contrario, niente in contrario, non solo, non esit*`,
		undecided: `
			in [attesa|sospeso|corso|lavorazione], sconosciut*, ignot*, indecis*, indefinit*,
			non [specificat*|indicat*|definit*|rispost*|confermat*|noto|nota|pervenut*|fornit*|applicabile|disponibile|ancora|so],
			non ha risposto, da [confermare|definire|verificare],
			nessuna [risposta|informazione|indicazione], senza risposta`,
	},
	money: {
		called: 'budget',
		being: `
			e sono sara sarebbe di del come abbiamo ho nostro mio un una il ammonta disponibile previsto
			a disposizione totale`,
		about: 'circa intorno attorno approssimativamente tra fra indicativamente quasi sui sugli',
		purpose: 'per',
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
	pitches: {
		telltales: 'google link posi artic',
		sold: `
			prima pagina di google, posizionamento seo, primi su google,
			articolo sponsorizzato`,
		offered: 'offriamo, la nostra agenzia',
	},
	inquiry: {
		but: 'ma',
		instead: 'invece, però, tuttavia, piuttosto, al suo posto, bensì, tranne',
		noWish: `
			invece di, invece che, piuttosto che, piuttosto di, [|molte|tante|mille|comunque|vi|la|ti] [grazie|ringrazio|ringraziamo], ringrazio, ringraziamo,
			buona [fortuna|giornata|serata|continuazione], buon [lavoro|proseguimento], in bocca al lupo, cordiali saluti, saluti,
			mi dispiace, ci dispiace, mi spiace, scusate, [bel|bello] [sito|lavoro]
		`,
		negations: 'non, nessun, nessuno, nessuna, mai',
		notNegating: `
			non solo, non so, non sono sicuro, non c'è problema, nessun problema, perché non, non ancora, se non, o no, non trovo, non vedo, non esiti, non esitate, non soddisfatto, non urgente
		`,
		smallTalk: `
			ciao, salve, buongiorno, buonasera, buon giorno, buona giornata, grazie, grazie mille, cordiali saluti, distinti saluti, saluti, per favore, sì, prova, questa è una prova, è una prova, una prova, messaggio di prova,
			come va, come state, arrivederci, domanda, una domanda, ho una domanda, bel sito,
			solo, un, una, il, la, lo, di, del, questo, questa, è, test, prove, provando, sto provando,
			sto, testando, modulo, il modulo, form, il form, vostro modulo, messaggio, ignorate,
			ignorare, da ignorare, per favore ignorare, se funziona, testo, per, e, faccio,
			facendo, sto facendo, stiamo, facciamo, sito, sito web, pagina, funziona, funzionamento,
			interno, marketing, non rispondere, del sito,
			invio, di invio, contatto, di contatto, contatti, mail di prova
		`,
		fillers: 'nessuno, nessuna, niente, nulla, nessun messaggio, vuoto, non applicabile',
		optOut: `
			cancellarmi, cancellatemi, cancellami, cancellare la mia iscrizione, disiscrivetemi,
			disiscrivermi, rimuovetemi, rimuovermi, toglietemi, togliermi, dalla vostra lista,
			dal vostro database, dai vostri elenchi, cancellate i miei dati, cancellare i miei dati,
			cancellazione dei miei dati, eliminate i miei dati, eliminare i miei dati, rimuovete il mio,
			non contattatemi, non mi contattate, non scrivetemi, smettete di, smettetela, smetti di,
			non voglio ricevere, non desidero ricevere, non voglio più ricevere, non desidero più ricevere,
			più ricevere, basta email, basta mail, mai iscritto, mai iscritta, revoco il consenso,
			revoco il mio consenso, lasciatemi in pace, mi dalla lista, la mia disiscrizione,
			mi disiscrivere,
			[disiscrivimi|disiscrivetemi|cancellami|cancellatemi|rimuovimi|rimuovetemi|toglimi|toglietemi|eliminatemi|eliminami|disiscriveteci|rimuoveteci|cancellateci] [dalla lista|dalla mailing list|dalla newsletter|dal vostro|subito|],
			non vogliamo più ricevere, basta pubblicità, basta spam, basta messaggi,
			niente più pubblicità, niente più email, smettetela di, non scrivetemi più,
			non mandatemi più, non inviatemi più, non contattatemi più, cancellarmi dalla,
			rimuovermi dalla, vorrei cancellarmi, voglio cancellarmi, vorrei disiscrivermi,
			[cancellate|cancellare|eliminate|eliminare|rimuovete|rimuovere] [il mio|i miei|la mia|il nostro] [indirizzo|dati|email|e-mail|numero|contatto|contatti|mail],
			non mi scrivete più, non mi contattate più, non mi mandate più, non mi inviate più,
			non disturbatemi,
			[non voglio|non vogliamo|non desidero] [più|] [le vostre|la vostra|i vostri|altre|altri|nessuna] [email|e-mail|mail|newsletter|messaggi|pubblicità],
			[cancellate|cancellare|cancella|cancelli|eliminate|eliminare|elimina|elimini|rimuovete|rimuovere|rimuovi] [tutti|] i [miei|nostri] dati,
			[cancellate|cancellare|eliminate|eliminare] tutti i dati [su di me|che avete|che mi riguardano],
			[cancellazione|eliminazione|rimozione] di tutti i [miei|nostri] dati
		`,
		optOutAlone: `
			fermi, smettete,
			disiscrizione, disiscrivere, disiscriversi, cancellazione, rimuovere, rimuovi, cancella,
			cancellare, annulla iscrizione
		`,
		listWords: `
			disiscrivere, disiscrizione, dalla lista, dalla mailing list
		`,
		notThisWay: `
			non chiamatemi, non mi chiamate, basta chiamate, non chiamare, non chiamate, non telefonate,
			non telefonare, niente telefonate, niente chiamate, non per telefono, non mi chiami,
			non [voglio|vogliamo|desidero|vorrei] [più|] [che mi chiamiate|che ci chiamiate|che mi telefoniate|che mi chiami|essere chiamato|essere chiamata|essere chiamati|essere contattato|essere contattata|essere disturbato|essere disturbata],
			non [voglio|vogliamo|desidero] [più|] [ricevere|altre|ricevere altre|vostre|] [chiamate|telefonate], non telefonatemi,
			non [chiamateci|ci chiamate|richiamatemi|richiamate] [più|]
		`,
		bounded: `
			non [mi chiamate|chiamatemi|mi chiami|ci chiamate|chiamare|chiamate|telefonate|telefonare|mi telefonate] [più|] [la mattina|al mattino|di mattina|il pomeriggio|nel pomeriggio|la sera|di sera|la notte|di notte|a pranzo|al lavoro|in ufficio|a casa|prima delle|dopo le|nel fine settimana|nel weekend|la domenica|il sabato|il lunedì|in orario|durante il lavoro|durante l'orario|così presto|così tardi],
			[niente|basta] [chiamate|telefonate] [la mattina|al mattino|di mattina|il pomeriggio|nel pomeriggio|la sera|di sera|la notte|di notte|a pranzo|al lavoro|in ufficio|a casa|prima delle|dopo le|nel fine settimana|nel weekend|la domenica|il sabato|il lunedì|in orario|durante il lavoro|durante l'orario|così presto|così tardi],
			[cancellatemi|toglietemi|rimuovetemi|rimuovimi|toglimi|mi tolga|mi cancelli|mi rimuova|cancellarmi|togliermi|rimuovermi] [per favore|] [dalla|dalla vostra] lista d'attesa,
			non [voglio|vogliamo|vorrei] [che mi chiamiate|che ci chiamiate|che mi telefoniate|essere chiamato|essere chiamata] [la mattina|al mattino|di mattina|il pomeriggio|nel pomeriggio|la sera|di sera|la notte|di notte|a pranzo|al lavoro|in ufficio|a casa|prima delle|dopo le|nel fine settimana|nel weekend|la domenica|il sabato|il lunedì|in orario|durante il lavoro|durante l'orario|così presto|così tardi]
		`,
		otherWay: `
			per email, per e-mail, via email, via e-mail, via mail, per mail, tramite email, tramite mail,
			solo email, per iscritto, scrivetemi, mi scriva, inviatemi, mandatemi, mi invii, via whatsapp,
			su whatsapp, chiamatemi
		`,
		notInterested: `
			non sono interessato, non sono interessata, non siamo interessati, non interessato, non interessata, non interessati, non sono più interessato, non siamo più interessati, non mi interessa, non ci interessa, non interessa, nessun interesse,
			non ho interesse, no grazie, non ho bisogno, non abbiamo bisogno, non ne ho bisogno, non mi serve, non ci serve, non voglio comprare, non voglio un preventivo, non voglio, non vogliamo, ho cambiato idea, altro fornitore, abbiamo già un fornitore
		`,
		settled: `,
			già [comprato|acquistato|trovato|ordinato|risolto|scelto|preso] [altrove|da un altro|un altro fornitore|],
			[chiudere|annullare|chiudete|annullate] [la mia|la nostra|la|questa] richiesta,
			comprato altrove, acquistato altrove, scelto un altro fornitore, scelto un altro,
			un altro fornitore, da un concorrente, non ci serve più, non mi serve più, non serve più,
			non ne abbiamo più bisogno, non ho più bisogno, non più necessario,
			già [un fornitore|fatto|provveduto|coperti|a posto|firmato|qualcuno|un partner],
			scelto un’altra azienda, firmato con un altro, siamo a posto,
			[l’ho|l’abbiamo|li abbiamo|ne ho] già [comprato|acquistato|trovato|ordinato|preso],
			già comprato, già acquistato, già trovato, già ordinato
		`,
		categories: {
			sales: {
				sure: `
					preventivo, preventivi, un preventivo, prezzo, prezzi, listino, listino prezzi, quanto costa, quanto costano, quanto viene, quanto verrebbe, costo, costi, tariffa, tariffe, quotazione, acquistare, acquisto, comprare, ordinare, effettuare un ordine, ordine minimo,
					prenotare, prenotazione, appuntamento, sopralluogo, demo, dimostrazione, prova gratuita, periodo di prova, interessato a, interessata a, interessati a, interessato, interessata, interessati, mi interessa, ci interessa, mi interesserebbe, richiamatemi, richiamarmi, essere richiamat*,
					essere ricontattat*, essere contattat*, chiamatemi, chiamarmi, contattatemi, ricontattatemi, mi chiami, mi richiami, maggiori informazioni, più informazioni, ulteriori informazioni, informazioni su, informazioni sui, info su, catalogo, brochure, proposta commerciale, offerta per,
					licenz*, sconto, sconti, budget, disponibilità, tempi di consegna, disponibile, cambiare fornitore, passare a, alternativa a, politica di rimborso, prima di acquistare, consulenza, software di recruiting, nuovo cliente,
					[posso|possiamo|potrei|potremmo|vorrei|vorremmo|voglio|vogliamo] [ordinare|comprare|prenotare|noleggiare|acquistare], fare un ordine,
					[richiedere|chiedere] [il vostro|un|il|la vostra] [finanziamento|prestito|mutuo|leasing|offerta di finanziamento]
				`,
				hints: `
					ho bisogno, abbiamo bisogno, avrei bisogno, mi serve, ci serve, mi servirebbe, cerco, cerchiamo, sto cercando, stiamo cercando, vorrei, vorremmo, desidero, progetto, ristrutturazione, ristrutturare, installazione, installare, riparazione, riparare, prodotto, prodotti, vostri servizi,
					vostro servizio, vostro software, fate, avete, vendete, offrite, potete, potreste, è possibile, urgente, dipendenti, utenti, mq, metri quadri, casa, appartamento, matrimonio, evento, offerta,
					cerca, ha bisogno, necessita
				`,
			},
			support: {
				sure: `
					non funziona, non funzionano, non va, non mi funziona, ha smesso di funzionare, non si accende, non si apre, non carica, non parte, rotto, rotta, guasto, messaggio di errore, dà errore, rimborso, rimborsare, rimborsato, reclamo, lamentela, il mio account, mio account, il mio ordine, mio ordine, nostro ordine,
					numero ordine, numero d'ordine, la mia fattura, mia fattura, nostra fattura, fattura errata, fattura sbagliata, addebitato due volte, addebito, addebitato, disdire, disdetta, annullare il mio, annullare l'ordine, password, password dimenticata, non riesco ad accedere, non riesco a entrare, non riesco ad entrare, accedere al mio,
					non è arrivato, non è arrivata, non ho ricevuto, non ancora ricevuto, mai ricevuto, dov'è il mio, dove il mio, il mio pacco, pacco, danneggiato, danneggiata, difettoso, articolo sbagliato, restituire, reso, in garanzia, assistenza tecnica, dopo l'aggiornamento, numero ticket, sono cliente, sono un vostro cliente,
					il mio abbonamento, mio abbonamento, mio contratto,
					si blocca, si blocca sempre, si chiude da sola, non riesco più, dimenticato la password,
					reimpostare la password, restituire un prodotto, restituire il prodotto,
					restituire la merce, fare un reso, un reso, disdire il contratto, recedere dal contratto,
					rescindere il contratto
				`,
				hints:
					'problema, problemi, errore, aiuto, fattura, account, assistenza, ritardo, consegna, annullare, garanzia, accesso',
			},
			hiring: {
				sure: `
					candidatura, mia candidatura, candidatura spontanea, candidarmi, mi candido, curriculum, mio cv, cv, curriculum vitae, lettera di presentazione, cerco lavoro, in cerca di lavoro, cercando lavoro, cerco un lavoro, cerco impiego, offerta di lavoro, offerte di lavoro,
					posizione aperta, posizioni aperte, posizione di, tirocinio, stage, stagista, apprendistato, lavorare con voi, lavorare per voi, lavorare da voi, lavorare nella vostra, entrare nel vostro team, far parte del vostro team, state assumendo, assumete, cercate personale,
					[cerco|sto cercando|in cerca di|alla ricerca di|sono in cerca di] [lavoro|un lavoro|un impiego|impiego|occupazione|un’occupazione|uno stage|un tirocinio|un posto|un posto di lavoro],
					assumete personale, avete bisogno di personale, cercate collaboratori,
					unirmi al vostro team, lavoro estivo, lavoro part time, posti vacanti,
					mando il curriculum, inviare il curriculum, mio curriculum,
					[bisogno di|cercate|serve|vi serve] [personale|collaboratori|dipendenti|apprendisti|operai|manodopera],
					mi piacerebbe lavorare, vorrei lavorare,
					inviare il mio cv, mandare il mio cv, anni di esperienza lavorativa,
					bisogno di un operaio, bisogno di un aiuto
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
					prezzi competitivi, prezzi vantaggiosi, preventivo gratuito, analisi gratuita, consulenza gratuita, senza impegno, sareste interessati, se siete interessati, se interessati, lead generation, marketing digitale, web agency, freelance, 15 minuti, breve chiamata,
					[a|a un|con|per un|] [basso|bassi|ottimo|ottimi|piccolo|migliori|miglior] [costo|costi|prezzo|prezzi],
					[costo|costi|prezzi|prezzo|a costo|a prezzi|a costi|a prezzo] [ridotto|ridotti|bassi|basso|competitivi|accessibili|vantaggiosi|contenuti|contenuto],
					team di sviluppatori, gruppo di sviluppatori, offriamo app, e offriamo, le offriamo,
					i nostri servizi, nostra agenzia offre, la nostra agenzia offre, agenzia offre,
					sviluppo siti, sviluppo app, per la vostra azienda, la vostra azienda, web design,
					dall india, vostro fornitore, siamo un team,
					[a|] [prezzi|prezzo|costi] [modici|modico|di fabbrica|imbattibili|stracciati|convenienti|conveniente],
					offro servizi, i miei servizi, produciamo, forniamo, siamo produttori, più clienti
				`,
			},
			spam: {
				sure: `
					guadagnare online, guadagna online, guadagnare soldi da casa, guadagna da casa, soldi facili, prestito veloce, prestiti veloci, hai vinto, avete vinto, investire in bitcoin, investi in bitcoin, bonus casinò, raddoppia i tuoi, incontri hot, eredità di,
					ragazze calde, donne calde, ragazze sexy, donne sexy, ti cercano, incontri sexy,
					incontri piccanti, sesso occasionale
				`,
				hints:
					'casino, casinò, scommesse, cripto, crypto, criptovalut*, lotteria, premio, clicca qui, cliccate qui, guadagna*, guadagni, reddito passivo, perdere peso, dimagrire, incontri, prestito, investimento',
			},
		},
	},
};
