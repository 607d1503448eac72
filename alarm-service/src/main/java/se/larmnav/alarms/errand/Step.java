package se.larmnav.alarms.errand;

/** A responder's step, in their order. */
public enum Step {

	ACKNOWLEDGED, ON_THE_WAY, ON_SITE, ACTED

}
