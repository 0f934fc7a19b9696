package org.duban.ui.pages.documents;

/**
 * A document that can be written from what is on record, and has no number on record.
 *
 * @param code by which addresses name it
 * @param letter what it says, its number left open
 */
record LetterDraft(String code, OfficialLetter letter) {

    /** With that number. */
    OfficialLetter numbered(String documentNo) {
        return documentNo.isBlank()
                ? letter
                : new OfficialLetter(
                        letter.layout(),
                        letter.issuer(),
                        documentNo.strip(),
                        letter.title(),
                        letter.addressee(),
                        letter.paragraphs(),
                        letter.attachments(),
                        letter.day(),
                        letter.phrases());
    }
}
