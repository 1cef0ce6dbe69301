import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: 'le … a ecrit, le … a ecrit …, … a ecrit le …',
		fromLine: 'de, expediteur, repondre a',
		sentLine: 'envoye, date, envoye le',
		toLine: 'a, cc, destinataire',
		subjectLine: 'objet, sujet',
		divider: `
			message d origine, message original, message transfere, debut du message transfere,
			message reexpedie`,
		autoReply: `
			reponse automatique, absence, absence du bureau, message d absence, absent du bureau,
			notification d absence, en conges, je suis absent, je suis absente,
			accuse de reception`,
		bounce: `
			non remis, message non remis, echec de la remise, echec de remise, non distribuable,
			courrier non remis, echec de distribution, notification d echec, avis de non remise`,
		closings: `
			cordialement, bien cordialement, tres cordialement, sinceres salutations,
			meilleures salutations, salutations, salutations distinguees, bien a vous, merci,
			merci d avance, merci beaucoup, bonne journee, bonne reception, amicalement, cdlt,
			cdt, dans l attente de votre retour, respectueusement`,
		sentFrom: `
			envoye de mon, envoye depuis, envoye a partir de, obtenir outlook, telechargez outlook`,
	},
};
