import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: 'on … wrote, on … writes, … wrote on',
		fromLine: 'from, sender, reply to',
		sentLine: 'sent, date, received',
		toLine: 'to, cc, bcc, recipient',
		subjectLine: 'subject, re',
		divider: `
			original message, forwarded message, begin forwarded message, forwarded by,
			reply message`,
		autoReply: `
			automatic reply, auto reply, autoreply, auto-reply, auto response, autoresponse,
			automated reply, automated response, automatic response, out of office,
			out of the office, ooo, away from office, away from the office, vacation reply,
			on vacation, on holiday, annual leave, i am out of the office, i am on vacation,
			thank you for your email this is an automated, currently out of office`,
		bounce: `
			undeliverable, undelivered mail, undelivered mail returned to sender,
			mail delivery failed, mail delivery failure, mail delivery system, mail system error,
			delivery failure, delivery failed, delivery status notification, delivery has failed,
			failure notice, returned mail, returned to sender, message not delivered,
			could not be delivered, address not found, message delivery failure,
			non delivery report`,
		closings: `
			best, best regards, kind regards, warm regards, regards, many thanks, thanks,
			thank you, thanks in advance, cheers, sincerely, yours sincerely, sincerely yours,
			yours faithfully, yours truly, all the best, best wishes, with best regards,
			with kind regards, thanks and regards, respectfully, cordially, have a nice day,
			take care`,
		sentFrom: `
			sent from my, sent from, sent via, sent with, get outlook for, sent on the go`,
	},
};
