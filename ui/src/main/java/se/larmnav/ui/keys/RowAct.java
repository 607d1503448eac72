package se.larmnav.ui.keys;

/** What may be done with one who waits for keys, from the list. */
enum RowAct {

	CONTACT, BOOK, REVIEW, OPEN, COLLECT

}
