import type { Enrolment } from '../../core/followUp';

/** Who is on their way through a follow-up plan, or was; one row an inquiry. */
export interface EnrolmentBook {
	/** Adds an enrolment, or writes it as it is now. */
	save(enrolment: Enrolment): Promise<void>;
	ofInquiry(inquiryId: string): Promise<Enrolment | undefined>;
	/** Those under way of a company, 500 at most, that what its others do may end. */
	ofCompany(company: string): Promise<Enrolment[]>;
	/** The enrolments of all inquiries of a lead, ended ones too, by when they began. */
	ofLead(leadId: string): Promise<Enrolment[]>;
}
