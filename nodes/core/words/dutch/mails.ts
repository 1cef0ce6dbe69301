import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: `
			op … schreef, op … schreef …, op … heeft … geschreven,
			op … heeft … het volgende geschreven`,
		fromLine: 'van, afzender, antwoord aan',
		sentLine: 'verzonden, datum, verzonden op',
		toLine: 'aan, cc, ontvanger',
		subjectLine: 'onderwerp',
		divider: `
			oorspronkelijk bericht, origineel bericht, doorgestuurd bericht,
			begin doorgestuurd bericht`,
		autoReply: `
			automatisch antwoord, afwezig, afwezigheid, afwezigheidsbericht, niet op kantoor,
			ik ben afwezig, met vakantie, op vakantie, automatische reactie, ontvangstbevestiging`,
		bounce: `
			onbestelbaar, niet bezorgd, bericht niet bezorgd, kan niet worden bezorgd,
			bezorging mislukt, niet afgeleverd, aflevering mislukt`,
		closings: `
			met vriendelijke groet, met vriendelijke groeten, vriendelijke groet,
			vriendelijke groeten, groet, groeten, mvg, hoogachtend, bedankt, alvast bedankt,
			dank u wel, dank je wel, hartelijke groet, hartelijke groeten, met hartelijke groet`,
		sentFrom: `
			verzonden vanaf mijn, verstuurd vanaf mijn, verzonden met, verstuurd vanaf,
			verzonden vanaf, outlook voor`,
	},
};
