package se.larmnav.routine.application;

/**
 * How staff secured who the applicant is (GBG-APP-06); the names are those of the API.
 */
public enum IdentityMethod {

	PERSONAL_KNOWLEDGE, IDENTITY_DOCUMENT

}
