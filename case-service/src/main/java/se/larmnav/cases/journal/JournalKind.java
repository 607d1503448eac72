package se.larmnav.cases.journal;

/** Authority and performer each keep a journal of their own (GBG-DOC-02). */
public enum JournalKind {

	AUTHORITY, PERFORMER

}
