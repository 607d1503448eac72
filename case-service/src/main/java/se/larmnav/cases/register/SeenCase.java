package se.larmnav.cases.register;

/** A case that the caller may see, and on what ground. */
public record SeenCase(CaseFile file, String ground) {
}
