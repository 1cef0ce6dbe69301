import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: 'il … ha scritto, il … ha scritto …, in data … ha scritto',
		fromLine: 'da, mittente, rispondi a',
		sentLine: 'inviato, data, inviato il',
		toLine: 'a, cc, destinatario',
		subjectLine: 'oggetto',
		divider: 'messaggio originale, messaggio inoltrato, inizio messaggio inoltrato',
		autoReply: `
			risposta automatica, fuori sede, fuori ufficio, assente dall ufficio, sono in ferie,
			messaggio di assenza, risponditore automatico, in ferie`,
		bounce: `
			non recapitabile, mancato recapito, messaggio non recapitato, impossibile recapitare,
			errore di consegna, mancata consegna, notifica di mancato recapito`,
		closings: `
			cordiali saluti, distinti saluti, cordialmente, saluti, un saluto, tanti saluti,
			grazie, grazie mille, grazie in anticipo, in attesa di un cortese riscontro,
			buona giornata, a presto, ringraziando`,
		sentFrom: 'inviato da, inviato dal mio, scarica outlook, ottieni outlook',
	},
};
