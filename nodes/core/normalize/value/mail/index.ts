export { automaticKind, type Automatic } from './automatic';
export { decodedHeader } from './encodedWord';
export { textOfHtml, withoutEntities } from './htmlText';
export { mailboxesIn, mailboxNamed, type Mailbox } from './mailbox';
export { readRawMail } from './mime';
export { mailParts } from './parts';
export { readSignature } from './signature';
