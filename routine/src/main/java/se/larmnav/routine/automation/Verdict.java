package se.larmnav.routine.automation;

/** What the automated decision came to. It cannot refuse (GBG-AUT-02). */
public sealed interface Verdict permits Grant, HandOver {

	/** The administration that receives the case. */
	Placement placement();

}
