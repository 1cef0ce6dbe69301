import type { NameWords } from '../language';

export const names: NameWords = {
	people: {
		titles: `
			mr mrs ms miss mx sir madam maam dr prof professor rev reverend rabbi sheikh capt
			captain cmdr colonel cpl lieutenant ltcol ltgen ltgov majgen rt sgt adm admiral lord
			lady dame baroness`,
		titlesWithPoint: 'adv gen hon maj col lt',
		titleTails: 'hc',
		titlesOfFirstNames: 'sir dame lady lord sheikh rabbi',
		address: 'mr mrs ms miss mx sir madam dr prof professor',
		addressOfMen: 'mr mister sir lord',
		addressOfWomen: 'mrs ms miss madam dame lady',
		givenNames: `
			james john robert michael william david richard joseph thomas charles chris daniel
			matthew anthony mark donald steven paul andrew joshua ken kenneth kevin brian george
			timothy ron ronald edward jason jeff ryan jacob gary nick eric jon stephen larry
			justin scott ben sam frank greg ray alex jack dennis jerry tyler aaron jose adam
			nathan henry peter kyle walter ethan carl keith roger noah terry sean don dan jim joe
			tim tom rob bob ted ned ed ian neil dean glen lee max leo luke owen evan ivan oscar
			oliver harry harvey alan allan mary patricia jennifer linda barbara susan jessica
			sarah karen lisa nancy betty margaret sandra ashley kim kimberly emily donna michelle
			carol amanda dorothy melissa deborah stephanie rebecca laura helen amy anna angela
			ruth brenda pamela nicole katherine samantha christine emma catherine virginia debra
			rachel janet carolyn maria heather diane julie joyce victoria kelly lauren joan evelyn
			olivia judith megan cheryl andrea hannah martha jacqueline frances gloria ann teresa
			sara janice jean alice madison doris abigail julia judy grace denise amber marilyn
			beverly danielle theresa sophia marie diana brittany natalie isabella charlotte rose
			alexis kayla jane joanna gina tina nina tara dawn dana erin erica ella ellen eva eve
			ivy lily lucy molly polly holly jill jo joy kay kate katie penny jenny peggy sally sue
			tess una zoe`,
		jobs: `
			ceo cto cfo coo cmo cio ciso cso cpo chro cro vp svp evp avp president chairman
			chairwoman chairperson founder cofounder owner coowner proprietor director manager
			executive head chief supervisor coordinator administrator assistant secretary
			receptionist officer representative agent consultant advisor adviser analyst
			engineer developer programmer designer architect specialist technician electrician
			plumber contractor realtor broker buyer purchaser procurement purchasing accountant
			bookkeeper auditor controller lawyer attorney solicitor paralegal physician dentist
			nurse therapist psychologist teacher lecturer researcher scientist student intern
			trainee apprentice freelancer freelance entrepreneur investor editor journalist
			writer photographer videographer producer recruiter trainer coach planner strategist
			marketing sales hr operations finance accounting support logistics department
			retired landlord tenant homeowner employed partner principal lead
			leader estimator foreman surveyor`,
		ofCompany: 'from, at, of, with, on behalf of, for, c/o',
		bornAs: 'née, nee, né, born, formerly, fka',
		pronouns: 'she her hers he him his they them theirs xe ze any',
	},
	companies: {
		formsAfter: `
			Ltd, Limited, PLC, LLP, LP, CIC, CIO, CLG, DAC, Unltd, ULC, UC, Teo, Teoranta, Cyf,
			Cyfyngedig, CCC, Public Limited Company, Company Limited, Company Limited by Guarantee,
			Limited Company, Unlimited Company, Limited Liability Partnership, Limited Partnership,
			General Partnership, Community Interest Company, Designated Activity Company, Inc,
			Incorporated, Corp, Corporation, LLC, LC, LLLP, RLLP, PLLC, PC, PBC, L3C, Ltd Co, Co,
			Company, Co. Inc., Co. LLC, Limited Liability Company, Limited Liability Co.,
			Ltd. Liability Co., Professional Corporation, Professional Limited Liability Company,
			Public Benefit Corporation, Benefit Corporation, Coop, Co-op, Co-operative,
			Cooperative, Pty, Pty Ltd, Pty Limited, Proprietary Limited, Proprietary Ltd, SOC Ltd,
			RF Pty Ltd, NPC, No Liability, Pvt, Pvt Ltd, Pvt Limited, Private Limited, OPC Pvt Ltd,
			OPC Private Limited, OPC, Private Ltd, P Ltd, Pte, Pte Ltd, Pte Limited, Sdn, Sdn Bhd,
			Bhd, Berhad, Sendirian Berhad, PLT, Co. Ltd, Co. Limited, Co. Pte Ltd, Corp. Ltd, PCL,
			Public Co. Ltd, Public Company Limited, JSC, CJSC, OJSC, PJSC, Joint Stock Company,
			Joint Stock Co., JSC Co., EEIG, LDC, PCC, SEZC, ICAV, LBG, Incorporation, Ultd,
			Unlimited, Unlimited Liability Company, PLLP, RLLLP, Prof. Corp.,
			Professional Service Corporation, Professional Association, Ltd. Partnership,
			Ltd. Liability Company, Limited Liability Limited Partnership,
			Low-Profit Limited Liability Company, Proprietary,
			Registered Limited Liability Partnership, Ltd/Gte, (Guarantee) Ltd, Sole Proprietor`,
		small: 'a an and at by for from in of on or the to with',
		none: `
			self-employed, selfemployed, self employment, freelance, freelancer, freelancing,
			sole trader, sole proprietor, sole proprietorship, independent, independent contractor,
			independent consultant, independent professional, independent worker, private,
			private person, private individual, private customer, private client, private citizen,
			private party, private use, private household, privately, individual, individual person,
			individual customer, personal, personal use, personal project, personal account, consumer,
			home user, homeowner, home owner, house owner, householder, myself, me, for myself,
			working for myself, work for myself, on own, no company, no firm, no business, no employer,
			no organization, no organisation, no company name, no company yet, no business name,
			don't have company, do not have company, don't have one, not company, not business,
			not employed, unemployed, between jobs, looking for work, job seeker, jobseeker, student,
			retired, retiree, pensioner, housewife, homemaker, stay at home mom, stay at home dad,
			stay at home parent, own business, own company, natural person, not a company,
			self, free-lance, one person business, one man business,
			residential, residential customer, residential client, solopreneur, solo entrepreneur,
			one person company, sahm, in retirement, no affiliation, unaffiliated,
			between companies, household,
			private residence, private home, private homeowner, private resident`,
		aroundNone: 'i am m im a an just only currently still as my own',
	},
	places: {
		regionKinds: `
			state province region county canton district department prefecture governorate
			territory oblast krai kray voivodeship autonomous community chartered of the co`,
		small: 'the and of',
		nowhere: `
			anywhere asia emea europe everywhere global international online remote worldwide`,
	},
	and: 'and',
};
