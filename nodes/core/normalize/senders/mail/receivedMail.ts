import type { Mailbox } from '../../value/mail';

/** Somebody in a mail, and where that stands in the item. */
export interface Found {
	readonly mailbox: Mailbox;
	readonly at: readonly string[];
}

/** A mail as an inbox gives it, whichever program reads it. */
export interface ReceivedMail {
	readonly from: Found | undefined;
	readonly replyTo: Found | undefined;
	/** Everybody whom it was sent to, the mailbox that received it among them. */
	readonly recipients: readonly string[];
	readonly subject: string;
	readonly subjectAt: readonly string[];
	/** Plain text, and where it stands. */
	readonly text: string;
	readonly textAt: readonly string[];
	/** By their names in small letters. */
	readonly headers: Readonly<Record<string, string>>;
	/** What tells this mail from every other one. */
	readonly id: string | undefined;
	/** What all mails of one conversation share. */
	readonly thread: string | undefined;
	readonly sentAt: unknown;
	/** Whether it is one that our own people sent. */
	readonly isOurs: boolean;
}
